import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { loadSeeds } from "../src/bundle/seeds.js";
import { openDatabase } from "../src/db/database.js";
import { lockDataDir } from "../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../src/db/embedded/jars.js";
import { setUp } from "../src/db/setup.js";
import { startServer } from "../src/server/server.js";
import { askOf } from "../test/kit/server.js";
import { twinHubs } from "../test/kit/twin-hubs.js";
import { findChromium, missingChromium, startBrowser } from "../test/web/chromium.js";
import { benchFirstPaint } from "./web/first-paint.js";
import { benchGraph } from "./web/graph.js";

/** The explorer on the built bundle, in Chromium without a graphics card: frames are drawn by the processor. */
const executable = findChromium();
if (executable === undefined) throw new Error(missingChromium);
const cacheDir = join(
  process.env["CACHE_DIR"] || join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "dangbo-graph"),
  `neo4j-${NEO4J_VERSION}`,
);
/** A database that has just started plans its first statements for many seconds; that is not what is measured. */
async function warmUp(url: string): Promise<void> {
  const ask = askOf(url);
  const query = `query ($id: ID!) { node(id: $id) { ... on Entity { neighbours(first: 100) { totalCount nodes { id label } } } } }`;
  for (let round = 0; round < 5; round++) for (const id of twinHubs.ids) await ask(query, { id });
}

const city = "committee:bch-dang-bo-thanh-pho-lang-son";
const firstPages = ["/", "/conferences", `/committees/${city}`, "/article", `/graph/${city}`];

const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-bench-"));
const lock = await lockDataDir(dataDir, console.log);
const neo4j = await startEmbedded({
  lock,
  cacheDir,
  env: process.env,
  javaHome: process.env["JAVA_HOME"],
  log: () => {},
});
const database = openDatabase(neo4j);
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
  await neo4j.stop();
  lock.release();
  rmSync(dataDir, { recursive: true, force: true });
}
