import type { Database } from "../db/database.js";
import { statement } from "../db/statement.js";
import { type ReindexRow, reindexed } from "./reindex/entity.js";
import { writeStatuses } from "./statuses.js";

const BATCH = 1_000;
const EVERY = 20_000;

/** Makes all derived properties and natural keys anew, on a graph that other means may have loaded. Facts stay as they are. */
export async function reindex(database: Database, log: (line: string) => void): Promise<void> {
  const [labelled] = await database.execute<{ count: number }>(statement("reindex/label"), {});
  if (labelled && labelled.count > 0) log(`${labelled.count} nodes had no label Entity.`);
  let [seen, changed, named] = [0, 0, 0];
  for (let after = ""; ; ) {
    const entities = await database.execute<ReindexRow>(statement("reindex/page"), { after, limit: BATCH });
    const last = entities.at(-1);
    if (!last) break;
    const rows = entities.map(reindexed);
    const stale = rows.filter((row) => row.stale);
    const keys = rows.flatMap(({ id, names }) => names.map((value) => ({ id, value })));
    named += await database.write(async (run) => {
      await run(statement("reindex/write"), {
        rows: stale.map(({ id, properties, dates }) => ({ id, properties, dates })),
      });
      const [answer] = await run<{ count: number }>(statement("reindex/name"), { keys });
      return answer?.count ?? 0;
    });
    seen += entities.length;
    changed += stale.length;
    after = last.id;
    if (seen % EVERY === 0) log(`${seen} entities …`);
  }
  const judged = await judgeAgain(database);
  if (judged > 0) log(`${judged} targets have another status than before.`);
  log(`${seen} entities seen, derived properties of ${changed} written, ${named} natural keys added.`);
}

// After all else: a verdict rests on the derived properties of others.
async function judgeAgain(database: Database): Promise<number> {
  let written = 0;
  for (let after = ""; ; ) {
    const targets = await database.execute<{ id: string }>(statement("reindex/targets"), { after, limit: BATCH });
    const last = targets.at(-1);
    if (!last) return written;
    const ids = targets.map(({ id }) => id);
    written += await database.write((run) => writeStatuses(run, ids));
    after = last.id;
  }
}
