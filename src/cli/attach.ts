import { attachText } from "../bundle/attach.js";
import type { Database } from "../db/database.js";
import { setUp } from "../db/setup.js";
import type { Config } from "../server/config.js";
import { withDatabase } from "./connect.js";
import { inputsOf } from "./inputs.js";
import { newOutcome, type Outcome } from "./outcome.js";
import { startProgress } from "./progress.js";
import { type TextRead, textExtensions, textsOf } from "./texts.js";

/** Fills the passages of texts into the graph; answers the exit code: 0, or 1 where one was of no use. */
export async function attachFiles(config: Config, names: readonly string[], json: boolean): Promise<number> {
  const inputs = await inputsOf(names, textExtensions);
  const progress = startProgress(inputs.length, "files");
  const outcome = newOutcome(json, progress);
  const counts = { files: inputs.length, filled: 0, present: 0 };
  const texts = textsOf(inputs);
  const attach = async (database: Database, read: TextRead) => {
    const { filled, present } = await attachOne(database, read, outcome);
    counts.filled += filled;
    counts.present += present;
    progress.advance(1);
  };
  try {
    // The database is for nothing where no text can be read.
    for await (const first of texts) {
      if ("problem" in first) outcome.failed({ file: first.file }, "not read", [{ message: first.problem }]);
      else
        await withDatabase(config, async (database) => {
          await setUp(database);
          await attach(database, first);
          for await (const next of texts) await attach(database, next);
        });
    }
    return outcome.end(counts);
  } finally {
    progress.stop();
  }
}

interface Counts {
  readonly filled: number;
  readonly present: number;
}
const none: Counts = { filled: 0, present: 0 };

async function attachOne(database: Database, read: TextRead, outcome: Outcome): Promise<Counts> {
  const spot = { file: read.file };
  if ("problem" in read) {
    outcome.failed(spot, "not read", [{ message: read.problem }]);
    return none;
  }
  const attached = await attachText(database, read.text);
  switch (attached.kind) {
    case "UNKNOWN":
      outcome.failed(spot, "unknown, nothing was written", [
        { message: `no source of the graph has the SHA-256 of this text, ${attached.sha256}` },
      ]);
      return none;
    case "MISMATCH":
      outcome.failed(
        spot,
        `${attached.passages.length} passages of ${attached.source} do not match, nothing was written`,
        attached.passages.map(({ entity, start, end }) => ({
          message: `${entity}: the text from ${start} to ${end} is not the passage`,
        })),
      );
      return none;
    case "FILLED":
  }
  const { source, filled, present } = attached;
  outcome.done(spot, { source, filled, present }, `${filled} quotes filled, ${present} there already (${source})`);
  return { filled, present };
}
