import type { EvidenceItem } from "../format.js";
import type { Draft, Link } from "./draft.js";
import { type EvidenceLists, joined } from "./link-evidence.js";
import { filledWith, type LinkFill, type LinkPlan, type LinkRow, type LinkState } from "./link-plan.js";
import { addTo } from "./session.js";
import type { Workspace } from "./workspace.js";

interface KnownLink extends LinkRow {
  readonly id: string;
}

/** An entity has at most one of each. */
export const TO_ONE = new Set(
  "PART_OF REPORTS_TO WITHIN TERM_OF HELD_BY DURING ISSUED_BY REPORTED_AT MEASURES FOR BROADER".split(" "),
);

/** The field of the bundle that gives each relationship, under which an item states its evidence. */
export const linkFields: Readonly<Record<string, readonly string[]>> = {
  PART_OF: ["partOf"],
  REPORTS_TO: ["reportsTo"],
  SUCCEEDS: ["succeeds"],
  GOVERNS: ["place", "governs"],
  WITHIN: ["within"],
  TERM_OF: ["committee"],
  HELD_BY: ["committee"],
  DURING: ["term"],
  CONSIDERED: ["considered"],
  ISSUED_BY: ["issuer"],
  IMPLEMENTS: ["implements"],
  GUIDES: ["guides"],
  BASED_ON: ["basedOn"],
  AMENDS: ["amends"],
  SUPPLEMENTS: ["supplements"],
  REPLACES: ["replaces"],
  REPEALS: ["repeals"],
  CITES: ["cites"],
  SET_BY: ["setBy"],
  REPORTED_AT: ["reportedAt"],
  MEASURES: ["indicator"],
  FOR: ["committee"],
  ASSESSES: ["assesses"],
  ABOUT: ["topic", "topics"],
  BROADER: ["broader"],
  SERVES_ON: ["roles"],
  ATTENDED: ["attended"],
  WRITTEN_BY: ["authors"],
};

/** Which relationships of the bundle the graph lacks, and which it knows less of. */
export async function planLinks(workspace: Workspace, source: Draft | null): Promise<LinkPlan> {
  const wanted = [...workspace.drafts].flatMap((draft) => linksOf(workspace, draft));
  const known = await knownLinks(workspace, wanted);
  const created = new Map<string, LinkRow>();
  const filled = new Map<string, LinkFill>();
  for (const { draft, link, from, to } of wanted) {
    const key = linkKey(link.type, from.id, to.id, link.part);
    const before = known.get(key);
    const row = created.get(key);
    const now = row?.properties ?? before?.row.properties ?? {};
    const added = more(now, factsOf(workspace, link), evidenceOf(draft, link), source);
    if (!before) {
      created.set(key, { type: link.type, from: from.id, to: to.id, properties: { ...now, ...added } });
      if (!row) draft.changed = true;
    } else if (Object.keys(added).length > 0) {
      const fill = filledWith(before, added, filled.get(key));
      filled.set(key, fill);
      known.set(key, fill.state);
      draft.changed = true;
    }
  }
  return { created, filled };
}

interface Wanted {
  readonly draft: Draft;
  readonly link: Link;
  readonly from: Draft;
  readonly to: Draft;
}

function linksOf(workspace: Workspace, draft: Draft): readonly Wanted[] {
  const single = new Map(draft.neighbours);
  return draft.links.flatMap((link) => {
    const other = typeof link.to === "string" ? (workspace.byKey.get(link.to) ?? workspace.byId.get(link.to)) : link.to;
    if (!other || other === draft) return [];
    // What the graph knows already of a relationship with one end stays.
    if (TO_ONE.has(link.type) || (link.type === "ABOUT" && draft.kind === "Indicator")) {
      const before = single.get(link.type);
      if (before !== undefined && before !== other.id) return [];
      single.set(link.type, other.id);
    }
    return [{ draft, link, from: link.reversed ? other : draft, to: link.reversed ? draft : other }];
  });
}

async function knownLinks(workspace: Workspace, wanted: readonly Wanted[]): Promise<Map<string, LinkState>> {
  const starts = new Map<string, Set<string>>();
  for (const { link, from, to } of wanted) {
    if (from.stored && to.stored) addTo(starts, from.id, link.type);
  }
  const asked = [...starts].map(([id, types]) => ({ id, types: [...types].sort() }));
  const answers = await workspace.lookups.ask<KnownLink>("import/links", asked);
  const known = new Map<string, LinkState>();
  for (const { id, ...row } of answers.flat()) known.set(keyOf(row), { row, id });
  for (const { link, from, to } of wanted) {
    const key = linkKey(link.type, from.id, to.id, link.part);
    const now = workspace.links.get(key);
    if (now) known.set(key, now);
  }
  return known;
}

const linkKey = (type: string, from: string, to: string, part?: string) => [type, from, to, part ?? ""].join("\n");

const keyOf = (row: LinkRow) => linkKey(row.type, row.from, row.to, partOf(row));

function partOf({ type, properties }: LinkRow): string | undefined {
  const part = type === "CONSIDERED" ? properties["action"] : type === "SERVES_ON" ? properties["role"] : undefined;
  return typeof part === "string" ? part : undefined;
}

function factsOf(workspace: Workspace, { type, properties = {} }: Link): Readonly<Record<string, unknown>> {
  const { basis } = properties;
  return type === "SUCCEEDS" && typeof basis === "string"
    ? { ...properties, basis: (workspace.byKey.get(basis) ?? workspace.byId.get(basis))?.id }
    : properties;
}

function evidenceOf(draft: Draft, { type, evidence }: Link): readonly EvidenceItem[] {
  if (evidence && evidence.length > 0) return evidence;
  const names = linkFields[type] ?? [];
  return draft.evidence.filter(({ field }) => field != null && names.includes(field));
}

/** What these facts and passages add to the properties of a relationship. */
function more(
  before: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>>,
  evidence: readonly EvidenceItem[],
  source: Draft | null,
): Readonly<Record<string, unknown>> {
  const absent = Object.entries(facts).filter(([name, value]) => value != null && before[name] == null);
  const lists: EvidenceLists | null = joined(before, evidence, source);
  return { ...Object.fromEntries(absent), ...lists };
}
