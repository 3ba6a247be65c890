import { registerEnumType } from "./tg.js";

/** An enum as GraphQL names it: each key is its own value. */
export function enumOf<const Name extends string>(...names: readonly Name[]): { readonly [Key in Name]: Key } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key }; // fromEntries forgets the keys
}

export const Language = enumOf("VI", "EN");
export type Language = keyof typeof Language;
registerEnumType(Language, { name: "Language", description: "Language of a label or a text: Vietnamese or English." });

export const Direction = enumOf("OUT", "IN", "BOTH");
export type Direction = keyof typeof Direction;
registerEnumType(Direction, {
  name: "Direction",
  description: "Which way a relation is followed: as it points, against it, or both.",
});

export const OrderDirection = enumOf("ASC", "DESC");
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Ascending or descending; what is unknown comes last in both.",
});

export const EntityKind = enumOf(
  "COMMITTEE",
  "TERM",
  "CONFERENCE",
  "RESOLUTION",
  "TARGET",
  "RESULT",
  "INDICATOR",
  "TOPIC",
  "PLACE",
  "PERSON",
  "SOURCE",
);
export type EntityKind = keyof typeof EntityKind;
registerEnumType(EntityKind, {
  name: "EntityKind",
  description: "The kinds of things that the graph holds facts about.",
});

export const Relation = enumOf(
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
  "MEASURES",
  "ASSESSES",
  "ABOUT",
  "BROADER",
  "SERVES_ON",
  "ATTENDED",
  "WRITTEN_BY",
  "EVIDENCED_BY",
);
export type Relation = keyof typeof Relation;
registerEnumType(Relation, { name: "Relation", description: "The relations between entities, named as they point." });

export const Level = enumOf("CENTRAL", "PROVINCIAL", "DISTRICT", "GRASSROOTS");
export type Level = keyof typeof Level;
registerEnumType(Level, {
  name: "Level",
  description: "Level of a body or place in the hierarchy. The district level ended on 2025-07-01.",
});
