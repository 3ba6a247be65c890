import { committeeId, placeInBodyName } from "../../values/identity.js";
import { committeeLabels } from "../../values/labels.js";
import { branchOfOrgan, type CommitteeItem } from "../format.js";
import { type Draft, type Link, labelsOf, type Spec } from "./draft.js";
import { committeeNames } from "./names.js";
import { lookUpPlaces, placeNamed, placeOf } from "./places.js";
import { resolve } from "./resolve.js";
import { refuse, type Workspace } from "./workspace.js";

/** Bodies; `source` is the id of what names those whose place is unknown. */
export async function importCommittees(workspace: Workspace, source: string | undefined): Promise<void> {
  const items = workspace.bundle.committees ?? [];
  const byKey = new Map(items.map((item) => [item.key, item]));
  await lookUpPlaces(
    workspace,
    items.flatMap((item) => item.place ?? placeWords(item) ?? []),
  );
  const specs: Spec[] = [];
  for (const [index, item] of items.entries()) {
    const pointer = `/committees/${index}`;
    const place = await placeOfBody(workspace, item, byKey, pointer);
    const links = await bodyLinks(workspace, item, place, pointer);
    specs.push(committeeSpec(item, place, links, source, pointer));
  }
  await resolve(workspace, specs);
  for (const [index, item] of items.entries()) {
    const body = workspace.byKey.get(item.key);
    if (body && item.succeeds?.some(({ predecessor }) => workspace.byKey.get(predecessor) === body)) {
      refuse(
        workspace,
        `/committees/${index}/succeeds`,
        "it would succeed itself: tell the two apart by `validFrom` and `validTo`",
      );
    }
  }
}

function committeeSpec(
  item: CommitteeItem,
  place: Draft | null,
  links: readonly Link[],
  source: string | undefined,
  pointer: string,
): Spec {
  const { key, organ, level, label, labelEn, aliases, validFrom, validTo, endReason, evidence } = item;
  const derived = committeeLabels(organ, place && labelsOf(place));
  const vi = label ?? derived.vi;
  return {
    kind: "Committee",
    pointer,
    key,
    names: committeeNames({ ...item, label: vi }, place?.id, source),
    id: committeeId(organ, level, place && labelsOf(place).vi, vi),
    labels: { vi, en: labelEn ?? (label ? undefined : derived.en) },
    labelled: label != null,
    aliases,
    properties: { organ, branch: item.branch ?? branchOfOrgan[organ], level, validFrom, validTo, endReason },
    identity: { place: place?.id },
    links,
    evidence,
  };
}

/** Its own place, that of the body it is an organ of, or the one in its name. */
async function placeOfBody(
  workspace: Workspace,
  item: CommitteeItem,
  byKey: ReadonlyMap<string, CommitteeItem>,
  pointer: string,
): Promise<Draft | null> {
  if (item.place) return placeNamed(workspace, item.place, `${pointer}/place`, item.level);
  const seen = new Set<CommitteeItem>();
  for (let body: CommitteeItem | undefined = item; body && !seen.has(body); body = byKey.get(body.partOf ?? "")) {
    seen.add(body);
    const words = body.place ?? placeWords(body);
    const place = words && placeOf(workspace, words, undefined, body.level);
    if (place) return place;
  }
  return null;
}

const placeWords = ({ label }: CommitteeItem): string | null => (label ? placeInBodyName(label) : null);

async function bodyLinks(
  workspace: Workspace,
  item: CommitteeItem,
  place: Draft | null,
  pointer: string,
): Promise<readonly Link[]> {
  // Its own place is part of what it is; `further` tells the others from it.
  const links: Link[] = place ? [{ type: "GOVERNS", to: place }] : [];
  for (const [index, reference] of (item.governs ?? []).entries()) {
    const governed = await placeNamed(workspace, reference, `${pointer}/governs/${index}`);
    if (governed && governed !== place) links.push({ type: "GOVERNS", to: governed, properties: { further: true } });
  }
  if (item.partOf) links.push({ type: "PART_OF", to: item.partOf });
  if (item.reportsTo) links.push({ type: "REPORTS_TO", to: item.reportsTo });
  for (const { predecessor, on, basis, evidence } of item.succeeds ?? []) {
    links.push({ type: "SUCCEEDS", to: predecessor, properties: { on, basis }, evidence: evidence ?? [] });
  }
  return links;
}
