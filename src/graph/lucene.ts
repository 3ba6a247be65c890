import { searchKind } from "../values/derived.js";
import { mayGoOn, type SearchTerm } from "../values/search-terms.js";
import { withoutKeys } from "../values/slips.js";

/** Lucene's query for terms that must all be there, the last one also as the beginning of a word. Terms are letters and digits alone. */
export function luceneQuery(terms: readonly SearchTerm[]): string {
  const phrase = terms.map(({ word }) => word).join(" ");
  const clauses = allOf(terms);
  return phrase.includes(" ") ? `${clauses} searchLabel:"${phrase}"~2^3 "${phrase}"^3` : clauses;
}

/** What finds one of the terms by itself, as the query for all of them does. */
export function luceneTerm(terms: readonly SearchTerm[], at: number): string {
  const { word, same } = terms[at] ?? { word: "", same: [] };
  return [quoted(word), ...same.map(quoted), ...beginning(terms, at)].join(" ");
}

/** The query for all terms where those at some places, in one of several ways, are but nearly as they were typed. */
export const luceneGuess = (terms: readonly SearchTerm[], ways: readonly (readonly number[])[]): string =>
  ways.map((places) => `(${allOf(terms, places)})`).join(" ");

/** A query narrowed to some kinds, by their labels, without a say in the score; as it is where there are none. */
export const ofKinds = (query: string, labels: readonly string[]): string =>
  labels.length === 0 ? query : `+(${query}) +searchKind:(${labels.map(searchKind).join(" ")})^0`;

const allOf = (terms: readonly SearchTerm[], guessed?: readonly number[]): string =>
  terms
    .map(({ word, optional }, at) => {
      const clause = guessed?.includes(at) ? nearly(word) : luceneTerm(terms, at) + (guessed ? plainOf(word) : "");
      return `${optional ? "" : "+"}(${clause})`;
    })
    .join(" ");

const beginning = (terms: readonly SearchTerm[], at: number): readonly string[] => {
  const term = terms[at];
  return term && at === terms.length - 1 && mayGoOn(term) ? [`${term.word}*`] : [];
};

// What was typed without an input method is more likely meant than any neighbour.
function nearly(word: string): string {
  const forms = `${word}~1${plainOf(word)}`;
  return `searchLabel:(${forms}) searchText:(${forms})`;
}

function plainOf(word: string): string {
  const plain = withoutKeys(word);
  return plain === word ? "" : ` ${plain}^4`;
}

const quoted = (form: string) => `"${form}"`;
