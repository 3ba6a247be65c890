import { negative, product, sum } from "../../values/decimal.js";
import type { Comparator } from "../../values/quantity.js";
import { runningWords, strivingWords, yearlyWords } from "../lexicon/clause-words.js";
import { againstWords, countingVerbs, type Cue, cueWords, fillers, indicatorHeads, planWords } from "../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { TokenSpan } from "./documents.js";
import { leftIndicator, rightIndicator } from "./indicator.js";
import type { NumberStyle } from "./numeral.js";
import { type QuantityMention, quantityAt, wordsOf } from "./quantity.js";

export interface ShareMention extends TokenSpan {
  readonly percent: string;
  readonly comparator: Comparator;
  readonly plan: string;
}
export interface ComparisonMention extends TokenSpan {
  readonly percent: string | null;
  /** In the unit as worded. */
  readonly amount: string | null;
  readonly unitText: string | null;
  readonly comparator: Comparator;
  readonly against: string | null;
}

/** A figure with what it measures and what is said of it; token indices. */
export interface FigureMention extends TokenSpan {
  readonly quantity: QuantityMention;
  /** Where the words of the quantity begin: `ước đạt`, `tăng`, or the comparator. */
  readonly quantityAt: number;
  readonly cue: Cue | null;
  readonly change: "INCREASE" | "DECREASE" | null;
  readonly estimated: boolean;
  readonly indicator: readonly TokenSpan[];
  /** `Tỷ lệ`, `Số`, `Tỷ trọng`: what the words themselves leave out. */
  readonly prefix: string;
  readonly shares: ShareMention[];
  readonly comparisons: ComparisonMention[];
  readonly yearly: boolean;
  readonly running: boolean;
}

type Draft = { -readonly [Key in keyof FigureMention]: FigureMention[Key] };

interface CueFound {
  readonly at: number;
  readonly cue: Cue | null;
  readonly estimated: boolean;
  readonly words: string;
}

/** The figures of a sentence; `taken` holds dates, periods, documents and their like. */
export function figuresOf(tokens: readonly Token[], taken: readonly TokenSpan[], style: NumberStyle): readonly FigureMention[] {
  const quantities = quantitiesOf(tokens, taken, style).filter(notCounted(tokens));
  const numbers = new Set(quantities.map(({ at }) => at));
  const figures: Draft[] = [];
  let end = 0;
  for (const [i, quantity] of quantities.entries()) {
    const limit = quantities[i + 1]?.at ?? tokens.length;
    const cue = cueBefore(tokens, quantity.at, end);
    const last = figures.at(-1);
    const follows = last !== undefined && (onlyLinks(tokens, end, cue.at) || comparesPlan(tokens, end, cue.at));
    const read = follows
      ? tail(tokens, quantity, cue, last, end)
      : figure(tokens, quantity, cue, { end, limit, taken, numbers, last });
    if (read) figures.push(read);
    end = Math.max(end, figures.at(-1)?.next ?? 0, quantity.next);
  }
  return figures;
}

function quantitiesOf(tokens: readonly Token[], taken: readonly TokenSpan[], style: NumberStyle): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = taken.find((each) => each.at <= at && at < each.next);
    const quantity = span ? null : quantityAt(tokens, at, style);
    if (quantity) found.push(quantity);
    at = span ? span.next : quantity ? Math.max(quantity.next, at + 1) : at + 1;
  }
  return found;
}

const rollCalls = wordList("tham dự,về dự,đến dự,dự hội nghị,dự đại hội,có mặt,tham gia hội nghị,thay mặt cho,thay mặt,triệu tập,dự buổi,tham gia đại hội,cùng dự,dự và chỉ đạo");
const votes = wordList("bầu,phiếu,tín nhiệm,trúng cử,đắc cử,số phiếu,biểu quyết,huy hiệu,tuổi đảng,kỷ niệm chương,bằng khen,giấy khen");
const people = new Set(["PERSON", "ORGANISATION", "COMMUNE", "VISIT"]);

