import { dateFrom, dateTo } from "../../values/partial-date.js";
import type { EvidenceItem } from "../format.js";
import type { Draft } from "./draft.js";
import { knownEntities } from "./known.js";
import { mention, type Workspace } from "./workspace.js";

// Of equal indicator, committee and period; a few pairs will prove to count different things under one name.
const INFERENCE: EvidenceItem = {
  method: "INFERRED",
  rule: "The result and the target are of the same indicator, committee and period.",
  confidence: 0.9,
};

interface Meeting {
  readonly indicatorId: string;
  readonly committeeId: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly periodKind: string;
}

/** Links results to the targets they judge where the bundle does not say which, in whichever order the two came. */
export async function inferAssessments(workspace: Workspace): Promise<void> {
  const silent = (workspace.bundle.results ?? []).filter(({ assesses }) => assesses == null);
  const results = groups(silent.flatMap(({ key }) => workspace.byKey.get(key) ?? []));
  const targets = groups((workspace.bundle.targets ?? []).flatMap(({ key }) => workspace.byKey.get(key) ?? []));
  await addKnown(workspace, "import/targets-of", "Target", results, targets);
  await addKnown(workspace, "import/results-of", "Result", targets, results);
  for (const [key, { drafts }] of results) {
    for (const result of drafts) {
      for (const target of targets.get(key)?.drafts ?? []) {
        mention(workspace, result);
        result.links.push({ type: "ASSESSES", to: target, evidence: [INFERENCE] });
      }
    }
  }
}

interface Group {
  readonly meeting: Meeting;
  readonly drafts: Set<Draft>;
}

function groups(drafts: readonly Draft[]): Map<string, Group> {
  const found = new Map<string, Group>();
  for (const draft of drafts) {
    const meeting = meetingOf(draft);
    if (!meeting) continue;
    const key = keyOf(meeting);
    const group = found.get(key);
    if (group) group.drafts.add(draft);
    else found.set(key, { meeting, drafts: new Set([draft]) });
  }
  return found;
}

const keyOf = (meeting: Meeting) => Object.values(meeting).join("\n");

/** What a target or result is about, as one text; null where that is not known. */
export function aboutOf(draft: Draft): string | null {
  const meeting = meetingOf(draft);
  return meeting && keyOf(meeting);
}

function meetingOf({ properties }: Draft): Meeting | null {
  const { indicatorId, committeeId, periodStart, periodEnd, periodKind } = properties;
  const periodFrom = dateFrom(typeof periodStart === "string" ? periodStart : null);
  const periodTo = dateTo(typeof periodEnd === "string" ? periodEnd : null);
  if (typeof indicatorId !== "string" || typeof committeeId !== "string" || !periodFrom || !periodTo) return null;
  const kind = typeof periodKind === "string" ? periodKind : "WHOLE";
  return { indicatorId, committeeId, periodFrom, periodTo, periodKind: kind };
}

/** Reads what is known on the other side of each group. */
async function addKnown(
  workspace: Workspace,
  name: string,
  kind: Draft["kind"],
  asked: ReadonlyMap<string, Group>,
  answered: Map<string, Group>,
): Promise<void> {
  const each = [...asked.values()];
  const answers = await workspace.lookups.ask<{ id: string }>(
    name,
    each.map(({ meeting }) => meeting),
  );
  await knownEntities(
    workspace,
    answers.flat().map(({ id }) => id),
  );
  for (const [index, { meeting }] of each.entries()) {
    const key = keyOf(meeting);
    const stored = (answers[index] ?? []).flatMap(({ id }) => workspace.byId.get(id) ?? []);
    const fresh = [...(workspace.figures.get(key) ?? [])].filter((draft) => draft.kind === kind);
    for (const draft of [...stored, ...fresh]) {
      if (workspace.stated.has(draft.id)) continue;
      const group = answered.get(key) ?? { meeting, drafts: new Set() };
      group.drafts.add(draft);
      answered.set(key, group);
    }
  }
}
