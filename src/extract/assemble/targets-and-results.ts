import type { ResultItem, TargetItem } from "../../bundle/format.js";
import { baseValues } from "../../values/quantity.js";
import { slug } from "../../values/text.js";
import type { Marked } from "../mentions.js";
import type { KnownBody } from "../refine/bodies.js";
import { readable } from "../refine/layout.js";
import { type Flow, placedIn, startOfText } from "../refine/modes.js";
import { type Horizon, type PeriodFound, readPeriod } from "../refine/periods.js";
import type { Setting } from "../refine/setting.js";
import type { Today } from "../refine/tense.js";
import { type FigureMention } from "../rules/figures/mention.js";
import type { PeriodMention } from "../rules/periods.js";
import { inferred } from "./evidence.js";
import { figureItem, plannedItem, ruleOf } from "./figures.js";
import { note, type Work } from "./work.js";

/** What was striven for and what was reached, each figure once. */
export function figuresOf(work: Work, horizon: Horizon, owner: KnownBody | null, conference: string | null) {
  const targets: TargetItem[] = [];
  const results: ResultItem[] = [];
  const seen = new Map<string, readonly Named[]>();
  const addTarget = (target: Omit<TargetItem, "key">) => {
    if (!isNew("g", target, seen)) return;
    targets.push({ key: `g${targets.length + 1}`, ...target, ...(conference ? { setBy: [conference] } : {}) });
  };
  const { today } = work;
  const committee = owner ? work.bodies.key(owner) : null;
  const spans = spansOf(work);
  let flow: Flow = startOfText;
  for (const [i, marked] of work.sentences.entries()) {
    if (work.parts[i] !== "body") continue;
    const periods = marked.ownPeriods.flatMap(
      (mention) => readPeriod(marked, sinceTerm(mention, work.setting), yearFor(mention, today), today.month) ?? [],
    );
    const { placed, flow: next } = placedIn(marked, periods, flow, today, horizon);
    flow = next;
    for (const [k, figure] of marked.figures.entries()) {
      const { mode, period: own, said } = placed[k] ?? { mode: "result", period: null, said: false };
      const fallback = mode === "target" ? planUntil(own, horizon.plan, spans) : horizon.review;
      // `đến năm 2030 mỗi năm giảm 2%`: over all the years until then.
      const spread = figure.yearly && own !== null && own.mention.endYear === null && severalYears(fallback);
      const carried =
        !said && own?.mention.kind === "POINT" && severalYears(fallback) && fallback?.period.end === own.period.end;
      const period =
        own && !spread && !carried && !countsEvents(figure, own) && !overYears(marked, figure, fallback)
          ? own
          : fallback;
      const sought = (isOfPlan(figure) && yearOfPeriod(period)) || period;
      const over = mode === "result" ? sinceJanuary(period, work.setting.year) : sought;
      const place = { text: work.article.text, marked, period: over, committee, conference };
      const item = figureItem(figure, place);
      const planned = plannedItem(figure, { ...place, period: plannedFor(period, horizon.plan) });
      if (planned) addTarget(planned);
      if (!item) continue;
      if (mode === "target") {
        const { shares: _, comparisons: __, ...target } = item;
        addTarget(target);
        for (const rise of risesOf(target, figure, marked)) addTarget(rise);
      } else if (isNew("k", item, seen))
        results.push({ key: `k${results.length + 1}`, ...item, ...(conference ? { reportedAt: conference } : {}) });
      note(
        work,
        marked,
        figure,
        ruleOf(figure),
        `${mode} ${item.indicator}: ${item.quantity.comparator} ${item.quantity.value} ${item.quantity.unitText}`,
      );
    }
  }
  const soFar = moneySoFar(results);
  return { targets: targets.map((target) => forTheYear(target, soFar)), results };
}

/**
 * `3 tháng cuối năm phấn đấu thu ngân sách 7.150 tỷ đồng`, where 5.320 had come in by September: what is more than what
 * the year has brought so far is striven for over all of it.
 */
function forTheYear(target: TargetItem, soFar: ReadonlyMap<string, readonly Money[]>): TargetItem {
  const { period, quantity } = target;
  const year = period?.end?.slice(0, 4);
  if (!year || period?.end !== `${year}-12` || !period.start || period.start === `${year}-01` || !addsUp(target))
    return target;
  const { words, base } = moneyOf(target);
  const before = (soFar.get(`${quantity.unit} ${year}-01`) ?? []).some(
    (result) => result.base < base && (isWithin(result.words, words) || isWithin(words, result.words)),
  );
  if (!before) return target;
  return {
    ...target,
    period: { start: year, end: year, label: `năm ${year}` },
    evidence: [
      ...(target.evidence ?? []).filter(({ field }) => field !== "period"),
      inferred("period", "What is more than the year has brought so far is striven for over all of it.", 0.85),
    ],
  };
}

interface Money {
  readonly words: ReadonlySet<string>;
  readonly base: number;
}

