import { runningWords } from "../lexicon/clause-words.js";
import { phraseAt } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import { type Token } from "../text/tokens.js";
import { comparesOneBefore, openBracket } from "./figures/brackets.js";
import { comparesPlan, cueBefore, onlyLinks } from "./figures/cues.js";
import { drafted, sameUnit } from "./figures/draft.js";
import { type CueFound, type Draft, type FigureMention } from "./figures/mention.js";
import { notCounted } from "./figures/not-counted.js";
import { figure } from "./figures/own-indicator.js";
import { planOf } from "./figures/plans.js";
import { tail } from "./figures/same-indicator.js";
import { boundTogether, outOfAll } from "./figures/together.js";
import { rightIndicator } from "./indicator-behind.js";
import { type NumberStyle } from "./numeral.js";
import { type QuantityMention, quantityAt } from "./quantity.js";

/** The figures of a sentence; `taken` holds dates, periods, documents and their like. */
export function figuresOf(
  tokens: readonly Token[],
  taken: readonly TokenSpan[],
  style: NumberStyle,
): readonly FigureMention[] {
  const quantities = quantitiesOf(tokens, taken, style).filter(notCounted(tokens));
  const numbers = new Set(quantities.map(({ at }) => at));
  const figures: Draft[] = [];
  let end = 0;
  for (const quantity of quantities) {
    const again = bracketBehind(tokens, quantity);
    const limit = quantities.find(({ at }) => at >= Math.max(again, quantity.next))?.at ?? tokens.length;
    const before = figures.at(-1);
    // `4 xã đạt 19/19 tiêu chí`, `58 xã (36%) được công nhận …`.
    if (before && quantity.next <= (before.indicator.at(-1)?.next ?? 0)) {
      const share = quantity.unit.sort === "percent" && tokens[quantity.at - 1]?.text === "(";
      const within = share ? cueBefore(tokens, quantity.at, end) : null;
      if (within) figures.push(drafted(tokens, quantity, within, before.indicator, "Tỷ lệ", before.at));
      continue;
    }
    const cue = cueBefore(tokens, quantity.at, end);
    // `đạt 1,9 triệu tấn, tăng 3,4%/năm (Nghị quyết đề ra 2 triệu tấn)`.
    const planned = figures.slice(-2).findLast((each) => sameUnit(quantity, each)) ?? before;
    const plan = planned && planOf(tokens, quantity, cue, planned, end);
    if (plan) {
      planned.plan = plan;
      end = quantity.next;
      continue;
    }
    const open = tokens[end]?.text === "(" ? end : (before?.next ?? 0);
    // `còn 1,86% (năm 2010 là 6,9%)`.
    if (before && isBaseline(tokens, open, quantity) && sameUnit(quantity, before)) {
      before.quantity = { ...before.quantity, baseline: before.quantity.baseline ?? quantity.value };
      end = quantity.next;
      continue;
    }
    // `(giá cố định 1994), bằng 76,8% KH`.
    if (
      before &&
      quantity.unit.sort === "bare" &&
      tokens[before.next]?.text === "(" &&
      tokens[quantity.next]?.text === ")"
    ) {
      end = quantity.next + 1;
      continue;
    }
    if (comparesOneBefore(tokens, quantity, cue, figures)) {
      end = quantity.next;
      continue;
    }
    const last = lastOutside(tokens, figures, end, cue.at);
    if (last && isRunningTotal(tokens, end, cue.at, taken) && sameUnit(quantity, last)) {
      figures.push({ ...drafted(tokens, quantity, cue, last.indicator, last.prefix, cue.at), running: true });
      end = quantity.next;
      continue;
    }
    const follows = last !== undefined && (onlyLinks(tokens, end, cue.at) || comparesPlan(tokens, end, cue.at));
    const counted = quantity.unit.sort === "bare" ? countBefore(figures) : undefined;
    const read = follows
      ? tail(tokens, quantity, cue, comparedOf(figures, quantity, cue) ?? last, { end, limit, numbers })
      : figure(tokens, again > 0 ? { ...quantity, next: again } : quantity, cue, {
          end,
          limit,
          taken,
          numbers,
          last: counted ?? last,
        });
    if (read) figures.push(withWhole(tokens, read, cue.words, limit, numbers));
    // `(giá cố định 1994)` is part of an indicator.
    end = Math.max(end, figures.at(-1)?.next ?? 0, quantity.unit.sort === "bare" && !read ? 0 : quantity.next);
  }
  return outOfAll(tokens, boundTogether(tokens, figures));
}

