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
import { correctedWords } from "./correction.store.js";
import { highlight } from "./highlight.js";
import { luceneQuery, ofKinds } from "./lucene.js";

const LONGEST_SEARCH = 500;
const MOST_TERMS = 20;
/** As the statement limits what it takes from the index. */
const MOST_HITS = 10_000;
const byRank = { key: "rank", type: "number", direction: "DESC" } as const;
const termsOf = (query: string): readonly SearchTerm[] => searchTerms(query.normalize("NFC")).slice(0, MOST_TERMS);
const texts = ["labelVi", "labelEn", "aliases", "subject", "theme"];

/** What was asked, whatever the words are taken for. */
interface Search {
  readonly kinds: readonly EntityKind[];
  /** What to read of a hit. */
  readonly wanted: Wanted;
  readonly marks: boolean;
  readonly counts: boolean;
}

/** One way to read what was typed, with the page of what it finds. */
interface Attempt {
  readonly words: string;
  /** As they are written, where they are not those that were typed. */
  readonly corrected: string | null;
  readonly terms: readonly SearchTerm[];
  readonly plan: PagePlan;
}

interface Hits {
  readonly rows: readonly (readonly unknown[])[];
  readonly facets: readonly (readonly [label: string, count: number])[];
}
const none: Hits = { rows: [], facets: [] };

/** A page of what matches `query`; where nothing does, of what matches the words that were probably meant. */
export async function search(
  reader: Reader,
  query: string,
  kinds: readonly EntityKind[],
  page: PageRequest,
  info: GraphQLResolveInfo,
) {
  if (query.length > LONGEST_SEARCH)
    throw new InputError(`\`query\` has ${query.length} characters; it may have at most ${LONGEST_SEARCH}.`);
  const attempt = (words: string, corrected: string | null): Attempt => ({
    words,
    corrected,
    terms: termsOf(words),
    plan: preparePage("search", null, { page, filter: { query, kinds, words } }, byRank, {}, info),
  });
  const asked = searchOf(reader, kinds, info);
  // A later page goes on with what the first one found, as its cursor says.
  const later = page.after != null;
  const exact = later ? unlessRefused(() => attempt(query, null)) : attempt(query, null);
  if (exact) {
    const hits = await hitsOf(reader, asked, exact);
    if (later || isIdle(asked, exact) || hits.rows.length > 0 || hits.facets.length > 0)
      return answerOf(reader, asked, exact, hits);
  }
  const meant = await correctedWords(reader, termsOf(query));
  const guess = attempt(meant?.words ?? query, meant?.written ?? null);
  return answerOf(reader, asked, guess, meant === null ? none : await hitsOf(reader, asked, guess));
}

function unlessRefused<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function searchOf(reader: Reader, kinds: readonly EntityKind[], info: GraphQLResolveInfo): Search {
  const selected = selectedFields(info, info.fieldNodes, "");
  const nodes = [["nodes"], ["edges", "node"]].flatMap((path) => descend(info, info.fieldNodes, ...path));
  const showsRows = ["edges", "nodes", "pageInfo"].some((field) => selected.has(field));
  return {
    kinds,
    wanted: wantedOf(reader.shapes, null, info, nodes),
    marks: selectedFields(info, descend(info, info.fieldNodes, "edges"), "").has("highlight"),
    counts: ["facets", "totalCount", ...(showsRows ? [] : ["correctedQuery"])].some((field) => selected.has(field)),
  };
}

const isIdle = ({ counts }: Search, { plan }: Attempt): boolean => plan.idle && !counts;

async function hitsOf(reader: Reader, asked: Search, attempt: Attempt): Promise<Hits> {
  const { kinds, wanted, marks, counts } = asked;
  const { words, corrected, terms, plan } = attempt;
  if (terms.length === 0 || isIdle(asked, attempt)) return none;
  const lucene = luceneQuery(terms);
  const labelOf = (kind: EntityKind) => reader.shapes[kind].label;
  const [hits = none] = await reader.run<Hits>(searchStatement(), {
    ...wanted,
    args: plan.args,
    query: lucene,
    narrowed: ofKinds(lucene, kinds.map(labelOf)),
    ofKind: Object.values(reader.shapes).map(({ label }) => ofKinds(lucene, [label])),
    exact: foldedWords(words),
    heads: terms.flatMap(({ word, same }) => [word, ...same]).filter((form) => /^\p{L}{2}/u.test(form)),
    texts: marks ? texts : [],
    // A hit of another kind too is reason not to guess.
    facets: counts || (corrected === null && kinds.length > 0),
  });
  return hits;
}

function answerOf(reader: Reader, { kinds, wanted, marks }: Search, attempt: Attempt, hits: Hits) {
  const { corrected, terms, plan } = attempt;
  const facets = Object.values(reader.shapes)
    .map(({ kind, label }) => ({ kind, count: hits.facets.find(([each]) => each === label)?.[1] ?? 0 }))
    .filter(({ count }) => count > 0);
  const counted = facets.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const rows = hits.rows.map((row): ReadRow => {
    const [score, found] = row.slice(-2) as [number, readonly (string | readonly string[] | null)[]]; // the statement's last two
    const shown = found.flat().filter((text) => text !== null);
    const edge = { score, highlight: marks ? highlight(shown, terms) : "" };
    return { ...readRow(reader.shapes, null, wanted, row), edge };
  });
  const connection = plan.connection(rows, Math.min(total, MOST_HITS), ({ node }) => node);
  const { nodes, pageInfo, totalCount } = connection;
  const edges = connection.edges.map((edge) => Object.assign(edge, (edge as unknown as ReadRow).edge)); // edges carry their row
  return { edges, nodes, pageInfo, totalCount, facets, correctedQuery: corrected };
}
