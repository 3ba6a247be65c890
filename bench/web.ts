import { loadSeeds } from "../src/bundle/seeds.js";
import { openDatabase } from "../src/db/database.js";
import { setUp } from "../src/db/setup.js";
import { startServer } from "../src/server/server.js";
import { ownNeo4j } from "../test/kit/own-neo4j.js";
import { askOf } from "../test/kit/server.js";
import { twinHubs } from "../test/kit/twin-hubs.js";
import { findChromium, missingChromium, startBrowser } from "../test/web/chromium.js";
import { benchFirstPaint } from "./web/first-paint.js";
import { benchGraph } from "./web/graph.js";

/** The explorer on the built bundle, in Chromium without a graphics card: frames are drawn by the processor. */
const executable = findChromium();
if (executable === undefined) throw new Error(missingChromium);
const city = "committee:bch-dang-bo-thanh-pho-lang-son";
const firstPages = ["/", "/conferences", `/committees/${city}`, "/promises", "/article", `/graph/${city}`];

/** A database that has just started plans its first statements for many seconds; that is not what is measured. */
async function warmUp(url: string): Promise<void> {
  for (let round = 0; round < 5; round++) for (const page of firstPages) await fetch(url + page);
  const ask = askOf(url);
  const query = `query ($id: ID!) { node(id: $id) { ... on Entity { neighbours(first: 100) { totalCount nodes { id label } } } } }`;
  for (let round = 0; round < 5; round++) for (const id of twinHubs.ids) await ask(query, { id });
}

const own = await ownNeo4j({ name: "bench", log: () => {} });
const database = openDatabase(await own.started);
try {
  await setUp(database);
  await loadSeeds(database, new URL("../seeds/", import.meta.url));
  await database.execute({ name: "bench", text: twinHubs.cypher }, { size: 5_000 });
  const server = await startServer({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: console.error });
  const browser = await startBrowser(executable);
  try {
    await warmUp(server.url);
    await benchFirstPaint(browser, server.url, firstPages);
    await benchGraph(browser, server.url);
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await database.close();
  await own.stop();
}
