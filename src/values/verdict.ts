import { changeOf, type Figure, sizeOf } from "./figure.js";
import { compareCuts, type Cut, type Interval, negated, scaled } from "./interval.js";
import type { Share } from "./span.js";

export type Better = "INCREASE" | "DECREASE" | null;

/** BOUNDS: what the result may stand for lies on both sides. DIRECTION: it lies beside a figure of which nobody says which side is good. */
export type Verdict = "EXCEEDED" | "MET" | "MISSED" | "BOUNDS" | "DIRECTION";

/** How a comparable result of the whole period judges a target. */
export function verdictOf(target: Figure, result: Figure, better: Better): Verdict {
  const [asked, reached] = [sizeOf(target), sizeOf(result)];
  const aim = aimOf(target, better);
  if (aim === null) return within(reached, asked) ? "MET" : "DIRECTION";
  return towards(aim, target, asked, reached);
}

/** Whether the result of a part of the period certainly has that part's share. */
export function keepsPace(target: Figure, result: Figure, { part, whole }: Share, better: Better): boolean {
  const aim = aimOf(target, better);
  if (aim === null) return false;
  const verdict = towards(aim, target, scaled(sizeOf(target), String(part)), scaled(sizeOf(result), String(whole)));
  return verdict === "MET" || verdict === "EXCEEDED";
}

const aims = { INCREASE: "UP", DECREASE: "DOWN", NONE: null } as const;

/** Where more than the target asks would lie; null where neither the target nor its indicator tells. */
function aimOf({ quantity }: Figure, better: Better): "UP" | "DOWN" | null {
  const change = changeOf(quantity);
  switch (quantity.comparator) {
    case "MORE_THAN":
    case "AT_LEAST":
      return change === "DECREASE" ? "DOWN" : "UP";
    case "LESS_THAN":
    case "AT_MOST":
      return change === "DECREASE" ? "UP" : "DOWN";
    default:
      // A rise asked of what had better fall (prices, say) is a limit or a lapse: nobody says which.
      if (change && better && change !== better) return null;
      return aims[change ?? better ?? "NONE"];
  }
}

const ONE_ENDED = new Set(["MORE_THAN", "AT_LEAST", "LESS_THAN", "AT_MOST"]);

function towards(aim: "UP" | "DOWN", { quantity }: Figure, asked: Interval, reached: Interval): Verdict {
  const [wanted, got] = aim === "UP" ? [asked, reached] : [negated(asked), negated(reached)];
  const floor = wanted.low;
  // `ít nhất`, `trên` and their like name but one end, which is then also what can be exceeded.
  const top = ONE_ENDED.has(quantity.comparator) ? floor : wanted.high;
  if (!floor || !top) return "BOUNDS";
  if (got.low && compareCuts(got.low, top) > 0) return "EXCEEDED";
  if (got.low && compareCuts(got.low, floor) >= 0) return "MET";
  return got.high && compareCuts(got.high, floor) < 0 ? "MISSED" : "BOUNDS";
}

function within(inner: Interval, outer: Interval): boolean {
  const from = (one: Cut | null, other: Cut | null) => !other || (one !== null && compareCuts(one, other) >= 0);
  return from(inner.low, outer.low) && from(negated(inner).low, negated(outer).low);
}
