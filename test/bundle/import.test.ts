import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importBundle, importBundles } from "../../src/bundle/import.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { article, bundle } from "./import-world.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const load = (value = article()) => importBundle(graph.database, value);
const ids = async (kind: string) =>
  (await graph.cypher<{ id: string }>(`MATCH (n:${kind}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id);
const edges = async (type: string) =>
  (
    await graph.cypher<{ edge: readonly string[] }>(
      `MATCH (a)-[:${type}]->(b) RETURN [a.id, b.id] AS edge ORDER BY edge`,
    )
  ).map(({ edge }) => edge);
const propertiesOf = async (kind: string) =>
  (await graph.cypher<{ all: Record<string, unknown> }>(`MATCH (n:${kind}) RETURN properties(n) AS all`)).map(
    ({ all }) => all,
  );
/** Everything stored but the lock's time. */
const snapshot = () =>
  graph.cypher<unknown>(
    "MATCH (n:Entity|Key) RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS degree, [(n)-[r]->(o) | [type(r), o.id, properties(r)]] AS out ORDER BY coalesce(n.id, n.value)",
  );

describe("an import", () => {
  it("makes readable ids of the natural keys", async () => {
    const { created, merged, problems } = await load();
    expect({ created, merged, problems }).toEqual({ created: 12, merged: 0, problems: [] });
    expect(await ids("Conference")).toEqual(["conference:bch-dang-bo-thanh-pho-mau-son:2015:15"]);
    expect(await ids("Committee")).toEqual([
      "committee:bch-dang-bo-thanh-pho-mau-son",
      "committee:btv-dang-bo-tinh-mau-son",
    ]);
    expect(await ids("Target")).toEqual(["target:bch-dang-bo-thanh-pho-mau-son:thu-ngan-sach:2019:tren-2-500-ty-dong"]);
  });

  it("writes every relationship that the bundle's fields name", async () => {
    await load();
    const city = "committee:bch-dang-bo-thanh-pho-mau-son";
    const conference = "conference:bch-dang-bo-thanh-pho-mau-son:2015:15";
    expect(await edges("HELD_BY")).toEqual([[conference, city]]);
    expect(await edges("DURING")).toEqual([[conference, "term:bch-dang-bo-thanh-pho-mau-son:2015"]]);
    expect(await edges("GOVERNS|REPORTS_TO")).toContainEqual([city, "place:thanh-pho-mau-son"]);
    expect(await edges("REPORTS_TO")).toEqual([[city, "committee:btv-dang-bo-tinh-mau-son"]]);
    expect(await edges("CONSIDERED")).toEqual([
      [conference, "resolution:directive:btv-dang-bo-tinh-mau-son:2018-03-11:4"],
    ]);
    expect(await edges("SET_BY|FOR|MEASURES")).toHaveLength(3);
    expect(await edges("WRITTEN_BY")).toEqual([["source:thanh-uy-hop", "person:an-binh"]]);
  });

  it("writes derived properties beside the facts and leaves the unknown out", async () => {
    await load();
    const [target] = await propertiesOf("Target");
    expect(target).toMatchObject({
      labelVi: "Thu ngân sách: trên 2.500 tỷ đồng (năm 2019)",
      baseValue: "2500000000000",
      indicatorId: "indicator:thu-ngan-sach",
      committeeId: "committee:bch-dang-bo-thanh-pho-mau-son",
      periodKind: "WHOLE",
      status: "PENDING",
      revision: 1,
    });
    expect(String(target?.["periodFrom"])).toBe("2019-01-01");
    expect(target).not.toHaveProperty("upper");
  });

  it("gives a relationship the passages of its field", async () => {
    await load();
    const [row] = await graph.cypher<{ all: unknown }>("MATCH ()-[r:CONSIDERED]->() RETURN properties(r) AS all");
    expect(row?.all).toMatchObject({
      action: "DISCUSSED",
      evidenceSource: ["source:thanh-uy-hop"],
      evidenceStart: [20],
      evidenceEnd: [30],
      evidenceMethod: ["EXTRACTED"],
    });
  });

  it("changes nothing the second time", async () => {
    await load();
    const before = await snapshot();
    const { created, merged } = await load();
    expect({ created, merged }).toEqual({ created: 0, merged: 0 });
    expect(await snapshot()).toEqual(before);
  });

  it("only reports in a dry run", async () => {
    const { created } = await importBundle(graph.database, article(), { dryRun: true });
    expect(created).toBe(12);
    expect(await ids("Entity")).toEqual([]);
  });

  it("tells in a dry run of many what the first of them would bring for the next", async () => {
    const reports = await importBundles(graph.database, [article(), article()], { dryRun: true });
    expect(reports.map(({ created }) => created)).toEqual([12, 0]);
    expect(await ids("Entity")).toEqual([]);
  });

  it("is all or nothing", async () => {
    await load(
      bundle({
        topics: [
          { key: "a", label: "Giáo dục" },
          { key: "b", label: "Y tế" },
        ],
      }),
    );
    const report = await load(
      bundle({
        topics: [
          { key: "n", label: "Du lịch" },
          { key: "x", label: "Giáo dục", aliases: ["Y tế"] },
        ],
      }),
    );
    expect(report.problems).toEqual([
      { pointer: "/topics/1", message: expect.stringContaining("name different entities") },
    ]);
    expect(report.created).toBe(0);
    expect(await ids("Topic")).toEqual(["topic:giao-duc", "topic:y-te"]);
  });

  it("numbers what would bear the same id, and never merges it", async () => {
    const people = (outlet: string, sha256: string) =>
      bundle({ source: { title: outlet, outlet, sha256, authors: ["An Bình"] } });
    await load(people("Báo Một", "1".repeat(64)));
    await load(people("Báo Hai", "2".repeat(64)));
    await load(people("Báo Ba", "3".repeat(64)));
    await load(people("Báo Một", "4".repeat(64)));
    expect(await ids("Person")).toEqual(["person:an-binh", "person:an-binh-2", "person:an-binh-3"]);
  });
});

describe("a second source", () => {
  const second = (more: Readonly<Record<string, unknown>> = {}) =>
    article({ source: { title: "Tin vắn", sha256: "b".repeat(64) }, ...more });

  it("merges with the first and adds its evidence", async () => {
    await load();
    const { created, merged } = await load(second());
    expect({ created, merged }).toEqual({ created: 1, merged: 2 });
    const rows = await graph.cypher<{ id: string; count: number }>(
      "MATCH (c:Conference)-[r:EVIDENCED_BY]->(:Source) RETURN c.id AS id, count(r) AS count",
    );
    expect(rows).toEqual([{ id: "conference:bch-dang-bo-thanh-pho-mau-son:2015:15", count: 2 }]);
    const [considered] = await graph.cypher<{ sources: unknown }>(
      "MATCH ()-[r:CONSIDERED]->() RETURN r.evidenceSource AS sources",
    );
    expect(considered?.sources).toEqual(["source:thanh-uy-hop", "source:tin-van"]);
  });

  it("fills in what is absent and overwrites nothing", async () => {
    await load();
    const conference = {
      key: "h1",
      committee: "c1",
      term: "t1",
      kind: "PLENARY",
      ordinal: 15,
      date: "2018-12-12",
      theme: "Kỷ cương",
      planPeriod: { start: "2019", end: "2019" },
    };
    await load(second({ conferences: [conference], resolutions: [], targets: [] }));
    const [stored] = await propertiesOf("Conference");
    expect(stored).toMatchObject({ date: "2018-12-11", theme: "Kỷ cương", planStart: "2019", revision: 2 });
    expect(await ids("Conference")).toHaveLength(1);
  });

  it("keeps another name of a body as an alias", async () => {
    await load();
    await load(
      bundle({
        places: article().places,
        committees: [{ key: "c", label: "Thành ủy Mẫu Sơn", organ: "EXECUTIVE_COMMITTEE", place: "TP Mẫu Sơn" }],
      }),
    );
    const rows = await graph.cypher<{ label: string; aliases: unknown }>(
      "MATCH (c:Committee {organ: 'EXECUTIVE_COMMITTEE'}) RETURN c.labelVi AS label, c.aliases AS aliases",
    );
    expect(rows).toEqual([{ label: "Ban Chấp hành Đảng bộ thành phố Mẫu Sơn", aliases: ["Thành ủy Mẫu Sơn"] }]);
  });

  it("finds a place by the name in a body's label", async () => {
    await load();
    const { byKind } = await load(
      bundle({ committees: [{ key: "c", label: "BCH Đảng bộ TP Mẫu Sơn", organ: "EXECUTIVE_COMMITTEE" }] }),
    );
    expect(byKind.Committee).toEqual({ created: 0, merged: 1, unchanged: 0 });
  });

  it("is another conference where the number differs, though the day is the same", async () => {
    await load();
    await load(
      second({
        conferences: [{ key: "h1", committee: "c1", term: "t1", kind: "PLENARY", ordinal: 16, date: "2018-12-11" }],
      }),
    );
    expect(await ids("Conference")).toHaveLength(2);
  });

  it("sets the same number of another term apart", async () => {
    await load();
    await load(
      second({ resolutions: [{ key: "r1", kind: "DIRECTIVE", number: "4", issuedOn: "2022-03-11", issuer: "c0" }] }),
    );
    expect(await ids("Resolution")).toHaveLength(2);
  });
});
