import { planWords } from "../lexicon/figure-words.js";
import type { Marked } from "../mentions.js";
import { readable } from "../refine/layout.js";
import { goals } from "../refine/mode-cues.js";
import type { Placed } from "../refine/modes.js";
import { type Horizon, type PeriodFound, readPeriod } from "../refine/periods.js";
import type { Setting } from "../refine/setting.js";
import { type Today, tenseOf } from "../refine/tense.js";
import { type FigureMention } from "../rules/figures/mention.js";
import type { PeriodMention } from "../rules/period-mention.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { isItem } from "../text/sentences.js";
import { isSign } from "../text/tokens.js";
import type { Work } from "./work.js";

/** The periods that a sentence speaks of. */
export const periodsOfSentence = (marked: Marked, { setting, today }: Work): readonly PeriodFound[] =>
  marked.ownPeriods.flatMap((mention) =>
    // `Trong năm, …` is of this year at its end; before, of the one that is looked back on.
    isInYear(marked, mention) && (today.month ?? 0) < YEAR_END
      ? []
      : (readPeriod(marked, sinceTerm(mention, setting), yearFor(mention, today), today.month) ?? []),
  );
const YEAR_END = 11;
const isInYear = ({ sentence: { tokens } }: Marked, { at, sort, year }: PeriodMention): boolean =>
  sort === "year" && year === null && tokens[at]?.low === "trong";

/** What the periods of figures are taken from, where their own words leave them open. */
export interface PeriodGround {
  readonly horizon: Horizon;
  readonly spans: Spans;
  readonly work: Work;
}

/** `period` is what the words say; `over` what the figure is of: `đến hết tháng 9` since January, a plan all of its year. */
export function periodOfFigure(
  figure: FigureMention,
  marked: Marked,
  { mode, period: own, said }: Placed,
  { horizon, spans, work: { today, setting } }: PeriodGround,
): { readonly period: PeriodFound | null; readonly over: PeriodFound | null } {
  const fallback =
    mode === "target"
      ? ((own ? null : termOfGoals(figure, marked)) ?? planUntil(own, horizon.plan, spans))
      : horizon.review;
  // `đến năm 2030 mỗi năm giảm 2%`: over all the years until then.
  const spread = figure.yearly && own !== null && own.mention.endYear === null && severalYears(fallback);
  const carried =
    !said && own?.mention.kind === "POINT" && severalYears(fallback) && fallback?.period.end === own.period.end;
  // `sản lượng lúa cả năm`, told in January of the year before; in a report on a term of that.
  const wholeYear =
    mode === "result" && own?.mention.sort === "year" && own.mention.year === null && isOver(fallback, own);
  // `những tháng cuối năm 2020` are those that the report leaves.
  const left = mode === "target" && own?.mention.months?.[0] === 10 && fallback?.period.end === own.period.end;
  // `hết năm có 12 xã đạt chuẩn`, told when the year is over.
  const told = mode === "result" && isYearReached(own, fallback);
  const ofTerm = mode === "result" && isOfCongress(figure, marked) ? termSoFar(spans, own, today) : null;
  const period =
    ofTerm ??
    (mode === "target" ? overYear(figure, own, marked, today) : null) ??
    (own &&
    !spread &&
    !carried &&
    !wholeYear &&
    !told &&
    !left &&
    !(mode === "result" && isUnderWay(own, fallback, figure, marked, today)) &&
    !(countsEvents(figure, own) && !endsBefore(fallback, own)) &&
    !overYears(marked, figure, fallback)
      ? own
      : fallback);
  const sought =
    yearsUntil(figure, own, isFromNow(own) ? null : fallback, today) ??
    ((isOfPlan(figure) && yearOfPeriod(period)) || period);
  return { period, over: mode === "result" ? sinceJanuary(period, setting.year) : sought };
}

const LONGEST_SETTING = 6;
/** `Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025 đề ra mục tiêu mỗi năm kết nạp 90 đảng viên`: over that term. */
function termOfGoals({ quantity }: FigureMention, marked: Marked): PeriodFound | null {
  const { tokens } = marked.sentence;
  const document = marked.documents.findLast(({ next, meeting }) => next <= quantity.at && meeting?.congress === true);
  const sets =
    document &&
    tokens
      .slice(document.next, document.next + LONGEST_SETTING)
      .some((_, i) => phraseAt(goals, tokens, document.next + i));
  const term =
    sets && marked.periods.find(({ sort, at, next }) => sort === "term" && at >= document.at && next <= document.next);
  return term ? readPeriod(marked, term, null) : null;
}

