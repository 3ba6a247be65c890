import { type Comparator } from "../../../values/quantity.js";
import { runningWords, strivingWords, yearlyWords } from "../../lexicon/clause-words.js";
import { cueWords } from "../../lexicon/figure-words.js";
import { scaleUnits } from "../../lexicon/units.js";
import { phraseAt, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { isSign, type Token } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { type CueFound, type Draft } from "./mention.js";

export function drafted(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  indicator: readonly TokenSpan[],
  prefix: string,
  at: number,
): Draft {
  const span = indicator.reduce(
    (all, each) => ({ at: Math.min(all.at, each.at), next: Math.max(all.next, each.next) }),
    { at: quantity.at, next: quantity.next },
  );
  const level = quantity.baseline !== null;
  const change = level ? null : cue.cue === "up" ? "INCREASE" : cue.cue === "down" ? "DECREASE" : null;
  const start = Math.min(at, span.at, change || cue.estimated ? cue.at : span.at);
  return {
    at: start,
    next: span.next,
    quantity: ofWhole(
      tokens,
      start,
      // `vượt mức 17/21 chỉ tiêu` is how many were surpassed.
      quantity.comparator === "EQUAL" && quantity.outOf === null ? { ...quantity, comparator: overBy(cue) } : quantity,
    ),
    quantityAt: change || cue.estimated ? firstTelling(tokens, cue.at, quantity.at) : quantity.at,
    cue: cue.cue,
    change,
    estimated: cue.estimated,
    indicator: indicator.map((each, i) =>
      i === 0 && indicator.length > 1 && each.next <= quantity.at ? withLink(tokens, each, quantity.at) : each,
    ),
    prefix,
    verb: null,
    plan: null,
    shares: [],
    comparisons: [],
    yearly:
      near(tokens, start, span.next, yearlyWords) ||
      (quantity.unit.per === "năm" && quantity.unit.sort !== "measure") ||
      // `tăng bình quân 7%`.
      (change !== null && quantity.unit.unit === "PERCENT" && cue.words.includes("bình quân")),
    running: near(tokens, start, span.next, runningWords),
  };
}

/** The noun that is counted: `tổ chức đảng` of `145 tổ chức đảng`. */
export function nounOf(tokens: readonly Token[], quantity: QuantityMention): TokenSpan {
  const at = quantity.next - unitLength(tokens, quantity);
  // `92 ngàn hộ` are households.
  const scale = phraseAt(scaleUnits, tokens, at);
  const first = scale && scale.next < quantity.next ? scale.next : at;
  // `1.500 lao động/năm`.
  const rate = tokens.findIndex((token, spot) => spot > first && spot < quantity.next && isSign(token, "/"));
  return { at: first, next: rate < 0 ? quantity.next : rate };
}

const unitLength = (tokens: readonly Token[], { unit, next }: QuantityMention) => {
  const first = unit.text.split(" ")[0] ?? "";
  for (let at = next - 1; at > Math.max(0, next - 12); at--)
    if (tokens[at]?.text === first || tokens[at]?.kind === "digits")
      return next - (tokens[at]?.text === first ? at : at + 1);
  return 1;
};

export const isMoney = ({ unit }: QuantityMention): boolean => unit.unit === "VND" || unit.unit === "USD";

/** Both count the same: two figures in đồng, in households. */
export const sameUnit = (one: QuantityMention, { quantity: { unit } }: Draft): boolean => one.unit.unit === unit.unit;

const parted = wordList("thu hồi,chi trả,thanh toán,đã giải quyết,xử lý,bồi thường");
/** `thu hồi 87,6/142 tỷ đồng`: a part of what there was, no plan. */
function ofWhole(tokens: readonly Token[], from: number, quantity: QuantityMention): QuantityMention {
  if (quantity.planned === null || Number(quantity.planned) < Number(quantity.value)) return quantity;
  for (let at = Math.max(0, from - 3); at < quantity.at; at++)
    if (phraseAt(parted, tokens, at)) return { ...quantity, outOf: quantity.planned, planned: null };
  return quantity;
}

const links = new Set(["cho", "ở", "đối", "với", "về"]);
/** `hỗ trợ đất ở cho 42 hộ`: with what binds it to what is counted. */
function withLink(tokens: readonly Token[], { at, next }: TokenSpan, to: number): TokenSpan {
  let end = next;
  while (end < to && links.has(tokens[end]?.low ?? "")) end++;
  return { at, next: end };
}

// `vượt 5.000 tỷ đồng`, `đạt và vượt 400 tỷ đồng`.
const overBy = ({ cue, words }: CueFound): Comparator =>
  cue !== "share" || !words.includes("vượt") ? "EQUAL" : words.includes("đạt") ? "AT_LEAST" : "MORE_THAN";

// `đã`, `cũng` and their like are no part of `tăng 21%`.
function firstTelling(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (phraseAt(cueWords, tokens, at) && !phraseAt(strivingWords, tokens, at)) return at;
  return to;
}

export const near = (tokens: readonly Token[], from: number, to: number, phrases: typeof yearlyWords) => {
  for (let at = Math.max(0, from - 6); at < Math.min(tokens.length, to + 3); at++) {
    // What stands behind a comma is said of the next figure.
    if (at >= to && isSign(tokens[at], ",;")) return false;
    if (phraseAt(phrases, tokens, at)) return true;
  }
  return false;
};
