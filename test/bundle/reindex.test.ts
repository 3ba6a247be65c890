import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { reindex } from "../../src/bundle/reindex.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { article } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const snapshot = () =>
  graph.cypher<Record<string, unknown>>(
    "MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties, COLLECT { MATCH (k:Key)-[:NAMES]->(n) RETURN k.value AS value ORDER BY value } AS names ORDER BY n.id",
  );
const run = async () => {
  const lines: string[] = [];
  await reindex(graph.database, (line) => lines.push(line));
  return lines;
};

it("finds nothing to write after an import", async () => {
  await loadSeeds(graph.database, new URL("../../seeds/", import.meta.url));
  const before = await snapshot();
  expect((await run()).at(-1)).toMatch(/derived properties of 0 written, 0 natural keys added/u);
  expect(await snapshot()).toEqual(before);
});

it("makes again all that other means have not loaded", async () => {
  await importBundle(graph.database, article());
  const before = await snapshot();
  const derived =
    "labelSort labelFolded searchKind searchLabel searchText namesFolded dateFrom dateTo dateAsc dateDesc ordinalAsc ordinalDesc issuedFrom issuedTo issuedAsc issuedDesc numberKey numberAsc numberDesc periodFrom periodTo periodAsc periodDesc baseValue baseUpper valueFloat baseValueFloat indicatorId committeeId revision aliases".split(
      " ",
    );
  await graph.cypher(`MATCH (n:Entity) REMOVE ${derived.map((name) => `n.${name}`).join(", ")}, n:Entity`);
  await graph.cypher(
    "MATCH (p:Place) SET p.aliases = CASE p.id WHEN 'place:thanh-pho-mau-son' THEN ['TP Mẫu Sơn'] END",
  );
  await graph.cypher("MATCH (k:Key) DETACH DELETE k");
  const lines = await run();
  expect(lines).toEqual([
    "12 nodes had no label Entity.",
    "12 entities seen, derived properties of 12 written, 14 natural keys added.",
  ]);
  expect(await snapshot()).toEqual(before);
  expect(await importBundle(graph.database, article())).toMatchObject({ created: 0, merged: 0, problems: [] });
});

it("leaves a base value whose unit it cannot read", async () => {
  await graph.cypher(
    "CREATE (:Result {id: 'r', labelVi: 'x', comparator: 'EQUAL', value: '2', unit: 'VND', baseValue: '2000000'})",
  );
  await run();
  const rows = await graph.cypher(
    "MATCH (r:Result) RETURN r.baseValue AS base, r.baseValueFloat AS float, r.revision AS revision",
  );
  expect(rows).toEqual([{ base: "2000000", float: 2_000_000, revision: 1 }]);
});
