import { idBody, numberKey, readableId } from "../../values/identity.js";
import { resolutionLabels } from "../../values/labels.js";
import { asciiSlug } from "../../values/text.js";
import type { ResolutionItem } from "../format.js";
import { periodProperties } from "./conferences.js";
import { type Draft, type Link, labelsOf, type Name, type Spec } from "./draft.js";
import { type Adoption, resolutionNames, unresolvedName } from "./names.js";
import { resolve } from "./resolve.js";
import { termAt, termsOf } from "./terms.js";
import { named, wordsNamed } from "./vocabulary.js";
import type { Workspace } from "./workspace.js";

const lineage = {
  implements: "IMPLEMENTS",
  guides: "GUIDES",
  basedOn: "BASED_ON",
  amends: "AMENDS",
  supplements: "SUPPLEMENTS",
  replaces: "REPLACES",
  repeals: "REPEALS",
  cites: "CITES",
} as const;
const lineageFields = Object.keys(lineage) as readonly (keyof typeof lineage)[]; // Object.keys forgets the names

export async function importResolutions(workspace: Workspace, source: string | undefined): Promise<void> {
  const items = workspace.bundle.resolutions ?? [];
  const topics = items.flatMap((item, index) =>
    (item.topics ?? []).map((words) => ({ words, pointer: `/resolutions/${index}/topics` })),
  );
  await wordsNamed(workspace, "Topic", topics);
  const issuers = items.flatMap(({ issuer }) => (issuer ? (workspace.byKey.get(issuer) ?? []) : []));
  const terms = await termsOf(workspace, [...new Set(issuers)]);
  const specs = items.map((item, index) => {
    const issuer = item.issuer ? workspace.byKey.get(item.issuer) : undefined;
    const term = issuer && item.issuedOn ? termAt(terms(issuer), item.issuedOn) : undefined;
    const adoptions = (item.considered ?? []).filter(({ action }) => action === "ADOPTED");
    const adoptedAt = adoptions.flatMap(({ conference }): readonly Adoption[] => {
      const draft = workspace.byKey.get(conference);
      return draft ? [[draft.id, draft.identity["committee"]]] : [];
    });
    const names = resolutionNames(item, { issuer: issuer?.id, term: term?.id, adoptedAt });
    return resolutionSpec(workspace, item, { issuer, term, names, source, pointer: `/resolutions/${index}` });
  });
  await resolve(workspace, specs);
}

interface Setting {
  readonly issuer: Draft | undefined;
  readonly term: Draft | undefined;
  readonly names: readonly Name[];
  readonly source: string | undefined;
  readonly pointer: string;
}

function resolutionSpec(workspace: Workspace, item: ResolutionItem, setting: Setting): Spec {
  const { key, kind, number, symbol, issuedOn, subject, label, labelEn, aliases, evidence } = item;
  const { issuer, names, source, pointer } = setting;
  const derived = resolutionLabels(item, issuer && labelsOf(issuer));
  return {
    kind: "Resolution",
    pointer,
    key,
    names: names.length > 0 ? names : [unresolvedName(item, source, item.mention ?? subject ?? label ?? key)],
    id: resolutionId(item, setting),
    labels: { vi: label ?? derived.vi, en: labelEn ?? (label ? undefined : derived.en) },
    labelled: label != null,
    aliases,
    properties: {
      kind,
      resolved: item.resolved ?? names.length > 0,
      number,
      symbol,
      issuedOn,
      subject,
      ...periodProperties("period", item.period),
    },
    identity: { issuer: issuer?.id },
    links: resolutionLinks(workspace, item, issuer),
    evidence,
  };
}

function resolutionId(item: ResolutionItem, { issuer, term, names }: Setting): string {
  const { kind, number, symbol, issuedOn, subject, label } = item;
  const body = issuer && idBody(issuer.id);
  const words = asciiSlug(subject ?? label ?? "", 60);
  const started = term?.properties["startYear"];
  if (names.length === 0) return readableId("resolution", kind, number && numberKey(number), words);
  if (number)
    return readableId("resolution", kind, body, typeof started === "number" ? started : issuedOn, numberKey(number));
  if (symbol) return readableId("resolution", symbol, issuedOn);
  return readableId("resolution", kind, names[0]?.value.split(":").slice(1).join("-"));
}

function resolutionLinks(workspace: Workspace, item: ResolutionItem, issuer: Draft | undefined): readonly Link[] {
  const links: Link[] = issuer ? [{ type: "ISSUED_BY", to: issuer }] : [];
  for (const words of item.topics ?? []) {
    const topic = named(workspace, "Topic", words);
    if (topic) links.push({ type: "ABOUT", to: topic });
  }
  for (const { conference, action, evidence } of item.considered ?? []) {
    links.push({
      type: "CONSIDERED",
      to: conference,
      reversed: true,
      part: action,
      properties: { action },
      evidence: evidence ?? [],
    });
  }
  for (const field of lineageFields) {
    for (const to of item[field] ?? []) links.push({ type: lineage[field], to });
  }
  return links;
}
