import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importInventedBodies } from "../kit/invented-bodies.js";
import { startServer, type TestServer } from "../kit/server.js";

interface Point {
  readonly period: { readonly start: string };
  readonly committee: { readonly id: string } | null;
  readonly succession: { readonly predecessor: { readonly id: string } } | null;
  readonly targets: readonly { readonly quantity: { readonly text: string } }[];
  readonly results: readonly { readonly quantity: { readonly text: string } }[];
}
interface StatusCount {
  readonly status: string;
  readonly count: number;
}

let server: TestServer;
let [east, west, merged, tea] = ["", "", "", ""];
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importInventedBodies(server);
  const idOf = async (label: string) =>
    (await server.cypher<{ id: string }>("MATCH (n:Entity {labelVi: $label}) RETURN n.id AS id", { label }))[0]?.id ??
    "";
  east = await idOf("Ban Chấp hành Đảng bộ huyện Minh Họa Đông");
  west = await idOf("Ban Chấp hành Đảng bộ huyện Minh Họa Tây");
  merged = await idOf("Ban Chấp hành Đảng bộ huyện Minh Họa");
  tea = await idOf("Sản lượng chè (minh họa)");
});
afterAll(() => server.stop());

describe("a scorecard", () => {
  const query = `query ($id: ID!, $period: PartialDateRange!, $status: [ProgressStatus!]) {
    scorecard(committee: $id, period: $period) {
      committee { label } period { start end kind } counts { status count }
      stated { quantity { text outOf } }
      targets(status: $status) { totalCount nodes { indicator { label } } }
    } }`;

  it("counts what became of a body's targets for a time, beside what its sources count", async () => {
    const { data, errors, extensions } = await server.ask(query, { id: east, period: { from: "2019", to: "2019" } });
    expect(errors).toBeUndefined();
    expect(data.scorecard).toMatchObject({
      committee: { label: "Ban Chấp hành Đảng bộ huyện Minh Họa Đông" },
      period: { start: "2019", end: "2019", kind: "WHOLE" },
      counts: [
        { status: "EXCEEDED", count: 1 },
        { status: "MET", count: 1 },
        { status: "ON_TRACK", count: 1 },
        { status: "MISSED", count: 1 },
        { status: "PENDING", count: 1 },
        { status: "NOT_COMPARABLE", count: 1 },
      ],
      stated: [{ quantity: { text: "5/6 chỉ tiêu", outOf: "6" } }],
      targets: { totalCount: 6 },
    });
    expect(extensions?.cost.statements).toBeLessThanOrEqual(5);
  });

  it("lists the targets of some statuses, as many as it counts", async () => {
    const { data } = await server.ask(query, {
      id: east,
      period: { from: "2019", to: "2020" },
      status: ["PENDING", "MISSED"],
    });
    const { counts, targets } = data.scorecard;
    // The target for 2020 is a point with no beginning.
    expect(counts.find(({ status }: StatusCount) => status === "PENDING").count).toBe(2);
    expect(targets.totalCount).toBe(3);
  });

  it("is of nothing for a time without targets, and null for an unknown body", async () => {
    const { data } = await server.ask(query, { id: east, period: { from: "1990", to: "1991-06" } });
    expect(data.scorecard.counts.every(({ count }: StatusCount) => count === 0)).toBe(true);
    expect(data.scorecard).toMatchObject({ stated: [], targets: { totalCount: 0 } });
    expect((await server.ask(query, { id: "committee:none", period: {} })).data.scorecard).toBeNull();
    expect((await server.ask(query, { id: tea, period: {} })).data.scorecard).toBeNull();
  });

  it("refuses a time that ends before it begins", async () => {
    const { errors } = await server.ask(query, { id: east, period: { from: "2020", to: "2019" } });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a series", () => {
  const query = `query ($id: ID!, $committee: ID, $from: PartialDate, $to: PartialDate) {
    indicator(id: $id) { series(committee: $committee, from: $from, to: $to) {
      period { start end } committee { id }
      succession { predecessor { id } successor { id } on basis { subject } evidence { rule } }
      targets { quantity { text } progress { status } } results { quantity { text } conflicts { id } }
    } } }`;
  const points = async (variables: object) => {
    const { data, errors } = await server.ask(query, { id: tea, ...variables });
    expect(errors).toBeUndefined();
    return data.indicator.series.map(({ period, committee, targets, results, succession }: Point) => [
      period.start,
      committee?.id,
      targets.map(({ quantity }) => quantity.text).join(),
      results
        .map(({ quantity }) => quantity.text)
        .toSorted()
        .join("; "),
      succession?.predecessor.id ?? null,
    ]);
  };

  it("sets targets and results side by side and passes from a body to its successor with the break marked", async () => {
    expect(await points({ committee: merged })).toEqual([
      ["2018", east, "", "4.900 tấn; 5.100 tấn; trên 4.800 tấn", null],
      ["2019", east, "trên 5.000 tấn", "5.230 tấn", null],
      ["2019", west, "", "3.000 tấn", null],
      ["2021", merged, "9.000 tấn", "9.000.000 kg", expect.stringMatching(/^/u)],
    ]);
    const { data } = await server.ask(query, { id: tea, committee: merged, from: "2019" });
    expect(data.indicator.series.at(-1).succession).toMatchObject({
      successor: { id: merged },
      on: "2021-01-01",
      basis: { subject: "hợp nhất hai đảng bộ huyện (minh họa)" },
      evidence: [{ rule: "Invented for the tests." }],
    });
  });

  it("of a predecessor knows nothing of what came after", async () => {
    expect((await points({ committee: east })).map(([start]: [string]) => start)).toEqual(["2018", "2019"]);
  });

  it("of all bodies marks the break as well", async () => {
    const all = await points({});
    expect(all).toHaveLength(4);
    expect(all.at(-1)?.[4]).toBeTruthy();
  });

  it("of all bodies marks a break over a body that has no figures", async () => {
    await server.cypher(
      `CREATE (i:Entity:Indicator {id: 'indicator:chain'})
       CREATE (c:Entity:Committee {id: 'committee:c'})-[:SUCCEEDS]->(:Entity:Committee {id: 'committee:b'})-[:SUCCEEDS]->(a:Entity:Committee {id: 'committee:a'})
       FOREACH (row IN [['r1', 'committee:a', '2015'], ['r2', 'committee:c', '2021']] | CREATE (:Entity:Result {id: row[0],
         labelSort: row[0], committeeId: row[1], indicatorId: 'indicator:chain', periodStart: row[2], periodEnd: row[2],
         periodDesc: row[2] + '-01-01', periodFrom: date(row[2] + '-01-01'), periodTo: date(row[2] + '-12-31'),
         periodKind: 'WHOLE', comparator: 'EQUAL', value: '1', unit: 'PERCENT', unitText: '%', baseValue: '1'}))`,
    );
    expect(await points({ id: "indicator:chain" })).toMatchObject([
      ["2015", "committee:a", "", "1%", null],
      ["2021", "committee:c", "", "1%", "committee:b"],
    ]);
  });

  it("keeps to the time asked for and is empty where there is nothing", async () => {
    expect(await points({ committee: merged, from: "2019-06", to: "2020" })).toHaveLength(2);
    expect(await points({ from: "2021" })).toHaveLength(1);
    expect(await points({ to: "2018" })).toHaveLength(1);
    expect(await points({ committee: "committee:none" })).toEqual([]);
  });

  it("of many indicators takes one statement for each thing selected", async () => {
    const { extensions } = await server.ask(
      "{ indicators(first: 50) { nodes { series { period { start } committee { label } results { quantity { text } } } } } }",
    );
    expect(extensions?.cost.statements).toBe(3);
  });
});
