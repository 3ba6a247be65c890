import { idBody, readableId } from "../../values/identity.js";
import { conferenceLabels } from "../../values/labels.js";
import type { ConferenceItem, PeriodItem } from "../format.js";
import { type Draft, type Link, labelsOf, type Spec } from "./draft.js";
import { conferenceNames } from "./names.js";
import { resolve } from "./resolve.js";
import type { Workspace } from "./workspace.js";

export async function importConferences(workspace: Workspace, source: string | undefined): Promise<void> {
  const items = workspace.bundle.conferences ?? [];
  await resolve(
    workspace,
    items.flatMap((item, index) => {
      const committee = workspace.byKey.get(item.committee);
      const term = item.term ? workspace.byKey.get(item.term) : undefined;
      return committee ? [conferenceSpec(item, committee, term, source, `/conferences/${index}`)] : [];
    }),
  );
}

function conferenceSpec(
  item: ConferenceItem,
  committee: Draft,
  term: Draft | undefined,
  source: string | undefined,
  pointer: string,
): Spec {
  const { key, kind, ordinal, date, dateEnd, theme, label, labelEn, aliases, evidence } = item;
  const derived = conferenceLabels(item, labelsOf(committee), term?.properties);
  const links: Link[] = [{ type: "HELD_BY", to: committee }];
  if (term) links.push({ type: "DURING", to: term });
  return {
    kind: "Conference",
    pointer,
    key,
    names: conferenceNames({ ...item, words: label ?? theme }, committee.id, term?.id, source),
    id: conferenceId(item, committee, term),
    labels: { vi: label ?? derived.vi, en: labelEn ?? (label ? undefined : derived.en) },
    labelled: label != null,
    aliases,
    properties: {
      kind,
      ordinal,
      enlarged: item.enlarged ?? false,
      date,
      dateEnd,
      theme,
      ...periodProperties("review", item.reviewPeriod),
      ...periodProperties("plan", item.planPeriod),
    },
    identity: { committee: committee.id, term: term?.id },
    links,
    evidence,
  };
}

function conferenceId({ kind, ordinal, date }: ConferenceItem, committee: Draft, term: Draft | undefined): string {
  const started =
    term?.properties["startYear"] ?? (term?.properties["ordinal"] && `k${String(term.properties["ordinal"])}`);
  const when = ordinal && started ? [String(started), ordinal] : [date ?? (started ? String(started) : null), ordinal];
  return readableId(
    "conference",
    idBody(committee.id),
    kind === "PLENARY" || kind === "STANDING" ? null : kind,
    ...when,
  );
}

export function periodProperties(
  prefix: string,
  period: PeriodItem | null | undefined,
): Readonly<Record<string, unknown>> {
  return period
    ? { [`${prefix}Start`]: period.start, [`${prefix}End`]: period.end, [`${prefix}Label`]: period.label }
    : {};
}
