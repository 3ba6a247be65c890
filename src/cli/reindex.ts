import { reindex } from "../bundle/reindex.js";
import { setUp } from "../db/setup.js";
import type { Config } from "../server/config.js";
import { withDatabase } from "./connect.js";

/** Makes all derived properties anew, on whatever the graph holds. */
export function reindexGraph(config: Config): Promise<void> {
  return withDatabase(config, async (database) => {
    await setUp(database);
    await reindex(database, (line) => console.log(line));
  });
}
