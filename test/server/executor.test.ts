import { afterAll, beforeAll, expect, it } from "vitest";
import { type Server, startServer as serve } from "../../src/server/server.js";
import { type Ask, askOf, startServer, type TestServer } from "../kit/server.js";

const CONFERENCE = "conference:bch-dang-bo-thanh-pho-lang-son:2015:15";
const ID = { id: CONFERENCE };

type Variables = Readonly<Record<string, unknown>>;
type Asked = readonly [title: string, query: string, variables?: Variables];

// Where compiled execution is known to have gone other ways than graphql-js, and what every client does.
const documents: readonly Asked[] = [
  [
    "aliases",
    `query ($id: ID!) { a: conference(id: $id) { x: label y: label(lang: EN) } b: conference(id: $id) { label } }`,
    ID,
  ],
  [
    "one relation under two aliases",
    `query ($id: ID!) { conference(id: $id) { a: targets(first: 2) { nodes { label } } b: targets(first: 3) { totalCount nodes { label } } } }`,
    ID,
  ],
  [
    "selections that merge",
    `query ($id: ID!) { conference(id: $id) { committee { label } committee { organ place { label } } } }`,
    ID,
  ],
  [
    "a fragment",
    `query ($id: ID!) { conference(id: $id) { ...F } } fragment F on Conference { label term { ...T } } fragment T on Term { label ordinal }`,
    ID,
  ],
  [
    "a fragment spread twice under different conditions",
    `query ($id: ID!, $on: Boolean!) { a: conference(id: $id) { ...F @include(if: $on) } b: conference(id: $id) { ...F @skip(if: $on) ...F @include(if: $on) } } fragment F on Conference { label date }`,
    { ...ID, on: true },
  ],
  [
    "the same the other way",
    `query ($id: ID!, $on: Boolean!) { a: conference(id: $id) { ...F @include(if: $on) } b: conference(id: $id) { ...F @skip(if: $on) } } fragment F on Conference { label date }`,
    { ...ID, on: false },
  ],
  [
    "skip of a relation",
    `query ($id: ID!, $no: Boolean = true) { conference(id: $id) { label targets @skip(if: $no) { totalCount } } }`,
    ID,
  ],
  [
    "include beside a plain selection",
    `query ($id: ID!) { conference(id: $id) { term @include(if: false) { label } term { ordinal } } }`,
    ID,
  ],
  [
    "inline fragments without a type",
    `query ($id: ID!, $on: Boolean!) { conference(id: $id) { ... @include(if: $on) { label } ... { date } } }`,
    { ...ID, on: true },
  ],
  [
    "an interface",
    `query ($id: ID!) { node(id: $id) { __typename id ... on Entity { label revision } ... on Conference { date } ... on Target { status: progress { status } } } }`,
    ID,
  ],
  [
    "a list of an interface",
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Conference { label } } }`,
    { ids: [CONFERENCE, "none", CONFERENCE] },
  ],
  [
    "a union",
    `{ targets(first: 5) { nodes { setBy { __typename ... on Conference { date label } ... on Resolution { number label } } } } }`,
  ],
  [
    "typename at all places",
    `{ __typename conferences(first: 1) { __typename edges { __typename cursor node { __typename } } pageInfo { __typename } } }`,
  ],
  ["a variable with a default", `query ($n: Int = 2) { conferences(first: $n) { nodes { label } totalCount } }`],
  ["a default that null replaces", `query ($n: Int = 2) { conferences(first: $n) { nodes { label } } }`, { n: null }],
  [
    "an input object that leaves out a field with a default",
    `query ($o: ConferenceOrder) { conferences(orderBy: $o) { nodes { label date } } }`,
    { o: { field: "DATE" } },
  ],
  ["the same as a literal", `{ conferences(orderBy: { field: DATE }) { nodes { label } } }`],
  [
    "an enum in a list",
    `query ($k: [ConferenceKind!]) { conferences(filter: { kind: $k }) { nodes { kind } } }`,
    { k: ["PLENARY"] },
  ],
  [
    "one value for a list",
    `query ($k: [ConferenceKind!]) { conferences(filter: { kind: $k }) { totalCount } }`,
    { k: "PLENARY" },
  ],
  [
    "a variable inside a filter",
    `query ($from: PartialDate!) { conferences(filter: { date: { from: $from } }) { nodes { date } } }`,
    { from: "2015" },
  ],
  [
    "a scalar that is wrong",
    `query ($from: PartialDate!) { conferences(filter: { date: { from: $from } }) { nodes { date } } }`,
    { from: "2015-13" },
  ],
  ["a variable that is missing", `query ($id: ID!) { conference(id: $id) { label } }`],
  ["a variable of another type", `query ($n: Int) { conferences(first: $n) { totalCount } }`, { n: "two" }],
  [
    "an enum that is unknown",
    `query ($k: [ConferenceKind!]) { conferences(filter: { kind: $k }) { totalCount } }`,
    { k: ["PARTY"] },
  ],
  ["a refused argument at the root", `{ conferences(first: 0) { totalCount } topics { label } }`],
  ["a refused argument below a list", `{ conferences(first: 2) { nodes { label targets(first: 0) { totalCount } } } }`],
  [
    "a refused argument of a nullable field",
    `{ subgraph(id: "x", depth: 9) { truncated } conferences(first: 1) { nodes { id } } }`,
  ],
  ["a cursor of another list", `{ conferences(first: 1, after: "bm8") { totalCount } }`],
  [
    "null for what is unknown",
    `{ conference(id: "none") { label committee { label } } node(id: "none") { id } subgraph(id: "none") { truncated } }`,
  ],
  [
    "objects that are computed",
    `{ results(first: 3) { nodes { quantity { text en: text(lang: EN) value estimated } period { label kind } shares { percent } comparisons { percent } } } }`,
  ],
  [
    "verdicts",
    `{ targets(first: 3) { nodes { progress { status attainment reason en: reason(lang: EN) latest { label } } } } }`,
  ],
  ["instants", `query ($id: ID!) { conference(id: $id) { updatedAt revision aliases } }`, ID],
  [
    "search",
    `{ search(query: "lang son", first: 3) { totalCount facets { kind count } edges { highlight cursor node { __typename ... on Entity { label } } } } }`,
  ],
  [
    "a graph",
    `query ($id: ID!) { subgraph(id: $id, depth: 2, limit: 30) { truncated nodes { __typename id ... on Conference { date } } edges { relation from to action evidence { start } } } }`,
    ID,
  ],
  [
    "evidence and its source",
    `query ($id: ID!) { conference(id: $id) { evidence { totalCount edges { cursor node { method source { title } } } } considered { nodes { action evidence { start end } conference { label } resolution { label } } } } }`,
    ID,
  ],
  [
    "introspection",
    `{ __schema { queryType { name } types { name kind fields { name } } } __type(name: "Conference") { name interfaces { name } } }`,
  ],
  ["one operation of several", `query A { topics { id } }  query B { indicators(first: 1) { nodes { id } } }`],
];

let server: TestServer;
let interpreting: Server;
beforeAll(async () => {
  server = await startServer();
  const { database } = server;
  interpreting = await serve({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {}, compile: false });
});
afterAll(async () => {
  await interpreting.stop();
  await server.stop();
});
const compiling: Ask = (query, variables) => server.ask(query, variables);
const plain: Ask = (query, variables) => askOf(interpreting.url)(query, variables);

it.each(documents.map(([title, ...asked]) => ({ title, asked })))(
  "answers the same compiled: $title",
  async ({ asked }) => {
    const [query, variables] = asked;
    const { extensions: _cost, ...expected } = await plain(query, variables);
    // The third time is compiled in any case.
    for (let time = 1; time <= 3; time++) {
      const { extensions: _also, ...answer } = await compiling(query, variables);
      expect(answer).toEqual(expected);
    }
  },
);

it("asks the database no more often for a compiled document", async () => {
  const query =
    "{ conferences { nodes { label committee { label } targets { nodes { label indicator { label } } } } } }";
  const { extensions } = await plain(query);
  for (let time = 1; time <= 3; time++) expect((await compiling(query)).extensions).toEqual(extensions);
});

it("answers what it was asked while a thousand other documents come by", async () => {
  const before = await compiling("{ topics { label } }");
  for (let n = 0; n < 1_000; n++) {
    const { errors } = await compiling(`{ field${n}: __typename }`);
    expect(errors).toBeUndefined();
  }
  expect(await compiling("{ topics { label } }")).toEqual(before);
});
