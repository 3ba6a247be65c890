import { type Cursor, isDigits, isLetters, phraseAt, take, wordAt } from "./cursor.js";
import { dateAhead } from "./date.js";
import { bodyWords, ordinalOf, subjectWords, unitWords } from "./words.js";

/** The body that a citation names. */
export interface CitedBody {
  /** As worded, folded. */
  readonly words: string;
  readonly organ: string | null;
  /** The levels it may be of; empty where the words leave it open. */
  readonly levels: readonly string[];
  /** The name of its place, folded; empty where it is left out (`Ban Thường vụ Tỉnh ủy`). */
  readonly place: string;
}

const LONGEST_BODY = 20;

/** `của Ban Thường vụ Tỉnh ủy Lạng Sơn`, `Bộ Chính trị`, `của Đảng`. */
export function takeBody(cursor: Cursor): CitedBody | null {
  const start = cursor.at;
  const of = take(cursor, "cua");
  if (of && wordAt(cursor) === "dang" && !phraseAt(cursor, bodyWords)) {
    take(cursor, "dang");
    return { words: "dang", organ: null, levels: ["CENTRAL"], place: "" };
  }
  if (!phraseAt(cursor, bodyWords)) {
    cursor.at = start;
    return null;
  }
  const words: string[] = [];
  const place: string[] = [];
  const organs: string[] = [];
  let levels: readonly string[] = [];
  while (words.length < LONGEST_BODY && !ended(cursor)) {
    const found = phraseAt(cursor, bodyWords) ?? (place.length === 0 ? phraseAt(cursor, unitWords) : null);
    const [phrase, length] = found ?? [wordAt(cursor) ?? "", 1];
    const said = bodyWords.get(phrase) ?? (found ? unitWords.get(phrase) : undefined);
    if (said?.organ) organs.push(said.organ);
    if (said?.levels && levels.length === 0) levels = said.levels;
    if (!found && phrase !== "cua") place.push(phrase);
    words.push(phrase);
    cursor.at += length;
  }
  return { words: words.join(" "), organ: mostTelling(organs), levels, place: place.join(" ") };
}

// The words for a whole committee follow those for its organ: `Ban Thường vụ Tỉnh ủy`, `Ban Chấp hành Đảng bộ`.
const general = ["PARTY_COMMITTEE", "EXECUTIVE_COMMITTEE"];
const mostTelling = (organs: readonly string[]): string | null =>
  organs.find((organ) => !general.includes(organ)) ??
  organs.toSorted((a, b) => general.indexOf(b) - general.indexOf(a))[0] ??
  null;

function ended(cursor: Cursor): boolean {
  const word = wordAt(cursor);
  if (!isLetters(word)) return true;
  if (word === "so" || word === "va" || dateAhead(cursor)) return true;
  if (word === "khoa" && ordinalOf(wordAt(cursor, 1), false) !== null) return true;
  if (word === "lan" && (wordAt(cursor, 1) === "thu" || isDigits(wordAt(cursor, 1)))) return true;
  if (word === "nhiem" && wordAt(cursor, 1) === "ky") return true;
  return phraseAt(cursor, subjectWords) !== null;
}
