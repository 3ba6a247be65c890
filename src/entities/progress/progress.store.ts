import type { GraphQLResolveInfo } from "graphql";
import { selectedFields } from "../../api/selection.js";
import { statement } from "../../db/statement.js";
import { wantedOf } from "../../read/columns.js";
import type { Reader } from "../../read/reader.js";
import { nodeOf } from "../../read/rows.js";
import { agreeOnBasis } from "../../values/comparison-basis.js";
import { contradict } from "../../values/figure.js";
import { type JudgingRow, judged, judgingParameters } from "../../values/judging.js";
import { figureOf, figureProperties, named } from "../../values/stored-figure.js";
import type { Result } from "../result/result.type.js";
import type { Target } from "../target/target.type.js";
import { TargetProgress } from "./progress.type.js";

const made = (parts: Partial<TargetProgress>): TargetProgress =>
  Object.assign(Object.create(TargetProgress.prototype) as TargetProgress, parts);

/** What became of a target; the stored status alone where nothing else is asked. */
export async function progressOf(reader: Reader, target: Target, info: GraphQLResolveInfo): Promise<TargetProgress> {
  const selected = [...selectedFields(info, info.fieldNodes, "TargetProgress").keys()];
  if (target.status && selected.every((field) => field === "status" || field === "__typename")) {
    return made({ status: target.status });
  }
  const progress = await reader.load(statement("target/judging"), judgingParameters, target.id, (row: JudgingRow) =>
    judged(row),
  );
  if (!progress) throw new Error(`The target ${target.id} is gone`);
  const { status, attainment, latest, reason } = progress;
  return made({ status, attainment, latestId: latest, reasons: reason });
}

const rivalProperties = [...figureProperties, "comparisons"];

interface RivalsRow {
  readonly i: number;
  readonly own: readonly unknown[];
  readonly rivals: readonly (readonly [id: string, facts: readonly unknown[], columns: readonly unknown[]])[];
}

/** Other results on the same indicator, body and period that cannot be true together with this one. */
export async function conflictsOf(
  reader: Reader,
  result: Result,
  info: GraphQLResolveInfo,
): Promise<readonly object[]> {
  const shape = reader.shapes.RESULT;
  const { columns } = wantedOf(reader.shapes, shape, info, info.fieldNodes);
  const parameters = { result: rivalProperties, columns };
  const found = await reader.load(statement("result/rivals"), parameters, result.id, ({ own, rivals }: RivalsRow) =>
    rivals
      .filter(([, facts]) => inConflict(own, facts))
      .map(([id, , values]) => nodeOf(shape, { ...named(columns, values), id })),
  );
  return found ?? [];
}

function inConflict(own: readonly unknown[], other: readonly unknown[]): boolean {
  const [left, right] = [named(rivalProperties, own), named(rivalProperties, other)];
  const [one, two] = [figureOf(left), figureOf(right)];
  return (
    one !== null && two !== null && contradict(one, two) && agreeOnBasis(left["comparisons"], right["comparisons"])
  );
}
