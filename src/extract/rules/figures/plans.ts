import { planWords } from "../../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../../text/phrases.js";
import { isSign, type Token, wordsOf } from "../../text/tokens.js";
import { ofOneValue, type QuantityMention } from "../quantity.js";
import { openBracket } from "./brackets.js";
import { drafted, nounOf, sameUnit } from "./draft.js";
import { type ComparisonMention, type CueFound, type Draft, type PlanMention } from "./mention.js";
import { planFrom } from "./shares.js";

const MOST_BETWEEN = 10;
const LONGEST_BRACKET = 9;
const LONGEST_CLAUSE = 14;

/**
 * What was planned of the figure before: `172 triệu USD (kế hoạch 180 triệu USD)`, `tăng 8,8%, không đạt kế hoạch (KH tăng
 * 15 - 16%)`, `đạt 86,3%, chỉ tiêu cả năm là 90%`, `18,94 tỷ đồng / dự toán 54 tỷ đồng`.
 */
export function planOf(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  before: Draft,
  end: number,
): PlanMention | null {
  const bare = quantity.unit.sort === "bare" && tokens[quantity.next]?.text === ")";
  if (!sameUnit(quantity, before) && !bare) return null;
  const open =
    openedBy(tokens, quantity, before, end) ??
    clauseOf(tokens, quantity, cue, before) ??
    totalOf(tokens, quantity, before);
  if (open === null) return null;
  return {
    at: open,
    next: quantity.next,
    value: quantity.value,
    upper: quantity.upper,
    comparator: quantity.comparator,
    // `chỉ tăng 10,6% (kế hoạch 17%)`.
    change: cue.cue === "up" ? "INCREASE" : cue.cue === "down" ? "DECREASE" : cue.cue === null ? before.change : null,
  };
}

/** The bracket, slash or comma before the word for a plan. */
function openedBy(tokens: readonly Token[], quantity: QuantityMention, before: Draft, end: number): number | null {
  const bracket = openBracket(tokens, quantity.at);
  const near = bracket !== null && bracket >= before.next && bracket - before.next <= MOST_BETWEEN;
  const spot = near ? bracket : tokens[end]?.text === "(" ? end : before.next;
  const within = tokens[spot]?.text === "," && tokens[quantity.next]?.text === ")";
  const opens = within || isSign(tokens[spot], "(/");
  return opens && phraseAt(planWords, tokens, spot + 1) && quantity.at - spot <= LONGEST_BRACKET ? spot : null;
}

const total = wordList("trong tổng số,trên tổng số");
/** `kết nạp 152 đảng viên mới trong tổng số 180 đảng viên mới theo kế hoạch`. */
function totalOf(tokens: readonly Token[], quantity: QuantityMention, before: Draft): number | null {
  const of = phraseBefore(total, tokens, quantity.at, 3);
  const planned = tokens[quantity.next]?.low === "theo" && phraseAt(planWords, tokens, quantity.next + 1);
  return of && planned && of.at >= before.quantity.next ? of.at : null;
}

/** `…, chỉ tiêu cả năm là 90%`, `…, trong khi nghị quyết đề ra đến năm 2025 là 28%`. */
function clauseOf(
  tokens: readonly Token[],
  quantity: QuantityMention,
  { at: cueAt, words }: CueFound,
  before: Draft,
): number | null {
  if (tokens[before.next]?.text !== "," || !/(?:^|\s)(?:là|phải đạt|đạt)$/u.test(words)) return null;
  const while_ = tokens[before.next + 1]?.low === "trong" && tokens[before.next + 2]?.low === "khi";
  const from = before.next + (while_ ? 3 : 1);
  const plan = phraseAt(planWords, tokens, from);
  if (!plan || quantity.at - from > LONGEST_CLAUSE) return null;
  return tokens.slice(plan.next, cueAt).some(({ kind }) => kind === "sign") ? null : before.next;
}

/** `đạt 243 triệu USD, vượt 43 triệu USD so với kế hoạch`. */
export function abovePlan(
  tokens: readonly Token[],
  quantity: QuantityMention,
  { at, words }: CueFound,
  last: Draft,
): ComparisonMention | null {
  const from = planFrom(tokens, quantity.next);
  const plan = from > quantity.next ? phraseAt(planWords, tokens, from) : null;
  if (!plan || !words.endsWith("vượt") || !sameUnit(quantity, last) || quantity.unit.sort === "percent") return null;
  return {
    at,
    next: plan.next,
    percent: null,
    amount: quantity.value,
    unitText: quantity.unit.text,
    comparator: ofOneValue(quantity),
    against: wordsOf(tokens, from, plan.next),
  };
}

const metWords = wordList("đạt và vượt,đạt,vượt,hoàn thành,hoàn thành và vượt,hoàn thành và hoàn thành vượt");
/** `vượt qua khó khăn với 21/25 chỉ tiêu đạt và vượt nghị quyết`, `trong đó có 17 chỉ tiêu vượt kế hoạch`. */
export function goalsMet(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): Draft | null {
  const met = quantity.unit.text === "chỉ tiêu" ? phraseAt(metWords, tokens, quantity.next) : null;
  if (!met) return null;
  const span = { at: nounOf(tokens, quantity).at, next: met.next };
  return drafted(tokens, quantity, { ...cue, cue: null }, [span], "Số", quantity.at);
}
