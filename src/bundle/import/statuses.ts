import type { Run } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import { dateTo } from "../../values/partial-date.js";
import { writeStatuses } from "../statuses.js";
import type { Draft } from "./draft.js";
import type { Pending } from "./session.js";

const BATCH = 2_000;

/** Judges anew every target that what was written may have changed the verdict on, new ones among them. */
export async function updateStatuses(run: Run, { entities }: Pending): Promise<void> {
  const moved = [...entities.values()].filter(({ revision }) => revision > 0).map(({ draft }) => draft);
  const targets = new Set(moved.filter(({ kind }) => kind === "Target").map(({ id }) => id));
  const results = moved.filter(({ kind }) => kind === "Result");
  const pairs = pairsOf(results);
  for (let start = 0; start < pairs.length; start += BATCH) {
    const batch = pairs.slice(start, start + BATCH);
    for (const { id } of await run<{ id: string }>(statement("import/targets-on"), { pairs: batch })) targets.add(id);
  }
  const sides = [...results, ...moved.filter(({ kind, stored }) => kind === "Indicator" && stored)];
  for (let start = 0; start < sides.length; start += BATCH) {
    const ids = sides.slice(start, start + BATCH).map(({ id }) => id);
    for (const { id } of await run<{ id: string }>(statement("import/targets-assessed"), { ids })) targets.add(id);
  }
  await writeStatuses(run, [...targets]);
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
