import { periodOf } from "../../api/period.js";
import { many, one, type Shape } from "../../read/shape.js";
import { figureColumns } from "../figure/figure.store.js";
import { type Comparison, type PlanShare, Result } from "./result.type.js";

export const resultShape: Shape = {
  kind: "RESULT",
  label: "Result",
  type: Result,
  columns: { ...figureColumns, shares: ["shares"], comparisons: ["comparisons"] },
  relations: {
    indicator: one("result/indicator", "INDICATOR"),
    committee: one("result/committee", "COMMITTEE"),
    reportedAt: one("result/reported-at", "CONFERENCE"),
    assesses: many("result/assesses", "TARGET"),
  },
};

export function sharesOf({ shares }: Result): readonly PlanShare[] {
  return storedList<PlanShare>(shares);
}

export function comparisonsOf({ comparisons }: Result): readonly Comparison[] {
  return storedList<Comparison>(comparisons).map(({ period, ...rest }) => ({
    ...rest,
    period: period ? periodOf(period.start, period.end, period.label, period.kind) : null,
  }));
}

function storedList<T>(json: string | null | undefined): readonly T[] {
  return json ? (JSON.parse(json) as readonly T[]) : []; // as the importer writes it
}
