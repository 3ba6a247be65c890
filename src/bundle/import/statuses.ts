import { statement } from "../../db/statement.js";
import { writeStatuses } from "../statuses.js";
import type { Draft } from "./draft.js";
import { inBatches, type Workspace } from "./workspace.js";

/** Judges anew every target that this import may have changed the verdict on, new ones among them. */
export async function updateStatuses(workspace: Workspace): Promise<void> {
  const moved = workspace.drafts.filter(({ existing, changed }) => !existing || changed);
  const targets = new Set(moved.filter(({ kind }) => kind === "Target").map(({ id }) => id));
  const results = moved.filter(({ kind }) => kind === "Result");
  const add = (rows: readonly { readonly id: string }[]) => {
    for (const { id } of rows) targets.add(id);
  };
  add(
    await inBatches(pairsOf(results), (pairs) =>
      workspace.run<{ id: string }>(statement("import/targets-on"), { pairs }),
    ),
  );
  const sides = moved.filter(({ kind, existing }) => kind === "Result" || (kind === "Indicator" && existing));
  add(
    await inBatches(
      sides.map(({ id }) => id),
      (ids) => workspace.run<{ id: string }>(statement("import/targets-assessed"), { ids }),
    ),
  );
  await writeStatuses(workspace.run, [...targets]);
}

function pairsOf(results: readonly Draft[]): readonly { readonly indicatorId: string; readonly committeeId: string }[] {
  const pairs = new Map<string, { readonly indicatorId: string; readonly committeeId: string }>();
  for (const { properties } of results) {
    const { indicatorId, committeeId } = properties;
    if (typeof indicatorId !== "string" || typeof committeeId !== "string") continue;
    pairs.set(`${indicatorId}\n${committeeId}`, { indicatorId, committeeId });
  }
  return [...pairs.values()];
}
