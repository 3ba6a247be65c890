import type { SearchTerm } from "../values/search-terms.js";
import { fold } from "../values/text.js";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The text that matches best, its matching words between « and »; the first one, unmarked, where none does. */
export function highlight(texts: readonly string[], terms: readonly SearchTerm[]): string {
  let best = { text: texts[0] ?? "", marks: [] as readonly Word[] };
  for (const text of texts) {
    const marks = matchesIn(text, terms);
    if (marks.length > best.marks.length) best = { text, marks };
  }
  return marked(best.text, best.marks);
}

function matchesIn(text: string, terms: readonly SearchTerm[]): readonly Word[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found): Word => {
    return { start: found.index, end: found.index + found[0].length, folded: fold(found[0]) };
  });
  const single = new Set(terms.flatMap(({ word, same }) => [word, ...same.flatMap((form) => form.split(" "))]));
  const last = terms.at(-1)?.word ?? "";
  const exact = words.filter(({ folded }) => single.has(folded) || (last !== "" && folded.startsWith(last)));
  return exact.length > 0 ? exact : words.filter(({ folded }) => terms.some(({ word }) => isTypo(folded, word)));
}

// One letter other, more or less, the first one right.
function isTypo(a: string, b: string): boolean {
  if (b.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
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