// More than any report has; it bounds what a text of nothing but figures costs.
const MOST_MONEY = 60;
/** What came in, by its unit and the month from which it is counted. */
function moneySoFar(results: readonly ResultItem[]): ReadonlyMap<string, readonly Money[]> {
  const found = new Map<string, Money[]>();
  for (const result of results) {
    if (!addsUp(result) || !result.period?.start) continue;
    const key = `${result.quantity.unit} ${result.period.start}`;
    const there = found.get(key) ?? [];
    found.set(key, there);
    if (there.length < MOST_MONEY) there.push(moneyOf(result));
  }
  return found;
}

const moneyOf = ({ indicator, quantity }: Figure): Money => ({
  words: new Set(slug(indicator).split("-")),
  base: Number(baseValues({ ...quantity, upper: null }).baseValue),
});

type Figure = Pick<ResultItem, "indicator" | "quantity">;

/** Money that comes in or is paid out in the course of a year. */
const addsUp = ({ indicator, quantity }: Figure): boolean =>
  !quantity.change && (quantity.unit === "VND" || quantity.unit === "USD" || /giải ngân/iu.test(indicator));

/** The stretches of several years that the text names, by their end. */
function spansOf({ sentences, parts, setting }: Work): ReadonlyMap<string, readonly PeriodFound[]> {
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
function planUntil(
  own: PeriodFound | null,
  plan: PeriodFound | null,
  spans: ReadonlyMap<string, readonly PeriodFound[]>,
) {
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
const yearFor = ({ kind, months }: PeriodMention, { year, month }: Today): number | null =>
  year !== null && month !== null && kind === "POINT" && months && months[1] - month >= 9 ? year - 1 : year;

/** `từ đầu nhiệm kỳ đến nay`, with the year in which the term began. */
const sinceTerm = (mention: PeriodMention, { termStart }: Setting): PeriodMention =>
  mention.toNow && mention.sort === "term" && mention.year === null && termStart !== null
    ? { ...mention, year: termStart }
    : mention;

/** `Đến ngày 31-12-2017, kết nạp 214 đảng viên`: what happened was over all the time looked back on. */
const countsEvents = ({ verb, running }: FigureMention, { mention, sentence: { sentence } }: PeriodFound) =>
  verb !== null &&
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
const plannedFor = (period: PeriodFound | null, plan: PeriodFound | null): PeriodFound | null =>
  yearOfPeriod(period) ??
  (severalYears(period) && severalYears(plan) && plan?.period.start === period?.period.start ? plan : period);

/** `3 tháng cuối năm thu ngân sách vượt 5% dự toán`: a plan is one for a year. */
const isOfPlan = ({ cue, shares, quantity }: FigureMention): boolean =>
  quantity.unit.unit === "PERCENT" && (cue === "share" || shares.length > 0) && Number(quantity.value) > 100;

// What is measured over a part of the year was planned for all of it.
function yearOfPeriod(found: PeriodFound | null): PeriodFound | null {
  const year = found?.mention.months ? found.period.end?.slice(0, 4) : undefined;
  return found && year ? { ...found, period: { start: year, end: year, label: `năm ${year}` } } : null;
}

/** `tăng 16%, đạt 4,2 tỷ USD` strives for two: a level, and how much more it is than before. */
function risesOf(
  target: Omit<TargetItem, "key">,
  { comparisons }: FigureMention,
  { sentence: { tokens } }: Marked,
): readonly Omit<TargetItem, "key">[] {
  return comparisons.flatMap(({ at, percent, comparator, against }) =>
    // `gấp 1,8 lần` only says how far a level goes.
    percent === null || against !== null || target.quantity.change || tokens[at]?.low === "gấp"
      ? []
      : [
          {
            ...target,
            quantity: {
              comparator,
              value: percent.replace("-", ""),
              change: percent.startsWith("-") ? ("DECREASE" as const) : ("INCREASE" as const),
              unit: "PERCENT" as const,
              unitText: "%",
            },
          },
        ],
  );
}

/** The same figure printed twice is one fact, also where the second time has fewer words. */
function isNew(
  letter: string,
  { indicator, quantity, period }: Pick<ResultItem, "indicator" | "quantity" | "period">,
  seen: Map<string, readonly Named[]>,
): boolean {
  const figure = [
    letter,
    quantity.comparator,
    quantity.value,
    quantity.upper,
    quantity.unit,
    quantity.change,
    period?.start,
    period?.end,
  ].join("|");
  const names = seen.get(figure) ?? [];
  if (names.some(({ indicator: other }) => other === indicator)) return false;
  const words = new Set(slug(indicator).split("-"));
  const telling = quantity.value.replace(".", "").length >= TELLING && names.length < COMMON;
  if (telling && names.some((other) => isWithin(words, other.words) || isWithin(other.words, words))) return false;
  seen.set(figure, [...names.slice(-COMMON), { indicator, words }]);
  return true;
}
// A figure of so many digits is hardly two facts by chance, one that so many indicators share is.
const TELLING = 3;
const COMMON = 30;
const isWithin = (shorter: ReadonlySet<string>, longer: ReadonlySet<string>) =>
  shorter.size <= longer.size && [...shorter].every((word) => longer.has(word));

interface Named {
  readonly indicator: string;
  readonly words: ReadonlySet<string>;
}
