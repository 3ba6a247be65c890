import { statement } from "../../db/statement.js";
import { dateTo } from "../../values/partial-date.js";
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

interface Pair {
  readonly indicatorId: string;
  readonly committeeId: string;
  /** The earliest and the latest day that one of its results ends on. */
  readonly first: string;
  readonly last: string;
}

function pairsOf(results: readonly Draft[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { properties } of results) {
    const { indicatorId, committeeId, periodEnd } = properties;
    const end = dateTo(typeof periodEnd === "string" ? periodEnd : null);
    if (typeof indicatorId !== "string" || typeof committeeId !== "string" || !end) continue;
    const key = `${indicatorId}\n${committeeId}`;
    const { first = end, last = end } = pairs.get(key) ?? {};
    pairs.set(key, { indicatorId, committeeId, first: end < first ? end : first, last: end > last ? end : last });
  }
  return [...pairs.values()];
}
