import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reindex } from "../../src/bundle/reindex.js";
import { importInventedBodies, importParts } from "../kit/invented-bodies.js";
import { startServer, type TestServer } from "../kit/server.js";

interface Judged {
  readonly status: string;
  readonly attainment: string | null;
  readonly latest: Figured | null;
  readonly reason: string;
  readonly en: string;
}
interface Figured {
  readonly quantity: { readonly text: string };
}
interface Conflicting extends Figured {
  readonly conflicts: readonly Figured[];
}
interface Promised {
  readonly id: string;
  readonly indicator: { readonly label: string };
  readonly progress: Judged;
}

let server: TestServer;
const committees = new Map<string, string>();
const indicators = new Map<string, string>();
const idOf = (found: ReadonlyMap<string, string>, name: string) => found.get(name) ?? `no ${name}`;

beforeAll(async () => {
  server = await startServer({ seeds: false });
  const report = await importInventedBodies(server);
  expect(report.problems).toEqual([]);
  const rows = await server.cypher<{ id: string; label: string; kind: string }>(
    "MATCH (n:Entity) WHERE n:Committee OR n:Indicator RETURN n.id AS id, n.labelVi AS label, labels(n)[1] AS kind",
  );
  for (const { id, label } of rows) {
    if (label.endsWith("(minh họa)")) indicators.set(label.slice(0, -" (minh họa)".length), id);
    else committees.set(label.slice(label.indexOf("huyện ")), id);
  }
});
afterAll(() => server.stop());

const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const answer = await server.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer;
};

