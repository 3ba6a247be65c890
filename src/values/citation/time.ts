import type { Citation } from "../citation.js";
import { dateFrom, dateInterval, dateText } from "../partial-date.js";
import { type Ground, indifferent, type Judgement, type KnownTerm, type Reading, type Setting } from "./reading.js";
import { type Since, sinceWords } from "./since.js";

const DAY = 86_400_000;
const YEAR = 365.25;
// After so many years a document is half as likely meant as a fresh one.
const HALVED_AFTER = 4;

/** The first day on which the document may have been there, as far as anything tells it. */
export const firstDay = (reading: Reading): string | null => dateFrom(firstDate(reading)?.date);

/** The same at the precision known. */
function firstDate({ issuedOn, adoptions }: Reading): Since | null {
  if (issuedOn && dateFrom(issuedOn)) return { date: issuedOn, term: false };
  const adopted = adoptions.flatMap(({ date, term }): readonly Since[] => {
    if (date && dateFrom(date)) return [{ date, term: false }];
    return term.startYear ? [{ date: String(term.startYear), term: true }] : [];
  });
  const day = ({ date }: Since) => dateFrom(date) ?? "";
  return adopted.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))))[0] ?? null;
}

/** A document later than the text that cites it is never meant; the nearer before it, the likelier. */
export function byTime(reading: Reading, { day, date, termStart }: Setting): Judgement {
  const known = firstDate(reading);
  const first = dateFrom(known?.date);
  if (!day) return indifferent;
  if (!known || !first) return { factor: 0.6, words: { VI: "không rõ ngày ban hành", EN: "its date is not known" } };
  if (first > day) return null;
  const days = Math.round((Date.parse(day) - Date.parse(first)) / DAY);
  const near = 2 / (1 + days / YEAR / HALVED_AFTER);
  const sameTerm = termStart !== null && first >= `${termStart}`;
  const { VI, EN } = sinceWords(known, date ?? day);
  return {
    factor: near * (sameTerm ? 1.5 : 1),
    words: {
      VI: `${VI}${sameTerm ? ", trong cùng nhiệm kỳ" : ""}`,
      EN: `${EN}${sameTerm ? ", in the same term" : ""}`,
    },
  };
}

/** By the date that the citation itself gives. */
export function byDate({ issuedOn }: Reading, { date }: Pick<Citation, "date">): Judgement {
  if (!date) return indifferent;
  const [cited, own] = [dateInterval(date), issuedOn ? dateInterval(issuedOn) : null];
  if (!cited || !own) return { factor: 0.5, words: { VI: "không rõ ngày ban hành", EN: "its date is not known" } };
  if (own.from > cited.to || own.to < cited.from) return null;
  const exact = cited.from === cited.to && own.from === own.to;
  const [VI, EN] = [dateText(date, "VI"), dateText(date, "EN")];
  return { factor: exact ? 20 : 5, words: { VI: `đúng thời điểm ${VI}`, EN: `of the date cited, ${EN}` } };
}

/** By the term that the citation names: `khóa XII`, `nhiệm kỳ 2015-2020`. */
export function byTerm(reading: Reading, { term }: Pick<Citation, "term">): Judgement {
  if (!term) return indifferent;
  const adopted = reading.adoptions.map((adoption) => ({ ...adoption.term, endYear: null }));
  const known = adopted.some(tells) ? adopted : reading.terms.filter((each) => covers(each, reading.issuedOn));
  const told = known.flatMap((each) => (term.ordinal === null ? (each.startYear ?? []) : (each.ordinal ?? [])));
  const wanted = term.ordinal ?? term.startYear;
  if (told.length === 0) return unknownTerm;
  if (!told.some((value) => value === wanted)) return null;
  return {
    factor: 6,
    words: {
      VI: term.ordinal === null ? `đúng nhiệm kỳ từ ${wanted}` : `đúng khóa ${wanted}`,
      EN: `of the term cited (${wanted})`,
    },
  };
}

const unknownTerm: Ground = { factor: 0.5, words: { VI: "không rõ nhiệm kỳ", EN: "its term is not known" } };
const tells = ({ ordinal, startYear }: KnownTerm) => ordinal !== null || startYear !== null;

function covers({ startYear, endYear }: KnownTerm, issuedOn: string | null): boolean {
  const year = Number(issuedOn?.slice(0, 4));
  return startYear !== null && year >= startYear && year <= (endYear ?? startYear + 5);
}
