import type { EntityKind } from "../api/enums.js";

/** Stored properties behind a GraphQL field; by subfield where the field is an object of its own. */
export type Columns = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** How a list is ordered: by a property that every node has, then by id. */
export interface Order {
  readonly key: string;
  readonly type: "string" | "number";
  readonly direction: "ASC" | "DESC";
}

/** What a relation led to, with what the relationship says. */
export interface Reached {
  readonly node: object;
  readonly edge: Readonly<Record<string, unknown>>;
}

/** One way from a kind to its neighbours. Its pattern from (parent) to (node) is the Cypher fragment `cypher/<name>.cypher`. */
export interface Relation {
  readonly name: string;
  /** What it leads to; null where that may be of several kinds. */
  readonly to: EntityKind | null;
  readonly cardinality: "one" | "many";
  /** Fragment with the predicate over (node), [edge] and `$args.filter`. */
  readonly filter?: string;
  /** Where the relationship states facts of its own: its properties by GraphQL field. The pattern then names it [edge]. */
  readonly edge?: Readonly<Record<string, readonly string[]>>;
  /** The field of that fact's GraphQL type which is the far end. */
  readonly far?: string;
  /** Makes that fact. */
  readonly fact?: (parent: { readonly id: string }, reached: Reached) => object;
  /** Its file is a whole statement with a place for {{row}}, because no pattern alone says it; so it is read by itself. */
  readonly apart?: boolean;
  /** Several relationships may lead to one node, which is listed once. */
  readonly distinct?: boolean;
  /** What tells rows of equal key apart; `node.id` unless told. */
  readonly tie?: string;
}

/** What the graph stores of a kind and where it leads: the one table that every read of it is composed from. */
export interface Shape {
  readonly kind: EntityKind;
  /** Name of the node label and of the GraphQL type. */
  readonly label: string;
  readonly type: { readonly prototype: object };
  /** By GraphQL field; fields that are not here need nothing but the id. */
  readonly columns: Readonly<Record<string, Columns>>;
  /** Fields that may read by the id besides what their columns say. */
  readonly byId?: readonly string[];
  readonly relations: Readonly<Record<string, Relation>>;
}

export type Shapes = Readonly<Record<EntityKind, Shape>>;

export const byLabel: Order = { key: "labelSort", type: "string", direction: "ASC" };

export const entityColumns = {
  label: ["labelVi", "labelEn"],
  aliases: ["aliases"],
  revision: ["revision"],
  updatedAt: ["updatedAt"],
} as const;

/** Properties of a relationship that keeps its own evidence as parallel lists. */
export const evidenceLists = [
  "evidenceSource",
  "evidenceStart",
  "evidenceEnd",
  "evidenceQuote",
  "evidenceMethod",
  "evidenceRule",
  "evidenceConfidence",
] as const;

export function one(name: string, to: EntityKind | null): Relation {
  return { name, to, cardinality: "one" };
}

export function many(
  name: string,
  to: EntityKind | null,
  more: Pick<Relation, "filter" | "edge" | "far" | "fact" | "tie" | "distinct"> = {},
): Relation {
  return { name, to, cardinality: "many", ...more };
}

/** What a relation's field lists for a row: the fact, or the node alone. */
export function reachedBy({ fact }: Relation, parent: { readonly id: string }, reached: Reached): object {
  return fact ? fact(parent, reached) : reached.node;
}

type Folds = readonly (readonly [field: string, relation: Relation])[];
const folds = new WeakMap<Shape, Folds>();

/** The to-one relations whose far end is read along with the node itself. */
export function foldsOf(shape: Shape): Folds {
  let found = folds.get(shape);
  if (!found) {
    found = Object.entries(shape.relations).filter(
      ([, relation]) => relation.cardinality === "one" && relation.to !== null && !relation.apart,
    );
    folds.set(shape, found);
  }
  return found;
}
