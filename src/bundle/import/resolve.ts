import { fold } from "../../values/text.js";
import type { Draft, Kind, Name, Spec } from "./draft.js";
import { knownNames } from "./known.js";
import { indexPlace, register } from "./session.js";
import { mention, refuse, type Workspace } from "./workspace.js";

/** The entities that the items speak of: those of the graph or of this bundle by any natural key, else new ones. */
export async function resolve(workspace: Workspace, specs: readonly Spec[]): Promise<readonly (Draft | null)[]> {
  await knownNames(
    workspace,
    specs.flatMap(({ names }) => names.map(({ value }) => value)),
  );
  const minted: Draft[] = [];
  const drafts = specs.map((spec) => {
    const found = namedBy(workspace, spec);
    if (found === undefined) return null;
    const draft = found ?? newDraft(spec, givenId(workspace, spec.kind, spec.key) ?? spec.id);
    if (!found) minted.push(draft);
    mention(workspace, draft);
    if (!found || spec.key !== undefined) take(workspace, draft, spec);
    return draft;
  });
  await mintIds(workspace, minted);
  for (const draft of minted) register(workspace, draft);
  return drafts;
}

/** Undefined where the keys name two. */
function namedBy(workspace: Workspace, spec: Spec): Draft | null | undefined {
  const found = new Map<Draft, string>();
  for (const name of spec.names) {
    const draft = workspace.byName.get(name.value);
    if (draft && fits(draft, name, spec.kind)) found.set(draft, name.value);
  }
  if (found.size < 2) return found.keys().next().value ?? null;
  const each = [...found].map(([draft, value]) => `${draft.existing ? draft.id : draft.pointer} (by ${value})`);
  refuse(
    workspace,
    spec.pointer,
    `its natural keys name different entities, and nothing says which is meant: ${each.join(", ")}`,
  );
  return undefined;
}

const fits = (draft: Draft, name: Name, kind: Kind) => draft.kind === kind && (name.fits?.(draft) ?? true);

/** The id that an item had in the graph which wrote the bundle, for one that is new here. */
export function givenId({ bundle }: Workspace, kind: Kind, key: string | null | undefined): string | undefined {
  if (bundle.ids !== true || !key?.startsWith(`${kind.toLowerCase()}:`)) return undefined;
  return /^[a-z]+(?::[a-z0-9-]+)+$/u.test(key) ? key : undefined;
}

function newDraft(spec: Spec, id: string): Draft {
  return {
    kind: spec.kind,
    pointer: spec.pointer,
    id,
    existing: false,
    stored: false,
    properties: {},
    aliases: [],
    newNames: [],
    links: [],
    evidence: [],
    neighbours: new Map(),
    identity: {},
    stated: false,
    changed: false,
  };
}

/** Adds what the item says and the draft does not know yet; nothing is overwritten. */
function take(workspace: Workspace, draft: Draft, spec: Spec): void {
  const { labels, labelled } = spec;
  fill(draft, { labelVi: labels.vi, labelEn: labels.en, ...spec.properties });
  for (const [name, id] of Object.entries(spec.identity ?? {})) draft.identity[name] ??= id;
  for (const alias of [...(labelled ? [labels.vi] : []), ...(spec.aliases ?? [])]) addAlias(draft, alias);
  for (const { value } of spec.names) {
    if (workspace.byName.get(value)) continue;
    workspace.byName.set(value, draft);
    draft.newNames.push(value);
  }
  draft.links.push(...(spec.links ?? []));
  draft.evidence.push(...(spec.evidence ?? []));
  indexPlace(workspace, draft);
  if (spec.key !== undefined) workspace.byKey.set(spec.key, draft);
}

function fill(draft: Draft, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value == null || draft.properties[name] != null) continue;
    draft.properties[name] = value;
    draft.changed = true;
  }
}

function addAlias(draft: Draft, alias: string): void {
  const names = [draft.properties["labelVi"], draft.properties["labelEn"], ...draft.aliases];
  // Another case or accent style finds the same already.
  if (names.some((name) => name === alias || fold(String(name ?? "")) === fold(alias))) return;
  draft.aliases.push(alias);
  draft.changed = true;
}

/** Gives each new draft its readable id, with a number behind it where another entity bears it already. */
async function mintIds(workspace: Workspace, drafts: readonly Draft[]): Promise<void> {
  const taken = (id: string) => workspace.byId.has(id) || used.has(id);
  const used = new Set<string>();
  let open: readonly Draft[] = drafts;
  for (let number = 1, width = 1; open.length > 0; number += width, width *= 4) {
    const wanted = open.flatMap(({ id }) => Array.from({ length: width }, (_, step) => numbered(id, number + step)));
    const answers = await workspace.lookups.ask("import/taken", wanted);
    for (const [index, id] of wanted.entries()) if (answers[index]?.length) used.add(id);
    open = open.filter((draft) => {
      for (let step = 0; step < width; step++) {
        const id = numbered(draft.id, number + step);
        if (taken(id)) continue;
        draft.id = id;
        used.add(id);
        return false;
      }
      return true;
    });
  }
}

const numbered = (id: string, number: number) => (number === 1 ? id : `${id}-${number}`);
