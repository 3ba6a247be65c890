import type { Marked } from "../mentions.js";
import { partial } from "../rules/dates.js";
import { stampEnds } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { type Part, readable } from "./layout.js";
import { beforePage, dayOfIssue, dayOfPage, monthOfIssue } from "./page-day.js";
import { termGreeted, termWhole } from "./term-clues.js";
import { alone, type Clues, type Dated, estimates, lookingBack, type YearVote, yearsTold } from "./year-clues.js";

/** The year of days that come without one, by the first rule that tells it. */
export function yearOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
  main: Dated,
  published: string | null | undefined,
): YearVote | null {
  const clues = cluesOf(sentences, parts, main, published);
  for (const rule of rules) {
    const vote = rule(clues);
    if (vote) return beforePage({ ...vote, month: vote.month ?? monthOfIssue(clues, vote.year) }, clues);
  }
  return null;
}

const EARLIEST = 1990;
const LATEST = 2100;
const LEAD = 4;
const LONG_AGO = 10;

function cluesOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
  main: Dated,
  published: string | null | undefined,
): Clues {
  const body = sentences.filter((_, i) => readable(parts[i]));
  const issued = body
    .flatMap(({ documents }) => documents)
    .flatMap(({ date }) => (date?.date.year && date.date.month && date.date.day ? [date.date] : []));
  const latest = issued.toSorted((a, b) => partial(b).localeCompare(partial(a)))[0];
  // Nothing is held in a term before it begins, nor speaks of what is yet to be issued.
  const earliest = Math.max(main.term?.startYear ?? EARLIEST, latest?.year ?? EARLIEST);
  const within = (year: number) => year >= earliest && year <= (main.term?.endYear ?? LATEST) + 1;
  const lead = body.slice(0, LEAD);
  const near = body.flatMap(({ ownPeriods, sentence: { tokens } }) =>
    ownPeriods.filter(({ at, year }) => tokens[at - 1]?.low !== "sinh" && (year === null || within(year))),
  );
  return { ...main, published, sentences, parts, lead, near, latest, within };
}

type Rule = (clues: Clues) => YearVote | null;
const rules: readonly Rule[] = [
  ({ published, month }) => {
    if (!published) return null;
    const [year, of] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
    const told = lookingBack(month, year, of);
    return {
      year: told,
      rule:
        told < year
          ? "The month is later in the year than the day it was published, so it is of the year before."
          : "The year is that of the day it was published.",
    };
  },
  stamped,
  ({ day, congressFrom, sentences, parts, near }) => {
    const year = day === null && congressFrom === null ? firstDay(sentences, parts) : null;
    // `ngày 6/11/1996, Quốc hội ra Nghị quyết …` opens a look back from later.
    const ofOld = year !== null && near.some((period) => (period.year ?? year) > year + LONG_AGO);
    return year === null || ofOld ? null : { year, rule: `The text begins with a day of ${year}.` };
  },
  ({ congressFrom }) =>
    congressFrom === null
      ? null
      : {
          year: congressFrom,
          rule: `A congress is held in the first year of the term that it opens: ${congressFrom}.`,
        },
  sameDay,
  partOfYear,
  dayOfPage,
  dayOfIssue,
  dayBefore,
  ({ lead }) => {
    const year = yearsAfterDocument(lead);
    return year === null
      ? null
      : { year, rule: `The text looks back on years of a document whose date it gives: ${year}.` };
  },
  termWhole,
  termGreeted,
  countedUp,
  dayReached,
  yearsSpokenOf,
  // What is summed up with the term that it was made for is summed up at its end.
  ({ month, term, lead }) =>
    month !== null && term?.endYear && lead.some(({ sentence: { tokens } }) => sumsUp(tokens))
      ? { year: term.endYear, rule: `The text sums up work of a term that ended in ${term.endYear}.` }
      : null,
  ({ latest, month, ...clues }) =>
    yearsOfDays(clues).length === 0 && month !== null && month >= (latest?.month ?? 12)
      ? alone(latest?.year, `the latest document that it speaks of is of ${latest?.year ?? ""}`)
      : null,
  // `về đích cuối năm 2020`, beside `6 tháng cuối năm`.
  ({ near, month, within }) => {
    const end = near.find(
      ({ kind, sort, year }) => kind === "POINT" && sort === "year" && year !== null && within(year),
    );
    const ahead = near.some(
      ({ year, months }) => year === null && months !== null && months[0] > 1 && months[1] === 12,
    );
    return month !== null && ahead ? alone(end?.year, `it plans for the end of ${end?.year ?? ""}`) : null;
  },
  ({ lead }) => {
    const month = lead
      .flatMap(({ ownPeriods }) => ownPeriods)
      .find(({ sort, year }) => sort === "months" && year !== null);
    return month?.year == null ? null : { year: month.year, rule: `The text begins with a month of ${month.year}.` };
  },
  (clues) =>
    yearsOfDays(clues).length > 0
      ? alone(Math.max(...yearsOfDays(clues)), "its latest other date gives the year")
      : null,
];

