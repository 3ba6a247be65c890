import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { everyEntity, type Stored } from "../bundle/export/read.js";
import type { Database } from "../db/database.js";
import type { Properties } from "../values/derived.js";
import { type Column, headerOf, linkColumns, nodeColumns } from "./csv/columns.js";
import { type CsvFile, type CsvFolder, csvFolder } from "./csv/files.js";
import { withoutQuotes } from "./quotes.js";

export interface CsvOptions {
  readonly quotes?: boolean;
  /** Cells that a spreadsheet would run begin with an apostrophe; neo4j-admin would take that for a part of them. */
  readonly safe?: boolean;
  readonly progress?: (entities: number) => void;
}

// No label holds it, whatever its words; a comma or semicolon may stand in any of them.
const BETWEEN = "\u001F";
const FLUSH = 500;

/** Writes a file for each kind and each type of relationship, and the command that makes a database of them. */
export async function exportCsv(
  database: Database,
  folder: string,
  options: CsvOptions = {},
): Promise<readonly CsvFile[]> {
  const { quotes = false, safe = false, progress = () => {} } = options;
  const files = csvFolder(folder, safe);
  let seen = 0;
  for await (const entity of everyEntity(database)) {
    addEntity(files, quotes ? entity : withoutQuotes(entity), quotes);
    if (++seen % FLUSH !== 0) continue;
    await files.flush();
    progress(seen);
  }
  await files.flush();
  if (seen > 0 && !safe) await writeFile(join(folder, "import.txt"), importText(files.files(), quotes));
  return files.files();
}

function addEntity(files: CsvFolder, { id, kind, properties, keys, links, passages }: Stored, quotes: boolean): void {
  const columns = nodeColumns(kind, quotes);
  const header = () => ["id:ID(Entity)", ":LABEL", ...headerOf(columns)];
  files.add(`${kind}.csv`, "nodes", header, [id, `Entity${BETWEEN}${kind}`, ...cells(columns, properties)]);
  for (const value of keys) {
    files.add("Key.csv", "nodes", () => ["value:ID(Key)", ":LABEL"], [value, "Key"]);
    files.add("NAMES.csv", "relationships", () => [":START_ID(Key)", ":END_ID(Entity)", ":TYPE"], [value, id, "NAMES"]);
  }
  for (const { type, to, properties: facts } of [...links, ...passages]) {
    const own = linkColumns(type, quotes);
    const ends = () => [":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", ...headerOf(own)];
    files.add(`${type}.csv`, "relationships", ends, [id, to, type, ...cells(own, facts)]);
  }
}

const cells = (columns: readonly Column[], properties: Properties): readonly unknown[] =>
  columns.map(({ name }) => cell(properties[name]));

function cell(value: unknown): unknown {
  if (value == null || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(String).join(BETWEEN) : String(value);
}

function importText(files: readonly CsvFile[], quotes: boolean): string {
  const options = files.map(({ name, role }) => `  --${role}=${name}`);
  const command = [
    "neo4j-admin database import full neo4j --overwrite-destination",
    `  --array-delimiter=U+001F${quotes ? " --multiline-fields=true" : ""}`,
    ...options,
  ];
  return `${command.join(" \\\n")}\n`;
}
