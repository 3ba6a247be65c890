import { compareDecimals, halfOfLastPlace, product } from "./decimal.js";
import { canMeet, type Interval, intervalOf, roundedIntervalOf, type Size, scaled } from "./interval.js";
import { baseValues, type Quantity, unitWords } from "./quantity.js";
import type { FigurePeriod } from "./span.js";
import { fold } from "./text.js";

/** A target or a result as far as judging it goes: its quantity as worded, and its size in the unit's base. */
export interface Figure {
  readonly id: string;
  readonly quantity: Quantity;
  readonly baseValue: string;
  readonly baseUpper: string | null;
  readonly period: FigurePeriod;
}

/** Why two figures cannot be held against one another. */
export type Mismatch = "UNIT" | "RATE" | "CHANGE" | "WHOLE";

// Units of one thing, each in the smallest; a share (PERCENT) and a difference of shares are not one thing.
const factors: Readonly<Record<string, readonly [thing: string, factor: string]>> = {
  KILOGRAM: ["mass", "1"],
  TONNE: ["mass", "1000"],
  SQUARE_METRE: ["area", "1"],
  HECTARE: ["area", "10000"],
  METRE: ["length", "1"],
  KILOMETRE: ["length", "1000"],
  PERMILLE: ["share", "1"],
  PERCENT: ["share", "10"],
};

/** A change speaks of a difference; `từ 5% xuống 3%` names the level that it comes to. */
export const changeOf = ({ change, baseline }: Quantity): "INCREASE" | "DECREASE" | null =>
  (!baseline && change) || null;

export function mismatchOf(one: Figure, other: Figure): Mismatch | null {
  const [left, right] = [one.quantity, other.quantity];
  if (thingOf(left) !== thingOf(right)) return "UNIT";
  if (rateOf(left) !== rateOf(right)) return "RATE";
  if ((changeOf(left) === null) !== (changeOf(right) === null)) return "CHANGE";
  if (left.outOf && right.outOf && compareDecimals(left.outOf, right.outOf) !== 0) return "WHOLE";
  return null;
}

function thingOf({ unit, unitText }: Quantity): string {
  // The words alone tell what an unlisted unit counts.
  return unit === "OTHER" ? `OTHER ${fold(unitWords(unitText).noun)}` : (factors[unit]?.[0] ?? unit);
}

/** `đầu người` and `người` are one, the order does not count. */
function rateOf({ per }: Quantity): string {
  const parts = fold(per ?? "")
    .split("/")
    .map((part) => part.trim().replace(/^dau nguoi$/u, "nguoi"));
  return parts.toSorted().join("/");
}

/** What the figure may stand for, in the smallest unit of its thing. */
export const sizeOf = (figure: Figure): Interval => scaled(intervalOf(inBase(figure)), factorOf(figure.quantity));

const inBase = ({ quantity, baseValue, baseUpper }: Figure): Size => ({
  comparator: quantity.comparator,
  value: baseValue,
  upper: baseUpper,
  change: changeOf(quantity),
});

// What is counted by ones is not rounded.
const counted = new Set("HEAD PERSON VISIT HOUSEHOLD ORGANISATION COMMUNE FACILITY DOCUMENT CASE JOB ITEM".split(" "));

/** The same, where a bare figure may have been rounded to the last digit that it has: `142 tỷ` of 142,3. */
function roundedSizeOf(figure: Figure): Interval {
  const { quantity } = figure;
  const { comparator, value, unit, unitText, per } = quantity;
  const whole = counted.has(unit) && unitWords(unitText).scale === "1" && !per && !value.includes(".");
  if (comparator !== "EQUAL" || whole) return sizeOf(figure);
  const { baseValue: half } = baseValues({ ...quantity, value: halfOfLastPlace(value), upper: null });
  return scaled(roundedIntervalOf(inBase(figure), half), factorOf(quantity));
}

const factorOf = ({ unit }: Quantity): string => factors[unit]?.[1] ?? "1";

/** The number the figure names, where both name one, for a quotient of the two. */
export function numberOf({ quantity, baseValue }: Figure): string | null {
  return quantity.comparator === "BETWEEN" ? null : product(baseValue, factorOf(quantity));
}

/** Two figures for one thing, body and time that cannot both be true. */
export function contradict(one: Figure, other: Figure): boolean {
  const mismatch = mismatchOf(one, other);
  return mismatch === "WHOLE" || (mismatch === null && !canMeet(roundedSizeOf(one), roundedSizeOf(other)));
}
