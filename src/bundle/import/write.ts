import { date, int, type Run } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import { dateProperties, derivedProperties } from "../../values/derived.js";
import { type Draft, kinds } from "./draft.js";
import type { Pending } from "./session.js";

/** Moved by the statements themselves. */
const KEPT_OUT = new Set<string>(["id", "revision", "updatedAt", ...dateProperties]);
const INTEGERS = new Set(["ordinal", "startYear", "endYear", "ordinalAsc", "ordinalDesc"]);
/** Rows of one statement: enough to spare round trips, few enough to bound a message. */
const BATCH = 2_000;

/** Writes what is new. Everything was looked up before, under the lock, so nothing has to be merged here. */
export async function write(run: Run, { entities, links, fills }: Pending): Promise<void> {
  const created = new Map<string, unknown[]>(kinds.map((kind) => [kind, []]));
  const updated: unknown[] = [];
  const named: unknown[] = [];
  for (const [id, { draft, revision, names, properties }] of entities) {
    if (!draft.stored) created.get(draft.kind)?.push([{ ...properties, id, revision: int(revision) }, names]);
    else if (revision > 0) updated.push({ id, revision: int(revision), properties });
    if (draft.stored && names.length > 0) named.push({ id, names });
  }
  for (const [kind, rows] of created) await send(run, "import/create", rows, { kind });
  await send(run, "import/update", updated);
  await send(run, "import/name", named);
  const byType = new Map<string, unknown[]>();
  for (const { type, from, to, properties } of links.values()) {
    const row = [from, to, properties];
    const rows = byType.get(type);
    if (rows) rows.push(row);
    else byType.set(type, [row]);
  }
  for (const [type, rows] of byType) await send(run, "import/link", rows, { type });
  await send(run, "import/fill", [...fills.values()]);
}

async function send(
  run: Run,
  name: string,
  rows: readonly unknown[],
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await run(statement(name), { ...parameters, rows: rows.slice(start, start + BATCH) });
}

/** What a node holds of a draft, derived properties too. */
export function storedFacts({ kind, properties, aliases }: Draft): Readonly<Record<string, unknown>> {
  const facts = { ...properties, aliases: [...aliases] };
  const derived = derivedProperties(kind, facts);
  const all = stored({ ...facts, ...derived });
  const dates = Object.entries(datesOf(derived)).flatMap(([name, iso]) =>
    typeof iso === "string" ? [[name, date(iso)] as const] : [],
  );
  return { ...all, ...Object.fromEntries(dates) };
}

/** As the driver takes it: no nulls, integers as such, no property that a statement sets by itself. */
export function stored(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value == null || KEPT_OUT.has(name)) continue;
    kept[name] = typeof value === "number" && INTEGERS.has(name) ? int(value) : value;
  }
  return kept;
}

export const datesOf = (derived: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(dateProperties.map((name) => [name, derived[name] ?? null]));