describe("the progress of a target", () => {
  it("is judged from the results, with a reason in both languages", async () => {
    const { data, extensions } = await ask(
      "query ($id: ID!) { committee(id: $id) { targets(first: 20) { nodes { indicator { label } progress { status attainment latest { quantity { text } } reason en: reason(lang: EN) } } } } }",
      { id: idOf(committees, "huyện Minh Họa Đông") },
    );
    const promised: readonly Promised[] = data.committee.targets.nodes;
    const found = promised.map(({ indicator, progress }) => ({
      name: `${indicator.label} ${progress.latest?.quantity.text}`,
      ...progress,
    }));
    expect(new Set(found.map(({ name, status, attainment }) => [name, status, attainment]))).toEqual(
      new Set([
        ["Doanh thu dịch vụ (minh họa) 300 tỷ đồng", "NOT_COMPARABLE", null],
        ["Số hộ nghèo (minh họa) giảm 8%", "MISSED", null],
        ["Số vụ cháy (minh họa) undefined", "PENDING", null],
        ["Sản lượng chè (minh họa) 5.230 tấn", "EXCEEDED", "104.6"],
        ["Thu ngân sách (minh họa) trên 160 tỷ đồng", "ON_TRACK", "80"],
        ["Tỷ lệ giải quyết đơn (minh họa) undefined", "PENDING", null],
        ["Tỷ lệ giải quyết đơn (minh họa) 96%", "MET", "100"],
      ]),
    );
    const track = found.find(({ status }) => status === "ON_TRACK");
    expect(track?.reason).toBe(
      "Kết quả mới nhất (9 tháng đầu năm 2019) là trên 160 tỷ đồng: với 75% thời gian đã có ít nhất phần tương ứng của mức 200 tỷ đồng. Nguồn ghi kết quả này bằng 81,5% dự toán tỉnh giao.",
    );
    expect(track?.en).toContain(
      "Latest result (January–September 2019): more than 160 billion đồng; for 75% of the time",
    );
    // Targets and committee, indicators with them, what judges all of them, the deciding results.
    expect(extensions?.cost.statements).toBeLessThanOrEqual(4);
  });

  it("is read off the target where only the status is asked for, and is the one that all facts make", async () => {
    const fields = "{ targets(first: 100) { nodes { id progress { status } } } }";
    const stored = await ask(fields);
    expect(stored.extensions?.cost.statements).toBe(1);
    const judged = await ask(fields.replace("status", "status reason"));
    const statuses = ({ data }: typeof stored) =>
      data.targets.nodes.map(({ id, progress }: Promised) => [id, progress.status]);
    expect(statuses(judged)).toEqual(statuses(stored));
  });

  it("filters and is counted", async () => {
    const filtered = async (status: string, rest = "") =>
      (await ask(`{ targets(filter: { status: [${status}] ${rest} }) { totalCount nodes { progress { status } } } }`))
        .data.targets;
    expect((await filtered("MET")).totalCount).toBe(2);
    expect((await filtered("PENDING")).totalCount).toBe(2);
    expect(
      (await filtered("MISSED, EXCEEDED")).nodes.map(({ progress }: Promised) => progress.status).toSorted(),
    ).toEqual(["EXCEEDED", "MISSED"]); // as asked
    expect((await filtered("MISSED, PENDING", `, indicator: "${idOf(indicators, "Số hộ nghèo")}"`)).totalCount).toBe(1);
    expect((await filtered("MET", `, period: { from: "2021" }`)).totalCount).toBe(1);
  });

  it("changes with a later result, in the import that brings it", async () => {
    const status = async () =>
      (
        await ask(
          `{ targets(filter: { indicator: "${idOf(indicators, "Số vụ cháy")}" }) { nodes { progress { status } } } }`,
        )
      ).data.targets.nodes[0].progress.status;
    expect(await status()).toBe("PENDING");
    const report = await importParts(server, {
      source: { title: "Số liệu minh họa thứ hai", sha256: "e".repeat(64) },
      places: [{ key: "p", label: "huyện Minh Họa Đông", level: "DISTRICT" }],
      committees: [{ key: "a", organ: "EXECUTIVE_COMMITTEE", level: "DISTRICT", place: "p" }],
      results: [
        {
          key: "k",
          committee: "a",
          indicator: "Số vụ cháy (minh họa)",
          quantity: { comparator: "EQUAL", value: "6", unit: "CASE", unitText: "vụ" },
          period: { start: "2019", end: "2019" },
        },
      ],
    });
    expect(report).toMatchObject({ problems: [], created: 2 });
    expect(await status()).toBe("MISSED");
    await server.cypher("MATCH (r:Result) WHERE r.id STARTS WITH 'result:' AND r.value = '6' DETACH DELETE r");
    await reindex(server.database, () => {});
    expect(await status()).toBe("PENDING");
  });

  it("is the same whichever came first, the target or a result of a part of its time", async () => {
    const world = (year: string) => ({
      places: [{ key: "p", label: "huyện Minh Họa Tây", level: "DISTRICT" }],
      committees: [{ key: "b", organ: "EXECUTIVE_COMMITTEE", level: "DISTRICT", place: "p" }],
      source: { title: `Số liệu minh họa ${year}`, sha256: year.repeat(16) },
    });
    const figure = (value: string, start: string, end: string) => ({
      key: "f",
      committee: "b",
      indicator: "Thu ngân sách (minh họa)",
      quantity: { comparator: "EQUAL", value, unit: "VND", unitText: "tỷ đồng" },
      period: { start, end },
    });
    await importParts(server, { ...world("1111"), results: [figure("51", "2016-01", "2016-06")] });
    await importParts(server, { ...world("2222"), targets: [figure("100", "2016", "2016")] });
    await importParts(server, { ...world("3333"), targets: [figure("100", "2017", "2017")] });
    await importParts(server, { ...world("4444"), results: [figure("51", "2017-01", "2017-06")] });
    const { data } = await ask(
      "query ($id: ID!) { committee(id: $id) { targets { nodes { period { start } progress { status } } } } }",
      { id: idOf(committees, "huyện Minh Họa Tây") },
    );
    expect(new Set(data.committee.targets.nodes)).toEqual(
      new Set(["2016", "2017"].map((start) => ({ period: { start }, progress: { status: "ON_TRACK" } }))),
    );
  });

  it("stays the same when the same bundle comes again, and is made anew by reindex", async () => {
    const all = () =>
      server.cypher<{ id: string; status: string }>(
        "MATCH (t:Target) RETURN t.id AS id, t.status AS status ORDER BY id",
      );
    const before = await all();
    expect(await importInventedBodies(server)).toMatchObject({ created: 0, merged: 0 });
    expect(await all()).toEqual(before);
    await server.cypher("MATCH (t:Target) REMOVE t.status");
    const lines: string[] = [];
    await reindex(server.database, (line) => lines.push(line));
    expect(await all()).toEqual(before);
    expect(lines).toContain(`${before.length} targets have another status than before.`);
  });
});

describe("conflicts", () => {
  it("are results of one indicator, body and period that cannot both be true", async () => {
    const { data, extensions } = await ask(
      'query ($id: ID!) { indicator(id: $id) { results(filter: { period: { to: "2018" } }) { nodes { quantity { text } conflicts { quantity { text } } } } } }',
      { id: idOf(indicators, "Sản lượng chè") },
    );
    const found = data.indicator.results.nodes.map(({ quantity, conflicts }: Conflicting) => [
      quantity.text,
      ...conflicts.map((each) => each.quantity.text),
    ]);
    expect(found.toSorted()).toEqual([["4.900 tấn", "5.100 tấn"], ["5.100 tấn", "4.900 tấn"], ["trên 4.800 tấn"]]);
    expect(extensions?.cost.statements).toBeLessThanOrEqual(3);
  });
});
