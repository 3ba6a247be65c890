import { spelling } from "./syllable.js";
import type { Token } from "./tokens.js";

/** What stands for the words of a phrase, and the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

interface Entry<Value> {
  readonly words: readonly { readonly low: string; readonly bare: string }[];
  readonly value: Value;
}
/** By the first word, longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/**
 * Phrases to look for. One word must have its marks (`năm` is no `nam`); in longer ones they may be wrong or missing
 * (`hội nghi`, `nhiêm kỳ`), for no other phrase comes so near.
 */
export function phrasesOf<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Phrases<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(" ").map(spelling);
    const first = words[0]?.bare ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A list where the phrase alone counts. */
export const wordList = (phrases: string): Phrases<string> =>
  phrasesOf(phrases.split(",").map((phrase) => [phrase.trim(), phrase.trim()] as const));

/** The longest phrase that begins at token `at`. */
export function phraseAt<Value>(phrases: Phrases<Value>, tokens: readonly Token[], at: number): Found<Value> | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  for (const { words, value } of phrases.get(token.bare) ?? []) {
    if (fits(words, tokens, at)) return { value, next: at + words.length };
  }
  return null;
}

// A plain loop: this is asked some ten thousand times for each article.
function fits(words: Entry<unknown>["words"], tokens: readonly Token[], at: number): boolean {
  const [first] = words;
  if (words.length === 1) return tokens[at]?.low === first?.low;
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.bare !== words[i]?.bare) return false;
  return true;
}

/** The phrase that ends just before token `end`. */
export function phraseBefore<Value>(
  phrases: Phrases<Value>,
  tokens: readonly Token[],
  end: number,
  longest = 6,
): (Found<Value> & { readonly at: number }) | null {
  for (let at = Math.max(0, end - longest); at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    for (const { words, value } of phrases.get(token.bare) ?? []) {
      if (at + words.length !== end) continue;
      if (fits(words, tokens, at)) return { value, next: end, at };
    }
  }
  return null;
}
