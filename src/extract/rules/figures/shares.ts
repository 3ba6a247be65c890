import { sum } from "../../../values/decimal.js";
import { planWords } from "../../lexicon/figure-words.js";
import { phraseAt } from "../../text/phrases.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { type CueFound, type ShareMention } from "./mention.js";

const MOST_PLAN = 9;

const planStops = new Set("và trở tăng giảm bằng trong so cao thấp nhưng với là đạt vượt gấp vào chiếm".split(" "));

/** `đạt 57,4% dự toán tỉnh giao`, `vượt 8% kế hoạch`, `bằng 102% so với nghị quyết`. */
export function shareOf(tokens: readonly Token[], quantity: QuantityMention, cue: CueFound): ShareMention | null {
  if (quantity.unit.unit !== "PERCENT") return null;
  let at = quantity.next;
  if (tokens[at]?.low === "của" || tokens[at]?.low === "theo") at++;
  const plan = phraseAt(planWords, tokens, at);
  if (!plan) {
    const told = overPlan(tokens, quantity, cue) ?? aheadPlan(tokens, quantity, cue);
    return told && { ...told, comparator: told.comparator === "BETWEEN" ? "EQUAL" : told.comparator };
  }
  // `100% chỉ tiêu được giao` is a share, `100% nhiệm vụ` of a list is not.
  let next = plan.next;
  while (next < Math.min(tokens.length, at + MOST_PLAN)) {
    const token = tokens[next];
    if (!token || token.kind === "sign" || planStops.has(token.low)) break;
    next++;
  }
  const start = tokens[at]?.low === "so" ? (tokens[at + 1]?.low === "với" ? at + 2 : at + 1) : at;
  const changed = changedBy(quantity, cue);
  return {
    at: cue.at,
    next,
    percent: changed,
    comparator: quantity.comparator === "BETWEEN" ? "EQUAL" : quantity.comparator,
    plan: wordsOf(tokens, start, next),
  };
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
    return {
      at,
      next: quantity.next,
      percent: sum("100", quantity.value),
      comparator: quantity.comparator,
      plan: wordsOf(tokens, at + 1, cue.at),
    };
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
    return {
      at,
      next: quantity.next,
      percent: changedBy(quantity, cue),
      comparator: quantity.comparator,
      plan: wordsOf(tokens, start, cue.at),
    };
  }
  return null;
}
