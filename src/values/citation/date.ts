import { parsePartialDate } from "../partial-date.js";
import { type Cursor, isDigits, wordAt } from "./cursor.js";

/** A date that was stepped over; null where it has no year or is none of the calendar. */
export interface CitedDate {
  readonly date: string | null;
}

const isSign = (word: string | undefined) => word === "/" || word === "-" || word === "." || word === "–";

/** `ngày 11/3/2011`, `11-3-2011`, `ngày 11 tháng 3 năm 2011`, `tháng 3 năm 2011`, `tháng 3/2011`, `năm 2011`. */
export function takeDate(cursor: Cursor): CitedDate | null {
  const word = (ahead: number) => wordAt(cursor, ahead);
  const named = word(0) === "ngay" ? 1 : 0;
  const [day, first, month, second, year] = [0, 1, 2, 3, 4].map((i) => word(named + i));
  if (isShort(day) && isShort(month)) {
    if (isSign(first) && isSign(second) && isYear(year)) return taken(cursor, named + 5, year, month, day);
    if (first === "thang" && second === "nam" && isYear(year)) return taken(cursor, named + 5, year, month, day);
    if (named && (isSign(first) || first === "thang")) return taken(cursor, named + 3);
  }
  if (word(0) === "thang" && isShort(word(1)) && (word(2) === "nam" || isSign(word(2))) && isYear(word(3))) {
    return taken(cursor, 4, word(3), word(1));
  }
  return word(0) === "nam" && isYear(word(1)) ? taken(cursor, 2, word(1)) : null;
}

/** Whether `năm 2016` and its like begin here, as against a word that is part of a name. */
export function dateAhead(cursor: Cursor): boolean {
  return takeDate({ ...cursor }) !== null;
}

function taken(cursor: Cursor, tokens: number, ...parts: readonly (string | undefined)[]): CitedDate {
  cursor.at += tokens;
  const date = parts.map((part, i) => part?.padStart(i === 0 ? 4 : 2, "0")).join("-");
  return { date: parsePartialDate(date) ? date : null };
}

const isShort = (word: string | undefined): word is string => isDigits(word) && word.length <= 2;
const isYear = (word: string | undefined): word is string => isDigits(word) && /^(?:19|20)\d\d$/u.test(word);
