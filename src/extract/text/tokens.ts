import { spelling } from "./syllable.js";

/** A syllable, a run of digits, or one sign. */
export interface Token {
  readonly kind: "word" | "digits" | "sign";
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly bare: string;
  /** White space stands before it, or nothing. */
  readonly spaced: boolean;
  /** A line begins with it. */
  readonly opens: boolean;
  readonly capital: boolean;
}

// `T.Ư` and `T.W` are one word.
const pattern = /([0-9]+)|(T\.[ƯW](?!\p{L})|[\p{L}\p{M}]+)|[^\s\p{Cf}\p{Cc}\p{Cs}]/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const [word, digits, letters] = match;
    const start = match.index;
    const between = text.slice(last, start);
    last = start + word.length;
    const { low, bare } = letters === undefined ? { low: word, bare: word } : spelling(word);
    tokens.push({
      kind: digits === undefined ? (letters === undefined ? "sign" : "word") : "digits",
      text: word,
      start,
      end: last,
      low,
      bare,
      spaced: tokens.length === 0 || between.length > 0,
      // A lone carriage return ends a line as well.
      opens: tokens.length === 0 || between.includes("\n") || between.includes("\r"),
      capital: letters !== undefined && /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}

/** Whether it is one of `signs`. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === "sign" && token.text.length === 1 && signs.includes(token.text);

/** The words of the tokens as they stand, with single spaces. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join("");
}
