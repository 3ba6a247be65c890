import { expect } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { exportBundles } from "../../src/bundle/export.js";
import { importBundle } from "../../src/bundle/import.js";
import type { TestDatabase } from "../kit/database.js";
import { differences, graphTexts } from "../kit/snapshot.js";

/** The bundles that a graph is written out as, each as its line. */
export async function exportedLines(
  { database }: TestDatabase,
  options: Parameters<typeof exportBundles>[1] = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { bundle, problems } of exportBundles(database, options)) {
    expect(problems).toEqual([]);
    lines.push(JSON.stringify(bundle));
  }
  return lines;
}

/** An export into the graph that it came from changes nothing, and the report says so. */
export async function expectNothingNew(graph: TestDatabase, lines: readonly string[]): Promise<void> {
  const before = await graphTexts(graph);
  for (const line of lines) {
    const checked = checkBundle(JSON.parse(line));
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const { created, merged, problems } = await importBundle(graph.database, checked.bundle);
    expect({ created, merged, problems }).toEqual({ created: 0, merged: 0, problems: [] });
  }
  expect(differences(before, await graphTexts(graph))).toEqual({ lost: [], added: [] });
}
