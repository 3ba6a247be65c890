import { idBody, readableId } from "../../values/identity.js";
import { termLabels } from "../../values/labels.js";
import type { TermItem } from "../format.js";
import type { Draft, Spec } from "./draft.js";
import { knownEntities, knownNames } from "./known.js";
import { committeeKey, termNames } from "./names.js";
import { resolve } from "./resolve.js";
import type { Workspace } from "./workspace.js";

const TERM_YEARS = 5;

export async function importTerms(workspace: Workspace): Promise<void> {
  const items = workspace.bundle.terms ?? [];
  await lookUpExecutives(
    workspace,
    items.flatMap(({ committee }) => workspace.byKey.get(committee) ?? []),
  );
  await resolve(
    workspace,
    items.flatMap((item, index) => {
      const committee = workspace.byKey.get(item.committee);
      return committee ? [termSpec(item, executiveOf(workspace, committee), `/terms/${index}`)] : [];
    }),
  );
}

function termSpec(item: TermItem, committee: Draft, pointer: string): Spec {
  const { key, ordinal, startYear, endYear, label, labelEn, aliases, evidence } = item;
  const derived = termLabels(item);
  return {
    kind: "Term",
    pointer,
    key,
    names: termNames(item, committee.id),
    id: readableId("term", idBody(committee.id), startYear ?? `k${ordinal}`),
    labels: { vi: label ?? derived.vi, en: labelEn ?? (label ? undefined : derived.en) },
    labelled: label != null,
    aliases,
    properties: { ordinal, startYear, endYear },
    identity: { committee: committee.id },
    links: [{ type: "TERM_OF", to: committee }],
    evidence,
  };
}

/** Asks for the Executive Committees that share their terms with these bodies. */
async function lookUpExecutives(workspace: Workspace, bodies: readonly Draft[]): Promise<void> {
  await knownNames(
    workspace,
    bodies.flatMap((body) => executiveKey(body) ?? []),
  );
}

/** The Executive Committee of the same place, whose terms its organs share; the body itself where none is known. */
function executiveOf(workspace: Workspace, body: Draft): Draft {
  const key = executiveKey(body);
  return (key && workspace.byName.get(key)) || body;
}

function executiveKey(body: Draft): string | null {
  const { place } = body.identity;
  const party = body.properties["branch"] === "PARTY" && body.properties["organ"] !== "EXECUTIVE_COMMITTEE";
  return place && party ? committeeKey("EXECUTIVE_COMMITTEE", place) : null;
}

/** For each body the terms of its Executive Committee, of the graph and of this bundle. */
export async function termsOf(
  workspace: Workspace,
  bodies: readonly Draft[],
): Promise<(body: Draft) => readonly Draft[]> {
  await lookUpExecutives(workspace, bodies);
  const known = new Set(bodies.map((body) => executiveOf(workspace, body)).filter(({ stored }) => stored));
  const answers = await workspace.lookups.ask<{ id: string }>(
    "import/terms-of",
    [...known].map(({ id }) => id),
  );
  await knownEntities(
    workspace,
    answers.flat().map(({ id }) => id),
  );
  return (body) => [...(workspace.terms.get(executiveOf(workspace, body).id) ?? [])];
}

interface Years {
  readonly startYear?: unknown;
  readonly endYear?: unknown;
}

/** The one term that a date surely falls in. */
export const termAt = (terms: readonly Draft[], date: string): Draft | undefined =>
  terms.find(({ properties }) => termHolds(properties, date));

/** In the year of a congress two terms meet, so neither is sure. */
export function termHolds({ startYear, endYear }: Years, date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (typeof startYear !== "number") return false;
  return startYear < year && year < (typeof endYear === "number" ? endYear : startYear + TERM_YEARS);
}
