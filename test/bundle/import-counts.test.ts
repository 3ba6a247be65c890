import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Bundle } from "../../src/bundle/format.js";
import { importBundle } from "../../src/bundle/import.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { expectNothingNew, exportedLines } from "./export-world.js";
import { article, bundle } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const load = async (value: Bundle) => expect((await importBundle(graph.database, value)).problems).toEqual([]);

it("counts what is only named by words whether it is made of them or known", async () => {
  const named = bundle({
    source: { title: "Bài", url: "https://example.org/1", authors: ["An Bình"] },
    places: [{ key: "p", label: "xã Mẫu", within: "huyện Mẫu" }],
    topics: [{ key: "t", label: "Chủ đề hẹp", broader: "Chủ đề rộng" }],
    indicators: [{ key: "i", label: "Chỉ số", topic: "Chủ đề khác" }],
    committees: [{ key: "c", organ: "EXECUTIVE_COMMITTEE", place: "p" }],
    results: [
      {
        key: "k",
        committee: "c",
        indicator: "Chỉ số mới",
        quantity: { comparator: "EQUAL", value: "1", unit: "ITEM", unitText: "việc" },
        period: { start: "2019", end: "2019" },
      },
    ],
  });
  const counts = async (value: Bundle) => {
    const { created, merged, unchanged, byKind } = await importBundle(graph.database, value);
    return { created, merged, unchanged, indicators: byKind.Indicator };
  };
  expect(await counts(named)).toEqual({
    created: 11,
    merged: 0,
    unchanged: 0,
    indicators: { created: 2, merged: 0, unchanged: 0 },
  });
  expect(await counts(named)).toEqual({
    created: 0,
    merged: 0,
    unchanged: 11,
    indicators: { created: 0, merged: 0, unchanged: 2 },
  });
});

it("changes nothing in the graph that was written out, whose passages have quotes and no hashes", async () => {
  const evidence = [{ start: 0, end: 12, quote: "Hội nghị lần", confidence: 1 }];
  const [conference] = article().conferences ?? [];
  await load(article({ conferences: [{ ...conference, evidence }] }));
  await expectNothingNew(graph, await exportedLines(graph));
  await expectNothingNew(graph, await exportedLines(graph, { quotes: true }));
});

it("knows a document again that two conferences are said to have adopted, whichever comes first", async () => {
  const meetings = [
    { key: "h1", committee: "c1", kind: "PLENARY", ordinal: 15, date: "2018-12-11" },
    { key: "h2", committee: "c0", kind: "PLENARY", ordinal: 2, date: "2018-01-01" },
  ];
  const document = (...by: readonly string[]) => ({
    key: "r1",
    kind: "RESOLUTION",
    resolved: true,
    issuer: "c1",
    subject: "một việc",
    considered: by.map((conference) => ({ conference, action: "ADOPTED" })),
  });
  await load(article({ conferences: meetings, resolutions: [document("h2", "h1")] }));
  await load(article({ conferences: meetings, resolutions: [document("h1", "h2")] }));
  await load(article({ conferences: meetings, resolutions: [document("h1")] }));
  const [found] = await graph.cypher<{ count: number; keys: string[] }>(
    "MATCH (r:Resolution)<-[:NAMES]-(k:Key) RETURN count(DISTINCT r) AS count, collect(k.value) AS keys",
  );
  expect(found).toEqual({
    count: 1,
    keys: [expect.stringContaining("|at|conference:bch-dang-bo-thanh-pho-mau-son:")],
  });
  await expectNothingNew(graph, await exportedLines(graph));
});
