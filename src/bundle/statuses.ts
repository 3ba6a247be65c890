import type { Run } from "../db/database.js";
import { statement } from "../db/statement.js";
import { type JudgingRow, judged, judgingParameters } from "../values/judging.js";

const BATCH = 1_000;

/** Writes the status of these targets where it is not what their results make it; answers how many were written. */
export async function writeStatuses(run: Run, ids: readonly string[]): Promise<number> {
  let written = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const facts = await run<JudgingRow>(statement("target/judging"), { ids: batch, ...judgingParameters });
    const rows = facts.flatMap((row) => {
      const { status } = judged(row);
      return status === row.status ? [] : [{ id: batch[row.i], status }];
    });
    if (rows.length > 0) await run(statement("target/write-status"), { rows });
    written += rows.length;
  }
  return written;
}
