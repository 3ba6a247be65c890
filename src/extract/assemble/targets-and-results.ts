import type { ResultItem, TargetItem } from "../../bundle/format.js";
import { baseValues } from "../../values/quantity.js";
import { slug } from "../../values/text.js";
import type { Marked } from "../mentions.js";
import type { KnownBody } from "../refine/bodies.js";
import { figureOwner } from "../refine/figure-owner.js";
import { type Flow, type Placed, placedIn, startOfText } from "../refine/modes.js";
import type { Horizon } from "../refine/periods.js";
import { type FigureMention } from "../rules/figures/mention.js";
import { inferred } from "./evidence.js";
import { periodOfFigure, periodsOfSentence, plannedFor, sectionsOf, spansOf } from "./figure-periods.js";
import { figureItem, plannedItem, ruleOf } from "./figures.js";
import { note, type Work } from "./work.js";

/** Whose figures they are, and the conference that sets or reports them. */
export interface Whose {
  readonly owner: KnownBody | null;
  readonly conference: string | null;
}

/** What was striven for and what was reached, each figure once; `document` is the text itself, where it is one that sets targets. */
export function figuresOf(
  work: Work,
  horizon: Horizon,
  whose: Whose,
  turns: ReadonlyMap<Marked, Whose>,
  document: string | null,
) {
  let { owner, conference } = whose;
  const targets: TargetItem[] = [];
  const results: ResultItem[] = [];
  const seen = new Map<string, readonly Named[]>();
  const addTarget = (target: Omit<TargetItem, "key">) => {
    if (!isNew("g", target, seen)) return;
    const setter = conference ?? document;
    targets.push({ key: `g${targets.length + 1}`, ...target, ...(setter ? { setBy: [setter] } : {}) });
  };
  const { today, setting } = work;
  const spans = spansOf(work);
  let flow: Flow = startOfText;
  const sections = sectionsOf(work);
  for (const [i, marked] of work.sentences.entries()) {
    if (work.parts[i] !== "body") continue;
    ({ owner, conference } = turns.get(marked) ?? { owner, conference });
    const committee = owner ? work.bodies.key(owner) : null;
    const periods = periodsOfSentence(marked, work);
    const { placed, flow: next } = placedIn(marked, periods, flow, today, horizon);
    flow = next;
    for (const [k, figure] of marked.figures.entries()) {
      const where: Placed = placed[k] ?? { mode: "result", period: null, said: false };
      const { mode } = where;
      const section = sections.get(marked);
      const ahead = { review: section?.review ?? horizon.review, plan: section?.plan ?? horizon.plan };
      const { period, over } = periodOfFigure(figure, marked, where, { horizon: ahead, spans, work });
      const other = figureOwner(figure, marked, owner, setting);
      const place = {
        text: work.article.text,
        marked,
        period: over,
        committee: other ? other.owner && work.bodies.key(other.owner) : committee,
        owner: other?.said ?? null,
      };
      const item = figureItem(figure, place);
      const planned = plannedItem(figure, {
        ...place,
        period: plannedFor(figure, period, periods, horizon.plan, spans),
      });
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
  if (!year || period?.end !== `${year}-12` || !period.start || period.start === `${year}-01`) return target;
  if (isOfYear(target)) return ofYear(target, year, "The targets of a year are met over all of it.");
  if (!addsUp(target)) return target;
  const { words, base } = moneyOf(target);
  const before = (soFar.get(`${quantity.unit} ${year}-01`) ?? []).some(
    (result) => result.base < base && (isWithin(result.words, words) || isWithin(words, result.words)),
  );
  return before
    ? ofYear(target, year, "What is more than the year has brought so far is striven for over all of it.")
    : target;
}

/** `hoàn thành 16/16 chỉ tiêu`. */
const isOfYear = ({ quantity: { outOf, unitText } }: TargetItem): boolean => outOf != null && unitText === "chỉ tiêu";

const ofYear = (target: TargetItem, year: string, why: string): TargetItem => ({
  ...target,
  period: { start: year, end: year, label: `năm ${year}` },
  evidence: [...(target.evidence ?? []).filter(({ field }) => field !== "period"), inferred("period", why, 0.85)],
});

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
