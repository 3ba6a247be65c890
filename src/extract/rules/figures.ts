import { planWords } from "../lexicon/figure-words.js";
import { phraseAt } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import { type Token } from "../text/tokens.js";
import { comparesPlan, cueBefore, onlyLinks } from "./figures/cues.js";
import { type Draft, type FigureMention } from "./figures/mention.js";
import { notCounted } from "./figures/not-counted.js";
import { figure } from "./figures/own-indicator.js";
import { tail } from "./figures/same-indicator.js";
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
  for (const [i, quantity] of quantities.entries()) {
    const limit = quantities[i + 1]?.at ?? tokens.length;
    const before = figures.at(-1);
    // `172 triệu USD (kế hoạch 180 triệu USD)`.
    const open = tokens[end]?.text === "(" ? end : (before?.next ?? 0);
    if (
      before &&
      tokens[open]?.text === "(" &&
      phraseAt(planWords, tokens, open + 1) &&
      quantity.at - open <= 6 &&
      quantity.unit.unit === before.quantity.unit.unit
    ) {
      before.quantity = { ...before.quantity, planned: quantity.value };
      end = quantity.next;
      continue;
    }
    // `còn 1,86% (năm 2010 là 6,9%)`.
    if (before && isBaseline(tokens, open, quantity) && quantity.unit.unit === before.quantity.unit.unit) {
      before.quantity = { ...before.quantity, baseline: before.quantity.baseline ?? quantity.value };
      end = quantity.next;
      continue;
    }
    const cue = cueBefore(tokens, quantity.at, end);
    const last = figures.at(-1);
    const follows = last !== undefined && (onlyLinks(tokens, end, cue.at) || comparesPlan(tokens, end, cue.at));
    const read = follows
      ? tail(tokens, quantity, cue, last, { end, limit, numbers })
      : figure(tokens, quantity, cue, { end, limit, taken, numbers, last });
    if (read) figures.push(read);
    // `(giá cố định 1994)` is part of an indicator.
    end = Math.max(end, figures.at(-1)?.next ?? 0, quantity.unit.sort === "bare" && !read ? 0 : quantity.next);
  }
  return figures;
}

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
