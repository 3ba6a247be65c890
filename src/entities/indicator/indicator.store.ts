import { entityColumns, many, one, type Shape } from "../../read/shape.js";
import { Indicator } from "./indicator.type.js";

export const indicatorShape: Shape = {
  kind: "INDICATOR",
  label: "Indicator",
  type: Indicator,
  columns: { ...entityColumns, unit: ["unit"], better: ["better"] },
  relations: {
    topic: one("indicator/topic", "TOPIC"),
    targets: many("indicator/targets", "TARGET", { filter: "target/filter" }),
    results: many("indicator/results", "RESULT", { filter: "result/filter" }),
  },
};
