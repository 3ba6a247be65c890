import type { EvidenceItem, PeriodItem, QuantityItem, ResultItem, TargetItem } from "../../bundle/format.js";
import { baseValues } from "../../values/quantity.js";
import { capitalized, uncapitalized } from "../../values/text.js";
import { knownIndicator } from "../lexicon/vocabulary.js";
import type { Marked } from "../mentions.js";
import type { PeriodFound } from "../refine/periods.js";
import { ADDED } from "../rules/figures/counts.js";
import type { ComparisonMention, FigureMention } from "../rules/figures/mention.js";
import type { TokenSpan } from "../text/token-span.js";
import { isSign, type Token, wordsOf } from "../text/tokens.js";
import { inferred, passage } from "./evidence.js";

/** What surrounds a figure. */
export interface FigurePlace {
  readonly text: string;
  readonly marked: Marked;
  readonly period: PeriodFound | null;
  readonly committee: string | null;
  /** The place that the sentence names as its own, where that decides on the committee. */
  readonly owner: TokenSpan | null;
}

type Unit = QuantityItem["unit"];

/** A figure as an item of the bundle; null where it has no unit or nothing says what it measures. */
export function figureItem(figure: FigureMention, place: FigurePlace): Omit<ResultItem, "key"> | null {
  const { tokens } = place.marked.sentence;
  const quantity = quantityOf(figure);
  if (!quantity) return null;
  const indicator = indicatorOf(figure, tokens, quantity);
  if (!indicator) return null;
  const confidence = confidenceOf(figure, indicator.known);
  const period = periodOf(figure, place.period);
  const comparisons = figure.comparisons.map((comparison) => comparisonItem(comparison, quantity, period));
  const evidence = evidenceOf(figure, place, confidence);
  return {
    ...(place.committee ? { committee: place.committee } : {}),
    indicator: indicator.label,
    quantity,
    ...(figure.shares.length > 0
      ? { shares: figure.shares.map(({ percent, comparator, plan }) => ({ percent, comparator, plan })) }
      : {}),
    ...(comparisons.length > 0 ? { comparisons } : {}),
    ...(period ? { period } : {}),
    evidence,
  };
}

/** What was striven for, in `45.799/36.875 tỷ đồng`, `24,8% (chỉ tiêu là dưới 22%)`. */
export function plannedItem(figure: FigureMention, place: FigurePlace): Omit<TargetItem, "key"> | null {
  const { quantity, plan } = figure;
  if (plan === null && quantity.planned === null) return null;
  const said =
    plan === null
      ? { value: quantity.planned ?? "", upper: null, comparator: "EQUAL" as const }
      : { value: plan.value, upper: plan.upper, comparator: plan.comparator };
  return figureItem(
    {
      ...figure,
      next: Math.max(figure.next, plan?.next ?? 0),
      quantity: { ...quantity, ...said, planned: null },
      plan: null,
      change: plan?.change ?? null,
      estimated: false,
      shares: [],
      comparisons: [],
    },
    place,
  );
}

function quantityOf({ quantity, change, estimated }: FigureMention): QuantityItem | null {
  const { unit, comparator, value, upper, baseline, outOf } = quantity;
  if (unit.sort === "bare" || unit.sort === "none" || unit.text === "") return null;
  return {
    comparator,
    value,
    ...(upper ? { upper } : {}),
    ...(baseline ? { baseline } : {}),
    ...(change ? { change } : {}),
    ...(estimated ? { estimated: true } : {}),
    ...(outOf ? { outOf } : {}),
    unit: unit.unit as Unit, // of the lexicon, which a test holds to the format
    ...(unit.per ? { per: unit.per } : {}),
    unitText: unit.text,
  };
}

// When it was is no part of what is measured.
const periodWords =
  /(?:^|\s)(?:(?:trong |cả |hết |đến |ước )?năm \d{4}|(?:trong )?\d{1,2} tháng(?: đầu| cuối)?(?: năm)?(?: \d{4})?|(?:trong )?(?:5|3|2) năm(?: qua)?|trong (?:tháng|quý|kỳ)(?: \d{1,2})?|tháng(?: \d{1,2})?$|qu[ýí] [IV\d]+(?: năm)?(?:\/?\s?\d{4})?|giai đoạn \d{4}\s?[-–]\s?\d{4})(?=$|[\s,;])/giu;