/** `Năm 2023, thành phố đầu tư 16 công trình, đến nay có 7 công trình bàn giao`, told in July by a report on six months. */
const isUnderWay = (
  { mention, sentence }: PeriodFound,
  review: PeriodFound | null,
  { estimated, quantity, indicator }: FigureMention,
  marked: Marked,
  { year, month }: Today,
): boolean =>
  !estimated &&
  !phraseAt(planWords, marked.sentence.tokens, indicator[0]?.at ?? quantity.at) &&
  (sentence !== marked || saysNow(marked, mention.next, quantity.at)) &&
  mention.sort === "year" &&
  mention.kind === "WHOLE" &&
  mention.year !== null &&
  mention.year === year &&
  (month ?? 0) < LATE &&
  review?.period.start === `${year}-01` &&
  review.period.end?.length === "2023-06".length &&
  Number(review.period.end.slice(5)) < LATE;
const LATE = 11;
const saysNow = ({ sentence: { tokens } }: Marked, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ low }, i, all) => low === "đến" && all[i + 1]?.low === "nay");

const flows = wordList("thu ngân sách,tổng thu,thu cân đối,thu nội địa,thu thuế,thu nsnn,giải ngân,tỷ lệ giải ngân");
/** `phấn đấu đến hết năm 2023 thu ngân sách đạt 65 tỷ đồng`: what comes in and goes out does so over all of the year. */
function overYear(
  { indicator }: FigureMention,
  own: PeriodFound | null,
  { sentence: { tokens } }: Marked,
  { year }: Today,
): PeriodFound | null {
  const { end, kind, label } = own?.period ?? {};
  const at = indicator[0]?.at;
  const runs = kind === "POINT" && own?.mention.sort === "year" && end === String(year);
  if (!own || !runs || !end || at === undefined || !phraseAt(flows, tokens, at)) return null;
  return { ...own, period: { start: end, end, ...(label ? { label } : {}) } };
}

/** `14/20 chỉ tiêu Đại hội đạt trên 50%`: a congress sets them for its term. */
const isOfCongress = ({ quantity, next }: FigureMention, { sentence: { tokens } }: Marked): boolean =>
  quantity.unit.text === "chỉ tiêu" &&
  tokens
    .slice(quantity.next, Math.max(next, quantity.next + NEAR_GOAL))
    .some(({ low }, i, all) => low === "đại" && all[i + 1]?.low === "hội") &&
  !tokens.slice(next).some(({ low }, i, all) => low === "hoạch" && all[i + 1]?.low === "năm");
const NEAR_GOAL = 5;

/** The term that is running, up to the year of the text. */
function termSoFar(spans: Spans, own: PeriodFound | null, { year }: Today): PeriodFound | null {
  // `Năm 2022, có 18/20 chỉ tiêu Đại hội đề ra đạt kế hoạch năm`.
  if (year === null || own?.mention.kind === "WHOLE") return null;
  const terms = [...spans.values()].flat().filter(({ mention }) => mention.sort === "term");
  const term = terms.find(({ period }) => Number(period.start) < year && Number(period.end) >= year);
  return term ? { ...term, period: { ...term.period, end: String(year) } } : null;
}

const isYearReached = (own: PeriodFound | null, review: PeriodFound | null): boolean =>
  own?.mention.kind === "POINT" &&
  own.mention.sort === "year" &&
  own.mention.year === null &&
  review?.period.start === own.period.end &&
  review?.period.end === own.period.end;

/** `đến năm 2025, mỗi năm thành lập mới 25 tổ chức đảng`: from now on, where the text names no plan. */
function yearsUntil({ yearly }: FigureMention, own: PeriodFound | null, plan: PeriodFound | null, { year }: Today) {
  const end = own?.mention.kind === "POINT" ? own.period.end : undefined;
  if (!yearly || !own || !end || end.length > 4 || year === null || Number(end) <= year || severalYears(plan))
    return null;
  return { ...own, period: { ...own.period, start: String(year), end, kind: "YEARLY_AVERAGE" as const } };
}

/** `từ nay đến năm 2025, mỗi năm …`. */
const isFromNow = (own: PeriodFound | null): boolean =>
  own !== null && own.sentence.sentence.tokens[own.mention.at - 1]?.low === "nay";

