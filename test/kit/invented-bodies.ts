import { readFileSync } from "node:fs";
import { checkBundle } from "../../src/bundle/check.js";
import { type ImportReport, importBundle } from "../../src/bundle/import.js";
import type { TestDatabase } from "./database.js";

const file = new URL("../corpus/invented-bodies.json", import.meta.url);

/** Loads the demonstration bundle, whose bodies and figures are all invented. */
export const importInventedBodies = (graph: TestDatabase): Promise<ImportReport> =>
  importParts(graph, JSON.parse(readFileSync(file, "utf8")) as object); // checked below

/** Loads a bundle of these lists. */
export async function importParts({ database }: TestDatabase, parts: object): Promise<ImportReport> {
  const checked = checkBundle({ format: 1, ...parts });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return importBundle(database, checked.bundle);
}
