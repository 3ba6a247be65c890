import { afterAll, beforeAll, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { importBundle } from "../../src/bundle/import.js";
import { timelineStatement } from "../../src/graph/timeline.store.js";
import { explain } from "../kit/explain.js";
import { startServer, type TestServer } from "../kit/server.js";

// Invented bodies.
const world = checkBundle({
  format: 1,
  source: null,
  places: [
    { key: "p", label: "huyện Sông Trà", level: "DISTRICT" },
    { key: "q", label: "huyện Sông Lam", level: "DISTRICT" },
  ],
  committees: [
    {
      key: "c",
      organ: "EXECUTIVE_COMMITTEE",
      label: "Huyện ủy Sông Trà",
      place: "p",
      validFrom: "2010",
      validTo: "2025-06-30",
      endReason: "MERGED",
    },
    { key: "d", organ: "PARTY_COMMITTEE", label: "Đảng bộ huyện Sông Trà", place: "p" },
    { key: "o", organ: "STANDING_COMMITTEE", label: "Ban Thường vụ Huyện ủy Sông Trà", place: "p", partOf: "c" },
    {
      key: "n",
      organ: "EXECUTIVE_COMMITTEE",
      label: "Huyện ủy Sông Lam",
      place: "q",
      validFrom: "2025-07-01",
      succeeds: [{ predecessor: "c", on: "2025-07-01" }],
    },
  ],
  terms: [{ key: "t", committee: "c", ordinal: 20, startYear: 2010, endYear: 2015 }],
  conferences: [
    { key: "dh", kind: "CONGRESS", committee: "d", term: "t", ordinal: 20, date: "2010-07-15", dateEnd: "2010-07-17" },
    { key: "h1", kind: "PLENARY", committee: "c", term: "t", ordinal: 1, date: "2010-07-17" },
    { key: "h2", kind: "PLENARY", committee: "c", term: "t", ordinal: 2, date: "2010-12" },
    { key: "h3", kind: "PLENARY", committee: "c", term: "t", ordinal: 3 },
    { key: "hb", kind: "STANDING", committee: "o", term: "t", ordinal: 9, date: "2011-02-02" },
  ],
  resolutions: [
    { key: "r1", kind: "RESOLUTION", number: "01", issuer: "c", issuedOn: "2010-07-17" },
    { key: "r2", kind: "PLAN", number: "02", issuer: "c", issuedOn: "2011" },
    { key: "r3", kind: "PLAN", number: "03", issuer: "c" },
  ],
});

let server: TestServer;
let committee: string;

beforeAll(async () => {
  server = await startServer({ seeds: false });
  if (!world.ok) throw new Error(JSON.stringify(world.problems));
  await importBundle(server.database, world.bundle);
  const [row] = await server.cypher<{ id: string }>(
    "MATCH (n:Committee {labelVi: 'Huyện ủy Sông Trà'}) RETURN n.id AS id",
  );
  committee = row?.id ?? "";
});
afterAll(() => server.stop());

const query = `query ($id: ID!, $from: PartialDate, $to: PartialDate, $first: Int, $after: String) {
  committee(id: $id) { timeline(from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { date event entity { __typename id label ... on Resolution { number } ... on Conference { ordinal } } } }
  } }
}`;
type Row = readonly [string, string, string];

async function page(variables: object = {}) {
  const { data, errors, extensions } = await server.ask(query, { id: committee, ...variables });
  expect(errors).toBeUndefined();
  const { totalCount, pageInfo, edges } = data.committee.timeline;
  const rows: Row[] = edges.map(
    ({
      node,
    }: {
      node: { date: string; event: string; entity: { __typename: string; number?: string; ordinal?: number } };
    }) => [
      node.date,
      node.event,
      `${node.entity.__typename} ${node.entity.number ?? node.entity.ordinal ?? ""}`.trim(),
    ],
  );
  return { rows, totalCount, pageInfo, statements: extensions?.cost.statements };
}

const all: readonly Row[] = [
  ["2010", "BEGAN", "Committee"],
  ["2010-07-15", "HELD", "Conference 20"],
  ["2010-07-17", "HELD", "Conference 1"],
  ["2010-07-17", "ISSUED", "Resolution 01"],
  ["2010-12", "HELD", "Conference 2"],
  ["2011", "ISSUED", "Resolution 02"],
  ["2025-06-30", "ENDED", "Committee"],
  ["2025-07-01", "SUCCEEDED", "Committee"],
];

it("tells what befell a body, oldest first at the precision known, without what has no date or is its organs'", async () => {
  const { rows, totalCount, pageInfo, statements } = await page();
  expect(rows).toEqual(all);
  expect(totalCount).toBe(8);
  expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  expect(statements).toBe(2);
});

it("pages by key: the pages of any size make the whole", async () => {
  for (const first of [1, 3, 8]) {
    const found: Row[] = [];
    let after: string | null = null;
    for (;;) {
      const { rows, pageInfo }: Awaited<ReturnType<typeof page>> = await page({ first, after });
      found.push(...rows);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(all);
  }
});

it("goes on after the row that a cursor names though an earlier event came in since", async () => {
  const { pageInfo } = await page({ first: 3 });
  await server.cypher(
    "MATCH (c:Committee {id: $committee}) CREATE (:Entity:Conference {id: 'x', labelVi: 'x', date: '2010-03'})-[:HELD_BY]->(c)",
    { committee },
  );
  expect((await page({ first: 8, after: pageInfo.endCursor })).rows).toEqual(all.slice(3));
  await server.cypher("MATCH (n:Conference {id: 'x'}) DETACH DELETE n");
});

it("keeps what overlaps the range, whichever the precision", async () => {
  expect((await page({ from: "2010-07-16", to: "2010-07-16" })).rows).toEqual([all[0], all[1]]);
  expect((await page({ from: "2011-06", to: "2024" })).rows).toEqual([all[5]]);
  expect((await page({ from: "2025-07" })).rows).toEqual([all[7]]);
  expect((await page({ to: "2009" })).rows).toEqual([]);
  expect((await page({ from: "2010-12-15", to: "2011" })).totalCount).toBe(2 + 1);
});

it("tells the successor that it took a place over", async () => {
  const [row] = await server.cypher<{ id: string }>(
    "MATCH (n:Committee {labelVi: 'Huyện ủy Sông Lam'}) RETURN n.id AS id",
  );
  const { rows } = await page({ id: row?.id });
  expect(rows).toEqual([
    ["2025-07-01", "BEGAN", "Committee"],
    ["2025-07-01", "SUCCEEDED", "Committee"],
  ]);
});

it.each([
  ["a page of none", { first: 0 }],
  ["a negative page", { first: -1 }],
  ["too large a page", { first: 101 }],
  ["what is no cursor", { after: "xyz" }],
  ["a range that ends before it begins", { from: "2012", to: "2011" }],
  ["what is no date", { from: "2011-02-30" }],
])("refuses %s", async (_, variables) => {
  const { errors } = await server.ask(query, { id: committee, ...variables });
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

it("refuses a cursor of another body's timeline and of another range", async () => {
  const { pageInfo } = await page({ first: 2 });
  const other = await server.ask(query, { id: committee, from: "2010", after: pageInfo.endCursor });
  expect(other.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

it("counts only where asked, and reads nothing where nothing is asked", async () => {
  const { extensions, data } = await server.ask("query ($id: ID!) { committee(id: $id) { timeline { __typename } } }", {
    id: committee,
  });
  expect(data.committee.timeline.__typename).toBe("TimelineConnection");
  expect(extensions?.cost.statements).toBe(1);
});

it("is planned from the body's id, without a scan", async () => {
  const args = { limit: 2, count: true, filter: null, low: "", lowTie: "", high: "9", highTie: "9" };
  const steps = await explain(timelineStatement().text, { ids: ["x"], columns: ["labelVi"], args });
  expect(steps.filter((step) => /^(?:\w*Scan|CartesianProduct|Eager)@/u.test(step))).toEqual([]);
});
