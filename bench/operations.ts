import { idOf } from "./graph/entities.js";
import { draw, type Sizes } from "./graph/sizes.js";

export type Variables = Readonly<Record<string, unknown>>;

/** One of the eight questions that are measured. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** The same question to @neo4j/graphql; absent where its API cannot express it. */
  readonly peer?: string;
  /** The `n`-th set of variables on a graph of these sizes. */
  readonly variables: (n: number, sizes: Sizes) => Variables;
  /** Whether the bare server answers the very same. */
  readonly same: boolean;
}

const WORDS = ["kinh tế", "van hoa", "giáo dục", "nong thon", "giao thông"];
const one = (kind: keyof Sizes, name: string) => (n: number, sizes: Sizes) => ({
  id: idOf(kind, draw(sizes[kind], name, n)),
});

export const operations: readonly Operation[] = [
  {
    name: "a",
    title: "conference",
    query: `query A($id: ID!) { conference(id: $id) { label date term { label } committee { label }
      considered(first: 20) { nodes { action resolution { label issuer { label } } } }
      targets(first: 20) { nodes { label indicator { label } quantity { comparator value unit } } } } }`,
    peer: `query A($id: ID!) { conferences(where: { id: { eq: $id } }) { label: labelVi date term { label: labelVi } committee { label: labelVi }
      consideredConnection(first: 20) { edges { properties { action } node { label: labelVi issuer { label: labelVi } } } }
      targets(limit: 20) { label: labelVi indicator { label: labelVi } comparator value unit } } }`,
    variables: one("Conference", "a"),
    same: true,
  },
  {
    name: "b",
    title: "page of 20 conferences",
    query: `query B($id: ID!) { committee(id: $id) { label conferences(first: 20) { nodes { label date
      targets(first: 20) { nodes { label indicator { label } quantity { comparator value unit } } } } } } }`,
    peer: `query B($id: ID!) { committees(where: { id: { eq: $id } }) { label: labelVi conferences(limit: 20, sort: { dateDesc: DESC }) { label: labelVi date
      targets(limit: 20) { label: labelVi indicator { label: labelVi } comparator value unit } } } }`,
    variables: one("Committee", "b"),
    same: true,
  },
  {
    name: "c",
    title: "committee to issuers",
    query: `query C($id: ID!) { committee(id: $id) { label terms { label conferences(first: 20) { nodes { label
      considered(first: 10) { nodes { action resolution { label issuer { label } } } } } } } } }`,
    peer: `query C($id: ID!) { committees(where: { id: { eq: $id } }) { label: labelVi terms { label: labelVi conferences(limit: 20) { label: labelVi
      consideredConnection(first: 10) { edges { properties { action } node { label: labelVi issuer { label: labelVi } } } } } } } }`,
    variables: one("Committee", "c"),
    same: true,
  },
  {
    name: "d",
    title: "search",
    query: "query D($query: String!) { search(query: $query, first: 10) { nodes { __typename id label } } }",
    variables: (n) => ({ query: `${WORDS[n % WORDS.length] ?? ""} ${1 + draw(40, "d", n)}` }),
    same: true,
  },
  {
    name: "e",
    title: "subgraph",
    query: `query E($id: ID!) { subgraph(id: $id, depth: 2, limit: 100) { truncated nodes { __typename id label } edges { relation from to } } }`,
    variables: one("Conference", "e"),
    same: false,
  },
  {
    name: "f",
    title: "targets with results",
    query: `query F($id: ID!, $from: PartialDate!, $to: PartialDate!) { targets(filter: { indicator: $id, period: { from: $from, to: $to } }, orderBy: { field: PERIOD }, first: 20) {
      nodes { label quantity { comparator value unit } period { start end } results(first: 5) { nodes { label quantity { value unit } } } } } }`,
    peer: `query F($id: ID!, $from: Date!, $to: Date!) { targets(limit: 20, sort: [{ periodAsc: ASC }, { id: ASC }], where: { AND: [{ indicator: { some: { id: { eq: $id } } } }, { periodTo: { gte: $from } }, { periodFrom: { lte: $to } }] }) {
      label: labelVi comparator value unit start: periodStart end: periodEnd results(limit: 5) { label: labelVi value unit } } }`,
    variables: (n, sizes) => ({
      id: idOf("Indicator", draw(sizes.Indicator, "f", n)),
      from: `${2007 + (n % 8)}-01-01`,
      to: `${2008 + (n % 8)}-12-31`,
    }),
    same: true,
  },
  {
    name: "g",
    title: "node",
    query: "query G($id: ID!) { node(id: $id) { __typename id ... on Entity { label revision } } }",
    peer: "query G($id: ID!) { targets(where: { id: { eq: $id } }) { __typename id label: labelVi revision } }",
    variables: one("Target", "g"),
    same: true,
  },
  {
    name: "h",
    title: "lineage",
    query:
      "query H($id: ID!) { resolution(id: $id) { label lineage(maxDepth: 5) { nodes { id label } edges { relation from to } } } }",
    variables: one("Resolution", "h"),
    same: true,
  },
];
