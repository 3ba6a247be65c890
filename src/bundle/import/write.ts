import { int, type Run } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import { dateProperties, derivedProperties } from "../../values/derived.js";
import { type Draft, kinds } from "./draft.js";
import type { LinkRow } from "./links.js";
import type { Pending } from "./session.js";

/** Moved by the statements themselves. */
const KEPT_OUT = new Set<string>(["id", "revision", "updatedAt", ...dateProperties]);
const INTEGERS = new Set(["ordinal", "startYear", "endYear", "ordinalAsc", "ordinalDesc"]);
/** Rows of one statement: enough to spare round trips, few enough to bound a message. */
const BATCH = 2_000;

/** Writes what is new. Everything was looked up before, under the lock, so nothing has to be merged here. */
export async function write(run: Run, { entities, links, fills }: Pending): Promise<void> {
  const all = [...entities].map(([id, { revision, ...entity }]) => ({ ...entity, id, revision: int(revision) }));
  for (const kind of kinds) {
    const created = all.filter(({ draft }) => draft.kind === kind && !draft.stored);
    await send(run, "import/create", created.map(withoutDraft), { kind });
  }
  const known = all.filter(({ draft }) => draft.stored);
  await send(run, "import/update", known.filter(({ revision }) => !revision.isZero()).map(withoutDraft));
  await send(
    run,
    "import/name",
    known.filter(({ names }) => names.length > 0).map(({ id, names }) => ({ id, names })),
  );
  const byType = new Map<string, LinkRow[]>();
  for (const row of links.values()) {
    const rows = byType.get(row.type);
    if (rows) rows.push(row);
    else byType.set(row.type, [row]);
  }
  for (const [type, rows] of byType) await send(run, "import/link", rows, { type });
  await send(run, "import/fill", [...fills.values()]);
}

const withoutDraft = <Row extends { readonly draft: Draft }>({ draft: _, ...row }: Row) => row;

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
export function storedFacts({ kind, properties, aliases }: Draft) {
  const facts = { ...properties, aliases: [...aliases] };
  const derived = derivedProperties(kind, facts);
  return { properties: stored({ ...facts, ...derived }), dates: datesOf(derived) };
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
