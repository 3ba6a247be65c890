import type { GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../api/enums.js";
import { InputError } from "../api/errors.js";
import type { PageRequest } from "../api/page.js";
import { descend, selectedFields } from "../api/selection.js";
import { wantedOf } from "../read/columns.js";
import { searchStatement } from "../read/compose.js";
import { preparePage } from "../read/page-plan.js";
import type { Reader } from "../read/reader.js";
import { type ReadRow, readRow } from "../read/rows.js";
import { searchTerms } from "../values/search-terms.js";
import { fold } from "../values/text.js";
import { highlight } from "./highlight.js";
import { luceneQuery, luceneTypoQuery } from "./lucene.js";

const LONGEST_SEARCH = 500;
const MOST_TERMS = 20;
const byRank = { key: "rank", type: "number", direction: "DESC" } as const;
const texts = ["labelVi", "labelEn", "aliases", "subject", "theme"];

interface Hits {
  readonly rows: readonly (readonly unknown[])[];
  readonly facets: readonly (readonly [label: string, count: number])[];
}

/** A page of what matches `query`; where nothing does, of what matches it but for a letter. */
export async function search(
  reader: Reader,
  query: string,
  kinds: readonly EntityKind[] | null,
  page: PageRequest,
  info: GraphQLResolveInfo,
) {
  if (query.length > LONGEST_SEARCH)
    throw new InputError(`\`query\` has ${query.length} characters; it may have at most ${LONGEST_SEARCH}.`);
  const plan = preparePage("search", null, { page, filter: { query, kinds } }, byRank, {}, info);
  const terms = searchTerms(query.normalize("NFC")).slice(0, MOST_TERMS);
  const selected = selectedFields(info, info.fieldNodes, "");
  const marks = selectedFields(info, descend(info, info.fieldNodes, "edges"), "").has("highlight");
  const nodes = [["nodes"], ["edges", "node"]].flatMap((path) => descend(info, info.fieldNodes, ...path));
  const wanted = wantedOf(reader.shapes, null, info, nodes);
  const facetsWanted = selected.has("facets") || selected.has("totalCount");
  const parameters = {
    ...wanted,
    args: plan.args,
    exact: fold(query),
    heads: terms.flatMap(({ word, same }) => [word, ...same]).filter((form) => /^\p{L}{2}/u.test(form)),
    labels: (kinds ?? []).map((kind) => reader.shapes[kind].label),
    texts: marks ? texts : [],
    // A hit of another kind too is reason not to guess.
    facets: facetsWanted || (kinds?.length ?? 0) > 0,
  };
  const none: Hits = { rows: [], facets: [] };
  const run = async (lucene: string | null) =>
    lucene === null ? none : ((await reader.run<Hits>(searchStatement(), { ...parameters, query: lucene }))[0] ?? none);
  const idle = terms.length === 0 || (plan.idle && !facetsWanted);
  let hits = idle ? none : await run(luceneQuery(terms));
  // A later page of a search that found something is no reason to guess.
  if (!idle && hits.rows.length === 0 && hits.facets.length === 0 && page.after == null)
    hits = await run(luceneTypoQuery(terms));
  const facets = Object.values(reader.shapes)
    .map(({ kind, label }) => ({ kind, count: hits.facets.find(([each]) => each === label)?.[1] ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = facets
    .filter(({ kind }) => !kinds?.length || kinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);
  const rows = hits.rows.map((row): ReadRow => {
    const [score, found] = row.slice(-2) as [number, readonly (string | readonly string[] | null)[]]; // the statement's last two
    const shown = marks
      ? highlight(
          found.flat().filter((text) => text !== null),
          terms,
        )
      : "";
    return { ...readRow(reader.shapes, null, wanted, row), edge: { score, highlight: shown } };
  });
  const connection = plan.connection(rows, total, ({ node }) => node);
  return {
    ...connection,
    edges: connection.edges.map((edge) => ({ ...edge, ...(edge as unknown as ReadRow).edge })),
    facets,
  }; // edges carry their row
}
