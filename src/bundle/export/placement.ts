import { linkFields } from "../import/links.js";
import { evidenceKey, type Stated, statedBy, statedByLink } from "./evidence.js";
import type { Stored, StoredLink } from "./read.js";
import type { Scopes } from "./scopes.js";

/** Where an entity is told of: the relationships that each bundle tells, by source; "" is the bundle of no source. */
export interface Placement {
  readonly links: ReadonlyMap<string, readonly StoredLink[]>;
  /** The bundles that state the entity itself. In another one it only bears relationships. */
  readonly stating: ReadonlySet<string>;
}

const identityTypes: Readonly<Record<string, readonly string[]>> = {
  Place: ["WITHIN"],
  Committee: ["GOVERNS"],
  Term: ["TERM_OF"],
  Conference: ["HELD_BY", "DURING"],
  Resolution: ["ISSUED_BY"],
  Target: ["MEASURES", "FOR"],
  Result: ["MEASURES", "FOR"],
};

/** What an entity cannot be named without, in whatever bundle. */
export const identityLinks = ({ kind, links }: Stored): readonly StoredLink[] =>
  links.filter(({ type, properties }) => identityTypes[kind]?.includes(type) && properties["further"] !== true);

/** Relationships of which one is enough to name it. */
export function anchorLinks({ kind, links, considered, properties }: Stored): readonly StoredLink[] {
  if (kind === "Person") return links.filter(({ type }) => type === "SERVES_ON" || type === "ATTENDED");
  if (kind === "Target") return links.filter(({ type }) => type === "SET_BY");
  const byPlenum = properties["resolved"] === true && properties["number"] == null && properties["symbol"] == null;
  if (kind !== "Resolution" || !byPlenum) return [];
  return considered.filter((link) => link.properties["action"] === "ADOPTED");
}

/** The relationships that its item in a bundle has fields for, but those of its identity. */
function toldLinks(entity: Stored): readonly StoredLink[] {
  const identity = new Set(identityLinks(entity));
  const told = [...entity.links, ...entity.considered].filter((link) => !identity.has(link));
  return told.filter((link) => {
    if (!(link.type in linkFields)) return false;
    if (link.type === "CONSIDERED") return entity.kind === "Resolution";
    // What the importer concludes by itself it concludes again.
    return link.type !== "ASSESSES" || !isConcluded(link);
  });
}

const isConcluded = (link: StoredLink): boolean => {
  const stated = statedByLink(link);
  return stated.length > 0 && stated.every(({ source, item }) => source === "" && item.method === "INFERRED");
};

/** Whether its source says itself which targets a result judges. */
export const saysWhatItAssesses = ({ properties, links }: Stored): boolean =>
  properties["assessesStated"] === true || links.some((link) => link.type === "ASSESSES" && !isConcluded(link));

const ownEvidence = new Set(["SUCCEEDS", "CONSIDERED", "SERVES_ON", "ATTENDED"]);

/**
 * Each relationship goes where its evidence is; one without goes where its entity is stated, unless a passage there
 * would become its evidence.
 */
export function placementOf(entity: Stored, scopes: Scopes, sources: ReadonlySet<string>): Placement {
  const stated = statedBy(entity).filter(({ source }) => source === "" || sources.has(source));
  const scope = scopes.get(entity.id);
  const stating = new Set(scope === undefined ? stated.map(({ source }) => source).filter(Boolean) : [scope]);
  if (entity.kind === "Source") stating.add(entity.id);
  const told = toldLinks(entity).map((link) => ({ link, evidence: statedByLink(link) }));
  if (scope === undefined) {
    for (const { link, evidence } of told) {
      const only = scopeOf(link, scopes);
      if (only !== undefined) stating.add(only);
      else for (const { source } of evidence) if (sources.has(source)) stating.add(source);
    }
  }
  // An author is known with the outlet, which only the bundle of a source has.
  if (stating.size === 0 && anchorLinks(entity).length === 0) for (const source of entity.written) stating.add(source);
  if (stating.size === 0) stating.add("");
  const links = new Map<string, StoredLink[]>([...stating].map((source) => [source, []]));
  const put = (source: string, link: StoredLink) => links.set(source, [...(links.get(source) ?? []), link]);
  for (const { link, evidence } of told) {
    const only = scope ?? scopeOf(link, scopes);
    const given = new Set(evidence.map(({ source }) => source).filter((source) => sources.has(source)));
    const places = only === undefined ? [...given] : [only];
    if (places.length === 0) places.push(...[...stating].filter((source) => bears(source, link, evidence, stated)));
    for (const source of places.length > 0 ? places : [""]) put(source, link);
  }
  anchor(entity, links, scopes);
  return { links, stating };
}

/** The only bundle that can name what a relationship leads to. */
function scopeOf({ to, properties: { basis } }: StoredLink, scopes: Scopes): string | undefined {
  return scopes.get(to) ?? (typeof basis === "string" ? scopes.get(basis) : undefined);
}

/** Whether the item's evidence in this bundle gives the relationship none that it has not. */
function bears(source: string, link: StoredLink, evidence: readonly Stated[], stated: readonly Stated[]): boolean {
  if (ownEvidence.has(link.type) && evidence.length > 0) return true;
  const known = new Set(evidence.map(evidenceKey));
  const fields = linkFields[link.type] ?? [];
  return stated
    .filter((each) => each.source === source || each.source === "")
    .filter(({ item }) => item.field != null && fields.includes(item.field))
    .every((each) => known.has(evidenceKey(each)));
}

function anchor(entity: Stored, links: Map<string, StoredLink[]>, scopes: Scopes): void {
  const anchors = anchorLinks(entity);
  for (const [source, own] of links) {
    if (own.some((link) => anchors.includes(link))) continue;
    const first = anchors.find(({ to }) => (scopes.get(to) ?? source) === source);
    if (first) own.unshift(first);
  }
}
