import { type Cursor, isDigits, phraseAt, take, wordAt } from "./cursor.js";
import { takeDate } from "./date.js";
import { type CitedMeeting, type CitedTerm, takeMeeting, takeOrdinal, takeTerms } from "./meeting.js";
import { type CitedNumber, symbolAhead, takeNumber } from "./number.js";
import { kindCodes, kindWords } from "./words.js";

/** Documents of one sort in a row: `Chỉ thị số 04, 05`. */
export interface Group {
  readonly kinds: readonly string[];
  /** An abbreviation leaves room for what the symbol says. */
  readonly spelt: boolean;
  readonly numbers: CitedNumber[];
  meeting: CitedMeeting | null;
  terms: readonly CitedTerm[];
}

// A second sort begins another group only where the one before it is told; else it is part of a subject.
export function takeGroup(cursor: Cursor, groups: Group[]): boolean {
  const group = groups.at(-1);
  if (group && group.numbers.length === 0 && !group.meeting) return false;
  if (group && !endsItem(cursor)) return false;
  const found = phraseAt(cursor, kindWords);
  if (found) {
    cursor.at += found[1];
    groups.push({ kinds: kindWords.get(found[0]) ?? [], spelt: true, numbers: [], meeting: null, terms: [] });
    return true;
  }
  const code = wordAt(cursor) ?? "";
  const next = wordAt(cursor, 1);
  const central = code === "nqtw" && isDigits(next);
  const kinds = central ? kindCodes.get("nq") : kindCodes.get(code);
  // Folded, `đã 5 năm` begins like the code of a scheme.
  if (!kinds || code === "da" || !(isDigits(next) || (next === "so" && isDigits(wordAt(cursor, 2))) || next === "tw"))
    return false;
  cursor.at++;
  const meeting = central ? { congress: false, central, ordinal: takeOrdinal(cursor) } : null;
  groups.push({ kinds, spelt: false, numbers: [], meeting, terms: [] });
  return true;
}

function endsItem({ tokens, at }: Cursor): boolean {
  return [",", ";", "va", "voi", "cung"].includes(tokens[at - 1]?.text ?? "");
}

export function takeNumbers(cursor: Cursor, groups: Group[]): boolean {
  const start = cursor.at;
  let group = groups.at(-1);
  const told = take(cursor, "so");
  const follows = group && group.numbers.length === 0 && !group.meeting && cursor.tokens[start - 1]?.text !== ",";
  const inRow = group !== undefined && group.numbers.length > 0 && endsItem({ ...cursor, at: start });
  const fits =
    isDigits(wordAt(cursor)) && (told || follows || inRow || symbolAhead(cursor)) && !takeDate({ ...cursor });
  const number = fits ? takeNumber(cursor) : null;
  if (!number) {
    cursor.at = start;
    return false;
  }
  if (!group || group.meeting) {
    group = { kinds: [], spelt: false, numbers: [], meeting: null, terms: [] };
    groups.push(group);
  }
  group.numbers.push(number);
  return true;
}

export function takeDetail(cursor: Cursor, group: Group): boolean {
  const terms = takeTerms(cursor);
  if (terms.length > 0) {
    group.terms = terms;
    return true;
  }
  const { meeting } = group;
  if (meeting && meeting.ordinal === null) {
    const ordinal = takeOrdinal(cursor);
    if (ordinal !== null) {
      group.meeting = { ...meeting, ordinal };
      return true;
    }
  }
  // A document with a number may name where it was adopted too; the number tells more.
  const found = takeMeeting(cursor);
  if (!found) return false;
  if (group.numbers.length === 0) group.meeting = merged(meeting, found);
  return true;
}

function merged(one: CitedMeeting | null, other: CitedMeeting): CitedMeeting {
  if (!one) return other;
  return { congress: one.congress, ordinal: one.ordinal ?? other.ordinal, central: one.central || other.central };
}