// `từ 700 đảng viên trong doanh nghiệp trở lên`; `hoàn thành tốt nhiệm vụ trở lên` is a grade.
const inner = / trở (?:lên|xuống)(?= (?:đăng|tham|được|thực|hoàn|đạt|có) )/u;
const bound = /(?<! (?:vụ|khá|tốt|giỏi|sao|sắc|mạnh|bình|loại|đẳng|học|tuổi))\s+trở (?:lên|xuống)$/u;
const edges = /^[\s,;:.“”"'()–—-]+|[\s,;:.“”"'(–—-]+$/gu;

function indicatorOf(
  figure: FigureMention,
  tokens: readonly Token[],
  { unit, change, comparator }: QuantityItem,
): { readonly label: string; readonly known: boolean } | null {
  const bounded = comparator === "AT_LEAST" || comparator === "AT_MOST";
  const words = figure.indicator
    .map(({ at, next }, place) => (place && isFirst(tokens, at) ? uncapitalized : String)(wordsOf(tokens, at, next)))
    .join(" ")
    .replace(periodWords, " ")
    .replace(/\s+([,;)])/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/(?<! (?:thứ|loại|cấp|độ))\s\d+$/u, "");
  const bare = (bounded ? words.replace(bound, "").replace(inner, "") : words).replace(edges, "").trim();
  const text = sectors.get(bare.replace(/\s/gu, "")) ?? bare;
  if (text.length < 2 || !/\p{L}{2}/u.test(text) || saysNothing(text)) return null;
  const counted = { unit, change: change != null };
  const whole = figure.prefix ? `${figure.prefix} ${uncapitalized(text)}` : text;
  const names = figure.prefix === ADDED ? [whole] : [whole, text, ...shorter(text)];
  for (const name of names) {
    const known = knownIndicator(name, counted);
    if (known) return { label: known, known: true };
  }
  const label = capitalized(whole);
  return { label: label.slice(0, LONGEST), known: false };
}
const LONGEST = 400;
const isFirst = (tokens: readonly Token[], at: number): boolean => at === 0 || isSign(tokens[at - 1], ".:");
// Of lists such as `NN 15%, CN-XD 49,5%, TM-DV 35,5%`.
const sectors: ReadonlyMap<string, string> = new Map([
  ["NN", "nông nghiệp"],
  ["CN-XD", "công nghiệp - xây dựng"],
  ["CN-TTCN", "công nghiệp - tiểu thủ công nghiệp"],
  ["TM-DV", "thương mại - dịch vụ"],
  ["DV", "dịch vụ"],
]);

const silent = new Set(
  "số tổng cộng có là vào dù sau hai ba cách đây từ đầu hiện được thì còn nay trước khi trong năm tháng quý đến hết và với của cả tới nhờ do nếu đã mới chỉ lên cuối này đó".split(
    " ",
  ),
);
// `Cách đây`, `Sau hai`: what stands before a figure may be no more than when it was.
const saysNothing = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === "" || silent.has(word));

const tails =
  /\s+(?:trên địa bàn(?: (?:tỉnh|huyện|thành phố|xã|thị xã|phường|toàn huyện|toàn tỉnh))?|đến địa bàn|của (?:tỉnh|huyện|thành phố|xã|thị xã|phường)|(?:trong )?toàn (?:tỉnh|huyện|thành phố|xã|thị xã|đảng bộ)|địa phương|các loại|bình quân đầu người)$/iu;
/** Without where it is: `thu ngân sách trên địa bàn huyện`. */
function shorter(text: string): readonly string[] {
  const cut = text.replace(tails, "");
  return cut === text ? [] : [cut];
}

function confidenceOf({ quantity, indicator, prefix }: FigureMention, known: boolean): number {
  // As measured on the corpus.
  let confidence = known ? 0.88 : 0.84;
  if (quantity.doubtful) confidence -= 0.35;
  if (quantity.unit.sort === "noun" && !known) confidence -= 0.08;
  if (indicator.length > 1 && !known) confidence -= 0.02;
  if (prefix && !known) confidence -= 0.02;
  return Math.round(Math.max(0.3, confidence) * 100) / 100;
}

