import type { EntityKind, Relation } from "../api/generated.js";

/** In the order of the legend: bodies and people, what they hold and issue, figures, vocabulary, sources. */
export const kinds = [
  "COMMITTEE",
  "TERM",
  "CONFERENCE",
  "PERSON",
  "RESOLUTION",
  "SOURCE",
  "TARGET",
  "RESULT",
  "INDICATOR",
  "TOPIC",
  "PLACE",
] as const satisfies readonly EntityKind[];

export const relations = [
  "PART_OF",
  "REPORTS_TO",
  "SUCCEEDS",
  "GOVERNS",
  "WITHIN",
  "TERM_OF",
  "HELD_BY",
  "DURING",
  "CONSIDERED",
  "ISSUED_BY",
  "IMPLEMENTS",
  "GUIDES",
  "BASED_ON",
  "AMENDS",
  "SUPPLEMENTS",
  "REPLACES",
  "REPEALS",
  "CITES",
  "SET_BY",
  "REPORTED_AT",
  "ASSESSES",
  "MEASURES",
  "ABOUT",
  "BROADER",
  "SERVES_ON",
  "ATTENDED",
  "WRITTEN_BY",
  "EVIDENCED_BY",
] as const satisfies readonly Relation[];

export const isKind = (text: string): text is EntityKind => kinds.some((kind) => kind === text);
export const isRelation = (text: string): text is Relation => relations.some((relation) => relation === text);

export type Entity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly original: string;
  /** The years it falls in; absent where it has none or they are unknown. */
  readonly years?: { readonly from: number; readonly to: number };
};

export type Link = {
  /** The same for the same relation between the same two, from wherever it was met. */
  readonly key: string;
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
};

export const link = (from: string, relation: Relation, to: string): Link => ({
  key: `${from} ${relation} ${to}`,
  from,
  relation,
  to,
});
