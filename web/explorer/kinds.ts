import type { EntityKind, EntityRefFragment } from "./api/generated.js";

export type TypeName = EntityRefFragment["__typename"];

export type Kind = {
  readonly kind: EntityKind;
  readonly type: TypeName;
  /** The first part of its addresses. */
  readonly segment: Segment;
  /** A custom property of explorer.css, legible on either ground. */
  readonly colour: string;
};

const entry = <const S extends string>(kind: EntityKind, type: TypeName, segment: S) => ({
  kind,
  type,
  segment,
  colour: `var(--kind-${type.toLowerCase()})`,
});

/** In the order in which they are shown. */
const all = [
  entry("COMMITTEE", "Committee", "committees"),
  entry("CONFERENCE", "Conference", "conferences"),
  entry("RESOLUTION", "Resolution", "resolutions"),
  entry("TARGET", "Target", "targets"),
  entry("RESULT", "Result", "results"),
  entry("INDICATOR", "Indicator", "indicators"),
  entry("TOPIC", "Topic", "topics"),
  entry("PLACE", "Place", "places"),
  entry("PERSON", "Person", "people"),
  entry("SOURCE", "Source", "sources"),
  entry("TERM", "Term", "terms"),
] as const;

export type Segment = (typeof all)[number]["segment"];
export const kinds: readonly Kind[] = all;

export const kindOf = (type: TypeName): Kind => find((kind) => kind.type === type, type);
export const kindNamed = (name: EntityKind): Kind => find((kind) => kind.kind === name, name);
export const kindAt = (segment: string): Kind | undefined => kinds.find((kind) => kind.segment === segment);

/** `/committee/…` is what some would write for `/committees/…`. */
export const kindOfSingular = (segment: string): Kind | undefined =>
  kinds.find(({ type }) => type.toLowerCase() === segment);

function find(matches: (kind: Kind) => boolean, name: string): Kind {
  const found = kinds.find(matches);
  if (!found) throw new Error(`No kind is called ${name}.`);
  return found;
}
