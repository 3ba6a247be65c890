import { many, one, type Shape } from "../../read/shape.js";
import { figureColumns } from "../figure/figure.store.js";
import { Target } from "./target.type.js";

export const targetShape: Shape = {
  kind: "TARGET",
  label: "Target",
  type: Target,
  columns: { ...figureColumns, progress: ["status"] },
  byId: ["progress"],
  relations: {
    indicator: one("target/indicator", "INDICATOR"),
    committee: one("target/committee", "COMMITTEE"),
    setBy: many("target/set-by", null),
    results: many("target/results", "RESULT", { filter: "result/filter" }),
  },
};
