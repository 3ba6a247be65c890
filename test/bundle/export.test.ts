import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import type { exportBundles } from "../../src/bundle/export.js";
import type { Bundle } from "../../src/bundle/format.js";
import { importBundle } from "../../src/bundle/import.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { importInventedBodies } from "../kit/invented-bodies.js";
import { differences, snapshot } from "../kit/snapshot.js";
import { expectNothingNew, exportedLines } from "./export-world.js";
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

const exported = (options: Parameters<typeof exportBundles>[1] = {}) => exportedLines(graph, options);

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
  await expectNothingNew(graph, lines);
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

  it("keeps what several sources say of one thing apart, and the relationships that each of them states", async () => {
    const second = { title: "Bài thứ hai", url: "https://example.org/2", authors: ["Một Tên", "p"] };
    await load(article());
    await load(
      article({
        source: second,
        terms: [
          {
            key: "t1",
            committee: "c1",
            ordinal: 22,
            startYear: 2015,
            endYear: 2020,
            evidence: [{ method: "INFERRED", rule: "Từ khóa.", field: "ordinal", confidence: 0.8 }],
          },
        ],
        conferences: [
          {
            key: "h1",
            committee: "c1",
            term: "t1",
            kind: "PLENARY",
            ordinal: 15,
            enlarged: true,
            theme: "Đổi mới",
            evidence: [{ field: "theme", start: 3, end: 9, rule: "theme", confidence: 0.7 }],
          },
          {
            key: "h2",
            committee: "c1",
            kind: "OTHER",
            date: "2019-05",
            label: "Một hội nghị",
            evidence: [{ start: 90, end: 99, confidence: 1 }],
          },
        ],
        resolutions: [
          {
            key: "r1",
            kind: "DIRECTIVE",
            number: "04",
            issuedOn: "2018-03-11",
            issuer: "c0",
            considered: [
              { conference: "h1", action: "DISCUSSED", evidence: [{ start: 5, end: 8, confidence: 0.6 }] },
              { conference: "h1", action: "ADOPTED" },
            ],
          },
          {
            key: "r2",
            kind: "RESOLUTION",
            number: "05",
            implements: ["r1"],
            cites: ["r3"],
            evidence: [{ field: "implements", start: 40, end: 44, confidence: 0.9 }],
          },
          {
            key: "r3",
            kind: "RESOLUTION",
            number: "05",
            considered: [{ conference: "h2", action: "CITED" }],
            evidence: [{ start: 50, end: 54, confidence: 0.9 }],
          },
          { key: "r4", kind: "PLAN", resolved: false, subject: "một việc", issuer: "c1" },
        ],
        people: [
          {
            key: "p",
            label: "Nguyễn Văn Mẫu",
            aliases: ["Văn Mẫu"],
            roles: [
              {
                committee: "c1",
                role: "Bí thư",
                from: "2015",
                to: "2018-12",
                evidence: [{ start: 60, end: 66, confidence: 1 }],
              },
              { committee: "c0", role: "Ủy viên" },
            ],
            attended: [{ conference: "h1", role: "chủ trì" }],
          },
          { key: "q", label: "Nguyễn Văn Mẫu", evidence: [{ start: 70, end: 75, confidence: 0.5 }] },
        ],
        results: [
          {
            key: "k1",
            reportedAt: "h1",
            indicator: "Thu ngân sách",
            quantity: {
              comparator: "BETWEEN",
              value: "2.5",
              upper: "2.6",
              estimated: true,
              unit: "VND",
              unitText: "nghìn tỷ đồng",
              per: "năm",
            },
            period: { start: "2019", end: "2019" },
            comparisons: [{ percent: "-3", comparator: "ABOUT", against: "cùng kỳ", period: { start: "2018" } }],
            evidence: [{ start: 80, end: 85, confidence: 1 }],
          },
          {
            key: "k2",
            reportedAt: "h1",
            indicator: "Thu ngân sách",
            quantity: { comparator: "EQUAL", value: "9", unit: "PERCENT", unitText: "%" },
            period: { start: "2019", end: "2019" },
            assesses: [],
            evidence: [{ start: 80, end: 85, confidence: 1 }],
          },
          {
            key: "k3",
            indicator: "Việc khác",
            quantity: { comparator: "EQUAL", value: "1", unit: "OTHER", unitText: "việc" },
            evidence: [{ start: 86, end: 88, confidence: 1 }],
          },
        ],
      }),
    );
    const [none, first, second_] = bundles(await expectRoundTrip()).toSorted((a, b) =>
      String(a.source?.title).localeCompare(String(b.source?.title), "vi"),
    );
    expect([none, first, second_].map(({ source }) => source?.title)).toEqual(
      expect.arrayContaining([undefined, "Bài thứ hai", "Thành ủy họp"]),
    );
    const conference = (of: any) => of.conferences.find(({ ordinal }: { ordinal?: number }) => ordinal === 15);
    for (const of of bundles(await exported())) {
      if (of.source?.title === "Thành ủy họp")
        expect(conference(of).evidence).toEqual([expect.objectContaining({ start: 0, end: 12 })]);
      if (of.source?.title === "Bài thứ hai")
        expect(conference(of).evidence).toEqual([expect.objectContaining({ field: "theme", rule: "theme" })]);
    }
  });

  it("does so after a reform, with successions, their basis and bodies that no place is known of", async () => {
    await load(
      bundle({
        places: [
          { key: "vn", label: "Việt Nam", level: "CENTRAL" },
          { key: "old", label: "tỉnh An Mẫu", level: "PROVINCIAL", within: "vn", validTo: "2025-07-01" },
          { key: "new", label: "tỉnh An Mẫu", level: "PROVINCIAL", within: "vn", validFrom: "2025-07-01" },
          { key: "xa", label: "xã Mẫu", level: "GRASSROOTS", within: "new" },
        ],
        committees: [
          { key: "c1", organ: "EXECUTIVE_COMMITTEE", place: "old", validTo: "2025-07-01", endReason: "MERGED" },
          {
            key: "c2",
            organ: "EXECUTIVE_COMMITTEE",
            place: "new",
            validFrom: "2025-07-01",
            governs: ["xa"],
            succeeds: [{ predecessor: "c1", on: "2025-07-01", basis: "r" }],
          },
          { key: "c3", label: "Tổ công tác số 1", organ: "OTHER", branch: "PARTY", partOf: "c2" },
          { key: "c4", label: "Ban Tổ chức", organ: "DEPARTMENT", branch: "PARTY", place: "new", partOf: "c2" },
        ],
        resolutions: [{ key: "r", kind: "RESOLUTION", number: "202", issuedOn: "2025-06-12", issuer: "c1" }],
      }),
    );
    await load(
      article({
        committees: [{ key: "g", label: "Tổ công tác số 1", organ: "OTHER", branch: "PARTY" }],
        terms: [],
        conferences: [{ key: "h", committee: "g", kind: "STANDING", date: "2018-01-02" }],
        resolutions: [],
        targets: [
          {
            key: "t",
            committee: "g",
            indicator: "Số việc",
            quantity: { comparator: "EQUAL", value: "3", unit: "OTHER", unitText: "việc" },
          },
        ],
      }),
    );
    await expectRoundTrip();
  });

  it("does so of one source in several bundles", async () => {
    await importInventedBodies(graph);
    const lines = await expectRoundTrip({ size: 7 });
    expect(lines.length).toBeGreaterThan(4);
  });
});

describe("quotes", () => {
  const quote = "Hội nghị";
  const evidence = [{ start: 0, end: quote.length, quote, confidence: 1 }];
  const quoted = () =>
    article({
      conferences: [{ key: "h1", committee: "c1", kind: "PLENARY", date: "2018-12-11", evidence }],
      people: [{ key: "p", label: "An", roles: [{ committee: "c1", role: "Bí thư", evidence }] }],
      resolutions: [],
    });

  it("stay out, and a hash stands for each", async () => {
    await load(quoted());
    const text = (await exported()).join("\n");
    expect(text).not.toContain(`"quote"`);
    expect(text.match(/"passageHash":"[0-9a-f]{16}"/gu)).toHaveLength(2);
  });

  it("go along on request, and come back", async () => {
    await load(quoted());
    const lines = await exported({ quotes: true });
    expect(lines.join("\n").match(/"quote":"Hội nghị"/gu)).toHaveLength(2);
    await reload(lines);
    expect(await exported({ quotes: true })).toEqual(lines);
  });
});