/** Attendance, votes and medals are no results. */
function notCounted(tokens: readonly Token[]): (quantity: QuantityMention) => boolean {
  const attended = tokens.some((_, at) => phraseAt(rollCalls, tokens, at));
  const voted = tokens.some((_, at) => phraseAt(votes, tokens, at));
  return ({ unit, at }) => {
    if (attended && unit.sort === "noun" && people.has(unit.unit)) return false;
    return !(voted && (unit.unit === "PERSON" || (unit.unit === "PERCENT" && phraseBefore(votes, tokens, at, 8) !== null) || unit.unit === "ORGANISATION"));
  };
}

const MOST_CUES = 5;

/** The cue that the words just before a figure make. */
function cueBefore(tokens: readonly Token[], before: number, from: number): CueFound {
  let at = before;
  let cue: Cue | null = null;
  let estimated = false;
  for (let steps = 0; steps < MOST_CUES; steps++) {
    const found = phraseBefore(cueWords, tokens, at, 4);
    const filler = found ? null : phraseBefore(fillers, tokens, at, 2);
    const start = found?.at ?? filler?.at;
    if (start === undefined || start < from) break;
    // `tốc độ tăng 12%`, `mức tăng 3%`: a level of growth.
    if (found && (found.value === "up" || found.value === "down") && ["độ", "mức", "lệ", "đà"].includes(tokens[start - 1]?.low ?? "")) break;
    if (tokens.slice(start, at).some(({ low }) => low === "ước")) estimated = true;
    if (found) cue ??= found.value;
    at = start;
  }
  return { at, cue, estimated, words: wordsOf(tokens, at, before).toLowerCase() };
}

const linkWords = new Set(["và", "tương", "ứng", "đương", "đồng", "thời", "cũng", "nhưng", "tức", "hay", "so", "ước", "trong", "đó", "lần", "lượt", "đều", "chỉ", "mới", "đã", "là"]);

// `, so với nghị quyết đạt 111,4%`.
const comparesPlan = (tokens: readonly Token[], from: number, to: number) => {
  const at = tokens[from]?.text === "," ? from + 1 : from;
  const plan = tokens[at]?.low === "so" ? phraseAt(planWords, tokens, at) : null;
  return plan !== null && to - plan.next <= 4 && !tokens.slice(plan.next, to).some(({ kind }) => kind === "sign");
};

/** Only commas, brackets and connectives: what follows is said of the figure before. */
function onlyLinks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.text === ";" || token.text === ":" || token.text === "." || token.text === "•" || token.text === "+" || token.text === "*") return false;
    if (token.kind === "word" && !linkWords.has(token.low)) return false;
    if (token.kind === "digits") return false;
  }
  return true;
}

/** A share, a comparison, or one more figure of the same indicator. */
function tail(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound, last: Draft, end: number): Draft | null {
  const share = shareOf(tokens, quantity, cue);
  if (share) {
    last.shares.push(share);
    last.next = Math.max(last.next, share.next);
    return null;
  }
  // `11/25 chỉ tiêu đạt trên 50%` says of what kind they are.
  if (last.quantity.outOf !== null && quantity.unit.sort === "percent" && cue.cue === "level") return null;
  const comparison = comparisonOf(tokens, quantity, cue);
  if (comparison) {
    last.comparisons.push(comparison);
    last.next = Math.max(last.next, comparison.next);
    return null;
  }
  const bracketed = tokens[end]?.text === "(";
  // `58,9% (66/112 thôn)` says the same twice.
  if (bracketed && (quantity.outOf !== null || quantity.unit.sort === last.quantity.unit.sort)) return null;
  if (quantity.unit.sort === "percent" || quantity.unit.sort === "measure" || quantity.unit.sort === "noun") {
    if (cue.cue === null && !bracketed) return null;
    if (quantity.unit.sort === "noun" && cue.cue !== "level") return null;
    const rate = quantity.unit.sort === "percent" && last.quantity.unit.sort === "noun";
    return drafted(tokens, quantity, cue, last.indicator, rate ? "Tỷ lệ" : last.prefix, last.at);
  }
  return null;
}