/** The figure that what follows goes on from: behind a bracket the one before it. */
function lastOutside(tokens: readonly Token[], figures: readonly Draft[], from: number, to: number): Draft | undefined {
  const closed = tokens.slice(from, to).findIndex(({ text }) => text === ")");
  const open = closed < 0 ? null : openBracket(tokens, from + closed);
  return figures.findLast(({ quantity }) => open === null || quantity.next <= open) ?? figures.at(-1);
}

/** `nợ quá hạn chiếm 0,07% tổng dư nợ, giảm 0,21 điểm phần trăm`: the whole is named behind, and ends what is said of it. */
function withWhole(
  tokens: readonly Token[],
  draft: Draft,
  words: string,
  limit: number,
  numbers: ReadonlySet<number>,
): Draft {
  const { unit, next } = draft.quantity;
  const whole =
    unit.sort === "percent" && words.endsWith("chiếm") ? rightIndicator(tokens, next, limit, numbers) : null;
  return whole ? { ...draft, next: Math.max(draft.next, whole.next) } : draft;
}

/** `còn 1.250 hộ, chiếm 3,2% tổng số hộ, giảm 320 hộ`: the change is of the count, not of the share of a whole. */
function comparedOf(figures: readonly Draft[], quantity: QuantityMention, { cue }: CueFound): Draft | undefined {
  const [count, share] = figures.slice(-2);
  const ofShare =
    share?.quantity.unit.unit === "PERCENT" && share.next > share.quantity.next && share.comparisons.length === 0;
  if (!count || !ofShare || (cue !== "up" && cue !== "down") || count.quantity.unit.sort === "percent")
    return undefined;
  return quantity.unit.unit === "PERCENT" || sameUnit(quantity, count) ? count : undefined;
}

/** `kỷ luật 612 đảng viên, chiếm 0,61%; khiển trách 214, …`: the number alone counts what the share is of. */
function countBefore(figures: readonly Draft[]): Draft | undefined {
  const [count, share] = figures.slice(-2);
  return share?.quantity.unit.sort === "percent" && count?.quantity.unit.sort === "noun" ? count : undefined;
}

const LONGEST_BRACKET = 6;
/** Behind the bracket of `58,9% (66/112 thôn) đạt danh hiệu …`, which says the same once more; 0 where there is none. */
function bracketBehind(tokens: readonly Token[], { unit, next }: QuantityMention): number {
  if (unit.unit !== "PERCENT" || tokens[next]?.text !== "(" || tokens[next + 1]?.kind !== "digits") return 0;
  const close = tokens.slice(next, next + LONGEST_BRACKET + 1).findIndex(({ text }) => text === ")");
  const parted = tokens.slice(next, next + Math.max(0, close)).some(({ text }) => text === "/");
  return close > 0 && parted && tokens[next + close + 1]?.kind === "word" ? next + close + 1 : 0;
}

/** `trong tháng đạt 96 tỷ đồng, lũy kế 8 tháng đạt 812 tỷ đồng`: the same, since the year began. */
function isRunningTotal(tokens: readonly Token[], from: number, to: number, taken: readonly TokenSpan[]): boolean {
  let at = from;
  while (tokens[at]?.kind === "sign" && tokens[at]?.text !== ";") at++;
  const sum = phraseAt(runningWords, tokens, at);
  if (!sum || sum.next > to) return false;
  for (at = sum.next; at < to; at++)
    if (tokens[at]?.kind !== "word" || !sinceWords.has(tokens[at]?.low ?? "")) {
      const span = taken.find((each) => each.at <= at && at < each.next);
      if (!span) return false;
      at = span.next - 1;
    }
  return true;
}
const sinceWords = new Set("từ đầu năm đến nay được là đạt kết quả".split(" "));

const isBaseline = (tokens: readonly Token[], open: number, { at }: QuantityMention): boolean =>
  tokens[open]?.text === "(" && tokens[open + 1]?.low === "năm" && tokens[open + 3]?.low === "là" && at === open + 4;

function quantitiesOf(
  tokens: readonly Token[],
  taken: readonly TokenSpan[],
  style: NumberStyle,
): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = taken.find((each) => each.at <= at && at < each.next);
    const quantity = span ? null : quantityAt(tokens, at, style);
    if (quantity) found.push(quantity);
    at = span ? span.next : quantity ? Math.max(quantity.next, at + 1) : at + 1;
  }
  return found;
}
