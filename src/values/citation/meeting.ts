import { type Cursor, isDigits, take, wordAt } from "./cursor.js";
import { ordinalOf } from "./words.js";

/** A congress or conference that a document is named by. */
export interface CitedMeeting {
  readonly congress: boolean;
  readonly ordinal: number | null;
  /** `Trung ương 4`. */
  readonly central: boolean;
}

export interface CitedTerm {
  readonly ordinal: number | null;
  readonly startYear: number | null;
}

/** `Trung ương 4`, `TW 4`, `Hội nghị lần thứ tư`, `Đại hội XII`. */
export function takeMeeting(cursor: Cursor): CitedMeeting | null {
  const start = cursor.at;
  const congress = take(cursor, "dai hoi");
  if (congress) take(cursor, "dai bieu");
  if (congress && take(cursor, "toan quoc")) {
    return { congress, ordinal: takeOrdinal(cursor), central: true };
  }
  const conference = !congress && take(cursor, "hoi nghi");
  const central = !congress && (take(cursor, "trung uong") || take(cursor, "tw"));
  const ordinal = congress || conference || central ? takeOrdinal(cursor) : null;
  if (congress || conference || (central && ordinal !== null)) return { congress, ordinal, central };
  cursor.at = start;
  return null;
}

/** `lần thứ tư`, `lần thứ 8`, `thứ XXII`; the number alone where it is one. */
export function takeOrdinal(cursor: Cursor): number | null {
  const start = cursor.at;
  const worded = take(cursor, "lan thu") || take(cursor, "lan") || take(cursor, "thu");
  const ordinal = ordinalOf(wordAt(cursor), worded);
  // `12/2011` is no ordinal, nor is `05-CT/TU`.
  if (ordinal !== null && !["/", "-"].includes(wordAt(cursor, 1) ?? "")) {
    cursor.at++;
    return ordinal;
  }
  cursor.at = start;
  return null;
}

/** `khóa XII`, `khóa XI, XII`, `nhiệm kỳ 2015-2020`; empty where none begins here. */
export function takeTerms(cursor: Cursor): readonly CitedTerm[] {
  if (wordAt(cursor) === "khoa" && ordinalOf(wordAt(cursor, 1), false) !== null) {
    cursor.at++;
    const terms: CitedTerm[] = [];
    for (;;) {
      const ordinal = ordinalOf(wordAt(cursor), false);
      if (ordinal !== null) {
        terms.push({ ordinal, startYear: null });
        cursor.at++;
      }
      const joint = wordAt(cursor) === "," || wordAt(cursor) === "va";
      if (ordinal === null || !joint || ordinalOf(wordAt(cursor, 1), false) === null) return terms;
      cursor.at++;
    }
  }
  const year = wordAt(cursor, 2);
  if (wordAt(cursor) !== "nhiem" || wordAt(cursor, 1) !== "ky" || !isDigits(year) || year.length !== 4) return [];
  cursor.at += 3;
  if (["-", "–", "—"].includes(wordAt(cursor) ?? "") && isDigits(wordAt(cursor, 1))) cursor.at += 2;
  return [{ ordinal: null, startYear: Number(year) }];
}
