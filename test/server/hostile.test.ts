import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const hostile: Readonly<Record<string, string>> = {
  "a Cypher injection": `x"}) DETACH DELETE n //`,
  "a Cypher injection with quotes of every kind": `' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n RETURN '\`"\\u0027`,
  "a parameter's name": "$ids",
  "a template's place": "{{row}}",
  "Lucene's own signs": `lang~2 AND (labelVi:* OR "[a TO z]^3) \\`,
  "control characters": "\u0001\u0002\u001b[31m\u007f\u2028\u2029\r\n\t",
  "a null byte": "conference:\u0000x",
  "half a surrogate pair": "\ud83d",
  "the other half": "a\udc00b",
  "marks without a letter": "\u0301\u0301\u0301",
  "right to left": "\u202eabc\u202c",
  "a prototype's name": "__proto__",
  "a constructor's name": "constructor",
  "a method's name": "toString",
  "a very long text": "Đ".repeat(300_000),
  "nothing but space": " \u00a0\u3000 ",
  "a JSON document": '{"a":[1,2,{"b":null}]}',
  "a path": "../../../../etc/passwd",
};

const id = (field: string, selection = "{ id }") => `query ($x: ID!) { ${field}(id: $x) ${selection} }`;
// Every argument of the schema that takes a text.
const queries: readonly string[] = [
  ...[
    "node",
    "committee",
    "term",
    "conference",
    "resolution",
    "target",
    "result",
    "indicator",
    "topic",
    "place",
    "person",
    "source",
  ].map((field) => id(field)),
  "query ($x: ID!) { nodes(ids: [$x, $x]) { id } }",
  "query ($x: ID) { committees(filter: { place: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { committees(filter: { reportsTo: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { conferences(filter: { committee: $x, term: $x, considered: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { conferences(filter: { term: $x, committee: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { resolutions(filter: { issuer: $x, topic: $x }) { totalCount nodes { id } } }",
  "query ($x: String) { resolutions(filter: { number: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { targets(filter: { indicator: $x, committee: $x, topic: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { results(filter: { topic: $x }) { totalCount nodes { id } } }",
  "query ($x: ID) { indicators(topic: $x) { totalCount nodes { id } } people(committee: $x) { totalCount } places(within: $x) { totalCount } }",
  ...["committees", "conferences", "resolutions"].flatMap((field) =>
    ["equals", "contains", "startsWith"].map(
      (match) => `query ($x: String) { ${field}(filter: { label: { ${match}: $x } }) { totalCount nodes { id } } }`,
    ),
  ),
];
// What these are given is checked before anything is read.
const checked: readonly string[] = [
  ...["after", "before"].map((end) => `query ($x: String) { conferences(${end}: $x) { totalCount nodes { id } } }`),
  "query ($x: String) { sources(after: $x) { totalCount } }",
  "query ($x: PartialDate) { conferences(filter: { date: { from: $x } }) { totalCount } }",
  "query ($x: PartialDate) { targets(filter: { period: { to: $x } }) { totalCount } }",
];

let server: TestServer;
let before: string;
const fingerprint = async () => {
  const nodes = await server.cypher(
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)",
  );
  const relations = await server.cypher(
    "MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, a.id AS a, b.id AS b ORDER BY elementId(r)",
  );
  return JSON.stringify([nodes, relations]);
};
beforeAll(async () => {
  server = await startServer();
  before = await fingerprint();
  expect(before.length).toBeGreaterThan(100_000);
});
afterAll(() => server.stop());

describe("a hostile text in any argument is only ever a text", () => {
  it.each(Object.entries(hostile))("%s", async (_, x) => {
    for (const query of queries) {
      const { data, errors } = await server.ask(query, { x });
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      const allowed = x.length > 500 && query.includes("label:") ? ["BAD_USER_INPUT"] : [];
      expect({ query, codes }).toEqual({ query, codes: allowed });
      if (codes.length === 0 && !/contains|startsWith/u.test(query))
        expect({ query, found: JSON.stringify(data).includes('"id"') }).toEqual({ query, found: false });
    }
    for (const query of checked) {
      const { errors } = await server.ask(query, { x });
      expect({ query, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
        query,
        codes: ["BAD_USER_INPUT"],
      });
    }
  });

  it("and the graph is what it was, with nothing gone wrong on the server", async () => {
    expect(server.faults).toEqual([]);
    expect((await fingerprint()) === before).toBe(true);
  });
});

it("takes hostile texts in the query itself for mistakes of it", async () => {
  for (const text of Object.values(hostile)) {
    for (const query of [text, `{ node(id: ${text}) { id } }`, `{ ${text} }`, `query ${text} { __typename }`]) {
      const { errors } = await server.ask(query.slice(0, 200_000));
      for (const { extensions } of errors ?? [])
        expect(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST", "BAD_USER_INPUT"]).toContain(
          extensions.code,
        );
    }
  }
  expect(server.faults).toEqual([]);
});

it("takes hostile names of variables and operations for mistakes, or for nothing at all", async () => {
  const send = async (body: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return {
      status: response.status,
      body: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
    };
  };
  const polluting = await send(
    '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"extensions":{"__proto__":{"polluted":1}}}',
  );
  expect(polluting.status).toBeLessThan(500);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  for (const operationName of ["__proto__", "constructor", "toString", ""]) {
    const { status, body } = await send(JSON.stringify({ query: "query A { __typename }", operationName }));
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toContain("INTERNAL_SERVER_ERROR");
  }
  for (const variables of [[], "x", 1, null, { n: { $gt: "" } }]) {
    const { status, body } = await send(
      JSON.stringify({ query: "query ($n: ID) { indicators(topic: $n) { totalCount } }", variables }),
    );
    expect(status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toContain("INTERNAL_SERVER_ERROR");
  }
  expect(server.faults).toEqual([]);
});
