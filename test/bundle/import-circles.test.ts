import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { importBundle } from "../../src/bundle/import.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

async function load(topics: readonly object[]): Promise<readonly string[]> {
  const checked = checkBundle({ format: 1, source: null, topics });
  if (!checked.ok) return checked.problems.map(({ pointer }) => pointer);
  return (await importBundle(graph.database, checked.bundle)).problems.map(({ pointer }) => pointer);
}

const broader = () => graph.cypher("MATCH (:Topic)-[r:BROADER]->(:Topic) RETURN r");

it("refuses a circle that two bundles make together, whole, and keeps what was there", async () => {
  expect(
    await load([
      { key: "a", label: "Vòng A", broader: "b" },
      { key: "b", label: "Vòng B" },
    ]),
  ).toEqual([]);
  const second = [
    { key: "b", label: "Vòng B", broader: "c" },
    { key: "c", label: "Vòng C", broader: "Vòng A" },
  ];
  expect(await load(second)).toHaveLength(1);
  expect(await broader()).toHaveLength(1);
  expect(await graph.cypher("MATCH (t:Topic {labelVi: 'Vòng C'}) RETURN t")).toEqual([]);
});

it("refuses a circle that names make in one bundle", async () => {
  expect(
    await load([
      { key: "a", label: "Vòng A", broader: "Vòng B" },
      { key: "b", label: "Vòng B", broader: "Vòng A" },
    ]),
  ).not.toEqual([]);
  expect(await broader()).toEqual([]);
});

it("takes a tree in pieces from the leaf up", async () => {
  expect(
    await load([
      { key: "a", label: "Lá", broader: "b" },
      { key: "b", label: "Cành" },
    ]),
  ).toEqual([]);
  expect(
    await load([
      { key: "b", label: "Cành", broader: "c" },
      { key: "c", label: "Gốc" },
    ]),
  ).toEqual([]);
  expect(await broader()).toHaveLength(2);
});
