import type { GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../api/enums.js";
import { InputError } from "../api/errors.js";
import type { PageRequest } from "../api/page.js";
import { descend, selectedFields } from "../api/selection.js";
import { type Wanted, wantedOf } from "../read/columns.js";
import { searchStatement } from "../read/compose.js";
import { type PagePlan, preparePage } from "../read/page-plan.js";
import type { Reader } from "../read/reader.js";
import { type ReadRow, readRow } from "../read/rows.js";
import { type SearchTerm, searchTerms } from "../values/search-terms.js";
import { foldedWords } from "../values/text.js";
import { highlight, type Matching } from "./highlight.js";
import { luceneQuery, luceneTypoQuery, ofKinds } from "./lucene.js";

const LONGEST_SEARCH = 500;
const MOST_TERMS = 20;
/** As the statement limits what it takes from the index. */
const MOST_HITS = 10_000;
const byRank = { key: "rank", type: "number", direction: "DESC" } as const;
const texts = ["labelVi", "labelEn", "aliases", "subject", "theme"];

interface Search {
  readonly query: string;
  readonly kinds: readonly EntityKind[];
  readonly terms: readonly SearchTerm[];
  /** What to read of a hit. */
  readonly wanted: Wanted;
  readonly marks: boolean;
  readonly counts: boolean;
}

interface Hits {
  readonly rows: readonly (readonly unknown[])[];
  readonly facets: readonly (readonly [label: string, count: number])[];
}
const none: Hits = { rows: [], facets: [] };

/** One way to read what was typed, with the page of what it finds. */
interface Attempt {
  readonly matching: Matching;
  readonly plan: PagePlan;
}

/** A page of what matches `query`; where nothing does, of what matches it but for a letter. */
export async function search(
  reader: Reader,
  query: string,
  kinds: readonly EntityKind[],
  page: PageRequest,
  info: GraphQLResolveInfo,
) {
  if (query.length > LONGEST_SEARCH)
    throw new InputError(`\`query\` has ${query.length} characters; it may have at most ${LONGEST_SEARCH}.`);
  const attempts = attemptsOf(query, kinds, page, info);
  const asked = searchOf(reader, query, kinds, info);
  for (const attempt of attempts) {
    const hits = await hitsOf(reader, asked, attempt);
    if (hits.rows.length > 0 || hits.facets.length > 0) return answerOf(reader, asked, attempt, hits);
  }
  return answerOf(reader, asked, attempts[0], none);
}

/** A later page goes on with what the first one found, as its cursor says; the first one guesses only in the end. */
function attemptsOf(
  query: string,
  kinds: readonly EntityKind[],
  page: PageRequest,
  info: GraphQLResolveInfo,
): readonly [Attempt, ...Attempt[]] {
  const attempt = (matching: Matching): Attempt => ({
    matching,
    plan: preparePage("search", null, { page, filter: { query, kinds, matching } }, byRank, {}, info),
  });
  if (page.after == null) return [attempt("EXACT"), attempt("TYPO")];
  try {
    return [attempt("EXACT")];
  } catch {
    return [attempt("TYPO")];
  }
}

function searchOf(reader: Reader, query: string, kinds: readonly EntityKind[], info: GraphQLResolveInfo): Search {
  const selected = selectedFields(info, info.fieldNodes, "");
  const nodes = [["nodes"], ["edges", "node"]].flatMap((path) => descend(info, info.fieldNodes, ...path));
  return {
    query,
    kinds,
    terms: searchTerms(query.normalize("NFC")).slice(0, MOST_TERMS),
    wanted: wantedOf(reader.shapes, null, info, nodes),
    marks: selectedFields(info, descend(info, info.fieldNodes, "edges"), "").has("highlight"),
    counts: selected.has("facets") || selected.has("totalCount"),
  };
}

async function hitsOf(
  reader: Reader,
  { query, kinds, terms, wanted, marks, counts }: Search,
  { matching, plan }: Attempt,
): Promise<Hits> {
  if (terms.length === 0 || (plan.idle && !counts)) return none;
  const lucene = matching === "EXACT" ? luceneQuery(terms) : luceneTypoQuery(terms);
  if (lucene === null) return none;
  const labelOf = (kind: EntityKind) => reader.shapes[kind].label;
  const [hits = none] = await reader.run<Hits>(searchStatement(), {
    ...wanted,
    args: plan.args,
    query: lucene,
    narrowed: ofKinds(lucene, kinds.map(labelOf)),
    ofKind: Object.values(reader.shapes).map(({ label }) => ofKinds(lucene, [label])),
    exact: foldedWords(query),
    heads: terms.flatMap(({ word, same }) => [word, ...same]).filter((form) => /^\p{L}{2}/u.test(form)),
    texts: marks ? texts : [],
    // A hit of another kind too is reason not to guess.
    facets: counts || (matching === "EXACT" && kinds.length > 0),
  });
  return hits;
}

function answerOf(reader: Reader, { kinds, terms, wanted, marks }: Search, { matching, plan }: Attempt, hits: Hits) {
  const facets = Object.values(reader.shapes)
    .map(({ kind, label }) => ({ kind, count: hits.facets.find(([each]) => each === label)?.[1] ?? 0 }))
    .filter(({ count }) => count > 0);
  const counted = facets.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const rows = hits.rows.map((row): ReadRow => {
    const [score, found] = row.slice(-2) as [number, readonly (string | readonly string[] | null)[]]; // the statement's last two
    const shown = found.flat().filter((text) => text !== null);
    const edge = { score, highlight: marks ? highlight(shown, terms, matching) : "" };
    return { ...readRow(reader.shapes, null, wanted, row), edge };
  });
  const connection = plan.connection(rows, Math.min(total, MOST_HITS), ({ node }) => node);
  const { nodes, pageInfo, totalCount } = connection;
  const edges = connection.edges.map((edge) => ({ ...edge, ...(edge as unknown as ReadRow).edge })); // edges carry their row
  return { edges, nodes, pageInfo, totalCount, facets };
}
