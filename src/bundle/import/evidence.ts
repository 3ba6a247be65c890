import { int } from "../../db/database.js";
import type { EvidenceItem } from "../format.js";
import type { Draft } from "./draft.js";
import { filledWith, type LinkFill, type LinkPlan, type LinkRow, type LinkState } from "./link-plan.js";
import type { Workspace } from "./workspace.js";

interface KnownPassage {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const methodOf = ({ method }: EvidenceItem): string => method ?? "EXTRACTED";

/** A conclusion that no source states in words. */
export const isSourceless = (item: EvidenceItem): boolean =>
  item.start == null && ["INFERRED", "CURATED"].includes(methodOf(item));

/** What the entities' evidence adds to the graph; conclusions without a source join the lists of their nodes. */
export async function planEvidence(workspace: Workspace, source: Draft | null): Promise<LinkPlan> {
  const created = new Map<string, LinkRow>();
  const filled = new Map<string, LinkFill>();
  const stated = [...workspace.drafts].filter(({ evidence }) => evidence.length > 0);
  const stored = source?.stored ? await storedPassages(workspace, stated, source) : new Map<string, LinkState>();
  for (const draft of stated) {
    for (const item of draft.evidence) {
      if (isSourceless(item)) conclude(draft, item);
      if (isSourceless(item) || !source) continue;
      const row = passageRow(draft.id, source.id, passageProperties(item));
      const key = passageKey(row);
      if (created.has(key)) continue;
      const before = filled.get(key)?.state ?? workspace.links.get(key) ?? stored.get(key);
      if (!before) {
        created.set(key, row);
        draft.changed = true;
        continue;
      }
      const more = Object.entries(row.properties).filter(([name]) => !knows(before.row.properties, name));
      if (more.length === 0) continue;
      filled.set(key, filledWith(before, Object.fromEntries(more), filled.get(key)));
      draft.changed = true;
    }
  }
  return { created, filled };
}

// A quote stands for its hash, which an export writes in its place.
const knows = (passage: LinkRow["properties"], name: string): boolean =>
  passage[name] != null || (name === "passageHash" && passage["quote"] != null);

async function storedPassages(
  workspace: Workspace,
  drafts: readonly Draft[],
  source: Draft,
): Promise<Map<string, LinkState>> {
  const asked = drafts.filter(({ stored }) => stored).map(({ id }) => ({ id, source: source.id }));
  const answers = await workspace.lookups.ask<KnownPassage>("import/passages", asked);
  const known = new Map<string, LinkState>();
  for (const [index, { id: entity }] of asked.entries()) {
    for (const { id, properties } of answers[index] ?? []) {
      const row = passageRow(entity, source.id, properties);
      known.set(passageKey(row), { row, id });
    }
  }
  return known;
}

const passageRow = (from: string, to: string, properties: LinkRow["properties"]): LinkRow => ({
  type: "EVIDENCED_BY",
  from,
  to,
  properties,
});

function passageProperties(item: EvidenceItem): LinkRow["properties"] {
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

const passageKey = ({ type, from, to, properties }: LinkRow) =>
  [type, from, to, ...["field", "start", "end", "method", "rule"].map((name) => String(properties[name] ?? ""))].join(
    "\n",
  );

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
