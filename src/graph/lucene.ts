import { searchKind } from "../values/derived.js";
import { mayGoOn, type SearchTerm } from "../values/search-terms.js";

// Shorter words have too many neighbours for a typo to mean anything.
const SHORTEST_TYPO = 5;

/** Lucene's query for terms that must all be there, the last one also as the beginning of a word. Terms are letters and digits alone. */
export function luceneQuery(terms: readonly SearchTerm[]): string {
  const clauses = terms.map((term, at) => {
    const { word, same, optional } = term;
    const beginning = at === terms.length - 1 && mayGoOn(term) ? [`${word}*`] : [];
    return `${optional ? "" : "+"}(${[quoted(word), ...same.map(quoted), ...beginning].join(" ")})`;
  });
  const phrase = terms.map(({ word }) => word).join(" ");
  return phrase.includes(" ") ? `${clauses.join(" ")} searchLabel:"${phrase}"~2^3 "${phrase}"^3` : clauses.join(" ");
}

/** The same where one letter after the first of a long word may be wrong, missing or too much; null where no word is long enough. */
export function luceneTypoQuery(terms: readonly SearchTerm[]): string | null {
  if (!terms.some(({ word }) => forgives(word))) return null;
  const clauses = terms.map(({ word, same, optional }) => {
    const forms = forgives(word) ? [word, ...typos(word)] : [quoted(word), ...same.map(quoted)];
    return `${optional ? "" : "+"}(${forms.join(" ")})`;
  });
  return clauses.join(" ");
}

/** A query narrowed to some kinds, by their labels, without a say in the score; as it is where there are none. */
export const ofKinds = (query: string, labels: readonly string[]): string =>
  labels.length === 0 ? query : `+(${query}) +searchKind:(${labels.map(searchKind).join(" ")})^0`;

/** Whether one wrong letter in the word is forgiven. */
export const forgives = (word: string): boolean =>
  word.length >= SHORTEST_TYPO && word.length <= 30 && /^\p{L}+$/u.test(word);

const quoted = (form: string) => `"${form}"`;

// `?` is any one letter: another one in place, one more, one less.
function typos(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((_, before) => {
    const at = before + 1;
    const head = letters.slice(0, at).join("");
    return [
      `${head}?${letters.slice(at + 1).join("")}`,
      `${head}?${letters.slice(at).join("")}`,
      head + letters.slice(at + 1).join(""),
    ];
  });
}
