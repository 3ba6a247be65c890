import { afterAll, beforeAll, expect, it } from "vitest";
import { loadGraph } from "../../bench/graph/load.js";
import type { Sizes } from "../../bench/graph/sizes.js";
import { type Operation, operations } from "../../bench/operations.js";
import type { Database } from "../../src/db/database.js";
import { Plans } from "../../src/read/plans.js";
import { type Server, startServer as serve } from "../../src/server/server.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { type Planned, planFaults, storeHits } from "../kit/explain.js";
import { type Ask, askOf } from "../kit/server.js";

const [SMALL, LARGE] = [400, 4_000];
const LOOKS = 9;
// What a word finds grows with the graph; all else has the same neighbours in both.
const measured = operations.filter(({ name }) => name !== "d");

let graph: TestDatabase;
let server: Server;
let ask: Ask;
const asked: Planned[] = [];
beforeAll(async () => {
  graph = await testDatabase();
  const database: Database = {
    ...graph.database,
    read: (statement, parameters) => {
      asked.push({ ...statement, parameters });
      return graph.database.read(statement, parameters);
    },
  };
  const plans = new Plans(0);
  server = await serve({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {}, plans });
  ask = askOf(server.url);
});
afterAll(async () => {
  await server.stop();
  await graph.clear();
  await graph.close();
});

/** Plans are made for the graph at hand: Neo4j keeps one for some seconds, whatever has been loaded since. */
async function load(size: number): Promise<Sizes> {
  const sizes = await loadGraph(graph.database, size, () => {});
  await graph.cypher("CALL db.prepareForReplanning()");
  return sizes;
}

/** Database hits of an operation, the median of some sets of variables. */
async function hitsOf(operation: Operation, sizes: Sizes): Promise<number> {
  const hits: number[] = [];
  for (let n = 0; n < LOOKS; n++) {
    asked.length = 0;
    const { data, errors } = await ask(operation.query, operation.variables(n, sizes));
    expect(errors, operation.title).toBeUndefined();
    expect(Object.values(data)[0], operation.title).not.toBeNull();
    const each = await Promise.all(asked.map(({ text, parameters }) => storeHits(text, parameters)));
    hits.push(each.reduce((sum, some) => sum + some, 0));
  }
  return hits.toSorted((a, b) => a - b)[Math.floor(LOOKS / 2)] ?? Number.NaN;
}

it("turns to the store no more often in a graph ten times as large, but for what has more in it", async () => {
  const small = await load(SMALL);
  const before = new Map<string, number>();
  for (const operation of measured) before.set(operation.title, await hitsOf(operation, small));
  await graph.clear();
  const large = await load(LARGE);
  const grown: object[] = [];
  for (const operation of measured) {
    const [few = 0, many] = [before.get(operation.title), await hitsOf(operation, large)];
    if (many > 1.3 * few + 20) grown.push({ operation: operation.title, few, many });
    expect(await planFaults(asked)).toEqual([]);
  }
  expect(grown).toEqual([]);
}, 600_000);
