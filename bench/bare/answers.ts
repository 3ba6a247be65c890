import { luceneQuery } from "../../src/graph/lucene.js";
import { searchTerms } from "../../src/values/search-terms.js";
import { foldedWords } from "../../src/values/text.js";
import type { Variables } from "../operations.js";

type Row = readonly any[]; // lists of whatever the statement beside it returns, told apart by nothing but their place
type Answers = Readonly<Record<string, (rows: readonly Row[]) => object>>;

const target = ([label, indicator, comparator, value, unit]: Row) => ({
  label,
  indicator: { label: indicator },
  quantity: { comparator, value, unit },
});
const consideration = ([action, label, issuer]: Row) => ({
  action,
  resolution: { label, issuer: issuer === null ? null : { label: issuer } },
});
const links = (from: unknown, found: readonly Row[]) => found.map(([relation, to]) => ({ relation, from, to }));
const first = (rows: readonly Row[]): Row => rows[0] ?? [];

/** By operation, what its rows make: written as one would who writes no more than this. */
export const answers: Answers = {
  a: (rows) => {
    const [label, date, term, committee, considered, targets] = first(rows);
    return {
      conference: {
        label,
        date,
        term: term === null ? null : { label: term },
        committee: { label: committee },
        considered: { nodes: considered.map(consideration) },
        targets: { nodes: targets.map(target) },
      },
    };
  },
  b: (rows) => ({
    committee: {
      label: first(rows)[0],
      conferences: {
        nodes: rows
          .slice(1)
          .map(([label, date, targets]) => ({ label, date, targets: { nodes: targets.map(target) } })),
      },
    },
  }),
  c: (rows) => ({
    committee: {
      label: first(rows)[0],
      terms: rows.slice(1).map(([label, conferences]) => ({
        label,
        conferences: {
          nodes: conferences.map(([name, considered]: Row) => ({
            label: name,
            considered: { nodes: considered.map(consideration) },
          })),
        },
      })),
    },
  }),
  d: (rows) => ({ search: { nodes: rows.map(([kind, id, label]) => ({ __typename: kind, id, label })) } }),
  e: (rows) => ({
    subgraph: {
      truncated: rows.length === 100,
      nodes: rows.map(([kind, id, label]) => ({ __typename: kind, id, label })),
      edges: rows.flatMap(([, id, , found]) => links(id, found)),
    },
  }),
  f: (rows) => ({
    targets: {
      nodes: rows.map(([label, comparator, value, unit, start, end, results]) => ({
        label,
        quantity: { comparator, value, unit },
        period: { start, end },
        results: {
          nodes: results.map(([name, amount, of]: Row) => ({ label: name, quantity: { value: amount, unit: of } })),
        },
      })),
    },
  }),
  g: (rows) => {
    const [kind, id, label, revision] = first(rows);
    return { node: { __typename: kind, id, label, revision } };
  },
  h: (rows) => ({
    resolution: {
      label: first(rows)[1],
      lineage: {
        nodes: rows.map(([id, label]) => ({ id, label })),
        edges: rows.flatMap(([id, , found]) => links(id, found)),
      },
    },
  }),
};

/** What the statement of an operation is given besides: Lucene's query is made by hand no other way. */
export function parametersOf(operation: string, variables: Variables): Variables {
  if (operation !== "d") return variables;
  const typed = String(variables["query"]);
  const terms = searchTerms(typed);
  return {
    query: luceneQuery(terms),
    exact: foldedWords(typed),
    heads: terms.flatMap(({ word, same }) => [word, ...same]).filter((form) => /^\p{L}{2}/u.test(form)),
  };
}
