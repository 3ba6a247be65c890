import type { Marked } from "../mentions.js";
import type { PeriodFound } from "../refine/periods.js";
import type { Setting } from "../refine/setting.js";
import type { PeriodMention } from "../rules/period-mention.js";
import { wordsOf } from "../text/tokens.js";

const halves = ["giữa nhiệm kỳ", "nửa nhiệm kỳ", "nửa đầu nhiệm kỳ", "2 , 5 năm", "hai năm rưỡi"].map((words) =>
  words.split(" "),
);
/** `sơ kết giữa nhiệm kỳ`, `2,5 năm thực hiện Nghị quyết Đại hội`: from the start of the term. */
export function halfTerm(
  lead: readonly Marked[],
  body: readonly Marked[],
  { year, termStart }: Setting,
): PeriodFound | null {
  if (year === null) return null;
  const running = ({ sort, year: from, endYear }: PeriodMention) =>
    sort === "term" && (from ?? year) < year && (endYear ?? 0) > year;
  for (const marked of lead) {
    const { tokens } = marked.sentence;
    const said = halves
      .map((words) => ({
        words,
        at: tokens.findIndex((_, spot) => words.every((word, i) => tokens[spot + i]?.low === word)),
      }))
      .find(({ at: spot }) => spot >= 0);
    if (!said) continue;
    const { at } = said;
    const next = at + said.words.length;
    const term = marked.periods.find(running) ?? body.flatMap(({ periods }) => periods).find(running);
    const start = termStart ?? term?.year ?? null;
    if (start === null || start >= year) continue;
    const period = { start: String(start), end: String(year), label: wordsOf(tokens, at, next) };
    return { period, mention: { ...spanOf(start, year), at, next }, sentence: marked };
  }
  return null;
}

/** What `nửa cuối nhiệm kỳ` is, for a committee that looks back on the first half. */
export function restOfTerm(half: PeriodFound | null, lead: readonly Marked[], { year }: Setting): PeriodFound | null {
  const end = lead
    .flatMap(({ periods }) => periods)
    .find(
      ({ sort, year: from, endYear }) => sort === "term" && String(from) === half?.period.start && endYear !== null,
    )?.endYear;
  if (!half || year === null || end == null || end <= year) return null;
  return {
    ...half,
    period: { start: String(year), end: String(end), label: "nửa cuối nhiệm kỳ" },
    ofTerm: { ...half.period, end: String(end), label: "nhiệm kỳ" },
    inferred: "Who looks back on the first half of a term plans for the second.",
  };
}

const spanOf = (year: number, endYear: number) =>
  ({ year, endYear, months: null, toNow: false, firstDay: null, day: null, kind: "WHOLE", sort: "span" }) as const;
