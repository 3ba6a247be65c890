import type { Run } from "../../db/database.js";
import { placeName } from "../../values/derived.js";
import type { Problem } from "../check/problem.js";
import type { Bundle } from "../format.js";
import type { Draft } from "./draft.js";

/** What one import knows so far. Nothing is written before all of it is resolved. */
export interface Workspace {
  readonly run: Run;
  readonly bundle: Bundle;
  readonly problems: Problem[];
  /** Every entity met, in order. */
  readonly drafts: Draft[];
  readonly byKey: Map<string, Draft>;
  /** By natural key; null where the graph was asked and knows none. */
  readonly byName: Map<string, Draft | null>;
  readonly byId: Map<string, Draft>;
  /** By folded name: several places may bear one. */
  readonly places: Map<string, Set<Draft>>;
}

export const newWorkspace = (run: Run, bundle: Bundle): Workspace => ({
  run,
  bundle,
  problems: [],
  drafts: [],
  byKey: new Map(),
  byName: new Map(),
  byId: new Map(),
  places: new Map(),
});

/** Lets a place be found by its names. */
export function indexPlace(workspace: Workspace, draft: Draft): void {
  if (draft.kind !== "Place") return;
  for (const name of [draft.properties["labelVi"], ...draft.aliases]) {
    const folded = placeName(String(name));
    const known = workspace.places.get(folded);
    if (known) known.add(draft);
    else workspace.places.set(folded, new Set([draft]));
  }
}

export function refuse(workspace: Workspace, pointer: string, message: string): void {
  workspace.problems.push({ pointer, message });
}

/** Rows of one statement: enough to spare round trips, few enough to bound a message. */
const BATCH = 2_000;

export async function inBatches<Row, Answer>(
  rows: readonly Row[],
  send: (batch: readonly Row[]) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < rows.length; start += BATCH)
    answers.push(...(await send(rows.slice(start, start + BATCH))));
  return answers;
}
