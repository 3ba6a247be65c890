import { statement } from "../../db/statement.js";
import type { Draft, Kind } from "./draft.js";
import { inBatches, indexPlace, type Workspace } from "./workspace.js";

interface KnownRow {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly neighbours: readonly (readonly [type: string, id: string])[];
}

/** Asks the graph once for each natural key. */
export async function knownNames(workspace: Workspace, names: readonly string[]): Promise<void> {
  const open = [...new Set(names)].filter((name) => !workspace.byName.has(name));
  const rows = await inBatches(open, (values) =>
    workspace.run<{ value: string; id: string }>(statement("import/named"), { values }),
  );
  await knownEntities(
    workspace,
    rows.map(({ id }) => id),
  );
  for (const name of open) workspace.byName.set(name, null);
  for (const { value, id } of rows) workspace.byName.set(value, workspace.byId.get(id) ?? null);
}

/** Reads entities of the graph into the workspace. */
export async function knownEntities(workspace: Workspace, ids: readonly string[]): Promise<void> {
  const open = [...new Set(ids)].filter((id) => !workspace.byId.has(id));
  const rows = await inBatches(open, (batch) => workspace.run<KnownRow>(statement("import/known"), { ids: batch }));
  for (const row of rows) {
    const draft = knownDraft(row);
    workspace.byId.set(row.id, draft);
    workspace.drafts.push(draft);
    indexPlace(workspace, draft);
  }
}

function knownDraft({ id, kind, properties, neighbours }: KnownRow): Draft {
  const one = new Map(neighbours);
  return {
    kind,
    pointer: id,
    id,
    existing: true,
    properties: { ...properties },
    aliases: Array.isArray(properties["aliases"]) ? properties["aliases"].map(String) : [],
    newNames: [],
    links: [],
    evidence: [],
    neighbours: one,
    identity: {
      issuer: one.get("ISSUED_BY"),
      term: one.get("DURING"),
      committee: one.get("TERM_OF") ?? one.get("HELD_BY"),
    },
    stated: false,
    changed: false,
  };
}
