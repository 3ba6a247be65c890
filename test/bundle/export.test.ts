import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { exportBundles } from "../../src/bundle/export.js";
import type { Bundle } from "../../src/bundle/format.js";
import { importBundle } from "../../src/bundle/import.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { importInventedBodies } from "../kit/invented-bodies.js";
import { differences, snapshot } from "../kit/snapshot.js";
import { article, bundle } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const load = async (value: Bundle) => {
  const { problems } = await importBundle(graph.database, value);
  expect(problems).toEqual([]);
};

async function exported(options: Parameters<typeof exportBundles>[1] = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { bundle: value, problems } of exportBundles(graph.database, options)) {
    expect(problems).toEqual([]);
    lines.push(JSON.stringify(value));
  }
  return lines;
}

const bundles = (lines: readonly string[]): readonly any[] => lines.map((line) => JSON.parse(line)); // the test's own

async function reload(lines: readonly string[]): Promise<void> {
  await graph.clear();
  for (const line of lines) {
    const checked = checkBundle(JSON.parse(line));
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    await load(checked.bundle);
  }
}

async function expectRoundTrip(options: Parameters<typeof exportBundles>[1] = {}): Promise<readonly string[]> {
  const [before, lines] = [await snapshot(graph.cypher), await exported(options)];
  await reload(lines);
  const again = await exported(options);
  expect(bundles(again)).toEqual(bundles(lines));
  expect(again).toEqual(lines);
  expect(differences(before, await snapshot(graph.cypher))).toEqual({ lost: [], added: [] });
  return lines;
}

describe("export, import into an empty graph, export", () => {
  it("gives the same bytes and the same graph of the seeds", async () => {
    await loadSeeds(graph.database, new URL("../../seeds/", import.meta.url));
    const lines = await expectRoundTrip();
    expect(bundles(lines).map(({ source }) => source?.key ?? null)).toEqual([
      null,
      "source:ban-chap-hanh-dang-bo-thanh-pho-lang-son-khoa-xxii-to-chuc",
      "source:ban-chap-hanh-dang-bo-thanh-pho-lang-son-to-chuc-hoi-nghi",
    ]);
  });

  it("does so of the invented bodies", async () => {
    await importInventedBodies(graph);
    await expectRoundTrip();
  });

  it("does so of a bundle whose items lack evidence", async () => {
    await load(article());
    await expectRoundTrip();
  });
});
void bundle;
