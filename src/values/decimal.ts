import { Decimal as Base } from "decimal.js";

// Far more digits than any figure has, so that a product is exact; plain notation at every size.
const Exact = Base.clone({ precision: 400, toExpNeg: -1_000, toExpPos: 1_000 });

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Plain notation without leading zeros: `9720`, `57.4`, `-3`. */
export const isDecimal = (text: string): boolean => pattern.test(text);

/** The exact product in plain notation, no zeros at the end of its fraction. */
export function product(left: string, right: string): string {
  if (right === "1" && !left.includes(".")) return left;
  return new Exact(left).times(right).toFixed();
}

export const sum = (left: string, right: string): string => new Exact(left).plus(right).toFixed();

/** The same number in its shortest plain form: `1.40` is `1.4`. */
export const shortest = (text: string): string => (text.includes(".") ? new Exact(text).toFixed() : text);

export const compareDecimals = (left: string, right: string): number => new Exact(left).comparedTo(right);

/** For ordering only; the exact text stands beside it. */
export const decimalFloat = (text: string): number => Number(text);

/** `2.500`, `1,4` in Vietnamese; `2,500`, `1.4` in English. */
export function decimalText(text: string, lang: "VI" | "EN"): string {
  const [thousands, point] = lang === "VI" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

export const negative = (text: string): string => new Exact(text).negated().toFixed();

/** `part` in percent of `whole`, to two places; null where the whole is nothing. */
export function percentage(part: string, whole: string): string | null {
  const divisor = new Exact(whole);
  return divisor.isZero() ? null : new Exact(part).times(100).div(divisor).toDecimalPlaces(2).toFixed();
}
