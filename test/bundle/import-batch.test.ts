import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Bundle } from "../../src/bundle/format.js";
import { importBundle, importBundles } from "../../src/bundle/import.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { articleBundle } from "../kit/many-articles.js";
import { graphTexts } from "../kit/snapshot.js";
import { article, bundle } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const parsed = (number: number): Bundle => bundle(articleBundle(number) as Readonly<Record<string, unknown>>);
const topic = (label: string, more: object = {}) => bundle({ topics: [{ key: "t", label, ...more }] });

/** Bundles that fill in, assess, succeed and cite what earlier ones of the same batch made. */
const entangled = (): readonly Bundle[] => [
  article(),
  article({ source: { title: "Báo khác", outlet: "Báo Thứ hai", url: "https://news.example/2" } }),
  article({
    results: [
      {
        key: "k1",
        reportedAt: "h1",
        indicator: "Thu ngân sách",
        quantity: { comparator: "EQUAL", value: "2600", unit: "VND", unitText: "tỷ đồng" },
        period: { start: "2019", end: "2019" },
      },
    ],
  }),
  topic("Giáo dục"),
  topic("Giáo dục", { labelEn: "Education", aliases: ["Đào tạo"] }),
  topic("Giáo dục mầm non", { broader: "Đào tạo" }),
  bundle({ indicators: [{ key: "i", label: "Thu ngân sách", better: "INCREASE", topic: "Tài chính" }] }),
  article({
    conferences: [
      {
        key: "h1",
        committee: "c1",
        term: "t1",
        kind: "PLENARY",
        ordinal: 15,
        theme: "Kỷ cương",
        evidence: [{ start: 0, end: 12, confidence: 1, passageHash: "0123456789abcdef", rule: "later" }],
      },
    ],
  }),
  ...[0, 1, 10, 0].map(parsed),
];

describe("bundles in one transaction", () => {
  it("make the very graph that they make one after the other, and say the same of it", async () => {
    const one = [];
    for (const each of entangled()) one.push(await importBundle(graph.database, each));
    const expected = await graphTexts(graph);
    await graph.clear();
    const together = await importBundles(graph.database, entangled());
    expect(await graphTexts(graph)).toEqual(expected);
    expect(together).toEqual(one);
    expect(expected.length).toBeGreaterThan(500);
  });

  it("change nothing the second time", async () => {
    await importBundles(graph.database, entangled());
    const before = await graphTexts(graph);
    const again = await importBundles(graph.database, entangled());
    expect(again.reduce((sum, { created, merged }) => sum + created + merged, 0)).toBe(0);
    expect(await graphTexts(graph)).toEqual(before);
  });

  it("go in but for the one that is refused, of which nothing stays", async () => {
    const circle = topic("Xã hội", { broader: "Y tế" });
    const back = topic("Y tế", { broader: "Xã hội", labelEn: "Health", aliases: ["Chăm sóc sức khỏe"] });
    const reports = await importBundles(graph.database, [
      topic("Kinh tế"),
      circle,
      back,
      topic("Y tế"),
      topic("Văn hóa"),
    ]);
    expect(reports.map(({ created, problems }) => [created, problems.length])).toEqual([
      [1, 0],
      [2, 0],
      [0, 1],
      [0, 0],
      [1, 0],
    ]);
    const rows = await graph.cypher<{ label: string; en: string | null }>(
      "MATCH (t:Topic) RETURN t.labelVi AS label, t.labelEn AS en ORDER BY label",
    );
    expect(rows.map(({ label }) => label)).toEqual(["Kinh tế", "Văn hóa", "Xã hội", "Y tế"]);
    expect(rows.every(({ en }) => en === null)).toBe(true);
  });

  it("ask the graph as often for sixteen articles as for four", async () => {
    let asked = 0;
    const counting: typeof graph.database = {
      ...graph.database,
      write: (work) =>
        graph.database.write((run) =>
          work((statement, parameters) => {
            asked++;
            return run(statement, parameters);
          }),
        ),
    };
    await importBundles(graph.database, [0, 1, 2].map(parsed));
    const askedFor = async (numbers: readonly number[]) => {
      asked = 0;
      await importBundles(counting, numbers.map(parsed));
      return asked;
    };
    const four = await askedFor([10, 11, 12, 20]);
    const sixteen = await askedFor(
      Array.from({ length: 16 }, (_, index) => 30 + 10 * (index % 8) + (index > 7 ? 1 : 0)),
    );
    expect(sixteen).toBeLessThanOrEqual(four + 12);
  });
});