function drafted(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  indicator: readonly TokenSpan[],
  prefix: string,
  at: number,
): Draft {
  const span = indicator.reduce((all, each) => ({ at: Math.min(all.at, each.at), next: Math.max(all.next, each.next) }), { at: quantity.at, next: quantity.next });
  const level = quantity.baseline !== null;
  const change = level ? null : cue.cue === "up" ? "INCREASE" : cue.cue === "down" ? "DECREASE" : null;
  const start = Math.min(at, span.at, change || cue.estimated ? cue.at : span.at);
  const figure: Draft = {
    at: start,
    next: span.next,
    quantity,
    quantityAt: change || cue.estimated ? firstTelling(tokens, cue.at, quantity.at) : quantity.at,
    cue: cue.cue,
    change,
    estimated: cue.estimated,
    indicator,
    prefix,
    shares: [],
    comparisons: [],
    yearly: near(tokens, start, span.next, yearlyWords) || quantity.unit.per === "năm",
    running: near(tokens, start, span.next, runningWords),
  };
  return figure;
}

// `đã`, `cũng` and their like are no part of `tăng 21%`.
function firstTelling(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (phraseAt(cueWords, tokens, at) && !phraseAt(strivingWords, tokens, at)) return at;
  return to;
}

const near = (tokens: readonly Token[], from: number, to: number, phrases: typeof yearlyWords) => {
  for (let at = Math.max(0, from - 6); at < Math.min(tokens.length, to + 3); at++) if (phraseAt(phrases, tokens, at)) return true;
  return false;
};

interface Surroundings {
  readonly end: number;
  readonly limit: number;
  readonly taken: readonly TokenSpan[];
  readonly numbers: ReadonlySet<number>;
  readonly last: Draft | undefined;
}

/** A figure with an indicator of its own. */
function figure(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound, around: Surroundings): Draft | null {
  const { end, limit, taken, numbers, last } = around;
  const { sort } = quantity.unit;
  const left = leftIndicator(tokens, end, cue.at, taken);
  const share = shareOf(tokens, quantity, cue);
  if (sort === "times" && cue.cue === null) return null;
  // `312 đảng viên (khiển trách 188, cảnh cáo 97)`.
  if (sort === "bare") return left && last?.quantity.unit.sort === "noun" && phraseAt(countingVerbs, tokens, left.at)?.next === left.next && quantity.value.length < 7 ? drafted(tokens, { ...quantity, unit: { ...last.quantity.unit, next: quantity.next } }, { ...cue, cue: null }, [left], "", left.at) : null;
  if (left && isListOfTargets(tokens, left)) return null;
  let draft: Draft | null = null;
  if (sort === "noun") draft = countOf(tokens, quantity, cue, left, around);
  else if (left && !onlyVerb(tokens, left, sort)) draft = drafted(tokens, quantity, cue, [left], prefixFor(tokens, left, quantity), left.at);
  else {
    const right = share ? null : rightIndicator(tokens, quantity.next, limit, numbers);
    if (right) {
      const parts = left ? [left, right] : [right];
      draft = drafted(tokens, quantity, cue, parts, left ? "" : sort === "percent" ? "Tỷ lệ" : "", left?.at ?? cueStart(cue, quantity));
    } else if (left) draft = drafted(tokens, quantity, cue, [left], prefixFor(tokens, left, quantity), left.at);
    // `năm 2006 thu được 603 tỷ đồng, năm 2007 được 812 tỷ đồng`.
    else if (last && last.quantity.unit.unit === quantity.unit.unit && sort !== "times" && !share) draft = drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at);
  }
  if (!draft) return null;
  const turned = left ? changeByVerb(tokens, left, cue) : null;
  if (turned && !draft.change && quantity.baseline === null) draft = { ...draft, change: turned };
  if (share) {
    draft.shares.push(share);
    draft.next = Math.max(draft.next, share.next);
    if (draft.change) draft = { ...draft, change: null };
  }
  const against = share ? null : againstAt(tokens, quantity.next);
  if (against && (draft.change || cue.cue === "share")) {
    const comparison = comparisonOf(tokens, quantity, cue.cue === null ? { ...cue, cue: draft.change === "DECREASE" ? "down" : "up" } : cue);
    if (comparison) {
      draft.comparisons.push(comparison);
      draft.next = Math.max(draft.next, comparison.next);
      if (cue.cue === "share") draft = asChange(draft, comparison);
    }
  }
  return draft;
}

