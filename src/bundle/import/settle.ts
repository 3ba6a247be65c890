import { aboutOf } from "./assessments.js";
import type { Draft } from "./draft.js";
import { identityOf } from "./known.js";
import { type LinkPlan, type LinkRow, TO_ONE } from "./links.js";
import { addTo, type Session } from "./session.js";
import type { Workspace } from "./workspace.js";
import { storedFacts } from "./write.js";

/** Makes what a bundle adds part of what the next ones of its batch find, as if it had been written already. */
export function settle(session: Session, workspace: Workspace, plans: readonly LinkPlan[]): void {
  for (const plan of plans) settleLinks(session, plan);
  for (const draft of workspace.drafts) settleDraft(session, draft);
}

function settleLinks({ byId, links, pending, stated }: Session, { created, filled }: LinkPlan): void {
  for (const [key, row] of created) {
    links.set(key, { row });
    pending.links.set(key, row);
    if (TO_ONE.has(row.type)) byId.get(row.from)?.neighbours.set(row.type, row.to);
    if (row.type === "ABOUT" && byId.get(row.from)?.kind === "Indicator")
      byId.get(row.from)?.neighbours.set(row.type, row.to);
    if (isStated(row)) stated.add(row.from);
  }
  for (const [key, { state, more }] of filled) {
    const { row, id } = state;
    links.set(key, state);
    if (id === undefined) pending.links.set(key, row);
    else pending.fills.set(id, { from: row.from, id, properties: { ...pending.fills.get(id)?.properties, ...more } });
    if (isStated(row)) stated.add(row.from);
  }
}

/** As import/results-of has it: a source says itself what the result assesses. */
function isStated({ type, properties }: LinkRow): boolean {
  const methods = properties["evidenceMethod"];
  return type === "ASSESSES" && !(Array.isArray(methods) && methods.includes("INFERRED"));
}

function settleDraft(session: Session, draft: Draft): void {
  const isNew = !draft.existing;
  const before = session.pending.entities.get(draft.id);
  if (isNew || draft.changed || draft.newNames.length > 0) {
    const moved = isNew || draft.changed;
    session.pending.entities.set(draft.id, {
      draft,
      revision: (before?.revision ?? 0) + (moved ? 1 : 0),
      names: [...(before?.names ?? []), ...draft.newNames],
      properties: before && !moved ? before.properties : storedFacts(draft),
    });
  }
  if (isNew) {
    const about = draft.kind === "Target" || draft.kind === "Result" ? aboutOf(draft) : null;
    if (about !== null) addTo(session.figures, about, draft);
  }
  draft.existing = true;
  draft.identity = identityOf(draft.neighbours);
  draft.newNames = [];
  draft.links = [];
  draft.evidence = [];
  draft.stated = false;
  draft.changed = false;
}
