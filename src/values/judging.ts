import { judge, type Progress, type ResultFigure } from "./progress.js";
import { figureOf, figureProperties, named, resultFigureOf, resultProperties } from "./stored-figure.js";
import type { Better } from "./verdict.js";

/** A row of `cypher/target/judging.cypher`. */
export interface JudgingRow {
  readonly i: number;
  readonly target: readonly unknown[];
  readonly status: string | null;
  readonly better: Better;
  readonly results: readonly (readonly unknown[])[];
}

/** What that statement is to read. */
export const judgingParameters = { target: figureProperties, result: resultProperties } as const;

/** What became of the target of a row. */
export function judged({ target, better, results }: JudgingRow): Progress {
  const figure = figureOf(named(figureProperties, target));
  if (!figure) return unreadable;
  const known = new Map<string, ResultFigure>();
  for (const values of results) {
    const [stated, reportedOn] = values.slice(resultProperties.length);
    const day = typeof reportedOn === "string" ? reportedOn : null;
    const result = resultFigureOf(named(resultProperties, values), stated === true, day);
    if (result && !known.get(result.id)?.stated) known.set(result.id, result);
  }
  return judge(figure, [...known.values()], better);
}

const unreadable: Progress = {
  status: "NOT_COMPARABLE",
  attainment: null,
  latest: null,
  reason: { vi: "Không đọc được con số của chỉ tiêu.", en: "The figure of the target cannot be read." },
};