function periodOf({ yearly, running }: FigureMention, found: PeriodFound | null): PeriodItem | null {
  const kind = yearly ? "YEARLY_AVERAGE" : running ? "CUMULATIVE" : null;
  if (!found) return null;
  const { period } = found;
  // `trong tháng đạt …, lũy kế đạt …`: since the year began.
  if (running && period.start && period.start === period.end && period.end.length === "2025-08".length)
    return { start: `${period.end.slice(0, 4)}-01`, end: period.end, kind: "CUMULATIVE" };
  return kind && period.kind == null ? { ...period, kind } : period;
}

function comparisonItem(
  { percent, amount, unitText, comparator, against }: ComparisonMention,
  quantity: QuantityItem,
  period: PeriodItem | null,
): NonNullable<ResultItem["comparisons"]>[number] {
  const base =
    amount === null
      ? null
      : baseValues({ ...quantity, unitText: unitText ?? quantity.unitText, value: amount, upper: null }).baseValue;
  const compared = against ? comparedPeriod(against, period) : null;
  return {
    ...(percent === null ? {} : { percent }),
    ...(base === null ? {} : { amount: base }),
    comparator,
    ...(against ? { against } : {}),
    ...(compared ? { period: compared } : {}),
  };
}

/** `cùng kỳ` is the same span a year earlier, `năm 2018` that year. */
function comparedPeriod(against: string, period: PeriodItem | null): PeriodItem | null {
  const year = /(?:19|20)\d\d/u.exec(against)?.[0];
  if (/^cùng kỳ/iu.test(against)) {
    if (!period?.start || !period.end) return null;
    const back = year ? Number(period.end.slice(0, 4)) - Number(year) : 1;
    if (back < 1) return null;
    const earlier = (date: string) =>
      `${Number(date.slice(0, 4)) - back}${date.slice(4)}`.replace(/-02-29$/u, "-02-28");
    return { start: earlier(period.start), end: earlier(period.end), label: against };
  }
  const span = /^(?:giai đoạn|nhiệm kỳ|thời kỳ|5 năm) (\d{4})\s?[-–]\s?(\d{4})$/iu.exec(against);
  if (span?.[1] && span[2] && span[1] < span[2]) return { start: span[1], end: span[2], label: against };
  return year && new RegExp(`^năm ${year}$`, "iu").test(against) ? { start: year, end: year, label: against } : null;
}

function evidenceOf(
  figure: FigureMention,
  { text, marked, period, committee, owner }: FigurePlace,
  confidence: number,
): readonly EvidenceItem[] {
  const { tokens } = marked.sentence;
  const sure = { rule: ruleOf(figure), confidence };
  const span = figure.indicator.reduce(
    (all, each) => ({ at: Math.min(all.at, each.at), next: Math.max(all.next, each.next) }),
    figure.indicator[0] ?? figure,
  );
  return [
    passage(text, tokens, figure, sure),
    passage(text, tokens, span, sure, "indicator"),
    passage(text, tokens, { at: figure.quantityAt, next: figure.quantity.next }, sure, "quantity"),
    ...figure.shares.map((share) => passage(text, tokens, share, sure, "shares")),
    ...figure.comparisons.map((comparison) => passage(text, tokens, comparison, sure, "comparisons")),
    ...(owner && committee ? [passage(text, tokens, owner, { rule: "place-spoken-of", confidence }, "committee")] : []),
    ...(period
      ? [
          period.inferred
            ? inferred("period", period.inferred, 0.85)
            : passage(text, period.sentence.sentence.tokens, period.mention, { rule: "period", confidence }, "period"),
        ]
      : []),
  ];
}

/** The rule's name: which shape the figure had. */
export function ruleOf({ quantity, plan, change, indicator }: FigureMention): string {
  if (quantity.outOf) return "count-of-whole";
  if (quantity.planned || plan) return "result-over-plan";
  if (quantity.upper) return "range";
  if (quantity.baseline) return "from-to";
  if (change) return "change";
  if (quantity.unit.sort === "noun") return indicator.length > 1 ? "verb-count" : "count";
  return quantity.unit.sort === "percent" ? "percentage" : "level";
}
