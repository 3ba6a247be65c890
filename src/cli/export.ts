import { statement } from "../db/statement.js";
import type { Config } from "../server/config.js";
import { withDatabase } from "./connect.js";
import { ExportUsageError, emptyFolder } from "./export/folder.js";
import { PASSES, type Written, writeExport } from "./export/write.js";
import { startProgress } from "./progress.js";

export { ExportUsageError } from "./export/folder.js";

export const exportFormats = ["bundle", "csv", "jsonld", "graphml"] as const;

export interface ExportWishes {
  readonly format: (typeof exportFormats)[number];
  /** A folder that is empty or not there yet; standard output where absent. */
  readonly out?: string;
  readonly quotes?: boolean;
  readonly spreadsheetSafe?: boolean;
  readonly json?: boolean;
}

/** Writes the graph out; answers the exit code: 0, or 1 where it holds what the format cannot carry. */
export async function exportGraph(config: Config, wishes: ExportWishes): Promise<number> {
  const { format, out } = wishes;
  if (format === "csv" && out === undefined) {
    throw new ExportUsageError("CSV is several files: name the folder that they go to with --out.");
  }
  if (wishes.spreadsheetSafe && format !== "csv")
    throw new ExportUsageError("--spreadsheet-safe goes with --format csv.");
  const folder = out === undefined ? undefined : await emptyFolder(out);
  return withDatabase(config, async (database) => {
    const rows = await database.read<{ count: number }>(statement("graph/count-entities"), {});
    const entities = rows.reduce((sum, { count }) => sum + count, 0);
    const progress = startProgress(entities * PASSES[format], "entities");
    let seen = 0;
    try {
      const written = await writeExport(database, wishes, folder, (done) => {
        progress.advance(done - seen);
        seen = done;
      });
      progress.stop();
      report(wishes, entities, written);
      return written.refused.length > 0 ? 1 : 0;
    } finally {
      progress.stop();
    }
  });
}

// Standard output is the graph's unless that goes to a folder.
function report({ format, out, json }: ExportWishes, entities: number, { files, refused }: Written): void {
  const say = out === undefined ? console.error : console.log;
  if (json) {
    say(JSON.stringify({ format, out: out ?? null, entities, files, refused }));
    return;
  }
  for (const { bundle, pointer, message } of refused) {
    console.error(`${bundle || "what no source states"}: not written, ${pointer || "/"} ${message}`);
  }
  if (entities === 0) say("The graph is empty.");
  else if (out !== undefined)
    say(`${entities} entities in ${files.length} ${files.length === 1 ? "file" : "files"} in ${out}`);
}
