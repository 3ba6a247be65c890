import type { Database } from "../db/database.js";
import { statement } from "../db/statement.js";

interface KindRow {
  readonly kind: string;
  readonly count: number;
}

/** One line on what the graph holds. */
export async function loadedLine(database: Database): Promise<string> {
  const rows = await database.read<KindRow>(statement("graph/count-entities"), {});
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const kinds = rows.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind.toLowerCase()}`);
  return total === 0 ? "The graph is empty." : `Loaded: ${total} entities (${kinds.join(", ")}).`;
}
