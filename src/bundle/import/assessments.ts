import { statement } from "../../db/statement.js";
import { dateFrom, dateTo } from "../../values/partial-date.js";
import type { EvidenceItem } from "../format.js";
import type { Draft } from "./draft.js";
import { knownEntities } from "./known.js";
import { inBatches, type Workspace } from "./workspace.js";

// Of equal indicator, committee and period; a few pairs will prove to count different things under one name.
const INFERENCE: EvidenceItem = {
  method: "INFERRED",
  rule: "The result and the target are of the same indicator, committee and period.",
  confidence: 0.9,
};

interface Meeting {
  readonly key: string;
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
  await addKnown(workspace, "import/targets-of", results, targets);
  await addKnown(workspace, "import/results-of", targets, results);
  for (const [key, { drafts }] of results) {
    for (const result of drafts) {
      for (const target of targets.get(key)?.drafts ?? []) {
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
    const group = found.get(meeting.key);
    if (group) group.drafts.add(draft);
    else found.set(meeting.key, { meeting, drafts: new Set([draft]) });
  }
  return found;
}

function meetingOf({ properties }: Draft): Meeting | null {
  const { indicatorId, committeeId, periodStart, periodEnd, periodKind } = properties;
  const periodFrom = dateFrom(typeof periodStart === "string" ? periodStart : null);
  const periodTo = dateTo(typeof periodEnd === "string" ? periodEnd : null);
  if (typeof indicatorId !== "string" || typeof committeeId !== "string" || !periodFrom || !periodTo) return null;
  const kind = typeof periodKind === "string" ? periodKind : "WHOLE";
  const key = [indicatorId, committeeId, periodFrom, periodTo, kind].join("\n");
  return { key, indicatorId, committeeId, periodFrom, periodTo, periodKind: kind };
}

/** Reads what the graph holds on the other side of each group. */
async function addKnown(
  workspace: Workspace,
  name: string,
  asked: Map<string, Group>,
  answered: Map<string, Group>,
): Promise<void> {
  const meetings = [...asked.values()].map(({ meeting }) => meeting);
  const rows = await inBatches(meetings, (batch) =>
    workspace.run<{ key: string; id: string }>(statement(name), { meetings: batch }),
  );
  await knownEntities(
    workspace,
    rows.map(({ id }) => id),
  );
  for (const { key, id } of rows) {
    const draft = workspace.byId.get(id);
    const meeting = asked.get(key)?.meeting;
    if (!draft || !meeting) continue;
    const group = answered.get(key) ?? { meeting, drafts: new Set() };
    group.drafts.add(draft);
    answered.set(key, group);
  }
}
