import { ordinalOf } from "../../values/citation/words.js";
import { phraseAt, phrasesOf, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { yearOf } from "./numeral.js";

/** A khóa or a nhiệm kỳ; token indices. */
export interface TermMention {
  readonly at: number;
  readonly next: number;
  readonly ordinal: number | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

const spokenOrdinals = phrasesOf<number>([
  ...[
    "nhất",
    "hai",
    "ba",
    "tư",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
    "mười ba",
    "mười bốn",
    "mười lăm",
    "mười sáu",
    "mười bảy",
    "mười tám",
    "mười chín",
    "hai mươi",
    "hai mươi mốt",
    "hai mươi hai",
    "hai mươi ba",
    "hai mươi tư",
    "hai mươi lăm",
    "hai mươi sáu",
    "hai mươi bảy",
    "hai mươi tám",
    "hai mươi chín",
    "ba mươi",
  ].map((words, i) => [words, i + 1] as const),
  ["bốn", 4],
  ["bẩy", 7],
  ["đầu tiên", 1],
  ["mười tư", 14],
  ["hai mươi bốn", 24],
]);

/** `lần thứ 8`, `lần thứ mười lăm`, `thứ XXII`, `lần 15`, `lần thứ IX`. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly ordinal: number; readonly next: number } | null {
  let next = at;
  const times = tokens[next]?.low === "lần";
  if (times) next++;
  // `thư 8` is a misprint; `thu 31,6 tỷ` is no ordinal.
  const nth = tokens[next]?.low === "thứ" || tokens[next]?.low === "thư" || (times && tokens[next]?.bare === "thu");
  if (nth) next++;
  if (next === at) return null;
  if (tokens[next]?.text === ":") next++;
  const token = tokens[next];
  if (token?.kind === "digits" && token.text.length <= 2 && Number(token.text) > 0) {
    const after = tokens[next + 1];
    if (after && !after.spaced && ["/", "-", "%"].includes(after.text) && tokens[next + 2]?.kind === "digits")
      return null;
    return { ordinal: Number(token.text), next: next + 1 };
  }
  const roman = romanAt(token);
  if (roman !== null) return { ordinal: roman, next: next + 1 };
  const spoken = nth ? phraseAt(spokenOrdinals, tokens, next) : null;
  return spoken && { ordinal: spoken.value, next: spoken.next };
}

/** `XXII`; capitals only, so that `vi` is no six. */
export function romanAt(token: Token | undefined): number | null {
  if (token?.kind !== "word" || !/^[IVXL]+$/u.test(token.text)) return null;
  return ordinalOf(token.bare, false);
}

const termWords = wordList("khóa,khoá");
const spanWords = wordList("nhiệm kỳ");
const DASHES = "-–—/";

/** `khóa XXII`, `khóa 17`, `khóa XI, XII`: one mention for each. */
function khoaAt(tokens: readonly Token[], at: number): readonly TermMention[] {
  const word = phraseAt(termWords, tokens, at);
  if (!word) return [];
  const found: TermMention[] = [];
  let next = word.next;
  if (tokens[next]?.low === "thứ") next++;
  for (;;) {
    const token = tokens[next];
    const digits =
      token?.kind === "digits" && token.text.length <= 2 && !isFraction(tokens, next) ? Number(token.text) : null;
    const ordinal = digits || romanAt(token);
    if (!ordinal) break;
    found.push({ at: found.length === 0 ? at : next, next: next + 1, ordinal, startYear: null, endYear: null });
    const link = tokens[next + 1];
    const more = tokens[next + 2]?.low === "khóa" ? next + 3 : next + 2;
    if (!link || !(link.text === "," || link.low === "và") || romanAt(tokens[more]) === null) break;
    next = more;
  }
  return found;
}

const isFraction = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind === "sign" &&
  "/.,".includes(tokens[at + 1]?.text ?? "x") &&
  tokens[at + 2]?.kind === "digits" &&
  !tokens[at + 2]?.spaced;

/** `nhiệm kỳ 2015 – 2020`, `(2010-2015)` behind `nhiệm kỳ`. */
function nhiemKyAt(tokens: readonly Token[], at: number): TermMention | null {
  const word = phraseAt(spanWords, tokens, at);
  if (!word) return null;
  let next = word.next;
  while (tokens[next]?.text === "(" || tokens[next]?.text === ":" || tokens[next]?.low === "năm") next++;
  const start = yearOf(tokens[next]);
  if (start === null) {
    // `nhiệm kỳ XXII`.
    const ordinal = romanAt(tokens[next]);
    return ordinal === null ? null : { at, next: next + 1, ordinal, startYear: null, endYear: null };
  }
  const dashed = DASHES.includes(tokens[next + 1]?.text ?? "x") || tokens[next + 1]?.low === "đến";
  const end = dashed ? yearOf(tokens[next + 2]) : null;
  if (end === null || end <= start || end - start > 6) return null;
  return { at, next: next + 3, ordinal: null, startYear: start, endYear: end };
}

/** All terms of a sentence, in order. */
export function termsOf(tokens: readonly Token[]): readonly TermMention[] {
  const terms: TermMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = nhiemKyAt(tokens, at);
    const found = span ? [span] : khoaAt(tokens, at);
    terms.push(...found);
    at = found.at(-1)?.next ?? at + 1;
  }
  return terms;
}
