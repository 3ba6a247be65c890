import { type Cursor, isDigits, isLetters, joined, wordAt } from "./cursor.js";
import { kindCodes, levelsOfCode } from "./words.js";

/** A number as cited, with what its symbol says. */
export interface CitedNumber {
  /** Without leading zeros. */
  readonly number: string;
  /** As `numberKey` makes it of the official symbol: `5-ct-tu`. */
  readonly symbol: string | null;
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
}

const SEPARATORS = new Set(["-", "/", "–", "_"]);
const LONGEST_CODE = 10;
const notCodes = new Set(["ve", "ngay", "cua", "nam", "thang", "so", "va", "khoa"]);

/** `05`, `12a`, `05-CT/TU`, `72-NQ-TW`, `31 - HD/BTCTW`, `30/2011/QĐ-UBND`. */
export function takeNumber(cursor: Cursor): CitedNumber | null {
  const digits = wordAt(cursor);
  if (!isDigits(digits) || digits.length > 5) return null;
  let ahead = 1;
  let number = digits.replace(/^0+(?=\d)/u, "");
  const letter = wordAt(cursor, 1);
  if (isLetters(letter) && letter.length === 1 && joined(cursor, 1)) {
    number += letter;
    ahead = 2;
  }
  const { codes, year, end } = symbolAt(cursor, ahead);
  cursor.at += end;
  const [kind = "", ...issuer] = codes;
  const symbol = codes.length > 0 ? [number, ...year, ...codes].join("-") : null;
  return { number, symbol, kinds: kindCodes.get(kind) ?? [], levels: levelsOfCode(issuer.at(-1) ?? "") };
}

/** Whether a number with its symbol stands here, which needs no word before it. */
export function symbolAhead(cursor: Cursor): boolean {
  return takeNumber({ ...cursor })?.symbol != null;
}

function symbolAt(cursor: Cursor, from: number) {
  const none = { codes: [] as readonly string[], year: [] as readonly string[], end: from };
  let ahead = from;
  const year: string[] = [];
  const maybeYear = wordAt(cursor, ahead + 1);
  if (wordAt(cursor, ahead) === "/" && isDigits(maybeYear) && maybeYear.length === 4) {
    year.push(maybeYear);
    ahead += 2;
  }
  const codes: string[] = [];
  while (codes.length < 4) {
    const separated = SEPARATORS.has(wordAt(cursor, ahead) ?? "");
    // `65 KH/TU` leaves the first sign out.
    if (!separated && (codes.length > 0 || year.length > 0 || !kindCodes.has(wordAt(cursor, ahead) ?? ""))) break;
    const at = separated ? ahead + 1 : ahead;
    const code = codeAt(cursor, at);
    if (!code || (codes.length >= 2 && !joined(cursor, at))) break;
    codes.push(code.text);
    ahead = code.end;
    if (!separated && !SEPARATORS.has(wordAt(cursor, ahead) ?? "")) return none;
  }
  const known = kindCodes.has(codes[0] ?? "");
  return known || codes.length >= 2 ? { codes, year, end: ahead } : none;
}

// `ubtvqh15` is one code.
function codeAt(cursor: Cursor, at: number) {
  const text = wordAt(cursor, at);
  if (!isLetters(text) || text.length > LONGEST_CODE || notCodes.has(text)) return null;
  const digits = wordAt(cursor, at + 1);
  return isDigits(digits) && joined(cursor, at + 1) ? { text: text + digits, end: at + 2 } : { text, end: at + 1 };
}
