import { fold } from "../text.js";

/** A run of digits, a run of letters, or one sign. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Walks over the words of a text, forward only. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const LONGEST_PHRASE = 5;

export function cursorOver(text: string): Cursor {
  const tokens = [...fold(text).matchAll(/\p{Nd}+|\p{L}+|[^\p{Nd}\p{L}\s]/gu)].map(([token], i, all) => {
    const start = all[i]?.index ?? 0;
    return { text: token, start, end: start + token.length };
  });
  return { tokens, at: 0 };
}

export const wordAt = ({ tokens, at }: Cursor, ahead = 0): string | undefined => tokens[at + ahead]?.text;

export const isDigits = (word: string | undefined): word is string => word !== undefined && /^\d+$/u.test(word);
export const isLetters = (word: string | undefined): word is string => word !== undefined && /^\p{L}+$/u.test(word);

/** Whether nothing stands between the token ahead and the one before it. */
export function joined({ tokens, at }: Cursor, ahead: number): boolean {
  const [one, other] = [tokens[at + ahead - 1], tokens[at + ahead]];
  return one !== undefined && other !== undefined && one.end === other.start;
}

/** The longest phrase of `phrases` that begins here, and how many words it has. */
export function phraseAt(
  cursor: Cursor,
  phrases: { readonly has: (phrase: string) => boolean },
  ahead = 0,
): readonly [phrase: string, words: number] | null {
  const { tokens, at } = cursor;
  const words = tokens.slice(at + ahead, at + ahead + LONGEST_PHRASE).map(({ text }) => text);
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    if (phrases.has(phrase)) return [phrase, length];
  }
  return null;
}

/** Steps over the words of a phrase where they stand here. */
export function take(cursor: Cursor, phrase: string): boolean {
  const words = phrase.split(" ");
  if (!words.every((word, i) => wordAt(cursor, i) === word)) return false;
  cursor.at += words.length;
  return true;
}

/** The words from here to the end. */
export const restOf = ({ tokens, at }: Cursor): readonly string[] => tokens.slice(at).map(({ text }) => text);

/** The folded words of a text, signs left out. */
export const wordsOf = (text: string): readonly string[] =>
  cursorOver(text).tokens.flatMap(({ text: word }) => (isLetters(word) || isDigits(word) ? word : []));
