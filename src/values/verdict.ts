import { changeOf, type Figure, sizeOf } from "./figure.js";
import { type Cut, compareCuts, type Interval, negated, scaled } from "./interval.js";
import type { Comparator } from "./quantity.js";
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

type Aim = "UP" | "DOWN";

/** The way that a size goes on where the words name but one end. */
const bounds: Readonly<Partial<Record<Comparator, Aim>>> = {
  MORE_THAN: "UP",
  AT_LEAST: "UP",
  LESS_THAN: "DOWN",
  AT_MOST: "DOWN",
};
const aims = { INCREASE: "UP", DECREASE: "DOWN", NONE: null } as const;

/** Where more than the target asks would lie; null where neither the target nor its indicator tells. */
function aimOf({ quantity }: Figure, better: Better): Aim | null {
  const change = changeOf(quantity);
  const bound = bounds[quantity.comparator];
  if (bound) return (change === "DECREASE") === (bound === "UP") ? "DOWN" : "UP";
  // A rise asked of what had better fall (prices, say) is a limit or a lapse: nobody says which.
  if (change && better && change !== better) return null;
  // `giảm từ 5% xuống 3%` is a level, and says itself which way is meant.
  return aims[change ?? quantity.change ?? better ?? "NONE"];
}

function towards(aim: Aim, { quantity }: Figure, asked: Interval, reached: Interval): Verdict {
  const [wanted, got] = aim === "UP" ? [asked, reached] : [negated(asked), negated(reached)];
  const floor = wanted.low;
  // `ít nhất`, `trên` and their like name but one end, which is then also what can be exceeded.
  const top = bounds[quantity.comparator] ? floor : wanted.high;
  if (!floor || !top) return "BOUNDS";
  if (got.low && compareCuts(got.low, top) > 0) return "EXCEEDED";
  if (got.low && compareCuts(got.low, floor) >= 0) return "MET";
  return got.high && compareCuts(got.high, floor) < 0 ? "MISSED" : "BOUNDS";
}

function within(inner: Interval, outer: Interval): boolean {
  const from = (one: Cut | null, other: Cut | null) => !other || (one !== null && compareCuts(one, other) >= 0);
  return from(inner.low, outer.low) && from(negated(inner).low, negated(outer).low);
}
