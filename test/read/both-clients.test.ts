import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBoltReads } from "../../src/db/bolt/client.js";
import { type Database, openDatabase } from "../../src/db/database.js";
import { Plans } from "../../src/read/plans.js";
import { apiSchema } from "../../src/server/schema.js";
import { type Server, startServer as serve } from "../../src/server/server.js";
import { askOf, startServer, type TestServer } from "../kit/server.js";
import { drawFrom, randomQuery } from "./random-query.js";

const schema = apiSchema();
const own = openBoltReads(inject("neo4j"));
const compared = new Set<string>();
const different: string[] = [];

/** The driver's rows, once our own client has read the same ones. */
const comparing = (driver: Database): Database => ({
  ...driver,
  read: async <Row>(...[statement, parameters]: Parameters<Database["read"]>) => {
    const [expected, rows] = await Promise.all([
      driver.read<Row>(statement, parameters),
      own?.read(statement.text, parameters, 10_000, 12_000),
    ]);
    compared.add(statement.name);
    if (!isDeepStrictEqual(rows, expected)) different.push(statement.name);
    return expected;
  },
});

let graph: TestServer;
let driver: Database;
const servers: Server[] = [];
beforeAll(async () => {
  graph = await startServer();
  driver = openDatabase({ ...inject("neo4j"), boltReads: "driver" });
  for (const plans of [new Plans(0), new Plans(Number.POSITIVE_INFINITY)]) {
    const database = comparing(driver);
    servers.push(await serve({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {}, plans }));
  }
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await Promise.all([graph.stop(), driver.close(), own?.close()]);
});

const askAll = async (query: string): Promise<void> => {
  for (const { url } of servers) await askOf(url)(query);
};

describe("our own client and neo4j-driver read the same rows", () => {
  it("of every example operation, in one statement and level by level", async () => {
    const folder = new URL("../../schema/operations/", import.meta.url);
    for (const file of readdirSync(folder)) await askAll(readFileSync(new URL(file, folder), "utf8"));
    expect(different).toEqual([]);
    expect(compared.size).toBeGreaterThan(25);
  });

  it("of random queries, instants among what they select", async () => {
    await askAll("{ conferences { nodes { updatedAt revision aliases } } }");
    await fc.assert(
      fc.asyncProperty(fc.integer(), (seed) => askAll(randomQuery(schema, drawFrom(seed)))),
      { numRuns: 40 },
    );
    expect(different).toEqual([]);
  }, 300_000);

  it("of an export, days and instants included", async () => {
    const database = comparing(driver);
    for (const name of ["page", "scopes"]) {
      const text = readFileSync(new URL(`../../cypher/export/${name}.cypher`, import.meta.url), "utf8");
      await database.read({ name, text }, { after: "", limit: 500 });
    }
    expect(different).toEqual([]);
  });
});
