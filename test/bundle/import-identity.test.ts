import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { article, bundle } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const load = (value = article()) => importBundle(graph.database, value);
const one = async <Row>(text: string) => (await graph.cypher<Row>(text))[0];
const count = async (kind: string) => (await one<{ n: number }>(`MATCH (n:${kind}) RETURN count(n) AS n`))?.n;

const vnd = (value: string, unitText = "tỷ đồng") => ({ comparator: "EQUAL", value, unit: "VND", unitText });
const result = (key: string, more: Readonly<Record<string, unknown>> = {}) => ({
  key,
  reportedAt: "h1",
  indicator: "Thu ngân sách",
  quantity: vnd("2600"),
  period: { start: "2019", end: "2019" },
  ...more,
});

describe("a body after a reform", () => {
  const place = (key: string, more: Readonly<Record<string, unknown>>) => ({
    key,
    label: "tỉnh An Mẫu",
    level: "PROVINCIAL",
    within: "vn",
    ...more,
  });
  const places = [
    { key: "vn", label: "Việt Nam", level: "CENTRAL" },
    place("old", { validTo: "2025-07-01" }),
    place("new", { validFrom: "2025-07-01" }),
  ];

  it("is another one, though it bears the same name", async () => {
    const { problems } = await load(
      bundle({
        places,
        committees: [
          { key: "c1", organ: "EXECUTIVE_COMMITTEE", place: "old", validTo: "2025-07-01", endReason: "MERGED" },
          {
            key: "c2",
            organ: "EXECUTIVE_COMMITTEE",
            place: "new",
            validFrom: "2025-07-01",
            succeeds: [{ predecessor: "c1", on: "2025-07-01" }],
          },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect([await count("Place"), await count("Committee")]).toEqual([3, 2]);
    expect(await one("MATCH (a)-[r:SUCCEEDS]->(b) RETURN a.id AS a, b.id AS b, r.on AS on")).toEqual({
      a: "committee:bch-dang-bo-tinh-an-mau-2",
      b: "committee:bch-dang-bo-tinh-an-mau",
      on: "2025-07-01",
    });
    const again = await load(bundle({ places }));
    expect(again.created).toBe(0);
  });

  it("is refused as its own successor where nothing tells the two apart", async () => {
    const { problems } = await load(
      bundle({
        committees: [
          { key: "c1", label: "BCH Đảng bộ tỉnh An Mẫu", organ: "EXECUTIVE_COMMITTEE", place: "tỉnh An Mẫu" },
          {
            key: "c2",
            label: "Tỉnh ủy An Mẫu",
            organ: "EXECUTIVE_COMMITTEE",
            place: "tỉnh An Mẫu",
            succeeds: [{ predecessor: "c1" }],
          },
        ],
      }),
    );
    expect(problems).toEqual([{ pointer: "/committees/1/succeeds", message: expect.stringContaining("validFrom") }]);
    expect(await count("Entity")).toBe(0);
  });
});

describe("a name", () => {
  it("of several places is refused", async () => {
    const district = (key: string, within: string) => ({ key, label: "huyện Châu Mẫu", level: "DISTRICT", within });
    await load(
      bundle({
        places: [
          { key: "a", label: "tỉnh Một", level: "PROVINCIAL" },
          { key: "b", label: "tỉnh Hai", level: "PROVINCIAL" },
          district("x", "a"),
          district("y", "b"),
        ],
      }),
    );
    const { problems } = await load(
      bundle({ committees: [{ key: "c", organ: "PEOPLES_COMMITTEE", place: "huyện Châu Mẫu" }] }),
    );
    expect(problems).toEqual([
      { pointer: "/committees/0/place", message: expect.stringContaining("fits several places") },
    ]);
  });

  it("that nothing bears makes an indicator, a topic and a place", async () => {
    await load(bundle({ indicators: [{ key: "i", label: "Sản lượng rau", topic: "Nông nghiệp" }] }));
    await load(article({ results: [result("k", { indicator: "sản lượng  RAU" })], targets: [] }));
    expect(await count("Indicator")).toBe(1);
    expect(await one("MATCH (:Indicator)-[:ABOUT]->(t) RETURN t.id AS id")).toEqual({ id: "topic:nong-nghiep" });
  });

  it("of a department tells it from the others of its place", async () => {
    const department = (key: string, label: string) => ({
      key,
      label,
      organ: "DEPARTMENT",
      branch: "PARTY",
      place: "tỉnh Mẫu Sơn",
    });
    await load(
      bundle({ committees: [department("a", "Ban Tổ chức Tỉnh ủy"), department("b", "Ban Tuyên giáo Tỉnh ủy")] }),
    );
    expect(await count("Committee")).toBe(2);
  });

  it("of a person alone merges nobody", async () => {
    const person = { key: "p", label: "Nguyễn Văn Mẫu" };
    await load(article({ people: [{ ...person, roles: [{ committee: "c1", role: "Bí thư" }] }] }));
    await load(article({ people: [{ ...person, roles: [{ committee: "c0", role: "Ủy viên" }] }] }));
    await load(article({ people: [{ ...person, roles: [{ committee: "c1", role: "Chủ tịch" }] }] }));
    expect(await count("Person {labelVi: 'Nguyễn Văn Mẫu'}")).toBe(2);
    expect(
      await one("MATCH (p:Person {id: 'person:nguyen-van-mau'})-[r:SERVES_ON]->() RETURN collect(r.role) AS roles"),
    ).toEqual({ roles: expect.arrayContaining(["Bí thư", "Chủ tịch"]) });
  });
});

describe("a term", () => {
  it("given by an organ is that of the Executive Committee of its place", async () => {
    await load(
      article({
        committees: [
          ...(article().committees ?? []),
          { key: "c2", organ: "STANDING_COMMITTEE", place: "p2", partOf: "c1" },
        ],
        terms: [{ key: "t1", committee: "c2", startYear: 2015 }],
      }),
    );
    expect(await one("MATCH (:Term)-[:TERM_OF]->(c) RETURN c.organ AS organ")).toEqual({
      organ: "EXECUTIVE_COMMITTEE",
    });
  });

  it("decides which document a number means", async () => {
    const term = { key: "t0", committee: "c2", startYear: 2015, endYear: 2020 };
    const committees = [...(article().committees ?? []), { key: "c2", organ: "EXECUTIVE_COMMITTEE", place: "p1" }];
    const document = (issuedOn: string) => ({ key: "r1", kind: "DIRECTIVE", number: "04", issuer: "c0", issuedOn });
    await load(article({ committees, terms: [...(article().terms ?? []), term], resolutions: [document("2018")] }));
    await load(article({ committees, resolutions: [document("2018-03")] }));
    await load(article({ committees, resolutions: [document("2015-03-11")] }));
    expect(await count("Resolution")).toBe(2);
    expect(await count("Resolution {id: 'resolution:directive:btv-dang-bo-tinh-mau-son:2015:4'}")).toBe(1);
  });
});

describe("a figure", () => {
  it("merges with an equal one however it is worded, and not with another", async () => {
    await load(article({ results: [result("a")] }));
    await load(
      article({
        results: [result("a", { quantity: vnd("2.6", "nghìn tỷ đồng") }), result("b", { quantity: vnd("2601") })],
      }),
    );
    expect(await count("Result")).toBe(2);
  });

  it("of a result assesses the targets of its indicator, committee and period, whichever came first", async () => {
    await load(article({ targets: [], results: [result("a")] }));
    expect(await count("Target")).toBe(0);
    await load(article());
    const link = await one<{ all: Record<string, unknown> }>(
      "MATCH (:Result)-[r:ASSESSES]->(:Target) RETURN properties(r) AS all",
    );
    expect(link?.all).toMatchObject({ evidenceMethod: ["INFERRED"], evidenceSource: [""], evidenceStart: [-1] });
    await load(
      article({
        results: [result("b", { quantity: vnd("2700") }), result("c", { period: { start: "2018", end: "2018" } })],
      }),
    );
    expect(await one("MATCH (:Result)-[r:ASSESSES]->(:Target) RETURN count(r) AS n")).toEqual({ n: 2 });
  });

  it("assesses only what its source says, where it says it", async () => {
    await load(article({ results: [result("a", { assesses: [] })] }));
    expect(await one("MATCH (:Result)-[r:ASSESSES]->(:Target) RETURN count(r) AS n")).toEqual({ n: 0 });
  });
});

it("keeps conclusions without a source on the node, each once", async () => {
  const conclusion = { field: "ordinal", method: "INFERRED", rule: "The khóa of the congress.", confidence: 0.8 };
  const world = article({
    terms: [{ key: "t1", committee: "c1", ordinal: 22, startYear: 2015, evidence: [conclusion] }],
  });
  await load(world);
  await load(world);
  expect(
    await one(
      "MATCH (t:Term) RETURN t.evidenceField AS field, t.evidenceMethod AS method, t.evidenceConfidence AS confidence, t.revision AS revision",
    ),
  ).toEqual({
    field: ["ordinal"],
    method: ["INFERRED"],
    confidence: [0.8],
    revision: 1,
  });
});
