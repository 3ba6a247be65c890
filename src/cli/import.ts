import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Checked, checkBundle } from "../bundle/check.js";
import { importBundle } from "../bundle/import.js";
import { setUp } from "../db/setup.js";
import type { Config } from "../server/config.js";
import { withDatabase } from "./connect.js";

interface Fact {
  readonly pointer: string;
  readonly message: string;
}

/** Brings bundle files into the graph, each all or nothing; answers the exit code: 0, or 1 where one was refused. */
export async function importFiles(config: Config, files: readonly string[], dryRun: boolean): Promise<number> {
  const bundles: (readonly [string, Checked])[] = [];
  for (const file of files) bundles.push([file, await checkedFile(file)]);
  let code = 0;
  for (const [file, checked] of bundles) {
    if (checked.ok) continue;
    complain(file, checked.problems);
    code = 1;
  }
  if (!bundles.some(([, { ok }]) => ok)) return code;
  return withDatabase(config, async (database) => {
    if (!dryRun) await setUp(database);
    for (const [file, checked] of bundles) {
      if (!checked.ok) continue;
      const { created, merged, unchanged, problems } = await importBundle(database, checked.bundle, { dryRun });
      if (problems.length > 0) {
        complain(file, problems);
        code = 1;
      } else {
        const note = dryRun ? " (dry run, nothing written)" : "";
        console.log(`${file}: ${created} created, ${merged} merged, ${unchanged} unchanged${note}`);
      }
    }
    return code;
  });
}

async function checkedFile(file: string): Promise<Checked> {
  try {
    return checkBundle(JSON.parse(await contentOf(file)));
  } catch (error) {
    return { ok: false, problems: [{ pointer: "", message: error instanceof Error ? error.message : String(error) }] };
  }
}

// Letters of another encoding would be lost without a word; a byte order mark is dropped.
async function contentOf(file: string): Promise<string> {
  const bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("it is not UTF-8: save it as UTF-8 and try again");
  }
}

function complain(file: string, problems: readonly Fact[]): void {
  console.error(`${file}: refused, nothing of it was written`);
  for (const { pointer, message } of problems) console.error(`  ${pointer || "/"} ${message}`);
}
