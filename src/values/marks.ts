import { fold } from "./text.js";

/** A form beside the word that is asked for beside it says more than one anywhere. */
const SIDE_BY_SIDE = 8;

/**
 * Folded words with the marks that most of the texts give them, in lower case, those that stand side by side first; what no text
 * holds stays as it is. To fold it gives the words again.
 */
export function withMarks(words: string, texts: readonly string[]): string {
  const asked = words.split(" ");
  const forms = asked.map(() => new Map<string, number>());
  for (const text of texts) {
    const written =
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const folded = written.map(fold);
    for (const [at, word] of asked.entries())
      for (const [place, each] of folded.entries()) {
        if (each !== word) continue;
        const beside = [-1, 1].filter((step) => asked[at + step] && asked[at + step] === folded[place + step]);
        const form = written[place] ?? word;
        forms[at]?.set(form, (forms[at].get(form) ?? 0) + 1 + SIDE_BY_SIDE * beside.length);
      }
  }
  return asked.map((word, at) => mostOf(forms[at]) ?? word).join(" ");
}

function mostOf(votes: ReadonlyMap<string, number> | undefined): string | undefined {
  const [first] = [...(votes ?? [])].toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}
