import { afterAll, beforeAll, expect, it } from "vitest";
import type { EntityKind, Relation } from "../../src/api/enums.js";
import type { Database } from "../../src/db/database.js";
import { relationsTo } from "../../src/graph/relation-ends.js";
import { storeHits } from "../kit/explain.js";
import { startServer, type TestServer } from "../kit/server.js";

const read: Parameters<Database["read"]>[] = [];
const through = (database: Database): Database => ({
  ...database,
  read: (...asked) => {
    read.push(asked);
    return database.read(...asked);
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ through });
  await server.cypher(
    `CREATE (hub:Entity:Topic {id: 'topic:hub', labelVi: 'Hub', labelSort: 'hub', aliases: [], revision: 1, updatedAt: datetime()})
     WITH hub UNWIND range(1, 3000) AS n
     CREATE (hub)<-[:ABOUT]-(:Entity:Indicator {id: 'indicator:hub-' + n, labelVi: 'I ' + n, labelSort: 'i ' + n, aliases: [], revision: 1, updatedAt: datetime()})`,
  );
  await server.cypher(
    "MATCH (hub:Entity {id: 'topic:hub'}), (wide:Topic) WHERE wide <> hub WITH hub, wide LIMIT 1 CREATE (hub)-[:BROADER]->(wide)",
  );
});
afterAll(() => server.stop());

interface Edge {
  readonly relation: string;
  readonly direction: string;
  readonly node: { readonly id: string };
}

async function walk(
  id: string,
  arguments_: string,
  first: number,
): Promise<{ readonly edges: readonly Edge[]; readonly totalCount: number }> {
  const edges: Edge[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await server.ask(
      `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Entity { neighbours(first: $first, after: $after${arguments_}) { totalCount edges { relation direction node { id } } pageInfo { hasNextPage endCursor } } } } }`,
      { id, first, after },
    );
    expect(errors).toBeUndefined();
    const page = data.node.neighbours;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return { edges, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

const eighth = async () =>
  (await server.ask("{ conferences(filter: {ordinal: 8}) { nodes { id } } }")).data.conferences.nodes[0].id as string;
const tuple = ({ relation, direction, node }: Edge) => `${relation} ${direction} ${node.id}`;

it("lists every neighbour once, by relation and direction, in pages of any size", async () => {
  const id = await eighth();
  const whole = await walk(id, "", 100);
  expect(whole.edges.length).toBe(whole.totalCount);
  expect(new Set(whole.edges.map(tuple)).size).toBe(whole.edges.length);
  expect((await walk(id, "", 2)).edges).toEqual(whole.edges);
  const relations = new Set(whole.edges.map(({ relation }) => relation));
  expect(relations).toEqual(new Set(["HELD_BY", "DURING", "CONSIDERED", "REPORTED_AT", "EVIDENCED_BY"]));
});

it("narrows by relation, direction and kind", async () => {
  const id = await eighth();
  expect((await walk(id, ", relations: [HELD_BY]", 5)).edges).toMatchObject([
    { relation: "HELD_BY", direction: "OUT" },
  ]);
  expect((await walk(id, ", relations: [HELD_BY], direction: IN", 5)).edges).toEqual([]);
  const results = await walk(id, ", kinds: [RESULT]", 2);
  expect(results.edges).toHaveLength(3);
  expect(results.edges.every(({ relation, direction }) => relation === "REPORTED_AT" && direction === "IN")).toBe(true);
  expect((await walk(id, ", relations: [HELD_BY, REPORTED_AT]", 50)).edges).toHaveLength(4);
});

it("walks a hub without a skip or a repeat, also while others write", async () => {
  const whole = await walk("topic:hub", "", 100);
  expect(whole.totalCount).toBe(3001);
  expect(new Set(whole.edges.map(tuple)).size).toBe(3001);
  expect((await walk("topic:hub", ", relations: [BROADER]", 100)).edges).toHaveLength(1);
  const page = (after: string | null) =>
    server.ask(
      `query ($after: String) { node(id: "topic:hub") { ... on Entity { neighbours(first: 50, after: $after) { edges { relation direction node { id } } pageInfo { endCursor } } } } }`,
      { after },
    );
  const first = (await page(null)).data.node.neighbours;
  await server.cypher(
    "MATCH (hub:Entity {id: 'topic:hub'}) UNWIND range(1, 5) AS n CREATE (hub)<-[:ABOUT]-(:Entity:Indicator {id: 'indicator:late-' + n, labelVi: 'L', labelSort: 'l', aliases: [], revision: 1, updatedAt: datetime()})",
  );
  const second = (await page(first.pageInfo.endCursor)).data.node.neighbours;
  expect(second.edges.map(tuple)).toEqual(whole.edges.slice(50, 100).map(tuple));
});

it("of a hub looks at what is asked for alone, by several relations and by kind", async () => {
  for (const narrowed of [", relations: [BROADER, WRITTEN_BY]", ", kinds: [TOPIC]", ", kinds: [TOPIC, SOURCE]"]) {
    expect((await walk("topic:hub", narrowed, 20)).edges).toMatchObject([{ relation: "BROADER", direction: "OUT" }]);
    const [statement, parameters] = read.at(-1) ?? [{ text: "" }, {}];
    expect(await storeHits(statement.text, parameters), narrowed).toBeLessThan(1_000);
  }
  const both = await walk("topic:hub", ", relations: [ABOUT, BROADER]", 100);
  expect(both.edges.length).toBeGreaterThan(3_000);
  expect(both.edges.length).toBe(both.totalCount);
  expect(new Set(both.edges.map(tuple)).size).toBe(both.edges.length);
});

it("knows what no relation leads to without a look", async () => {
  read.length = 0;
  const { data } = await server.ask(
    `{ node(id: "topic:hub") { ... on Entity { neighbours(kinds: [TERM]) { totalCount edges { cursor } } } } }`,
  );
  expect(data.node.neighbours).toEqual({ totalCount: 0, edges: [] });
  expect(read.map(([{ name }]) => name)).toEqual([expect.stringMatching(/^by-id/u)]);
});

it("names every end of a relation that the seeds have, and no others", async () => {
  const rows = await server.cypher<{ from: string; relation: Relation; to: string }>(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'FOR'
     RETURN DISTINCT toUpper(labels(a)[1]) AS from, type(r) AS relation, toUpper(labels(b)[1]) AS to`,
  );
  const missed = rows.filter(
    ({ from, relation, to }) =>
      !relationsTo(from as EntityKind, [to as EntityKind], "OUT").includes(relation) || // labels are the kinds in another case
      !relationsTo(to as EntityKind, [from as EntityKind], "IN").includes(relation), // as above
  );
  expect(missed).toEqual([]);
  expect(relationsTo("TOPIC", ["TERM"], "BOTH")).toEqual([]);
  expect(relationsTo("TOPIC", ["TOPIC"], "BOTH")).toEqual(["BROADER"]);
});

it("refuses a cursor of another list", async () => {
  const id = await eighth();
  const { data } = await server.ask(
    `query ($id: ID!) { node(id: $id) { ... on Entity { neighbours(first: 1) { pageInfo { endCursor } } } } }`,
    { id },
  );
  const after = data.node.neighbours.pageInfo.endCursor;
  for (const other of [", direction: OUT", ", kinds: [TERM]", ", relations: [DURING]"]) {
    const { errors } = await server.ask(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Entity { neighbours(after: $after${other}) { totalCount } } } }`,
      { id, after },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});
