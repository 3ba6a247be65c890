import { int } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import type { EvidenceItem } from "../format.js";
import type { Draft } from "./draft.js";
import { inBatches, type Workspace } from "./workspace.js";

/** One passage that states an entity: a relationship to the source. */
export interface EvidenceRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
/** A passage that the graph knows already and the bundle knows more of. */
export interface EvidenceFill {
  readonly from: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface EvidencePlan {
  readonly created: readonly EvidenceRow[];
  readonly filled: readonly EvidenceFill[];
}

interface KnownPassage {
  readonly from: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const methodOf = ({ method }: EvidenceItem): string => method ?? "EXTRACTED";

/** A conclusion that no source states in words. */
export const isSourceless = (item: EvidenceItem): boolean =>
  item.start == null && ["INFERRED", "CURATED"].includes(methodOf(item));

/** What the entities' evidence adds to the graph; conclusions without a source join the lists of their nodes. */
export async function planEvidence(workspace: Workspace, source: Draft | null): Promise<EvidencePlan> {
  const created: EvidenceRow[] = [];
  const filled: EvidenceFill[] = [];
  const stated = workspace.drafts.filter(({ evidence }) => evidence.length > 0);
  const known = source?.existing ? await knownPassages(workspace, stated, source) : new Map<string, KnownPassage>();
  for (const draft of stated) {
    for (const item of draft.evidence) {
      if (isSourceless(item)) conclude(draft, item);
      if (isSourceless(item) || !source) continue;
      const properties = passageProperties(item);
      const key = passageKey(draft.id, properties);
      const before = known.get(key);
      if (!before) {
        known.set(key, { from: draft.id, id: "", properties });
        created.push({ from: draft.id, to: source.id, properties });
        draft.changed = true;
        continue;
      }
      const more = Object.entries(properties).filter(([name]) => before.properties[name] == null);
      if (more.length === 0 || before.id === "") continue;
      filled.push({ from: draft.id, id: before.id, properties: Object.fromEntries(more) });
      draft.changed = true;
    }
  }
  return { created, filled };
}

async function knownPassages(
  workspace: Workspace,
  drafts: readonly Draft[],
  source: Draft,
): Promise<Map<string, KnownPassage>> {
  const ids = drafts.filter(({ existing }) => existing).map(({ id }) => id);
  const rows = await inBatches(ids, (batch) =>
    workspace.run<KnownPassage>(statement("import/passages"), { ids: batch, source: source.id }),
  );
  return new Map(rows.map((row) => [passageKey(row.from, row.properties), row]));
}

function passageProperties(item: EvidenceItem): Readonly<Record<string, unknown>> {
  const { field, start, end, quote, passageHash, rule, confidence } = item;
  const all = {
    field,
    start: start == null ? null : int(start),
    end: end == null ? null : int(end),
    quote,
    passageHash,
    method: methodOf(item),
    rule,
    confidence,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null));
}

const passageKey = (entity: string, properties: Readonly<Record<string, unknown>>) =>
  [entity, ...["field", "start", "end", "method", "rule"].map((name) => String(properties[name] ?? ""))].join("\n");

// Neo4j's lists hold no nulls: "" stands for none. A graph made of CSV has lost a list of nothing but "".
function conclude(draft: Draft, item: EvidenceItem): void {
  const stored = (name: string): unknown[] => {
    const known: unknown = draft.properties[name];
    return Array.isArray(known) ? known : [];
  };
  const list = (name: string) => stored("evidenceMethod").map((_, at) => stored(name)[at] ?? "");
  const entry = { evidenceField: item.field ?? "", evidenceMethod: methodOf(item), evidenceRule: item.rule ?? "" };
  const names = Object.keys(entry) as (keyof typeof entry)[]; // Object.keys forgets the names
  const length = list("evidenceMethod").length;
  for (let index = 0; index < length; index++) {
    if (names.every((name) => list(name)[index] === entry[name])) return;
  }
  const longer = names.map((name) => [name, [...list(name), entry[name]]] as const);
  draft.properties["evidenceConfidence"] = [...stored("evidenceConfidence"), item.confidence];
  for (const [name, values] of longer) draft.properties[name] = values;
  draft.changed = true;
}
