import { type ImportCounts, type ImportReport, importBundles } from "../bundle/import.js";
import type { Database } from "../db/database.js";
import { setUp } from "../db/setup.js";
import type { Config } from "../server/config.js";
import { type BundleRead, bundlesOf, inBatches } from "./bundles.js";
import { withDatabase } from "./connect.js";
import { type Absent, type Input, inputsOf, isAbsent } from "./inputs.js";
import { newOutcome, type Outcome, type Spot, type Trouble } from "./outcome.js";
import { startProgress } from "./progress.js";

export interface ImportChoice {
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Brings bundles into the graph, each all or nothing; answers the exit code: 0, or 1 where one was refused. */
export async function importFiles(config: Config, names: readonly string[], choice: ImportChoice): Promise<number> {
  const inputs = await inputsOf(names, [".json", ".ndjson", ".jsonl"]);
  const progress = startProgress(sizeOf(inputs), "bytes");
  const outcome = newOutcome(choice.json, progress);
  const tally = newTally(outcome, choice);
  const batches = inBatches(bundlesOf(inputs, progress.advance));
  try {
    // The database is for nothing where no bundle is sound.
    for await (const batch of batches) {
      if (batch.some((each) => "bundle" in each)) {
        await withDatabase(config, async (database) => {
          if (!choice.dryRun) await setUp(database);
          await importBatch(database, batch, choice, tally);
          for await (const next of batches) await importBatch(database, next, choice, tally);
        });
      } else for (const { spot, ...each } of batch) tally.refused(spot, "troubles" in each ? each.troubles : []);
    }
    return tally.end();
  } catch (error) {
    // What is in stays in, and is said.
    tally.end();
    throw error;
  } finally {
    progress.stop();
  }
}

const sizeOf = (inputs: readonly (Input | Absent)[]) =>
  inputs.reduce((sum, input) => sum + (isAbsent(input) ? 0 : input.size), 0);

async function importBatch(
  database: Database,
  batch: readonly BundleRead[],
  { dryRun }: ImportChoice,
  tally: Tally,
): Promise<void> {
  const bundles = batch.flatMap((each) => ("bundle" in each ? [each.bundle] : []));
  const reports = bundles.length > 0 ? await importBundles(database, bundles, { dryRun }) : [];
  let next = 0;
  for (const each of batch) {
    if ("bundle" in each) {
      const report = reports[next++];
      if (report) tally.imported(each.spot, report);
    } else tally.refused(each.spot, each.troubles);
  }
}

interface Tally {
  readonly imported: (spot: Spot, report: ImportReport) => void;
  readonly refused: (spot: Spot, troubles: readonly Trouble[]) => void;
  readonly end: () => number;
}
type Counts = { -readonly [Name in keyof ImportCounts]: number } & { bundles: number; refused: number };
const none = (): Counts => ({ bundles: 0, refused: 0, created: 0, merged: 0, unchanged: 0 });

/** Machines hear of each bundle, people of each file. */
function newTally(outcome: Outcome, { dryRun, json }: ImportChoice): Tally {
  const all = none();
  let file: { readonly name: string; readonly counts: Counts; isLined: boolean } | undefined;
  const closeFile = () => {
    if (file && file.counts.bundles > 0 && !json)
      outcome.done({ file: file.name }, {}, lineOf(file.counts, file.isLined, dryRun));
    file = undefined;
  };
  const countsOf = ({ file: name, line }: Spot): Counts => {
    if (file?.name !== name) closeFile();
    file ??= { name, counts: none(), isLined: false };
    file.isLined ||= line !== undefined;
    return file.counts;
  };
  const refused: Tally["refused"] = (spot, troubles) => {
    countsOf(spot).refused++;
    all.refused++;
    outcome.failed(spot, "refused, nothing of it was written", troubles);
  };
  return {
    refused,
    imported: (spot, { created, merged, unchanged, problems }) => {
      if (problems.length > 0) return refused(spot, problems);
      for (const counts of [countsOf(spot), all]) {
        counts.bundles++;
        counts.created += created;
        counts.merged += merged;
        counts.unchanged += unchanged;
      }
      if (json) outcome.done(spot, { created, merged, unchanged });
    },
    end: () => {
      closeFile();
      return outcome.end(dryRun ? { ...all, dryRun } : all);
    },
  };
}

function lineOf({ bundles, refused, created, merged, unchanged }: Counts, isLined: boolean, dryRun: boolean): string {
  const many = isLined ? `${bundles} bundles${refused > 0 ? ` (${refused} refused)` : ""}: ` : "";
  const note = dryRun ? " (dry run, nothing written)" : "";
  return `${many}${created} created, ${merged} merged, ${unchanged} unchanged${note}`;
}
