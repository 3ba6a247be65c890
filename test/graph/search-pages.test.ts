import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const MANY = 10_050;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  const make = (label: string, kind: string, count: number, words: string) =>
    server.cypher(
      `UNWIND range(1, $count) AS n
       CREATE (:Entity:${label} {id: $kind + n, labelVi: 'Vận động ' + n, labelSort: 'v' + n, aliases: [], revision: 1,
         updatedAt: datetime(), searchKind: '_' + $kind, searchLabel: $words + n, searchText: []})`,
      { kind, count, words },
    );
  await make("Source", "source", MANY, "van dong ");
  // Far from the best hits: their labels are longer.
  await make("Topic", "topic", 30, "phong trao thi dua yeu nuoc va cac cuoc van dong lon ");
});
afterAll(() => server.stop());

async function pages(query: string, kinds: readonly string[] | null): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await server.ask(
      `query ($query: String!, $kinds: [EntityKind!], $after: String) { search(query: $query, kinds: $kinds, first: 7, after: $after) {
        totalCount edges { highlight node { id } } pageInfo { endCursor hasNextPage } } }`,
      { query, kinds, after },
    );
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBe(30);
    for (const { highlight, node } of data.search.edges) {
      expect(highlight).toMatch(/^«Vận động» \d+$/u);
      seen.push(node.id);
    }
    after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

it("finds all of a kind behind more than 10,000 better hits of another one, and counts them", async () => {
  expect(new Set(await pages("van dong", ["TOPIC"])).size).toBe(30);
  const { data } = await server.ask('{ search(query: "van dong", kinds: [TOPIC]) { facets { kind count } } }');
  expect(data.search.facets).toEqual([
    { kind: "TOPIC", count: 30 },
    { kind: "SOURCE", count: 10_000 },
  ]);
});

it("goes on with a page that forgave a wrong letter, and takes its cursor for no other search", async () => {
  const seen = await pages("van dongg", ["TOPIC"]);
  expect(seen).toHaveLength(30);
  expect(new Set(seen).size).toBe(30);
  const { data } = await server.ask('{ search(query: "van dongg", first: 1) { pageInfo { endCursor } } }');
  const { errors } = await server.ask(
    'query ($after: String) { search(query: "van dong", after: $after) { totalCount } }',
    { after: data.search.pageInfo.endCursor },
  );
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});
