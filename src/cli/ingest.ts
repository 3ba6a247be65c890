import { checkBundle } from "../bundle/check.js";
import { type Bundle, bundleLists } from "../bundle/format.js";
import { type ImportReport, importBundle } from "../bundle/import.js";
import { loadSeeds, seedsFolder } from "../bundle/seeds.js";
import type { Database } from "../db/database.js";
import { setUp } from "../db/setup.js";
import { extract } from "../extract/pipeline.js";
import type { Config } from "../server/config.js";
import { articleInputs, articleOf, type Given } from "./articles.js";
import { withDatabase } from "./connect.js";
import type { Absent, Input } from "./inputs.js";
import { newOutcome, type Outcome } from "./outcome.js";
import { startProgress } from "./progress.js";

export interface IngestChoice {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly given: Given;
}
interface Extracted {
  readonly file: string;
  readonly bundle: Bundle;
  readonly warnings: readonly string[];
}

const REFUSED = "refused, nothing of it was written";

/** Brings the facts of articles into the graph, of each all or nothing; answers the exit code. */
export async function ingestFiles(config: Config, names: readonly string[], choice: IngestChoice): Promise<number> {
  const inputs = await articleInputs(names, choice.given);
  if (!inputs) return 2;
  const progress = startProgress(inputs.length, "articles");
  const outcome = newOutcome(choice.json, progress);
  const tell = { ...outcome, warn: (line: string) => progress.print(process.stderr, line) };
  const totals = { created: 0, merged: 0, unchanged: 0 };
  const store = async (database: Database, { file, bundle, warnings }: Extracted) => {
    const report = await importBundle(database, bundle, { dryRun: choice.dryRun });
    if (report.problems.length > 0) return outcome.failed({ file }, REFUSED, report.problems);
    totals.created += report.created;
    totals.merged += report.merged;
    totals.unchanged += report.unchanged;
    const { created, merged, unchanged, items } = report;
    outcome.done({ file }, { created, merged, unchanged, items, warnings }, told(report, choice.dryRun));
  };
  try {
    const articles = extracted(inputs, choice, tell, () => progress.advance(1));
    // The database is for nothing where no article has a fact.
    for await (const first of articles) {
      await withDatabase(config, async (database) => {
        if (!choice.dryRun) await prepare(database, config, tell.warn);
        await store(database, first);
        for await (const next of articles) await store(database, next);
      });
    }
    return outcome.end(choice.dryRun ? { ...totals, dryRun: true } : totals);
  } finally {
    progress.stop();
  }
}

/** The vocabulary comes first: what articles call by several of its names would else become several indicators. */
async function prepare(database: Database, { seeds }: Config, log: (line: string) => void): Promise<void> {
  await setUp(database);
  if (seeds) for (const line of await loadSeeds(database, seedsFolder)) log(line);
}

/** The articles that have facts; of the others it is told why they have none. */
async function* extracted(
  inputs: readonly (Input | Absent)[],
  { json, given }: IngestChoice,
  { done, failed, warn }: Outcome & { readonly warn: (line: string) => void },
  advance: () => void,
): AsyncGenerator<Extracted> {
  for (const input of inputs) {
    const read = await articleOf(input, given);
    const { file } = read;
    if ("problem" in read) failed({ file }, REFUSED, [{ message: read.problem }]);
    else {
      const extraction = extract(read.article);
      const warnings = [...read.warnings, ...extraction.warnings];
      if (!json) for (const warning of warnings) warn(`${file}: ${warning}`);
      const checked = checkBundle(extraction.bundle);
      if (!checked.ok) failed({ file }, REFUSED, checked.problems);
      else if (bundleLists.some((list) => checked.bundle[list]?.length))
        yield { file, bundle: checked.bundle, warnings };
      else
        done({ file }, { created: 0, merged: 0, unchanged: 0, items: [], warnings }, "no facts, nothing was written");
    }
    advance();
  }
}

function told({ created, merged, unchanged, items }: ImportReport, dryRun: boolean): string {
  const counts = `${created} created, ${merged} merged, ${unchanged} unchanged`;
  if (!dryRun) return counts;
  const lines = items.map(({ kind, label, id, outcome }) =>
    outcome === "created" ? `  + ${kind}: ${label}` : `  ${outcome === "merged" ? "~" : "="} ${kind}: ${label} → ${id}`,
  );
  return [`${counts} (dry run, nothing written)`, ...lines].join("\n");
}
