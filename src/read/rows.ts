import type { Position } from "../api/cursor.js";
import type { EntityKind } from "../api/enums.js";
import type { Wanted } from "./columns.js";
import type { Nested } from "./nested.js";
import { foldsOf, type Reached, type Shape, type Shapes } from "./shape.js";

/** What was read with its place in the list. */
export interface ReadRow extends Reached {
  readonly position: Position;
}

const folded = Symbol("what was read along with the node");

type Folded = Readonly<Record<string, object | null>>;

/** What was read along with `node` for a to-one field: the neighbour, null where there is none, undefined where not read. */
export function foldedOf(node: object, field: string): object | null | undefined {
  return (node as { [folded]?: Folded })[folded]?.[field]; // set by readRow alone
}

const nestedRows = Symbol("what was read below the node");

/** The rows of a relation below a node, and how many there are in all where that was asked. */
interface RowsBelow {
  readonly nested: Nested;
  readonly rows: readonly ReadRow[];
  readonly total: number | null;
}

/** What was read along with `node` for a to-many field by the name it has in the answer. */
export function rowsBelow(node: object, name: string): RowsBelow | undefined {
  return (node as { [nestedRows]?: readonly RowsBelow[] })[nestedRows]?.find(({ nested }) => nested.name === name); // set by readRow alone
}

/** The object that stands for a node in GraphQL, made from the properties read. */
export function nodeOf(shape: Shape, properties: object): object {
  return Object.assign(Object.create(shape.type.prototype) as object, properties); // class fields must not overwrite what was read
}

/** What stands first in a row: its key, its tie and its id, or only where it has its place, or nothing. */
type Head = 3 | 2 | 0;

/** Reads the list that `rowText` or `wantedRowText` in texts.ts lays out. */
export function readRow(
  shapes: Shapes,
  shape: Shape | null,
  wanted: Wanted,
  row: readonly unknown[],
  nested: readonly Nested[] = [],
  head: Head = 3,
): ReadRow {
  const { columns, edge: edgeColumns } = wanted;
  const edgeAt = head + columns.length;
  let at = edgeAt + edgeColumns.length;
  const actual = shape ?? shapes[(row[at++] as string).toUpperCase() as EntityKind]; // labels are the kinds in another case
  const node: ReadNode = Object.create(actual.type.prototype);
  take(node, columns, row, head);
  if (head === 3) node["id"] = row[2];
  if (shape) node[folded] = readFolds(shapes, shape, wanted, row, at);
  if (nested.length > 0) {
    const last = row.length - nested.length;
    node[nestedRows] = nested.map((each, n) => readNested(shapes, each, row[last + n] as NestedValue)); // compose-nested.ts puts them last
  }
  const edge = edgeColumns.length > 0 ? take({}, edgeColumns, row, edgeAt) : nothing;
  const [key, id] = row as [string | number, string]; // texts.ts puts these first
  return { position: head === 0 ? nowhere : { key, id }, node, edge };
}

const nothing = {};
const nowhere: Position = { key: "", id: "" };

interface ReadNode {
  [property: string]: unknown;
  [folded]?: Folded;
  [nestedRows]?: readonly RowsBelow[];
}

/** Gives `target` the values of a row from a place on, by name; null where there is none. */
function take(target: ReadNode, names: readonly string[], row: readonly unknown[], at: number): ReadNode {
  for (let n = 0; n < names.length; n++) target[names[n] as string] = row[at + n] ?? null; // n stays below the length
  return target;
}

/** A row of a node itself, or of the `part`-th relation below it. */
export interface NodeRow {
  readonly i: number;
  readonly part?: number;
  readonly row: readonly unknown[];
}

/** The node's own row with those that came apart put in their places, which are its last. */
export function wholeRow(rows: readonly NodeRow[], below: number): readonly unknown[] {
  const own = rows.find(({ part = 0 }) => part === 0);
  if (!own) throw new Error("rows without the node that they lie below");
  if (rows.length === 1) return own.row;
  const whole = [...own.row];
  for (const { part = 0, row } of rows) {
    const place = whole[whole.length - below + part - 1];
    if (part > 0) (place as [unknown[][]])[0].push([...row]); // [[], total] as nested-total.cypher leaves it
  }
  return whole;
}

type NestedValue = readonly [rows: readonly (readonly unknown[])[], total: number | null];

function readNested(shapes: Shapes, nested: Nested, value: NestedValue): RowsBelow {
  const { relation, wanted, nested: below } = nested;
  const [rows, total] = value;
  const shape = relation.to && shapes[relation.to];
  const head = nested.args["cursors"] ? 2 : 0;
  return { nested, rows: rows.map((row) => readRow(shapes, shape, wanted, row, below, head)), total };
}

function readFolds(shapes: Shapes, shape: Shape, wanted: Wanted, row: readonly unknown[], start: number): Folded {
  const found: Record<string, object | null> = {};
  let at = start;
  for (const [field, relation] of foldsOf(shape)) {
    const columns = wanted.folds[field]?.[0];
    if (!columns || !relation.to) continue;
    const values = row[at++] as readonly unknown[] | null; // [k IN f | one[k]] or null
    found[field] = values && take(Object.create(shapes[relation.to].type.prototype), columns, values, 0);
  }
  return found;
}
