import type { GraphQLResolveInfo } from "graphql";
import { statement } from "../../db/statement.js";
import { wantedOf } from "../../read/columns.js";
import type { Reader } from "../../read/reader.js";
import { nodeOf } from "../../read/rows.js";
import { named } from "../../values/stored-figure.js";
import { ProgressStatus } from "../progress/progress.type.js";
import type { Scorecard, StatusCount } from "./scorecard.type.js";

const parametersOf = ({ committeeId, range }: Scorecard) => ({ committee: committeeId, ...range });

/** Every status, those that no target has too. */
export async function countsOf(reader: Reader, scorecard: Scorecard): Promise<readonly StatusCount[]> {
  const rows = await reader.run<StatusCount>(statement("committee/count-by-status"), parametersOf(scorecard));
  const counts = new Map(rows.map(({ status, count }) => [status, count]));
  return Object.values(ProgressStatus).map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** Results of the form `24/25 chỉ tiêu`. */
export async function statedOf(
  reader: Reader,
  scorecard: Scorecard,
  info: GraphQLResolveInfo,
): Promise<readonly object[]> {
  const shape = reader.shapes.RESULT;
  const { columns } = wantedOf(reader.shapes, shape, info, info.fieldNodes);
  const parameters = { ...parametersOf(scorecard), counted: "chỉ tiêu", columns };
  const rows = await reader.run<{ id: string; row: readonly unknown[] }>(statement("committee/stated"), parameters);
  return rows.map(({ id, row }) => nodeOf(shape, { ...named(columns, row), id }));
}