const isOver = (review: PeriodFound | null, own: PeriodFound): boolean =>
  review?.period.end != null &&
  (severalYears(review) || Number(review.period.end.slice(0, 4)) < Number(own.period.end?.slice(0, 4)));

/** What the part of a report that a sentence stands in looks back on, or plans for. */
export function sectionsOf(work: Work): ReadonlyMap<Marked, Horizon> {
  const sections = new Map<Marked, Horizon>();
  let section: Horizon | null = null;
  let listed = false;
  for (const [i, marked] of work.sentences.entries()) {
    const next = work.sentences[i + 1];
    const heading = readable(work.parts[i]) ? headingOf(marked, next, work) : null;
    if (heading) ({ section, listed } = heading);
    // A list goes on as long as its items do.
    else if (listed && opensParagraph(marked, work.sentences[i - 1]) && !isBullet(marked)) section = null;
    if (section) sections.set(marked, section);
  }
  return sections;
}

/** `A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2019`; `Một số thành tựu trong nhiệm kỳ 2015-2020` over a list. */
function headingOf(marked: Marked, next: Marked | undefined, work: Work) {
  if (marked.figures.length > 0) return null;
  const { tokens } = marked.sentence;
  const periods = periodsOfSentence(marked, work);
  const [period] = periods;
  if (!period || periods.length > 1 || period.mention.kind !== "WHOLE") return null;
  const words = tokens.filter(({ kind }) => kind === "word");
  const shouted = words.length >= SHORTEST_SECTION && words.every(({ text }) => text === text.toUpperCase());
  const listed =
    !shouted &&
    next !== undefined &&
    opensParagraph(next, marked) &&
    isBullet(next) &&
    words.length <= LONGEST_HEADING &&
    !isSign(tokens.at(-1), ".;,");
  if (!shouted && !listed) return null;
  const ahead = tenseOf(period.period, work.today) === "future";
  return { section: ahead ? { review: null, plan: period } : { review: period, plan: null }, listed };
}
const SHORTEST_SECTION = 5;
const LONGEST_HEADING = 25;

const isBullet = ({ sentence: { tokens } }: Marked): boolean => isItem(tokens, ".)/");
const opensParagraph = (marked: Marked, before: Marked | undefined): boolean =>
  before?.sentence.paragraph !== marked.sentence.paragraph;

/** The stretches of several years that the text names, by their end. */
export type Spans = ReadonlyMap<string, readonly PeriodFound[]>;

export function spansOf({ sentences, parts, setting }: Work): Spans {
  const found = new Map<string, PeriodFound[]>();
  for (const [i, marked] of sentences.entries()) {
    if (!readable(parts[i])) continue;
    for (const mention of marked.periods) {
      const { sort, endYear, toNow } = mention;
      const read = !toNow && endYear !== null && (sort === "span" || sort === "term");
      const span = read ? readPeriod(marked, mention, setting.year) : null;
      const there = found.get(span?.period.end ?? "") ?? [];
      if (!span?.period.end || there.length >= MOST_SPANS) continue;
      there.push(span);
      found.set(span.period.end, there);
    }
  }
  return found;
}
const MOST_SPANS = 60;

/** The plan that targets `đến năm 2010` belong to: the one that ends then, `5 năm 2006 - 2010`. */
function planUntil(own: PeriodFound | null, plan: PeriodFound | null, spans: Spans) {
  const end = own?.mention.kind === "POINT" ? own.period.end : null;
  if (!end) return plan;
  const ending = spans.get(end) ?? [];
  // `Mục tiêu kế hoạch 5 năm 2006 - 2010` announces it; beside a figure it may be of that one.
  const announced = ending.find(
    ({ mention, sentence }) =>
      mention.sort === "span" && sentence.figures.length === 0 && sentence.ownPeriods.includes(mention),
  );
  if (announced || (plan?.period.end === end && severalYears(plan))) return announced ?? plan;
  return ending.find(({ mention }) => mention.sort === "span") ?? ending[0] ?? plan;
}

/** `đến 31/12`, said in January, was the year before. */
function yearFor({ kind, months, day }: PeriodMention, { year, month }: Today): number | null {
  if (year === null || month === null || !months) return year;
  if (kind === "POINT") return months[1] - month >= 9 ? year - 1 : year;
  // `từ đầu năm đến ngày 15/12`, said in January.
  if (day !== null && months[0] === 1 && months[1] > month) return year - 1;
  // `Trong quý I`, said in December, is the next one.
  return months[1] <= 3 && months[0] < months[1] && month === 12 ? year + 1 : year;
}

