import type { Marked } from "../mentions.js";
import type { Article } from "../pipeline.js";
import type { ConferenceFound, TermFound } from "../refine/conference-found.js";
import { conferencesOf } from "../refine/conferences.js";
import type { Part } from "../refine/layout.js";
import { letterheadOf } from "../refine/letterhead.js";
import { type Horizon, type PeriodFound, readPeriod } from "../refine/periods.js";
import { placesOf, type Setting, wholesOf } from "../refine/setting.js";
import type { Today } from "../refine/tense.js";
import { yearOf } from "../refine/year.js";
import type { DayParts } from "../rules/dates.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { type Token, wordsOf } from "../text/tokens.js";

export function settingOf(article: Article, sentences: readonly Marked[], parts: readonly Part[]): Setting {
  const bare: Setting = {
    places: placesOf(sentences, parts),
    wholes: wholesOf(sentences, parts),
    year: null,
    month: null,
    termStart: null,
    yearRule: null,
  };
  const main = conferencesOf(sentences, parts, bare).find((conference) => conference.main);
  const held = main
    ? (main.date ?? main.closed)?.mention.date
    : (letterheadOf(sentences)?.date?.mention.date ?? firstDay(sentences, parts));
  const dated = {
    month: held?.month ?? null,
    day: held?.day ?? null,
    congressFrom: main?.kind === "CONGRESS" ? (main.term?.startYear ?? null) : null,
    term: main?.term ?? null,
  };
  const vote = yearOf(sentences, parts, dated, article.publishedOn);
  return {
    ...bare,
    termStart: main?.term?.startYear ?? null,
    year: held?.year ?? vote?.year ?? null,
    month: vote?.month ?? null,
    yearRule: vote?.rule ?? null,
  };
}

/** The day that the text begins with, where it reports no conference of the Party: `Ngày 18-10, Hội Nông dân tỉnh …`. */
function firstDay(sentences: readonly Marked[], parts: readonly Part[]): DayParts | null {
  const first = sentences.findIndex((_, i) => parts[i] === "body");
  return sentences[first]?.dates.find(({ at, date }) => at <= 6 && date.day !== null)?.date ?? null;
}

