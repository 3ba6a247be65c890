import { mayGoOn, type SearchTerm } from "../values/search-terms.js";
import { fold } from "../values/text.js";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The text that answers most of the terms, its matching words between « and »; the first one, unmarked, where none does. */
export function highlight(texts: readonly string[], terms: readonly SearchTerm[]): string {
  let best = { text: texts[0] ?? "", words: [] as readonly Word[], answered: 0 };
  for (const text of texts) {
    const found = matchesIn(text, terms);
    if (found.answered > best.answered) best = { text, ...found };
  }
  return marked(best.text, best.words);
}

function matchesIn(text: string, terms: readonly SearchTerm[]) {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found): Word => {
    return { start: found.index, end: found.index + found[0].length, folded: fold(found[0]) };
  });
  const marks = new Set<number>();
  let answered = 0;
  for (const [at, term] of terms.entries()) {
    const places = placesOf(term, words, at === terms.length - 1);
    if (places.length > 0) answered++;
    for (const place of places) marks.add(place);
  }
  return { words: words.filter((_, at) => marks.has(at)), answered };
}

// As lucene.ts asks for it.
function placesOf(term: SearchTerm, words: readonly Word[], last: boolean): readonly number[] {
  const { word, same } = term;
  const phrases = [word, ...same].flatMap((form) => phrasePlaces(form.split(" "), words));
  return last && mayGoOn(term) ? [...phrases, ...placesWhere(words, (folded) => folded.startsWith(word))] : phrases;
}

const placesWhere = (words: readonly Word[], is: (folded: string) => boolean): readonly number[] =>
  words.flatMap(({ folded }, at) => (is(folded) ? [at] : []));

function phrasePlaces(phrase: readonly string[], words: readonly Word[]): readonly number[] {
  return placesWhere(words, (folded) => folded === phrase[0]).flatMap((start) =>
    phrase.every((word, n) => words[start + n]?.folded === word) ? phrase.map((_, n) => start + n) : [],
  );
}

function marked(text: string, marks: readonly Word[]): string {
  let at = 0;
  let shown = "";
  for (const [i, { start, end }] of marks.entries()) {
    const joins = i > 0 && marks[i - 1]?.end === at && /^\s*$/u.test(text.slice(at, start));
    shown = joins
      ? `${shown.slice(0, -1)}${text.slice(at, end)}»`
      : `${shown}${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return shown + text.slice(at);
}
