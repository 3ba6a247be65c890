import { type Cursor, cursorOver, isDigits, isLetters, phraseAt, restOf, take, wordAt } from "./citation/cursor.js";
import { takeDate } from "./citation/date.js";
import { type Group, takeDetail, takeGroup, takeNumbers } from "./citation/group.js";
import { type CitedBody, takeBody } from "./citation/issuer.js";
import type { CitedMeeting, CitedTerm } from "./citation/meeting.js";
import { subjectWords } from "./citation/words.js";

/** What a text says of one document that it cites; what it leaves out is null or empty. */
export interface Citation {
  /** Sorts that it may be of, the likeliest first; empty where the text leaves it open. */
  readonly kinds: readonly string[];
  readonly number: string | null;
  readonly symbol: string | null;
  /** Levels that the issuer's code in the symbol may stand for. */
  readonly symbolLevels: readonly string[];
  readonly date: string | null;
  readonly body: CitedBody | null;
  readonly meeting: CitedMeeting | null;
  readonly term: CitedTerm | null;
  /** Folded words, without signs. */
  readonly subject: readonly string[];
}

/** What the documents of a citation have in common. */
interface Common {
  date: string | null;
  body: CitedBody | null;
}

const MOST_DOCUMENTS = 20;

/** The documents that a citation speaks of, in their order; none where the text cites nothing. */
export function readCitations(text: string): readonly Citation[] {
  const cursor = cursorOver(text);
  const groups: Group[] = [];
  const common: Common = { date: null, body: null };
  while (cursor.at < cursor.tokens.length) {
    const group = groups.at(-1);
    if (takeGroup(cursor, groups) || takeNumbers(cursor, groups)) continue;
    if (group && (takeDetail(cursor, group) || takeCommon(cursor, common))) continue;
    if (group && (phraseAt(cursor, subjectWords) || isName(wordAt(cursor)))) break;
    cursor.at++;
  }
  const subjects = readSubjects(cursor, common);
  const documents = groups.flatMap((group) => documentsOf(group, common));
  return documents.slice(0, MOST_DOCUMENTS).map((document, i) => ({
    ...document,
    // As many subjects as documents are theirs in turn.
    subject: (subjects.length === documents.length ? subjects[i] : subjects.flat()) ?? [],
  }));
}

const fillers = new Set("so va cua theo tai ngay nam cung voi".split(" "));
const isName = (word: string | undefined) => isLetters(word) && !fillers.has(word);

function takeCommon(cursor: Cursor, common: Common): boolean {
  const found = takeDate(cursor);
  if (found) {
    common.date ??= found.date;
    return true;
  }
  const body = takeBody(cursor);
  if (!body) return false;
  common.body ??= body;
  return true;
}

/** The words of each subject; a body at the very end (`… của Ban Thường vụ Tỉnh ủy`) is no part of them. */
function readSubjects(cursor: Cursor, common: Common): readonly (readonly string[])[] {
  take(cursor, "ve");
  const end = common.body ? -1 : cursor.tokens.findLastIndex(({ text }, i) => text === "cua" && i > cursor.at);
  const tail = { ...cursor, at: end };
  const body = end < 0 ? null : takeBody(tail);
  const trailing = body && tail.at === cursor.tokens.length ? body : null;
  common.body ??= trailing;
  const words = trailing ? restOf(cursor).slice(0, end - cursor.at) : restOf(cursor);
  const subjects: string[][] = [[]];
  for (const word of words) {
    if (word === ";") subjects.push([]);
    else if (isLetters(word) || isDigits(word)) subjects.at(-1)?.push(word);
  }
  return subjects.filter((subject) => subject.length > 0);
}

function documentsOf(group: Group, { date, body }: Common): readonly Omit<Citation, "subject">[] {
  const { kinds, spelt, meeting, terms } = group;
  const numbers = group.numbers.length > 0 ? group.numbers : [null];
  return numbers.flatMap((cited) =>
    (terms.length > 0 ? terms : [null]).map((term) => ({
      kinds: spelt ? kinds : [...new Set([...(cited?.kinds ?? []), ...kinds])],
      number: cited?.number ?? null,
      symbol: cited?.symbol ?? null,
      symbolLevels: cited?.levels ?? [],
      date,
      body,
      meeting: meeting?.ordinal == null ? null : meeting,
      term,
    })),
  );
}
