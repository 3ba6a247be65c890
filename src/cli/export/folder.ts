import { readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeFolder } from "../../db/embedded/make-folder.js";

/** What cannot be meant, or a folder that cannot be written to: said in one sentence. */
export class ExportUsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ExportUsageError";
  }
}

/** The folder, made where it is absent; it must be empty, so that no file of an earlier export stays among the new ones. */
export async function emptyFolder(out: string): Promise<string> {
  const folder = resolve(out);
  let names: readonly string[];
  try {
    makeFolder(folder);
    names = await readdir(folder);
    const probe = join(folder, `.dangbo-graph-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const why = code === "EEXIST" || code === "ENOTDIR" ? "is no folder" : `cannot be written to (${code})`;
    throw new ExportUsageError(`${out} ${why}: name another one with --out.`);
  }
  if (names.length === 0) return folder;
  throw new ExportUsageError(`The folder ${out} is not empty: name one that is, or that does not exist yet.`);
}
