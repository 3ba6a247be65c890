import { statement } from "../db/statement.js";
import type { Reader } from "../read/reader.js";
import { wordsOf } from "../values/citation/cursor.js";
import type { Setting } from "../values/citation/reading.js";
import { type Citation, readCitations } from "../values/citation.js";
import { numberKey } from "../values/identity.js";
import { dateTo } from "../values/partial-date.js";

interface SettingRow {
  readonly i: number;
  readonly kind: string;
  readonly facts: readonly [
    number: string | null,
    kind: string | null,
    symbol: string | null,
    issuedOn: string | null,
    subject: string | null,
    label: string,
    issuer: string | null,
    resolved: boolean | null,
    published: readonly (string | null)[],
  ];
  readonly meetings: readonly (readonly [
    id: string,
    considered: boolean,
    date: string | null,
    dateEnd: string | null,
    termStart: number | null,
  ])[];
  readonly bodies: readonly (readonly [id: string, away: number])[];
}

/** Where a text stands that cites, and what the text itself says where it is a document. */
export interface CitingText {
  /** The label of its node. */
  readonly kind: string;
  readonly setting: Setting;
  /** Of a document that is not told apart from others yet: what it says of itself. */
  readonly itself: Citation | null;
}

/** Null for an unknown id. */
export function citingText(reader: Reader, id: string): Promise<CitingText | null> {
  return reader.load(statement("citation/setting"), {}, id, (row: SettingRow) => ({
    kind: row.kind,
    setting: settingOf(row),
    itself: row.kind === "Resolution" && row.facts[7] === false ? itselfOf(row) : null,
  }));
}

function settingOf({ kind, facts, meetings, bodies }: SettingRow): Setting {
  const [, , , , , , issuer, , published] = facts;
  const held = meetings
    .map(([, considered, date, dateEnd, termStart]) => ({
      considered,
      date: dateEnd ?? date,
      day: dateTo(dateEnd ?? date),
      termStart,
    }))
    .toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  // A document was there before the first conference that had it; a source is as late as the last one that it tells of.
  const first = held.find(({ considered, day }) => considered && day !== null);
  const said = published
    .map((date) => ({ date, day: dateTo(date) }))
    .filter(({ day }) => day !== null)
    .toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  const last = held.findLast(({ day }) => day !== null);
  const dated = first ?? said[0] ?? last;
  return {
    day: dated?.day ?? null,
    date: dated?.date ?? null,
    termStart: (first ?? last)?.termStart ?? null,
    bodies: new Map(bodies),
    // What a document not told apart lies beside at a conference is likelier another one.
    meetings: kind === "Resolution" ? [] : meetings.map(([id]) => id),
    issuer,
  };
}

function itselfOf({ facts: [number, kind, symbol, issuedOn, subject, label] }: SettingRow): Citation {
  const worded = readCitations(label).find(({ kinds }) => kind !== null && kinds.includes(kind));
  return {
    kinds: kind === null ? [] : [kind],
    number: number ? numberKey(number) : (worded?.number ?? null),
    symbol: symbol ? numberKey(symbol) : null,
    symbolLevels: worded?.symbolLevels ?? [],
    date: issuedOn ?? worded?.date ?? null,
    body: worded?.body ?? null,
    meeting: worded?.meeting ?? null,
    term: worded?.term ?? null,
    subject: wordsOf(subject ?? ""),
  };
}
