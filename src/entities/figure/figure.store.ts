import { entityColumns } from "../../read/shape.js";
import { quantityProperties } from "../../values/stored-figure.js";

/** What targets and results have in common, by GraphQL field. */
export const figureColumns = {
  ...entityColumns,
  quantity: {
    ...Object.fromEntries(quantityProperties.map((name) => [name, [name]])),
    text: quantityProperties.filter((name) => name !== "estimated"),
  },
  period: ["periodStart", "periodEnd", "periodLabel", "periodKind"],
} as const;
