import type { Database } from "../../db/database.js";
import type { BundleList } from "../format.js";
import type { Kind } from "../import/draft.js";
import { type Appearance, type Draft, evidenceOf, ids, known, named } from "./appearance.js";
import { statedBy } from "./evidence.js";
import { resultItem, targetItem } from "./figures.js";
import * as items from "./items.js";
import { anchorLinks, identityLinks, placementOf } from "./placement.js";
import { compared, entitiesOf, type Stored, type StoredLink } from "./read.js";
import type { Scopes, Sources } from "./scopes.js";

const lists: Readonly<Record<Exclude<Kind, "Source">, readonly [BundleList, items.Write]>> = {
  Place: ["places", items.placeItem],
  Topic: ["topics", items.topicItem],
  Indicator: ["indicators", items.indicatorItem],
  Committee: ["committees", items.committeeItem],
  Term: ["terms", items.termItem],
  Conference: ["conferences", items.conferenceItem],
  Resolution: ["resolutions", items.resolutionItem],
  Target: ["targets", targetItem],
  Result: ["results", resultItem],
  Person: ["people", items.personItem],
};

export interface Setting extends Sources {
  readonly database: Database;
  readonly quotes: boolean;
}

/** The bundle of a source, or of none, that states these entities; with all that they cannot be named without. */
export async function bundleOf(setting: Setting, source: string, stated: readonly string[]): Promise<unknown> {
  const appearances = new Map<string, Appearance>();
  const own = await entitiesOf(setting.database, source ? [source, ...stated] : stated);
  for (const entity of own) appearances.set(entity.id, appearanceOf(entity, source, setting));
  for (let open = missing(appearances, [...appearances.values()]); open.length > 0; ) {
    const entities = await entitiesOf(setting.database, open);
    const added = entities.map((entity) => mentionOf(entity, source, setting.scopes));
    for (const appearance of added) appearances.set(appearance.entity.id, appearance);
    open = missing(appearances, added);
  }
  return written({ source, quotes: setting.quotes, appearances });
}

function appearanceOf(entity: Stored, source: string, { scopes, sources }: Setting): Appearance {
  const { links, stating } = placementOf(entity, scopes, sources);
  const stated = stating.has(source)
    ? statedBy(entity).filter((each) => each.source === source || each.source === "")
    : [];
  return { entity, links: [...identityLinks(entity), ...(links.get(source) ?? [])], stated };
}

/** An entity that this bundle only refers to. */
function mentionOf(entity: Stored, source: string, scopes: Scopes): Appearance {
  const anchor =
    entity.kind === "Person" ? undefined : anchorLinks(entity).find(({ to }) => (scopes.get(to) ?? source) === source);
  const bare = (link: StoredLink): StoredLink => ({ ...link, properties: { action: link.properties["action"] } });
  return { entity, links: [...identityLinks(entity), ...(anchor ? [bare(anchor)] : [])], stated: [] };
}

/** What these refer to and the bundle has not yet. */
function missing(appearances: ReadonlyMap<string, Appearance>, from: readonly Appearance[]): readonly string[] {
  const wanted = from.flatMap(({ entity, links }) => [...links.flatMap(referred), ...termsIn(entity)]);
  return [...new Set(wanted)].filter((id) => !appearances.has(id)).toSorted();
}

const referred = ({ type, to, properties: { basis } }: StoredLink): readonly string[] =>
  type === "SUCCEEDS" && typeof basis === "string" ? [to, basis] : [to];

/** Of a document the term of its issuer that its number is counted in. */
const termsIn = ({ kind, keys }: Stored): readonly string[] =>
  kind === "Resolution" ? keys.flatMap((key) => /\|term\|(term:[^|]+)$/u.exec(key)?.[1] ?? []) : [];

function written(draft: Draft): unknown {
  const all = [...draft.appearances.values()].toSorted((one, other) => compared(one.entity.id, other.entity.id));
  const found: Partial<Record<BundleList, unknown[]>> = {};
  for (const [list] of Object.values(lists)) found[list] = [];
  let source: unknown = null;
  for (const appearance of all) {
    const { kind } = appearance.entity;
    if (kind === "Source") source = sourceItem(draft, appearance);
    else found[lists[kind][0]]?.push(lists[kind][1](draft, appearance));
  }
  return { format: 1, ids: true, source, ...known(found) };
}

function sourceItem(draft: Draft, it: Appearance): unknown {
  const { title, labelVi, outlet, url, publishedOn, retrievedOn, sha256 } = it.entity.properties;
  const { key, labelEn, aliases } = named(it);
  return known({
    key,
    title: title ?? labelVi,
    labelEn,
    aliases,
    outlet,
    url,
    publishedOn,
    retrievedOn,
    authors: ids(it, "WRITTEN_BY"),
    sha256,
    ...evidenceOf(draft, it),
  });
}
