import { sum } from "../../../values/decimal.js";
import { planWords } from "../../lexicon/figure-words.js";
import { phraseAt } from "../../text/phrases.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { ofOneValue, type QuantityMention } from "../quantity.js";
import { type CueFound, type ShareMention } from "./mention.js";

const MOST_PLAN = 9;

const planStops = new Set("và trở tăng giảm bằng trong so cao thấp nhưng với là đạt vượt gấp vào chiếm".split(" "));

/** `đạt 57,4% dự toán tỉnh giao`, `vượt 8% kế hoạch`, `bằng 102% so với nghị quyết`. */
export function shareOf(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
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
  return {
    at: cue.at,
    next,
    percent: changedBy(quantity, cue),
    comparator: ofOneValue(quantity),
    plan: wordsOf(tokens, planFrom(tokens, at), next),
  };
}

const over = /vượt/u;

function changedBy({ value }: QuantityMention, { cue, words }: CueFound): string {
  if (over.test(words) || cue === "up") return sum("100", value);
  return cue === "down" ? sum("100", `-${value}`) : value;
}

/** `vượt kế hoạch 5%`, `vượt dự toán tỉnh giao 12,3%`. */
function overPlan(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  const at = wordBefore("vượt", tokens, cue.at);
  if (at === null || !phraseAt(planWords, tokens, at + 1)) return null;
  return {
    at,
    next: quantity.next,
    percent: sum("100", quantity.value),
    comparator: ofOneValue(quantity),
    plan: wordsOf(tokens, at + 1, cue.at),
  };
}

/** `so với nghị quyết đạt 111,4%`. */
function aheadPlan(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  const at = wordBefore("so", tokens, cue.at);
  if (at === null || !phraseAt(planWords, tokens, at)) return null;
  return {
    at,
    next: quantity.next,
    percent: changedBy(quantity, cue),
    comparator: ofOneValue(quantity),
    plan: wordsOf(tokens, planFrom(tokens, at), cue.at),
  };
}

/** Where a word stands last in the clause before token `to`. */
function wordBefore(word: string, tokens: readonly Token[], to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - MOST_PLAN); at--) {
    if (tokens[at]?.kind === "sign") return null;
    if (tokens[at]?.low === word) return at;
  }
  return null;
}

/** The plan of `so với kế hoạch`, `so kế hoạch` or `kế hoạch` at token `at`. */
export function planFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.low !== "so") return at;
  return tokens[at + 1]?.low === "với" ? at + 2 : at + 1;
}