const cueStart = (cue: CueFound, quantity: QuantityMention) => (cue.cue === "up" || cue.cue === "down" ? cue.at : quantity.at);

/** `bằng 118% so với cùng kỳ` alone is a change of 18%. */
function asChange(draft: Draft, { percent }: ComparisonMention): Draft {
  if (!percent) return draft;
  const down = percent.startsWith("-");
  return {
    ...draft,
    change: down ? "DECREASE" : "INCREASE",
    quantity: { ...draft.quantity, value: down ? negative(percent) : percent, unit: { ...draft.quantity.unit, sort: "percent", unit: "PERCENT", text: "%" } },
  };
}

/** `đạt và vượt kế hoạch`, `các chỉ tiêu` before a colon measure nothing. */
const isListOfTargets = (tokens: readonly Token[], { at, next }: TokenSpan) => next - at <= 4 && wordsOf(tokens, at, next).toLowerCase().startsWith("các chỉ tiêu");

/** Only a verb stands to the left: `trồng mới 378 ha rừng`, `thu hút 2.000 tỷ đồng vốn đầu tư`. */
function onlyVerb(tokens: readonly Token[], { at, next }: TokenSpan, sort: string): boolean {
  const verb = phraseAt(countingVerbs, tokens, at);
  return verb !== null && verb.next >= next && (sort === "measure" || sort === "percent");
}

function prefixFor(tokens: readonly Token[], left: TokenSpan, { unit }: QuantityMention): string {
  // `Cơ cấu kinh tế: nông nghiệp 25%, dịch vụ 35%`.
  const colon = tokens.slice(0, left.at).findLastIndex(({ text }) => text === ":");
  const share = unit.sort === "percent" && colon > 0 && tokens.slice(Math.max(0, colon - 12), colon).some(({ low }, i, all) => low === "cơ" && all[i + 1]?.low === "cấu");
  return share && phraseAt(shareHeads, tokens, left.at) ? "Tỷ trọng" : "";
}
const shareHeads = wordList("nông,công nghiệp,dịch vụ,thương mại,xây dựng,ngành,khu vực,nông nghiệp,lâm nghiệp,thủy sản,du lịch,tiểu thủ công nghiệp,ngư nghiệp");

/** `giảm tỷ lệ hộ nghèo 2%`: the verb stands before the indicator. */
function changeByVerb(tokens: readonly Token[], { at }: TokenSpan, { cue }: CueFound): "INCREASE" | "DECREASE" | null {
  if (cue !== null) return null;
  const before = tokens[at - 1]?.low;
  const first = tokens[at]?.low;
  if (before === "giảm" || before === "hạ" || first === "giảm") return "DECREASE";
  return before === "tăng" ? "INCREASE" : null;
}

