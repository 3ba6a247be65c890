import type { Figure } from "../../src/values/figure.js";
import { dateFrom, dateTo } from "../../src/values/partial-date.js";
import type { ResultFigure } from "../../src/values/progress.js";
import { baseValues, type Quantity } from "../../src/values/quantity.js";
import type { FigurePeriod, PeriodKind } from "../../src/values/span.js";

/** `2019`, `2019-01/2019-09`, `/2025` or nothing. */
export function period(text: string, kind: PeriodKind = "WHOLE"): FigurePeriod {
  const [start, end = start] = text.split("/").map((date) => date || null);
  return { start: start ?? null, end: end ?? null, label: null, kind, from: dateFrom(start), to: dateTo(end) };
}

/** The words of a figure for short: `>=5000 tấn`. */
function quantity(text: string, more: Partial<Quantity> = {}): Quantity {
  const [, sign = "", value = "0", upper, unitWords] =
    /^(>=|<=|>|<|~|-~|)(-?\d+(?:\.\d+)?)(?:\.\.(\d+))?\s*(.*)$/u.exec(text) ?? [];
  const unitText = unitWords || "%";
  const comparator = {
    ">=": "AT_LEAST",
    "<=": "AT_MOST",
    ">": "MORE_THAN",
    "<": "LESS_THAN",
    "~": "ABOUT",
    "-~": "NEARLY",
    "": "EQUAL",
  } as const;
  return {
    comparator: upper ? "BETWEEN" : comparator[sign as keyof typeof comparator], // one of the pattern's alternatives
    value,
    upper: upper ?? null,
    unit: units[unitText] ?? "OTHER",
    unitText,
    ...more,
  };
}

const units: Readonly<Record<string, string>> = {
  "%": "PERCENT",
  tấn: "TONNE",
  "tỷ đồng": "VND",
  "chỉ tiêu": "ITEM",
  vụ: "CASE",
};

export function target(text: string, when = period("2019"), more: Partial<Quantity> = {}): Figure {
  const words = quantity(text, more);
  return { id: "target", quantity: words, ...baseValues(words), period: when };
}

export function result(
  text: string,
  when = period("2019"),
  more: Partial<Quantity> & Partial<Pick<ResultFigure, "id" | "stated" | "reportedOn" | "shares">> = {},
): ResultFigure {
  const { id = "result", stated = false, reportedOn = null, shares = [], ...rest } = more;
  return { ...target(text, when, rest), id, stated, reportedOn, shares };
}
