import { entityColumns } from "../../read/shape.js";

const quantity = [
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
];

/** What targets and results have in common, by GraphQL field. */
export const figureColumns = {
  ...entityColumns,
  quantity: {
    ...Object.fromEntries(quantity.map((name) => [name, [name]])),
    text: quantity.filter((name) => name !== "estimated"),
  },
  period: ["periodStart", "periodEnd", "periodLabel", "periodKind"],
} as const;
