import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../db/database.js";
import { withLease } from "../db/lease.js";
import { statement } from "../db/statement.js";
import { type Checked, checkBundleText } from "./check.js";
import type { Bundle } from "./format.js";
import { type ImportReport, importBundle } from "./import.js";

/** The bundles that this project brings along. */
export const seedsFolder = new URL("../../seeds/", import.meta.url);

/** A seed that cannot be loaded; the message names the file. */
export class SeedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SeedError";
  }
}

interface Seed {
  readonly name: string;
  readonly sha256: string;
  readonly bundle: Bundle;
}
interface SeedRow {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Loads the bundles of a directory that this graph has not seen, vocabulary first, then by name; one that has changed
 * since is merged again and undoes nothing. One of several servers loads, the others wait for it. Answers one line a
 * file that was loaded.
 */
export async function loadSeeds(database: Database, directory: string | URL): Promise<readonly string[]> {
  const seeds = await readSeeds(typeof directory === "string" ? directory : fileURLToPath(directory));
  if ((await unseen(database, seeds)).length === 0) return [];
  return withLease(database, "seeds", async () => {
    const lines: string[] = [];
    for (const seed of await unseen(database, seeds)) {
      const { created, merged, unchanged } = await load(database, seed);
      lines.push(`Seed ${seed.name}: ${created} created, ${merged} completed, ${unchanged} known.`);
    }
    return lines;
  });
}

async function readSeeds(directory: string): Promise<readonly Seed[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort();
  const seeds = await Promise.all(names.map((name) => readSeed(directory, name)));
  // The facts of a document refer to the vocabulary by name.
  return [
    ...seeds.filter(({ bundle }) => bundle.source === null),
    ...seeds.filter(({ bundle }) => bundle.source !== null),
  ];
}

async function readSeed(directory: string, name: string): Promise<Seed> {
  const text = await readFile(join(directory, name), "utf8");
  const checked = checkedSeed(name, text);
  if (!checked.ok) {
    const [first] = checked.problems;
    throw new SeedError(`The seed ${name} is no sound bundle: ${first?.pointer || "/"} ${first?.message ?? ""}`);
  }
  return { name, sha256: createHash("sha256").update(text, "utf8").digest("hex"), bundle: checked.bundle };
}

function checkedSeed(name: string, text: string): Checked {
  try {
    return checkBundleText(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new SeedError(`The seed ${name} is no JSON: ${error.message}`);
    throw error;
  }
}

async function unseen(database: Database, seeds: readonly Seed[]): Promise<readonly Seed[]> {
  const rows = await database.execute<SeedRow>(statement("seed/loaded"), {});
  const known = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  return seeds.filter(({ name, sha256 }) => known.get(name) !== sha256);
}

async function load(database: Database, { name, sha256, bundle }: Seed): Promise<ImportReport> {
  const report = await importBundle(database, bundle);
  const [problem] = report.problems;
  if (problem) throw new SeedError(`The seed ${name} does not fit this graph: ${problem.pointer} ${problem.message}`);
  await database.write((run) => run(statement("seed/record"), { name, sha256 }));
  return report;
}