/** `tổng kết 5 năm thực hiện Chỉ thị 03`, `sơ kết giữa nhiệm kỳ 2020-2025`. */
export function yearsLookedBackOn(
  lead: readonly Marked[],
  year: number | null,
  main: ConferenceFound | null,
): PeriodFound | null {
  if (year === null || (main !== null && main.kind !== "OTHER")) return null;
  let found: PeriodFound | null = null;
  for (const marked of lead) {
    const { tokens } = marked.sentence;
    for (let at = 0; at < tokens.length; at++) {
      if (!looksBackAt(tokens, at)) continue;
      const count = Number(tokens[at + 1]?.text);
      const span =
        tokens[at + 1]?.kind === "digits" && tokens[at + 2]?.low === "năm" && count >= 2 && count <= 30 ? count : null;
      // `Qua 5 năm thực hiện Nghị quyết Đại hội …, nhiệm kỳ 2015-2020`.
      const whole = marked.periods.find(
        (period) => period.sort === "term" && period.at > at && (period.endYear ?? 0) - (period.year ?? 0) === span,
      );
      if (whole && (whole.endYear ?? year + 1) - 1 <= year) return readPeriod(marked, whole, year);
      const term = marked.periods.find(
        (period) =>
          period.sort === "term" &&
          period.at > at &&
          period.at - at <= 4 &&
          tokens.slice(at, period.at).some(({ low }) => low === "giữa"),
      );
      // `tổng kết việc thực hiện Nghị quyết số 18-NQ/TW ngày 25-10-2017`.
      const reviewed = marked.documents.find((document) => document.at > at && document.at - at <= 6);
      // `tổng kết Nghị quyết 10 về phát triển vùng Tây Nguyên thời kỳ 2001-2010`.
      const subject =
        reviewed &&
        marked.periods.find(
          (period) =>
            period.at >= reviewed.at &&
            period.next <= reviewed.next &&
            period.sort === "span" &&
            (period.endYear ?? year + 1) <= year,
        );
      // `tổng kết phong trào nông dân sản xuất giỏi lần thứ V (2004-2008)`.
      const bracketed = marked.periods.find(
        (period) =>
          period.at > at &&
          period.at - at <= FARTHEST_BRACKET &&
          period.sort === "span" &&
          !period.toNow &&
          [period.at, period.at - 1].some((spot) => tokens[spot]?.text === "(") &&
          year - (period.endYear ?? 0) <= 1 &&
          (period.endYear ?? year + 1) <= year,
      );
      if (bracketed) return readPeriod(marked, bracketed, year);
      // `tổng kết việc thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXVI, nhiệm kỳ 2020 - 2025`.
      const summedUp =
        reviewed &&
        tokens[at - 1]?.low === "tổng" &&
        marked.periods.find(
          (period) =>
            period.sort === "term" &&
            period.at > at &&
            period.at <= reviewed.next + 1 &&
            (period.year ?? year) < year &&
            (period.endYear ?? year) - year <= 1,
        );
      if (summedUp) return readPeriod(marked, summedUp, year);
      // `sơ kết 2 năm thực hiện Nghị quyết … ngày 04/11/2016`, said in January 2019.
      const issued = reviewed?.date?.date.year ?? null;
      const until = span && issued !== null && issued + span === year - 1 ? year - 1 : year;
      const start = span ? until - span : (term?.year ?? subject?.year ?? issued);
      if (start === null || start > year) continue;
      const said = span
        ? { at: at + 1, next: at + 3 }
        : (term ?? subject ?? reviewed?.date ?? { at: at + 1, next: at + 2 });
      const mention = {
        at: said.at,
        next: said.next,
        year: start,
        endYear: until,
        months: null,
        toNow: false,
        firstDay: null,
        day: null,
        kind: "WHOLE",
        sort: "span",
      } as const;
      const back: PeriodFound = {
        period: { start: String(start), end: String(until), label: wordsOf(tokens, mention.at, mention.next) },
        mention,
        sentence: marked,
      };
      // `Sơ kết Chỉ thị số 05-CT/TW ngày 15-5-2016` in the title, `sơ kết 3 năm thực hiện …` below it.
      if (span) return back;
      found ??= back;
    }
  }
  return found;
}

const FARTHEST_BRACKET = 24;

/** `tổng kết`, `nhìn lại`; `sau 2 năm thực hiện`. */
function looksBackAt(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? "";
  if (low === "kết" || low === "lại") return ["sơ", "tổng", "nhìn"].includes(tokens[at - 1]?.low ?? "");
  return (
    (low === "sau" || low === "qua" || low === "trong") &&
    tokens[at + 2]?.low === "năm" &&
    tokens.slice(at + 3, at + 6).some(({ low: word }) => word === "thực")
  );
}

/** At the end of a year, or at the start of the next, a committee plans for that one. */
export function yearAfter(review: PeriodFound | null, { year, month }: Today): PeriodFound | null {
  const last = Number(review?.period.end);
  if (!review || !Number.isInteger(last) || year === null || month === null) return null;
  const next = last + 1;
  const planned = (last === year && month >= 11) || (next === year && month <= 3);
  return planned
    ? {
        ...review,
        period: { start: String(next), end: String(next), label: `năm ${next}` },
        inferred: "At the end of a year a committee plans for the next one.",
      }
    : null;
}

/** What `6 tháng đầu năm` leaves of the year, for which a committee plans that looks back on them. */
export function restOfYear(review: PeriodFound | null): PeriodFound | null {
  const { start, end } = review?.period ?? {};
  const [year, month] = [end?.slice(0, 4), Number(end?.slice(5, 7))];
  if (!review || !year || start !== `${year}-01` || !(month >= 3 && month <= 9)) return null;
  const from = `${year}-${String(month + 1).padStart(2, "0")}`;
  return {
    ...review,
    period: { start: from, end: `${year}-12`, label: `${12 - month} tháng cuối năm ${year}` },
    inferred: "In the course of a year a committee plans for the rest of it.",
  };
}

