import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { exportGraphml } from "../../src/export/graphml.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { importWorld } from "../kit/world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const read = async () => parse(MultiDirectedGraph, await text(Readable.from(exportGraphml(graph.database))));

it("is read whole by graphology", async () => {
  await loadSeeds(graph.database, new URL("../../seeds/", import.meta.url));
  const made = await read();
  const [counts] = await graph.cypher<{ nodes: number; edges: number }>(
    "MATCH (n:Entity) WITH count(n) AS nodes MATCH (a:Entity)-[r]->(b:Entity) RETURN nodes, count(DISTINCT [a.id, type(r), b.id, r.action, r.role]) AS edges",
  );
  expect({ nodes: made.order, edges: made.size }).toEqual(counts);
  const conference = "conference:bch-dang-bo-thanh-pho-lang-son:2015:15";
  expect(made.getNodeAttributes(conference)).toMatchObject({ kind: "Conference", ordinal: 15, date: "2018-12-11" });
  const held = made.findOutEdge(conference, (_, { label }) => label === "HELD_BY");
  expect(held && made.target(held)).toBe("committee:bch-dang-bo-thanh-pho-lang-son");
  const passages = made.findOutEdge(conference, (_, { label }) => label === "EVIDENCED_BY");
  expect(passages && made.getEdgeAttribute(passages, "weight")).toBeGreaterThan(1);
});

it("keeps signs that XML has a meaning for, and drops what it cannot hold", async () => {
  await importWorld(graph, { topics: [{ key: "t", label: `<b> & "x" 'y' ]]> 😀` }] });
  await graph.cypher("MATCH (n:Topic) SET n.labelEn = $label", { label: "a\u0000b\u001Fc\uFFFEd" });
  const made = await read();
  expect(made.mapNodes((_, { label, labelEn }) => [label, labelEn])).toEqual([[`<b> & "x" 'y' ]]> 😀`, "abcd"]]);
});
