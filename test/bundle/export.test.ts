import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { exportBundles } from "../../src/bundle/export.js";
import type { Bundle } from "../../src/bundle/format.js";
import { importBundle } from "../../src/bundle/import.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { importInventedBodies } from "../kit/invented-bodies.js";
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

const bundles = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as any); // the test's own look at it

async function reload(lines: readonly string[]): Promise<void> {
  await graph.clear();
  for (const line of lines) {
    const checked = checkBundle(JSON.parse(line));
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    await load(checked.bundle);
  }
}

/** All that is stored, less what counts writes, in an order that rests on what it says. */
async function snapshot(): Promise<readonly string[]> {
  const nodes = await graph.cypher<{ kinds: string[]; keys: string[]; properties: Record<string, unknown> }>(
    "MATCH (n:Entity) RETURN labels(n) AS kinds, properties(n) AS properties, [(k:Key)-[:NAMES]->(n) | k.value] AS keys",
  );
  const links = await graph.cypher<{ link: string[]; properties: Record<string, unknown> }>(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN [a.id, type(r), b.id] AS link, properties(r) AS properties",
  );
  return [
    ...nodes.map(({ kinds, keys, properties }) => {
      const { revision: _, updatedAt: __, ...facts } = properties;
      return JSON.stringify([kinds.sort(), keys.sort(), told(facts)]);
    }),
    ...links.map(({ link, properties }) => JSON.stringify([link, told(properties)])),
  ].sort();
}

/** Parallel lists as one list of their entries, whose order says nothing. */
function told(properties: Readonly<Record<string, unknown>>): unknown {
  const lists = Object.entries(properties).filter(([name]) => /^evidence[A-Z]/u.test(name));
  const facts = Object.entries(properties).filter(([name]) => !/^evidence[A-Z]/u.test(name));
  const length = (lists[0]?.[1] as unknown[] | undefined)?.length ?? 0;
  const evidence = Array.from({ length }, (_, at) =>
    JSON.stringify(lists.map(([name, list]) => [name, (list as unknown[])[at]]).sort()),
  );
  return [facts.map(([name, value]) => [name, String(value)]).sort(), evidence.sort()];
}

async function expectRoundTrip(options: Parameters<typeof exportBundles>[1] = {}): Promise<readonly string[]> {
  const [before, lines] = [await snapshot(), await exported(options)];
  await reload(lines);
  const again = await exported(options);
  expect(bundles(again)).toEqual(bundles(lines));
  expect(again).toEqual(lines);
  expect(await snapshot()).toEqual(before);
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
