import { product, shortest } from "./decimal.js";
import { scaleWords, unitFactors } from "./unit-words.js";

type Unknown<Value> = Value | null | undefined;

export type Comparator = "EQUAL" | "ABOUT" | "MORE_THAN" | "AT_LEAST" | "NEARLY" | "LESS_THAN" | "AT_MOST" | "BETWEEN";

/** A number as a source words it: `value` counts in `unitText`, the base values in `unit`. */
export interface Quantity {
  readonly comparator: Comparator;
  readonly value: string;
  readonly upper?: Unknown<string>;
  readonly baseline?: Unknown<string>;
  readonly change?: Unknown<"INCREASE" | "DECREASE">;
  readonly estimated?: Unknown<boolean>;
  readonly outOf?: Unknown<string>;
  readonly unit: string;
  readonly per?: Unknown<string>;
  readonly unitText: string;
}

/** `triệu lượt người` is the scale 1000000 and the noun `lượt người`. */
export interface UnitWords {
  readonly scale: string;
  readonly noun: string;
}

export function unitWords(unitText: string): UnitWords {
  const words = unitText.normalize("NFC").trim().split(/\s+/u);
  let scale = "1";
  let index = 0;
  for (; index < words.length; index++) {
    const factor = scaleWords.get((words[index] ?? "").toLowerCase());
    if (factor === undefined) break;
    scale = product(scale, factor);
  }
  return { scale, noun: words.slice(index).join(" ") };
}

/** What one of `unitText` is in the base of `unit`: 1000000000 for `tỷ đồng`, 0.1 for `tạ` in tonnes. */
function unitFactor(unit: string, unitText: string): string {
  const { scale, noun } = unitWords(unitText);
  return product(scale, unitFactors[unit]?.[noun.toLowerCase()] ?? "1");
}

export interface BaseValues {
  readonly baseValue: string;
  readonly baseUpper: string | null;
}

export function baseValues({ unit, unitText, value, upper }: Quantity): BaseValues {
  const factor = unitFactor(unit, unitText);
  return { baseValue: shortest(product(value, factor)), baseUpper: upper ? shortest(product(upper, factor)) : null };
}