/** `date 2020-07` before the text: what happened in a later month did so the year before. */
function stamped({ sentences, month }: Clues): YearVote | null {
  const stamp = sentences.find(({ sentence }) => stampEnds(sentence.tokens, 0) !== null)?.sentence.tokens;
  const [year, of] = [Number(stamp?.[1]?.text), Number(stamp?.[3]?.text)];
  if (!(year > EARLIEST && year < LATEST && of >= 1 && of <= 12)) return null;
  return { year: lookingBack(month, year, of), rule: `The text is stamped ${year}-${String(of).padStart(2, "0")}.` };
}

const LEADING = 2;
/** `Chiều ngày 16/5/2020, … kỷ niệm …`, where no conference gives the day. */
function firstDay(sentences: readonly Marked[], parts: readonly Part[]): number | null {
  const lead = sentences.filter((_, i) => parts[i] === "body").slice(0, LEADING);
  for (const { dates, documents } of lead)
    for (const { at, date } of dates)
      if (
        date.day !== null &&
        date.year !== null &&
        date.year > EARLIEST &&
        !documents.some((document) => document.at <= at && at < document.next)
      )
        return date.year;
  return null;
}

/** `Nhân 135 năm Ngày sinh … (19/5/1890 – 19/5/2025), … sáng 19/5`. */
function sameDay({ lead, month, day, within }: Clues): YearVote | null {
  const years = lead
    .flatMap(({ dates }) => dates.map(({ date }) => date))
    .flatMap((date) =>
      date.year !== null && within(date.year) && month !== null && date.month === month && date.day === day
        ? [date.year]
        : [],
    );
  const year = Math.max(0, ...years);
  return year > EARLIEST ? alone(year, `it names the same day of ${year}`) : null;
}

const SHORTLY = 2;
/** `Ngày 22/5, …` of a plenum that `họp từ ngày 05 đến ngày 10/5/2017`. */
function dayBefore({ sentences, parts, month, within }: Clues): YearVote | null {
  if (month === null) return null;
  const before = sentences
    .filter((_, i) => parts[i] === "body")
    .flatMap(({ dates, documents }) =>
      dates.filter(
        ({ at, end }) => end !== null && !documents.some((document) => document.at <= at && at < document.next),
      ),
    )
    .map(({ date }) => date)
    .find(
      (date) =>
        date.year !== null &&
        date.month !== null &&
        within(date.year) &&
        month >= date.month &&
        month - date.month <= SHORTLY,
    );
  return before ? alone(before.year, `days of ${partial(before)} lie shortly before it`) : null;
}

/** `6 tháng đầu năm 2018`. */
function partOfYear({ near, lead, month }: Clues): YearVote | null {
  const part = near.find(
    ({ sort, year, kind, months: of }) =>
      sort === "months" && year !== null && (kind === "WHOLE" || (of !== null && of[0] < of[1])),
  );
  if (!part?.year) return null;
  const { year, months } = part;
  if (month !== null) return alone(byMonths(months, year, month), `it speaks of a part of ${year}`);
  const early = lead.some(({ ownPeriods }) => ownPeriods.includes(part));
  return months && (months[0] === 1 || (early && months[1] - months[0] >= 2))
    ? { year, rule: `The text speaks of a part of ${year}.` }
    : null;
}

// `6 tháng cuối năm 2020` is planned in its middle; `9 tháng đầu năm 2011` is looked back on after it.
function byMonths(months: readonly [number, number] | null, year: number, month: number): number {
  // Long before them they are those of the year before: `từ 1/7 đến 31/12/2025`, said in January.
  if (months && months[0] !== 1) return month + 4 < months[0] ? year + 1 : year;
  if (!months) return year;
  // A first quarter that is spoken of at the end of a year is the next one's.
  if (months[1] <= 3 && month >= 11) return year - 1;
  return months[1] >= 9 && month <= 2 ? year + 1 : year;
}

