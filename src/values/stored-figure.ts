import { isDecimal } from "./decimal.js";
import type { Figure } from "./figure.js";
import { dateFrom, dateTo } from "./partial-date.js";
import type { ResultFigure } from "./progress.js";
import { baseValues, type Comparator, type Quantity } from "./quantity.js";
import type { PeriodKind } from "./span.js";

/** What the graph keeps of a quantity, on the node of the figure itself. */
export const quantityProperties = [
  "comparator",
  "value",
  "upper",
  "baseline",
  "change",
  "estimated",
  "outOf",
  "unit",
  "per",
  "unitText",
  "baseValue",
  "baseUpper",
] as const;

/** What it keeps of a figure that judging it needs. */
export const figureProperties = [
  "id",
  ...quantityProperties,
  "periodStart",
  "periodEnd",
  "periodLabel",
  "periodKind",
] as const;

/** The same of a result. */
export const resultProperties = [...figureProperties, "shares"] as const;

type Stored = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const decimal = (value: unknown): string | null => (typeof value === "string" && isDecimal(value) ? value : null);

/** A list of values in the order of `names`, as an object. */
export const named = (names: readonly string[], values: readonly unknown[]): Stored =>
  Object.fromEntries(names.map((name, index) => [name, values[index]]));

/** Null where what is stored is no figure, which only a graph of other means can hold. */
export function figureOf(stored: Stored): Figure | null {
  const value = decimal(stored["value"]) ?? decimal(stored["baseValue"]);
  if (value === null) return null;
  const quantity: Quantity = {
    comparator: (text(stored["comparator"]) ?? "EQUAL") as Comparator, // as the importer writes it
    value,
    upper: decimal(stored["upper"]),
    baseline: decimal(stored["baseline"]),
    change: text(stored["change"]) as Quantity["change"], // as above
    estimated: stored["estimated"] === true,
    outOf: decimal(stored["outOf"]),
    unit: text(stored["unit"]) ?? "OTHER",
    per: text(stored["per"]),
    unitText: text(stored["unitText"]) ?? "",
  };
  const derived = baseValues(quantity);
  const [start, end] = [text(stored["periodStart"]), text(stored["periodEnd"])];
  return {
    id: String(stored["id"]),
    quantity,
    baseValue: decimal(stored["baseValue"]) ?? derived.baseValue,
    baseUpper: decimal(stored["baseUpper"]) ?? derived.baseUpper,
    period: {
      start,
      end,
      label: text(stored["periodLabel"]),
      kind: (text(stored["periodKind"]) ?? "WHOLE") as PeriodKind, // as above
      from: dateFrom(start),
      to: dateTo(end),
    },
  };
}

export function resultFigureOf(stored: Stored, stated: boolean, reportedOn: string | null): ResultFigure | null {
  const figure = figureOf(stored);
  return figure && { ...figure, stated, reportedOn, shares: sharesOf(stored["shares"]) };
}

function sharesOf(json: unknown): ResultFigure["shares"] {
  return typeof json === "string" && json !== "" ? (JSON.parse(json) as ResultFigure["shares"]) : []; // as above
}
