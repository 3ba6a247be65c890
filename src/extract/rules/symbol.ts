import { numberKey } from "../../values/identity.js";
import { isKindCode, kindOfCode } from "../lexicon/document-words.js";
import type { Token } from "../text/tokens.js";

/** A number of a document with its symbol; token indices. */
export interface NumberMention {
  readonly at: number;
  readonly next: number;
  /** Exactly as written, leading zeros kept. */
  readonly number: string;
  /** In its official shape: `05-CT/TU`. */
  readonly symbol: string | null;
  /** The sort that the symbol tells. */
  readonly kind: string | null;
}

const SEPARATORS = "-/–—_.";
const LONGEST_CODE = 12;
const issuers = new Set(["TW", "TU", "HU", "ThU", "QU", "ĐU", "TTg", "CP", "UBND", "HĐND", "BTCTW", "UBKTTW"]);

/** `05`, `12a`, `05-CT/TU`, `72-NQ-TW`, `31 - HD/BTCTW`, `30/2011/QĐ-UBND`, `KL 01`. */
export function numberAt(tokens: readonly Token[], at: number): NumberMention | null {
  const digits = tokens[at];
  if (digits?.kind !== "digits" || digits.text.length > 5) return null;
  let number = digits.text;
  let next = at + 1;
  const letter = tokens[next];
  if (letter?.kind === "word" && letter.text.length === 1 && !letter.spaced && /^[a-zđ]$/u.test(letter.text)) {
    number += letter.text;
    next++;
  }
  const symbol = symbolAt(tokens, next);
  if (!symbol) return { at, next, number, symbol: null, kind: null };
  const { codes, year } = symbol;
  const [first = "", ...rest] = codes;
  const shaped = year
    ? `${number}/${year}/${codes.join("-")}`
    : symbol.slashed
      ? `${number}/${codes.join("-")}`
      : `${number}-${first}${rest.length > 0 ? `/${rest.join("-")}` : ""}`;
  return { at, next: symbol.next, number, symbol: shaped, kind: kindOfCode(numberKey(first)) };
}

function symbolAt(tokens: readonly Token[], from: number) {
  let next = from;
  let year: string | null = null;
  if (
    tokens[next]?.text === "/" &&
    /^(?:19|20)\d\d$/u.test(tokens[next + 1]?.text ?? "") &&
    !tokens[next + 1]?.spaced
  ) {
    year = tokens[next + 1]?.text ?? null;
    next += 2;
  }
  const codes: string[] = [];
  let slashed = false;
  while (codes.length < 4) {
    const sign = tokens[next];
    const separated = sign?.kind === "sign" && SEPARATORS.includes(sign.text);
    const at = separated ? next + 1 : next;
    const code = codeAt(tokens, at);
    // Without a sign only a known sort may follow: `65 KH/TU`.
    if (!code || (!separated && (codes.length > 0 || !isKindCode(numberKey(code.text))))) break;
    if (codes.length === 0 && separated && sign.text === "/") slashed = true;
    // `03 CT – TW` is one symbol.
    if (codes.length > 0 && tokens[at]?.spaced && sign?.spaced && !issuers.has(code.text)) break;
    codes.push(code.text);
    ({ next } = code);
  }
  const known = isKindCode(numberKey(codes[0] ?? ""));
  // `05-TU` is none, nor is `8 - TP`.
  const parliament = year !== null && /^QH\d*$/u.test(codes[0] ?? "");
  if (codes.length === 0 || (!known && !parliament && (codes.length < 2 || year === null))) return null;
  return { codes, year, next, slashed: slashed && year === null };
}

// `UBTVQH15`, `QĐi`, `CTr`.
function codeAt(tokens: readonly Token[], at: number): { readonly text: string; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text) || token.text.length > LONGEST_CODE) return null;
  const shout = [...token.text].filter((letter) => letter !== letter.toLowerCase()).length;
  // `Ctr`, `Ctr-HU`: as some write it.
  if (shout < 2 && token.text.length > 2 && !isKindCode(numberKey(token.text))) return null;
  const digits = tokens[at + 1];
  return digits?.kind === "digits" && !digits.spaced
    ? { text: token.text + digits.text, next: at + 2 }
    : { text: token.text, next: at + 1 };
}