/** `CÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020-2025` over a list: the term that its targets are of. */
export function headedTerm(body: readonly Marked[], year: number | null): PeriodFound | null {
  for (const marked of body) {
    const { tokens } = marked.sentence;
    const term = marked.ownPeriods.find(({ sort, endYear }) => sort === "term" && endYear !== null);
    const above = term ? tokens.slice(0, term.at) : [];
    const goal = above.some((_, at) => phraseAt(goalNames, tokens, at) !== null);
    if (term && goal && above.every(({ text }) => text === text.toUpperCase())) return readPeriod(marked, term, year);
  }
  return null;
}
const goalNames = wordList("chỉ tiêu,mục tiêu");

/** The term that the text names, for targets that say no year. */
export function runningTerm(lead: readonly Marked[], year: number | null): PeriodFound | null {
  for (const marked of lead)
    for (const mention of marked.periods)
      if (mention.sort === "term" && year !== null && (mention.year ?? year) <= year && (mention.endYear ?? 0) > year)
        return readPeriod(marked, mention, year);
  return null;
}

/** Who looks back on a term plans for the next one. */
export function nextTerm(review: PeriodFound | null): PeriodFound | null {
  const [start, end] = [Number(review?.period.start), Number(review?.period.end)];
  if (!review || review.mention.sort !== "term" || !(end > start)) return null;
  const next = { start: String(end), end: String(end + end - start) };
  return {
    ...review,
    period: { ...next, label: `nhiệm kỳ ${next.start} – ${next.end}` },
    inferred: "Who looks back on a term plans for the next one.",
  };
}

/** Before a congress a committee plans for the term that it opens: `dự thảo báo cáo trình Đại hội, nhiệm kỳ 2020-2025`. */
export function comingTerm(lead: readonly Marked[], year: number | null): PeriodFound | null {
  for (const marked of lead)
    for (const mention of marked.periods)
      if (mention.sort === "term" && year !== null && (mention.year ?? 0) > year)
        return readPeriod(marked, mention, year);
  return null;
}

export const monthOf = (date: string | null | undefined) =>
  date && date.length >= 7 ? Number(date.slice(5, 7)) : null;

/** `Năm năm qua (2006-2010), …` at a congress: the years of its plan, where the text gives them beside those of the term. */
export function yearsOfTerm(body: readonly Marked[], review: PeriodFound | null | undefined): PeriodFound | null {
  const [start, end] = [Number(review?.period.start), Number(review?.period.end)];
  if (!review || !(end > start)) return null;
  for (const marked of body.slice(0, FIRST_SENTENCES)) {
    const { tokens } = marked.sentence;
    for (const mention of marked.ownPeriods) {
      const { sort, year, endYear, at, toNow } = mention;
      const told = tokens
        .slice(Math.max(0, at - 4), at + 2)
        .some(({ low }) => low === "qua" || low === "sau" || low === "năm");
      if (sort === "span" && !toNow && told && year === start + 1 && endYear === end)
        return readPeriod(marked, mention, end);
    }
  }
  return null;
}
const FIRST_SENTENCES = 12;

/** A congress looks back on the term that ends and plans for the one that it opens. */
export function termHorizon(term: TermFound | null): Horizon | null {
  const at = term?.at.at(-1);
  if (!term?.startYear || !term.endYear || !at) return null;
  const { startYear, endYear } = term;
  const span = (start: number, end: number): PeriodFound => ({
    period: { start: String(start), end: String(end), label: `nhiệm kỳ ${start} – ${end}` },
    mention: {
      at: at.mention.at,
      next: at.mention.next,
      year: start,
      endYear: end,
      months: null,
      toNow: false,
      firstDay: null,
      day: null,
      kind: "WHOLE",
      sort: "term",
    },
    sentence: at.marked,
  });
  // A term printed as the years of its plan, `2006-2010`, follows the plan of the five years before.
  const byPlan = endYear - startYear === 4;
  const review = byPlan ? span(startYear - 5, startYear - 1) : span(startYear - (endYear - startYear), startYear);
  return { review, plan: span(startYear, endYear) };
}
