import { Command, Option } from "commander";
import { SeedError } from "./bundle/seeds.js";
import { ExportUsageError, type ExportWishes, exportFormats, exportGraph } from "./cli/export.js";
import { importFiles } from "./cli/import.js";
import { reindexGraph } from "./cli/reindex.js";
import { serve } from "./cli/serve.js";
import { StartError } from "./db/embedded/start-error.js";
import { DatabaseError } from "./db/errors.js";
import { LeaseError } from "./db/lease.js";
import { SetupError } from "./db/setup.js";
import { ConfigError, readConfig } from "./server/config.js";

const program = new Command("dangbo-graph").description(
  "The open knowledge graph of what Vietnamese party committees decide, promise and report.",
);

program
  .command("serve", { isDefault: true })
  .description("start the database, load the seeds and serve the GraphQL API")
  .action(() => serve(readConfig(process.env)));

program
  .command("import")
  .description("bring bundles into the graph, each all or nothing")
  .argument("<file...>", "bundles (JSON, format 1); - is the standard input")
  .option("--dry-run", "say what an import would do and write nothing")
  .action(async (files: string[], { dryRun }: { readonly dryRun?: boolean }) => {
    process.exitCode = await importFiles(readConfig(process.env), files, dryRun === true);
  });

program
  .command("export")
  .description("write the graph out, to standard output or into a folder")
  .addOption(new Option("--format <format>", "what to write").choices(exportFormats).default("bundle"))
  .option("--out <folder>", "where to; it must be empty or not exist yet (csv needs it)")
  .option("--quotes", "with the passages that state the facts, which are text of others")
  .option("--spreadsheet-safe", "CSV cells that a spreadsheet would run begin with an apostrophe")
  .option("--json", "report what was written as JSON, on standard error where the graph goes to standard output")
  .action(async (wishes: ExportWishes) => {
    process.exitCode = await exportGraph(readConfig(process.env), wishes);
  });

program
  .command("reindex")
  .description("make all derived properties anew, on a graph that other means have loaded")
  .action(() => reindexGraph(readConfig(process.env)));

// Wrong usage ends with 2, as other programs do.
program.exitOverride();
for (const command of program.commands) command.exitOverride();

const expected = [ExportUsageError, StartError, SetupError, SeedError, LeaseError, ConfigError, DatabaseError];
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Error && "code" in error && String(error.code).startsWith("commander.")) {
    process.exitCode = "exitCode" in error && error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(expected.some((kind) => error instanceof kind) ? (error as Error).message : error); // just compared
    process.exitCode = error instanceof ExportUsageError ? 2 : 1;
  }
}
// What is still open (a pool's timer, say) must not keep the process.
process.exit();
