import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, importWorld, resolution } from "../kit/world.js";

const passage = (start: number, more: object = {}) => ({ start, end: start + 10, confidence: 0.9, ...more });
const [first, second] = ["Bài một", "Bài hai"] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  const world = (title: string, sha: string, passages: object[], considered: object[]) => ({
    ...city,
    source: { title, sha256: sha.repeat(64), outlet: "Báo Mẫu", publishedOn: "2016-09", authors: ["An", "Bình"] },
    conferences: [conference("Hội nghị 1", { ordinal: 1, evidence: passages })],
    resolutions: [
      resolution("Kế hoạch", "PLAN", {
        number: "1",
        issuedOn: "2016-01-01",
        considered: [{ conference: "Hội_nghị_1", action: "DISCUSSED", evidence: considered }],
      }),
    ],
  });
  await importWorld(
    server,
    world(
      first,
      "a",
      [
        passage(40, { field: "date", quote: "ngày 3/9/9" }),
        passage(5),
        { field: "term", method: "INFERRED", rule: "Vì thế.", confidence: 0.7 },
        { field: "theme", method: "CURATED", confidence: 1 },
      ],
      [passage(50)],
    ),
  );
  await importWorld(
    server,
    world(
      second,
      "b",
      [passage(7, { method: "IMPORTED", passageHash: "0123456789abcdef" }), passage(40, { field: "date" })],
      [passage(60, { quote: "đã bàn kỹ." }), { method: "INFERRED", rule: "Vì vậy.", confidence: 0.5 }],
    ),
  );
});
afterAll(() => server.stop());

const fields = "field start end quote method rule confidence source { title outlet publishedOn authors { label } }";
async function evidence(args = "", rest = "") {
  const { data, errors } = await server.ask(
    `{ conferences { nodes { evidence${args} { totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage endCursor } ${rest} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.conferences.nodes[0].evidence;
}
const source = (title: string) => ({
  title,
  outlet: "Báo Mẫu",
  publishedOn: "2016-09",
  authors: [{ label: "An" }, { label: "Bình" }],
});
const of = (title: string | null, start: number | null, more: object) => ({
  field: null,
  start,
  end: start === null ? null : start + 10,
  quote: null,
  method: "EXTRACTED",
  rule: null,
  confidence: 0.9,
  source: title && source(title),
  ...more,
});

describe("what a fact rests on", () => {
  it("is every passage of every source, and the rules and curators behind what no source says", async () => {
    const { nodes, totalCount } = await evidence();
    expect(totalCount).toBe(6);
    expect(nodes).toHaveLength(6);
    expect(new Set(nodes)).toEqual(
      new Set([
        of(first, 5, {}),
        of(first, 40, { field: "date", quote: "ngày 3/9/9" }),
        of(second, 7, { method: "IMPORTED" }),
        of(second, 40, { field: "date" }),
        of(null, null, { field: "term", method: "INFERRED", rule: "Vì thế.", confidence: 0.7 }),
        of(null, null, { field: "theme", method: "CURATED", confidence: 1 }),
      ]),
    );
  });

  it("comes source by source in the order of the text, what has no source last", async () => {
    const { nodes } = await evidence();
    const places = nodes.map((each: { source: { title: string } | null; start: number | null }) => [
      each.source?.title ?? null,
      each.start,
    ]);
    const titles = places.map(([title]: [string | null]) => title);
    expect(places.slice(4)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(new Set(titles.slice(0, 2)).size).toBe(1);
    expect(places.slice(0, 4).map(([, start]: [string, number]) => start)).toEqual(
      titles[0] === first ? [5, 40, 7, 40] : [7, 40, 5, 40],
    );
  });

  it("is walked page by page without a skip or a repeat", async () => {
    const whole = await evidence();
    const walked: object[] = [];
    for (let after = ""; ; ) {
      const page = await evidence(`(first: 2${after})`);
      walked.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(whole.nodes);
    expect(new Set(whole.edges.map(({ cursor }: { cursor: string }) => cursor)).size).toBe(6);
  });

  it("stands with a consideration from both of its sides", async () => {
    const asked = `nodes { action evidence { start quote method rule confidence source { title } } }`;
    const { data } = await server.ask(
      `{ conferences { nodes { considered { ${asked} } } } resolutions { nodes { consideredAt { ${asked} } } } }`,
    );
    const [consideration] = data.conferences.nodes[0].considered.nodes;
    expect(new Set(consideration.evidence)).toEqual(
      new Set([
        { start: 50, quote: null, method: "EXTRACTED", rule: null, confidence: 0.9, source: { title: first } },
        { start: 60, quote: "đã bàn kỹ.", method: "EXTRACTED", rule: null, confidence: 0.9, source: { title: second } },
        { start: null, quote: null, method: "INFERRED", rule: "Vì vậy.", confidence: 0.5, source: null },
      ]),
    );
    expect(data.resolutions.nodes[0].consideredAt.nodes).toEqual([consideration]);
  });

  it("is empty for what no source states", async () => {
    const { data } = await server.ask(
      "{ places { nodes { evidence { totalCount nodes { start } pageInfo { hasNextPage endCursor } } } } }",
    );
    for (const { evidence: none } of data.places.nodes)
      expect(none).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

describe("a source", () => {
  it("lists each entity that it states once, however many its passages, of the kinds asked for", async () => {
    const { data, errors } = await server.ask(`{ sources { nodes { title sha256
      all: facts { totalCount nodes { __typename label } edges { cursor relation direction node { id } } pageInfo { startCursor } }
      some: facts(kinds: [CONFERENCE, TARGET]) { totalCount nodes { __typename ... on Conference { ordinal } } }
      none: facts(kinds: TARGET) { totalCount nodes { id } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.sources.nodes.map(({ title, sha256 }: Record<string, string>) => [title, sha256])).toEqual([
      [second, "b".repeat(64)],
      [first, "a".repeat(64)],
    ]);
    for (const { all, some, none } of data.sources.nodes) {
      expect(all.nodes.filter(({ __typename }: { __typename: string }) => __typename === "Conference")).toHaveLength(1);
      expect(all.totalCount).toBe(all.nodes.length);
      expect(all.edges[0].cursor).toBe(all.pageInfo.startCursor);
      expect(
        all.edges.every(
          (edge: { relation: string; direction: string }) =>
            edge.relation === "EVIDENCED_BY" && edge.direction === "IN",
        ),
      ).toBe(true);
      expect(some).toEqual({ totalCount: 1, nodes: [{ __typename: "Conference", ordinal: 1 }] });
      expect(none).toEqual({ totalCount: 0, nodes: [] });
    }
  });
});