/** `kết nạp 113 đảng viên mới`, `có 12/15 xã đạt chuẩn`, `số hợp tác xã đạt 45 hợp tác xã`. */
function countOf(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound, left: TokenSpan | null, { limit, numbers, end }: Surroundings): Draft | null {
  const noun: TokenSpan = { at: quantity.next - unitLength(tokens, quantity), next: quantity.next };
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  const verb = verbBefore(tokens, quantity.at, end);
  const headed = left !== null && phraseAt(indicatorHeads, tokens, left.at) !== null && !(verb && verb.at <= left.at);
  const plain = cue.cue === "level" || cue.cue === "up" || cue.cue === "down" || cue.cue === null;
  if (left && headed && plain && !(verb && !isBare(tokens, verb))) return drafted(tokens, quantity, cue, [left], "", left.at);
  if (verb && !isBare(tokens, verb)) {
    const parts = [verb, noun, ...(right ? [right] : [])];
    return drafted(tokens, quantity, { ...cue, cue: null }, parts, "", verb.at);
  }
  if (left && !headed && cue.cue === "level" && !verb) return drafted(tokens, quantity, cue, [left, noun, ...(right ? [right] : [])], "", left.at);
  // A noun alone says too little: `5 đơn vị`.
  if (!right && quantity.outOf === null && noun.next - noun.at < 2 && !verb && cue.cue === null) return null;
  return drafted(tokens, quantity, cue.cue === "share" ? { ...cue, cue: null } : cue, [noun, ...(right ? [right] : [])], "Số", Math.min(quantity.at, cue.cue === "up" || cue.cue === "down" ? cue.at : quantity.at));
}

const bareVerbs = wordList("có,có thêm,đạt,còn,giảm,tăng,thêm,duy trì");
const isBare = (tokens: readonly Token[], { at, next }: TokenSpan) => phraseAt(bareVerbs, tokens, at)?.next === next;
const skips = new Set(["đã", "được", "thêm", "mới", "cho", "với", "ra", "lên", "khoảng", "tổng", "cộng", "tất", "cả", "các"]);

/** The verb whose object is counted: `đã kết nạp được`, `đạt và vượt`. */
function verbBefore(tokens: readonly Token[], to: number, from: number): TokenSpan | null {
  for (let next = to; next > Math.max(from, to - 4); next--) {
    const found = phraseBefore(countingVerbs, tokens, next, 5);
    if (found && found.at >= from) return { at: found.at, next };
    if (!skips.has(tokens[next - 1]?.low ?? "")) return null;
  }
  return null;
}

const unitLength = (tokens: readonly Token[], { unit, next }: QuantityMention) => {
  const first = unit.text.split(" ")[0] ?? "";
  for (let at = next - 1; at > Math.max(0, next - 12); at--) if (tokens[at]?.text === first || tokens[at]?.kind === "digits") return next - (tokens[at]?.text === first ? at : at + 1);
  return 1;
};

const MOST_PLAN = 9;
const planStops = new Set("và tăng giảm bằng trong so cao thấp nhưng với là đạt vượt gấp vào chiếm".split(" "));

/** `đạt 57,4% dự toán tỉnh giao`, `vượt 8% kế hoạch`, `bằng 102% so với nghị quyết`. */
function shareOf(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  if (quantity.unit.unit !== "PERCENT") return null;
  let at = quantity.next;
  if (tokens[at]?.low === "của" || tokens[at]?.low === "theo") at++;
  const plan = phraseAt(planWords, tokens, at);
  if (!plan) return overPlan(tokens, quantity, cue) ?? aheadPlan(tokens, quantity, cue);
  // `100% chỉ tiêu được giao` is a share, `100% nhiệm vụ` of a list is not.
  let next = plan.next;
  while (next < Math.min(tokens.length, at + MOST_PLAN)) {
    const token = tokens[next];
    if (!token || token.kind === "sign" || planStops.has(token.low)) break;
    next++;
  }
  const start = tokens[at]?.low === "so" ? (tokens[at + 1]?.low === "với" ? at + 2 : at + 1) : at;
  const changed = changedBy(quantity, cue);
  return { at: cue.at, next, percent: changed, comparator: quantity.comparator === "BETWEEN" ? "EQUAL" : quantity.comparator, plan: wordsOf(tokens, start, next) };
}

