import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { article } from "./import-world.js";

let graph: TestDatabase;
let folder: string;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(async () => {
  await graph.clear();
  folder = await mkdtemp(join(tmpdir(), "dangbo-graph-seeds-"));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => graph.close());

const put = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));
const vocabulary = (label: string, more: Readonly<Record<string, unknown>> = {}) => ({
  format: 1,
  source: null,
  indicators: [{ key: "i", label, ...more }],
});
const indicators = () =>
  graph.cypher("MATCH (i:Indicator) RETURN i.labelVi AS label, i.better AS better, i.revision AS revision");

it("loads each file once, the vocabulary before the documents", async () => {
  await put("a-article.json", article());
  await put("z-vocabulary.json", vocabulary("Thu ngân sách", { better: "INCREASE" }));
  const lines = await loadSeeds(graph.database, folder);
  expect(lines).toEqual([
    "Seed z-vocabulary.json: 1 created, 0 completed, 0 known.",
    "Seed a-article.json: 11 created, 0 completed, 1 known.",
  ]);
  expect(await indicators()).toEqual([{ label: "Thu ngân sách", better: "INCREASE", revision: 1 }]);
  expect(await loadSeeds(graph.database, folder)).toEqual([]);
});

it("merges a changed file again and undoes nothing that was changed since", async () => {
  await put("v.json", vocabulary("Thu ngân sách"));
  await loadSeeds(graph.database, folder);
  await graph.cypher("MATCH (i:Indicator) SET i.labelVi = 'Thu ngân sách nhà nước'");
  await put("v.json", vocabulary("Thu ngân sách", { better: "INCREASE" }));
  expect(await loadSeeds(graph.database, folder)).toEqual(["Seed v.json: 0 created, 1 completed, 0 known."]);
  expect(await indicators()).toEqual([{ label: "Thu ngân sách nhà nước", better: "INCREASE", revision: 2 }]);
});

it("loads on one of several servers that start together", async () => {
  await put("a.json", article());
  const lines = await Promise.all([1, 2, 3].map(() => loadSeeds(graph.database, folder)));
  expect(lines.flat()).toHaveLength(1);
});

it("names the file that is no sound bundle, and loads none", async () => {
  await put("a.json", article());
  await put("b.json", { format: 2, source: null });
  await expect(loadSeeds(graph.database, folder)).rejects.toThrow(/seed b\.json is no sound bundle: \/format/u);
  await writeFile(join(folder, "b.json"), '{"format":1,"format":1,"source":null}');
  await expect(loadSeeds(graph.database, folder)).rejects.toThrow(
    /b\.json is no sound bundle: \/format stands there more/u,
  );
  await writeFile(join(folder, "b.json"), "{");
  await expect(loadSeeds(graph.database, folder)).rejects.toThrow(/seed b\.json is no JSON/u);
  expect(await graph.cypher("MATCH (n:Entity) RETURN n")).toEqual([]);
});
