import { compareDecimals, negative, product, sum } from "./decimal.js";
import type { Comparator } from "./quantity.js";

/** A place on the number line: at `value`, or right after (1) or right before (-1) it. */
export interface Cut {
  readonly value: string;
  readonly side: -1 | 0 | 1;
}

/** All that a figure may stand for; an end is null where nothing bounds it. */
export interface Interval {
  readonly low: Cut | null;
  readonly high: Cut | null;
}

export interface Size {
  readonly comparator: Comparator;
  readonly value: string;
  readonly upper: string | null;
  readonly change: "INCREASE" | "DECREASE" | null;
}

// How far words reach that give no bound: docs/decisions/figures-as-intervals.md.
const ABOUT = ["0.95", "1.05"] as const;
const NEARLY = ["0.9", "1.1"] as const;

/** A level as it stands; a change with its sign: `giảm trên 10%` is all that lies below -10. */
export function intervalOf({ comparator, value, upper, change }: Size): Interval {
  return signed(levelInterval(comparator, value, upper), change);
}

/** All that the figure may be rounded from, `half` a unit of its last place; two neighbours do not meet. */
export function roundedIntervalOf({ value, change }: Size, half: string): Interval {
  return signed({ low: at(sum(value, negative(half))), high: at(sum(value, half), -1) }, change);
}

function signed(level: Interval, change: Size["change"]): Interval {
  if (change === null) return level;
  // A change's size has no sign, so a decrease of less than 3 is no increase.
  const size = { low: level.low ?? at("0"), high: level.high };
  return change === "DECREASE" ? negated(size) : size;
}

function levelInterval(comparator: Comparator, value: string, upper: string | null): Interval {
  const [less, more] = value.startsWith("-") ? ([1, 0] as const) : ([0, 1] as const);
  const intervals: Readonly<Record<Comparator, Interval>> = {
    EQUAL: { low: at(value), high: at(value) },
    ABOUT: { low: at(product(value, ABOUT[less])), high: at(product(value, ABOUT[more])) },
    NEARLY: { low: at(product(value, NEARLY[less])), high: at(value, -1) },
    MORE_THAN: { low: at(value, 1), high: null },
    AT_LEAST: { low: at(value), high: null },
    LESS_THAN: { low: null, high: at(value, -1) },
    AT_MOST: { low: null, high: at(value) },
    BETWEEN: { low: at(value), high: at(upper ?? value) },
  };
  return intervals[comparator];
}

const at = (value: string, side: Cut["side"] = 0): Cut => ({ value, side });

/** Mirrored at zero. */
export const negated = ({ low, high }: Interval): Interval => ({
  low: high && mirrored(high),
  high: low && mirrored(low),
});

const mirrored = ({ value, side }: Cut): Cut => ({
  value: negative(value),
  side: side === 0 ? 0 : side === 1 ? -1 : 1,
});

/** Every value of it times a positive factor. */
export function scaled({ low, high }: Interval, factor: string): Interval {
  const times = (cut: Cut | null) => cut && { value: product(cut.value, factor), side: cut.side };
  return { low: times(low), high: times(high) };
}

export const compareCuts = (left: Cut, right: Cut): number =>
  compareDecimals(left.value, right.value) || left.side - right.side;

/** Whether one number may be both. */
export function canMeet(one: Interval, other: Interval): boolean {
  const reaches = (low: Cut | null, high: Cut | null) => !low || !high || compareCuts(low, high) <= 0;
  return reaches(one.low, other.high) && reaches(other.low, one.high);
}
