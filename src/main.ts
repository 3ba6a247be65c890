import { Command, Option } from "commander";
import { SeedError } from "./bundle/seeds.js";
import type { Given } from "./cli/articles.js";
import { attachFiles } from "./cli/attach.js";
import { ExportUsageError, type ExportWishes, exportFormats, exportGraph } from "./cli/export.js";
import { extractFiles } from "./cli/extract.js";
import { importFiles } from "./cli/import.js";
import { ingestFiles } from "./cli/ingest.js";
import { isReadEnough, OutputError } from "./cli/output.js";
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
  .argument("<file...>", "bundles (JSON, or NDJSON of many), or folders of them; - is the standard input")
  .option("--dry-run", "say what an import would do and write nothing")
  .option("--json", "say it as JSON: a line for each bundle, then a summary")
  .action(async (files: string[], { dryRun, json }: { readonly dryRun?: boolean; readonly json?: boolean }) => {
    process.exitCode = await importFiles(readConfig(process.env), files, {
      dryRun: dryRun === true,
      json: json === true,
    });
  });

/** The options that say of an article what it does not say itself. */
const aboutArticle = (command: Command): Command =>
  command
    .argument("<file...>", "articles (plain text, Markdown, saved HTML), or folders of them; - is the standard input")
    .option("--title <text>", "the article's title")
    .option("--outlet <name>", "the paper or site that published it")
    .option("--url <address>", "where it was published")
    .option("--published <date>", "when: 2011, 2011-09 or 2011-09-30");

interface ArticleOptions extends Omit<Given, "publishedOn"> {
  readonly published?: string;
  readonly explain?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
const givenIn = ({ title, outlet, url, published }: ArticleOptions): Given => ({
  title,
  outlet,
  url,
  publishedOn: published,
});

aboutArticle(program.command("extract"))
  .description("print the facts of articles as bundles, one a line; nothing is stored")
  .option("--explain", "print instead what was read in each sentence, by which rule, and what was passed over")
  .option("--json", "with --explain: as JSON, a line for each article")
  .action(async (files: string[], options: ArticleOptions) => {
    process.exitCode = await extractFiles(files, {
      explain: options.explain === true,
      json: options.json === true,
      given: givenIn(options),
    });
  });

aboutArticle(program.command("ingest"))
  .description("bring the facts of articles into the graph, of each all or nothing")
  .option("--dry-run", "say what would be created and what would merge with what, and write nothing")
  .option("--json", "say it as JSON: a line for each article, then a summary")
  .action(async (files: string[], options: ArticleOptions) => {
    process.exitCode = await ingestFiles(readConfig(process.env), files, {
      dryRun: options.dryRun === true,
      json: options.json === true,
      given: givenIn(options),
    });
  });

program
  .command("attach")
  .description("fill the quotes of texts into the graph, whose sources are found by their SHA-256")
  .argument("<file...>", "texts (UTF-8), or folders of them; - is the standard input")
  .option("--json", "say it as JSON: a line for each file, then a summary")
  .action(async (files: string[], { json }: { readonly json?: boolean }) => {
    process.exitCode = await attachFiles(readConfig(process.env), files, json === true);
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

let serves = false;
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
program.hook("preAction", (_, command) => {
  serves = command.name() === "serve";
  // A server goes on where nobody reads its output any more; an export notices by itself.
  process.stdout.on("error", (error) => {
    if (serves || command.name() === "export") return;
    if (!isReadEnough(error)) console.error(new OutputError(error).message);
    process.exit(1);
  });
  // A server stops in order; the rest ends at once, and with it the database that it started.
  if (!serves)
    for (const [signal, number] of Object.entries(signals)) process.once(signal, () => process.exit(128 + number));
});

// Wrong usage ends with 2, as other programs do.
program.exitOverride();
for (const command of program.commands) command.exitOverride();

const expected = [
  OutputError,
  ExportUsageError,
  StartError,
  SetupError,
  SeedError,
  LeaseError,
  ConfigError,
  DatabaseError,
];
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
// What a pipe still waits for goes out first; what is still open (a pool's timer, say) must not keep the process.
// A server does not wait for readers.
if (serves) process.exit();
process.stdout.write("", () => process.exit());