const FARTHEST_SPAN = 8;
/** `sơ kết 5 năm thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014`: 2019. */
function yearsAfterDocument(lead: readonly Marked[]): number | null {
  for (const { sentence, documents } of lead)
    for (const { at, date } of documents) {
      const { tokens } = sentence;
      const span = tokens.findLastIndex(
        ({ low, kind }, spot) =>
          kind === "digits" &&
          low.length <= 2 &&
          spot < at &&
          at - spot <= FARTHEST_SPAN &&
          tokens[spot + 1]?.low === "năm",
      );
      if (span >= 0 && date?.date.year) return date.date.year + Number(tokens[span]?.text);
    }
  return null;
}

/** `tính đến tháng 6/2020`. */
function countedUp({ near, month }: Clues): YearVote | null {
  const counted = near.find(
    ({ sort, year, kind, months }) =>
      kind === "POINT" && sort === "months" && year !== null && month !== null && (months?.[1] ?? 12) <= month,
  );
  return alone(counted?.year, `it counts up to a month before it of ${counted?.year ?? ""}`);
}

/** `Đến ngày 31/3/2020, tổng nguồn vốn đạt …`, in a text that gives no day of its own: it is of that year, or told in the next. */
function dayReached({ near, month }: Clues): YearVote | null {
  const days = near.flatMap(({ kind, day, year }) => (kind === "POINT" && day !== null && year !== null ? [year] : []));
  const year = Math.max(0, ...days);
  return month === null && year > EARLIEST && !near.some((period) => (period.year ?? 0) > year)
    ? { year, rule: `The text counts up to a day of ${year}.` }
    : null;
}

function yearsSpokenOf({ near, month, sentences, parts }: Clues): YearVote | null {
  const years = near
    .filter(({ sort, year, kind }) => sort === "year" && year !== null && (kind === "WHOLE" || month === null))
    .map(({ year }) => year ?? 0);
  const [first] = years;
  if (first === undefined) return null;
  // `Năm 2021, … đạt 3 tỷ đồng. Năm 2022, … 4 tỷ đồng. Năm 2023, … 5 tỷ đồng.` is told after the last.
  const told = new Set(sentences.filter((_, i) => readable(parts[i])).flatMap(yearsTold));
  if (month === null && told.size >= SEVERAL && new Set(years).size === years.length)
    return { year: Math.max(...told), rule: "The text tells of several years as gone by; the last is its own." };
  // `giảm từ 43,65% (cuối năm 2015)` is no year that is looked back on.
  const whole = near.flatMap(({ sort, year, kind }) =>
    sort === "year" && year !== null && kind === "WHOLE" ? [year] : [],
  );
  const second = [...new Set(whole)].find((year) => year !== first);
  if (whole.includes(first) && second !== undefined && Math.abs(first - second) === 1) {
    const [review, plan] = first < second ? [first, second] : [second, first];
    // `năm 2017 đạt 37,4 triệu đồng, ước năm 2018 đạt 41 triệu đồng`: beside the year before it.
    if (month === null && sentences.some((marked) => estimates(marked, plan)))
      return { year: plan, rule: `The text estimates what ${plan} comes to.` };
    // A year is looked back on at its end or at the start of the next.
    const year = month !== null && month <= 4 ? plan : review;
    return alone(year, `it looks back on ${review} and plans for ${plan}, so the year is ${year}`);
  }
  if (month !== null) return alone(first, `it speaks of ${first}`);
  const often = mostOften(years) ?? first;
  return { year: often, rule: `The text speaks of ${often} more often than of any other year, or first.` };
}

const SEVERAL = 3;
/** The value that occurs most, of those that occur as often the first. */
function mostOften(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const sumsUp = (tokens: readonly Token[]) =>
  tokens.some(({ low }, at) => low === "kết" && tokens[at - 1]?.low === "tổng");

const yearsOfDays = ({ lead, within }: Pick<Clues, "lead" | "within">): readonly number[] =>
  lead
    .flatMap(({ dates }) => dates)
    .flatMap(({ date }) => (date.year !== null && date.day !== null && within(date.year) ? [date.year] : []));
