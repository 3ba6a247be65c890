import { statement } from "../db/statement.js";
import type { Reader } from "../read/reader.js";
import { withMarks } from "../values/marks.js";
import { mayGoOn, type SearchTerm } from "../values/search-terms.js";
import { isSlip, withoutKeys } from "../values/slips.js";
import { luceneGuess, luceneTerm } from "./lucene.js";

/** Each has some hundred neighbours, and Lucene takes a thousand clauses. */
const MOST_GUESSED = 5;
/** The best of those that say what was meant show how it is written. */
const MOST_SHOWN = 20;
/** How much more likely than another neighbour: of words that people typed wrong, measured on the seeds. */
const [SAME_BEGINNING, TYPED_IN_KEYS, SIDE_BY_SIDE] = [4, 8, 8];

/** The words that were meant, folded as the index has them, and as the hits write them. */
export interface Meant {
  readonly words: string;
  readonly written: string;
}

interface Hit {
  /** Folded. */
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

/**
 * The words that were meant where no entity has all of `terms`: those that the graph does not know give way to neighbours
 * that stand beside the others; where it knows them all, one of them does. Whatever kinds were asked for, so that what
 * is counted of each kind is what there is. Null where there is nothing of the sort.
 */
export async function correctedWords(reader: Reader, terms: readonly SearchTerm[]): Promise<Meant | null> {
  const open = [...terms.keys()].filter((at) => forgives(terms, at));
  if (open.length === 0) return null;
  const found = await reader.run<{ readonly i: number }>(statement("graph/known-words"), {
    queries: open.map((at) => luceneTerm(terms, at)),
  });
  const known = new Set(found.map(({ i }) => open[i]));
  const unknown = open.filter((at) => !known.has(at));
  // Among unknown words a single letter may be anything.
  if (known.size === 0 && unknown.some((at) => terms[at]?.word.length === 1)) return null;
  const ways = unknown.length > 0 ? [unknown] : open.map((at) => [at]);
  if (ways.flat().length > MOST_GUESSED || (unknown.length === 0 && terms.length === 1)) return null;
  const hits = await reader.run<Hit>(statement("graph/guesses"), { query: luceneGuess(terms, ways) });
  const likelihoods = new Map(open.map((at) => [at, likelihoodOf(terms[at]?.word ?? "")]));
  const readings = hits.map(({ texts }) => readingOf(terms, likelihoods, texts.join(" ")));
  const words = mostVoted(readings);
  if (words === null) return null;
  const best = hits.filter((_, at) => readings[at]?.text === words).slice(0, MOST_SHOWN);
  const shown = best.flatMap((hit) => hit.labels);
  return { words, written: withMarks(words, shown) };
}

/** Shorter words are near to nearly any other. */
function forgives(terms: readonly SearchTerm[], at: number): boolean {
  const { word, optional } = terms[at] ?? { word: "", optional: true };
  if (optional) return false;
  const shortest = terms.length > 1 ? 1 : 3;
  return word.length >= shortest && word.length <= 30 && /^\p{L}[\p{L}\p{N}]*$/u.test(word);
}

interface Reading {
  readonly text: string;
  readonly weight: number;
}

/** The terms as they stand in a text; null where one of them does not, not even nearly. */
function readingOf(
  terms: readonly SearchTerm[],
  likelihoods: ReadonlyMap<number, Likelihood>,
  text: string,
): Reading | null {
  const words = [...new Set(text.split(" "))];
  const read: string[] = [];
  let weight = 1;
  for (const [at, { word }] of terms.entries()) {
    const likelihood = likelihoods.get(at);
    if (!likelihood || stands(terms, at, words, text)) {
      read.push(word);
      continue;
    }
    let meant = { word: "", likely: 0 };
    for (const each of words) if (likelihood(each) > meant.likely) meant = { word: each, likely: likelihood(each) };
    if (meant.likely === 0) return null;
    read.push(meant.word);
    weight *= meant.likely;
  }
  const meant = read.join(" ");
  return { text: meant, weight: ` ${text} `.includes(` ${meant} `) ? weight * SIDE_BY_SIDE : weight };
}

function stands(terms: readonly SearchTerm[], at: number, words: readonly string[], text: string): boolean {
  const term = terms[at];
  if (!term) return false;
  const goesOn = at === terms.length - 1 && mayGoOn(term) && words.some((each) => each.startsWith(term.word));
  return goesOn || words.includes(term.word) || term.same.some((form) => ` ${text} `.includes(` ${form} `));
}

type Likelihood = (meant: string) => number;

/** How likely each word is what was meant by the one that was typed; 0 where it is not. */
function likelihoodOf(typed: string): Likelihood {
  const plain = withoutKeys(typed);
  const known = new Map<string, number>();
  return (meant) => {
    const likely =
      known.get(meant) ?? (meant === plain ? TYPED_IN_KEYS : isSlip(typed, meant) ? slipOf(typed, meant) : 0);
    known.set(meant, likely);
    return likely;
  };
}

const slipOf = (typed: string, meant: string): number => (typed[0] === meant[0] ? SAME_BEGINNING : 1);

/** What most of the hits say, of equals what the best one says. */
function mostVoted(readings: readonly (Reading | null)[]): string | null {
  const votes = new Map<string, number>();
  for (const reading of readings) if (reading) votes.set(reading.text, (votes.get(reading.text) ?? 0) + reading.weight);
  const [first] = [...votes].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
