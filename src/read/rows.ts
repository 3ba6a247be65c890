import type { Position } from "../api/cursor.js";
import type { EntityKind } from "../api/enums.js";
import type { Wanted } from "./columns.js";
import { foldsOf, type Shape, type Shapes } from "./shape.js";

/** One node as read, with its place in the list and what the relationship to it says. */
export interface ReadRow {
  readonly position: Position;
  readonly node: object;
  readonly edge: Readonly<Record<string, unknown>>;
}

const folded = Symbol("what was read along with the node");

type Folded = Readonly<Record<string, object | null>>;

/** What was read along with `node` for a to-one field: the neighbour, null where there is none, undefined where not read. */
export function foldedOf(node: object, field: string): object | null | undefined {
  return (node as { [folded]?: Folded })[folded]?.[field]; // set by readRow alone
}

/** The object that stands for a node in GraphQL, made from the properties read. */
export function nodeOf(shape: Shape, properties: object): object {
  return Object.assign(Object.create(shape.type.prototype) as object, properties); // class fields must not overwrite what was read
}

/** Reads the list that `rowText` in compose.ts lays out. */
export function readRow(shapes: Shapes, shape: Shape | null, wanted: Wanted, row: readonly unknown[]): ReadRow {
  const [key, tie, id] = row as [string | number, string, string]; // compose.ts puts these first
  let at = 3;
  const take = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[at++] ?? null]));
  const properties = take(wanted.columns);
  const edge = take(wanted.edge);
  const actual = shape ?? shapes[(row[at++] as string).toUpperCase() as EntityKind]; // labels are the kinds in another case
  const node = nodeOf(actual, { ...properties, id });
  if (shape) Object.defineProperty(node, folded, { value: readFolds(shapes, shape, wanted, row, at) });
  return { position: { key, id: tie }, node, edge };
}

function readFolds(shapes: Shapes, shape: Shape, wanted: Wanted, row: readonly unknown[], start: number): Folded {
  const found: Record<string, object | null> = {};
  let at = start;
  for (const [field, relation] of foldsOf(shape)) {
    const columns = wanted.folds[field]?.[0];
    if (!columns || !relation.to) continue;
    const values = row[at++] as readonly unknown[] | null; // [k IN f | one[k]] or null
    found[field] =
      values && nodeOf(shapes[relation.to], Object.fromEntries(columns.map((name, i) => [name, values[i] ?? null])));
  }
  return found;
}