const over = /vượt/u;
function changedBy({ value }: QuantityMention, { cue, words }: CueFound): string {
  if (over.test(words) || cue === "up") return sum("100", value);
  return cue === "down" ? sum("100", `-${value}`) : value;
}

/** `vượt kế hoạch 5%`, `vượt dự toán tỉnh giao 12,3%`. */
function overPlan(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  for (let at = cue.at - 1; at >= Math.max(0, cue.at - MOST_PLAN); at--) {
    if (tokens[at]?.kind === "sign") return null;
    if (tokens[at]?.low !== "vượt") continue;
    const plan = phraseAt(planWords, tokens, at + 1);
    if (!plan) return null;
    return { at, next: quantity.next, percent: sum("100", quantity.value), comparator: quantity.comparator, plan: wordsOf(tokens, at + 1, cue.at) };
  }
  return null;
}

/** `so với nghị quyết đạt 111,4%`. */
function aheadPlan(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  for (let at = cue.at - 1; at >= Math.max(0, cue.at - MOST_PLAN); at--) {
    if (tokens[at]?.kind === "sign") return null;
    if (tokens[at]?.low !== "so") continue;
    const plan = phraseAt(planWords, tokens, at);
    if (!plan) return null;
    const start = tokens[at + 1]?.low === "với" ? at + 2 : at + 1;
    return { at, next: quantity.next, percent: changedBy(quantity, cue), comparator: quantity.comparator, plan: wordsOf(tokens, start, cue.at) };
  }
  return null;
}

interface Against {
  readonly text: string;
  readonly next: number;
}
const MOST_AGAINST = 9;
const againstStops = new Set("và tăng giảm bằng trong đạt vượt là nhưng gấp chiếm ước do".split(" "));

/** `so với cùng kỳ năm 2018`, `so cùng kỳ`, `so với đầu nhiệm kỳ`. */
function againstAt(tokens: readonly Token[], from: number): Against | null {
  const found = phraseAt(againstWords, tokens, from);
  if (!found) return null;
  const start = found.value.endsWith("cùng kỳ") ? found.next - 2 : found.next;
  if (phraseAt(planWords, tokens, start)) return null;
  let next = Math.max(start, found.next);
  while (next < Math.min(tokens.length, start + MOST_AGAINST)) {
    const token = tokens[next];
    if (!token || againstStops.has(token.low)) break;
    if (token.kind === "sign" && !(token.text === "/" && tokens[next + 1]?.kind === "digits")) break;
    next++;
  }
  return next > start ? { text: wordsOf(tokens, start, next), next } : null;
}

/** `tăng 40% so với cùng kỳ`, `(giảm 3,5%)`, `bằng 118,73% so với cùng kỳ`, `gấp 1,5 lần`, `tăng 4,58 triệu đồng`. */
function comparisonOf(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ComparisonMention | null {
  const against = againstAt(tokens, quantity.next);
  const { sort, unit, text } = quantity.unit;
  const moved = cue.cue === "up" || cue.cue === "down";
  const times = sort === "times";
  if (!moved && !(cue.cue === "share" && (against || times)) && !(against && cue.cue === "level" && unit === "PERCENT")) return null;
  const comparator = quantity.comparator === "BETWEEN" ? "EQUAL" : quantity.comparator;
  const made = { at: cue.at, next: against?.next ?? quantity.next, comparator, against: against?.text ?? null };
  const sign = cue.cue === "down" ? "-" : "";
  if (times) return { ...made, percent: sum(product(quantity.value, "100"), "-100"), amount: null, unitText: null };
  if (unit === "PERCENT") {
    const percent = moved && !tokens.slice(cue.at, quantity.at).some(({ low }) => low === "bằng") ? sign + quantity.value : sum(quantity.value, "-100");
    return { ...made, percent, amount: null, unitText: null };
  }
  if (unit === "PERMILLE" || sort === "bare") return null;
  return { ...made, percent: null, amount: sign + quantity.value, unitText: text };
}
