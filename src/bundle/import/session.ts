import { placeName } from "../../values/derived.js";
import type { Draft } from "./draft.js";
import type { LinkRow, LinkState } from "./links.js";
import type { Lookups } from "./lookups.js";

/** What the bundles of one batch share: the graph as it will be once those settled so far are written. */
export interface Session {
  readonly lookups: Lookups;
  /** By natural key; null where the graph was asked and knows none. */
  readonly byName: Map<string, Draft | null>;
  readonly byId: Map<string, Draft>;
  /** By folded name: several places may bear one. */
  readonly places: Map<string, Set<Draft>>;
  /** By the id of the committee. */
  readonly terms: Map<string, Set<Draft>>;
  /** Targets and results that are not stored yet, by what they are about. */
  readonly figures: Map<string, Set<Draft>>;
  /** Results of which a source says itself what they assess. */
  readonly stated: Set<string>;
  /** In the trees, by type and child. */
  readonly parents: Map<string, string>;
  /** Relationships that are new or know more than is stored. */
  readonly links: Map<string, LinkState>;
  readonly pending: Pending;
}

/** What is to be written. */
export interface Pending {
  readonly entities: Map<string, PendingEntity>;
  /** By key; those of the database's with what they lacked. */
  readonly links: Map<string, LinkRow>;
  readonly fills: Map<string, PendingFill>;
}
export interface PendingEntity {
  readonly draft: Draft;
  /** How often it was made or changed; 0 where it only got further natural keys. */
  readonly revision: number;
  readonly names: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface PendingFill {
  readonly from: string;
  /** The database's own id of the relationship. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export const newSession = (lookups: Lookups): Session => ({
  lookups,
  byName: new Map(),
  byId: new Map(),
  places: new Map(),
  terms: new Map(),
  figures: new Map(),
  stated: new Set(),
  parents: new Map(),
  links: new Map(),
  pending: { entities: new Map(), links: new Map(), fills: new Map() },
});

/** Lets an entity be found. */
export function register(session: Session, draft: Draft): void {
  session.byId.set(draft.id, draft);
  indexPlace(session, draft);
  const { committee } = draft.identity;
  if (draft.kind === "Term" && committee) addTo(session.terms, committee, draft);
}

/** Lets a place be found by its names. */
export function indexPlace(session: Session, draft: Draft): void {
  if (draft.kind !== "Place") return;
  for (const name of [draft.properties["labelVi"], ...draft.aliases])
    addTo(session.places, placeName(String(name)), draft);
}

export function addTo<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
