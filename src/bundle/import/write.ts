import { int, type Run } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import { dateProperties, derivedProperties } from "../../values/derived.js";
import { type Draft, kinds } from "./draft.js";
import type { EvidencePlan } from "./evidence.js";
import type { LinkPlan } from "./links.js";
import { inBatches, type Workspace } from "./workspace.js";

/** Moved by the statements themselves. */
const KEPT_OUT = new Set<string>(["id", "revision", "updatedAt", ...dateProperties]);
const INTEGERS = new Set(["ordinal", "startYear", "endYear", "ordinalAsc", "ordinalDesc"]);

/** Writes what is new. Everything was looked up before, under the lock, so nothing has to be merged here. */
export async function write(workspace: Workspace, links: LinkPlan, evidence: EvidencePlan): Promise<void> {
  const { run, drafts } = workspace;
  for (const kind of kinds) {
    const created = drafts.filter((draft) => draft.kind === kind && !draft.existing);
    await send(run, "import/create", created.map(entityRow), { kind });
  }
  const known = drafts.filter(({ existing }) => existing);
  await send(run, "import/update", known.filter(({ changed }) => changed).map(entityRow));
  await send(
    run,
    "import/name",
    known.filter(({ newNames }) => newNames.length > 0).map(({ id, newNames }) => ({ id, names: newNames })),
  );
  for (const type of new Set(links.created.map((row) => row.type))) {
    await send(
      run,
      "import/link",
      links.created.filter((row) => row.type === type),
      { type },
    );
  }
  await send(run, "import/fill", [...links.filled, ...evidence.filled]);
  await send(run, "import/link", evidence.created, { type: "EVIDENCED_BY" });
}

async function send(
  run: Run,
  name: string,
  rows: readonly unknown[],
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await inBatches(rows, (batch) => run(statement(name), { ...parameters, rows: batch }));
}

function entityRow(draft: Draft) {
  const facts = { ...draft.properties, aliases: draft.aliases };
  const derived = derivedProperties(draft.kind, facts);
  return { id: draft.id, names: draft.newNames, properties: stored({ ...facts, ...derived }), dates: datesOf(derived) };
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