/** `từ đầu nhiệm kỳ đến nay`, with the year in which the term began. */
const sinceTerm = (mention: PeriodMention, { termStart }: Setting): PeriodMention =>
  mention.toNow && mention.sort === "term" && mention.year === null && termStart !== null
    ? { ...mention, year: termStart }
    : mention;

const endsBefore = (review: PeriodFound | null, { period: { end } }: PeriodFound): boolean =>
  review?.period.end != null && end != null && review.period.end < end.slice(0, review.period.end.length);

/** `Đến ngày 31-12-2017, kết nạp 214 đảng viên`: what happened was over all the time looked back on; `đã có 13/13 huyện ủy tổ chức xong` is how it stood. */
const countsEvents = ({ verb, running, quantity }: FigureMention, { mention, sentence: { sentence } }: PeriodFound) =>
  verb !== null &&
  (quantity.outOf === null || sentence.tokens[mention.at]?.low === "trước") &&
  !running &&
  mention.kind === "POINT" &&
  mention.day !== null &&
  sentence.tokens[mention.at - 1]?.low !== "tính";

/** `Đến hết tháng 9 đón 1,12 triệu lượt khách`: since the year began. */
function sinceJanuary(found: PeriodFound | null, year: number | null): PeriodFound | null {
  if (found?.mention.kind !== "POINT" || !found.mention.months || found.mention.day !== null) return found;
  const { end, label } = found.period;
  if (!end || year === null || Number(end.slice(0, 4)) !== year) return found;
  return { ...found, period: { start: `${year}-01`, end, ...(label ? { label } : {}) } };
}

/** `tổng vốn đầu tư 5 năm`: over all the years that are spoken of. */
const overYears = (
  { sentence: { tokens } }: Marked,
  { indicator, quantity }: FigureMention,
  fallback: PeriodFound | null,
) =>
  severalYears(fallback) &&
  tokens
    .slice(indicator[0]?.at ?? quantity.at, quantity.at)
    .some(({ text }, i, all) => text === "5" && all[i + 1]?.low === "năm");

const severalYears = (found: PeriodFound | null) =>
  found?.period.start != null &&
  found.period.end != null &&
  found.period.start.slice(0, 4) !== found.period.end.slice(0, 4);

/** What is measured over a part of a year was planned for all of it, what over a part of a term for that. */
export const plannedFor = (
  { plan: told }: FigureMention,
  period: PeriodFound | null,
  periods: readonly PeriodFound[],
  plan: PeriodFound | null,
  spans: Spans,
): PeriodFound | null =>
  periods.find(({ mention }) => told !== null && mention.at >= told.at && mention.next <= told.next) ??
  yearOfPeriod(period) ??
  wholeTerm(period, plan) ??
  termOf(period, spans) ??
  period;

/** The term that began when a part of it did, where the text names it: `11,27%/năm (NQ 13,5%)` in its middle. */
function termOf(part: PeriodFound | null, spans: Spans): PeriodFound | null {
  if (!part || !severalYears(part)) return null;
  const terms = [...spans.values()].flat().filter(({ mention }) => mention.sort === "term");
  const { start, end } = part.period;
  return terms.find(({ period }) => period.start === start && Number(period.end) > Number(end)) ?? null;
}

/** The term of which a part was measured. */
function wholeTerm(part: PeriodFound | null, plan: PeriodFound | null): PeriodFound | null {
  if (!part || !plan || !severalYears(part) || !severalYears(plan)) return null;
  if (plan.period.start === part.period.start) return plan;
  return plan.ofTerm && plan.ofTerm.start === part.period.start ? { ...part, period: plan.ofTerm } : null;
}

/** `3 tháng cuối năm thu ngân sách vượt 5% dự toán`: a plan is one for a year. */
const isOfPlan = ({ cue, shares, quantity }: FigureMention): boolean =>
  quantity.unit.unit === "PERCENT" && (cue === "share" || shares.length > 0) && Number(quantity.value) > 100;

// What is measured over a part of the year was planned for all of it.
function yearOfPeriod(found: PeriodFound | null): PeriodFound | null {
  const year = found?.mention.months ? found.period.end?.slice(0, 4) : undefined;
  return found && year ? { ...found, period: { start: year, end: year, label: `năm ${year}` } } : null;
}
