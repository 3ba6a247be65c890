import { createWriteStream } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ExportedBundle, exportBundles } from "../../bundle/export.js";
import type { Database } from "../../db/database.js";
import { exportCsv } from "../../export/csv.js";
import { exportGraphml } from "../../export/graphml.js";
import { exportJsonld } from "../../export/jsonld.js";
import type { ExportWishes } from "../export.js";
import { isReadEnough, isWriteFault, OutputError, standardOutput } from "../output.js";

export interface Refusal {
  /** The source's id, or "" for the bundle of no source. */
  readonly bundle: string;
  readonly pointer: string;
  readonly message: string;
}
export interface Written {
  readonly files: readonly string[];
  readonly refused: readonly Refusal[];
}

/** Where it goes: a folder, or standard output where that is undefined. */
export type Folder = string | undefined;
type Progress = (done: number) => void;

/** How often an export reads each entity. */
export const PASSES = { bundle: 2, csv: 1, jsonld: 1, graphml: 2 } as const;

/** Throws an OutputError where not all could be written; a folder is then as empty as before. */
export async function writeExport(
  database: Database,
  wishes: ExportWishes,
  folder: Folder,
  progress: Progress,
): Promise<Written> {
  try {
    return await writeFormat(database, wishes, folder, progress);
  } catch (error) {
    if (folder !== undefined) await emptied(folder);
    throw isWriteFault(error) ? new OutputError(error, folder) : error;
  }
}

// It was empty before, so all in it is ours.
async function emptied(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name));
}

async function writeFormat(
  database: Database,
  { format, quotes = false, spreadsheetSafe: safe = false }: ExportWishes,
  folder: Folder,
  progress: Progress,
): Promise<Written> {
  if (format === "bundle") return writeBundles(database, quotes, folder, progress);
  if (format === "jsonld") return writeStream(exportJsonld(database, { quotes, progress }), folder, "graph.jsonld");
  if (format === "graphml") return writeStream(exportGraphml(database, { progress }), folder, "graph.graphml");
  const files = await exportCsv(database, folder ?? ".", { quotes, safe, progress });
  return { files: files.map(({ name }) => name), refused: [] };
}

async function writeBundles(database: Database, quotes: boolean, folder: Folder, progress: Progress): Promise<Written> {
  const refused: Refusal[] = [];
  const bundles = sound(
    exportBundles(database, { quotes, progress: (placed, done) => progress(placed + done) }),
    refused,
  );
  if (folder === undefined) {
    const lines = async function* () {
      for await (const { bundle } of bundles) yield `${JSON.stringify(bundle)}\n`;
    };
    return { ...(await writeStream(lines(), folder, "")), refused };
  }
  const files: string[] = [];
  for await (const exported of bundles) {
    const name = fileName(exported);
    await writeFile(join(folder, name), `${JSON.stringify(exported.bundle, null, 2)}\n`);
    files.push(name);
  }
  return { files, refused };
}

async function* sound(bundles: AsyncIterable<ExportedBundle>, refused: Refusal[]): AsyncGenerator<ExportedBundle> {
  for await (const exported of bundles) {
    const { source, problems } = exported;
    if (problems.length === 0) yield exported;
    else refused.push(...problems.map((problem) => ({ bundle: source ?? "", ...problem })));
  }
}

/** `no-source.json` comes before each `source-….json`, as it should in an import of all. */
function fileName({ source, part }: ExportedBundle): string {
  const name = source === null ? "no-source" : source.replace(/[^a-z0-9]+/giu, "-");
  return `${name}${part === 1 ? "" : `.${String(part).padStart(4, "0")}`}.json`;
}

async function writeStream(pieces: AsyncIterable<string>, folder: Folder, name: string): Promise<Written> {
  const to: Writable = folder === undefined ? standardOutput() : createWriteStream(join(folder, name));
  try {
    await pipeline(Readable.from(pieces), to, { end: folder !== undefined });
  } catch (error) {
    if (!isReadEnough(error)) throw error;
  }
  return { files: folder === undefined ? [] : [name], refused: [] };
}
