import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { descend, selectedFields } from "../api/selection.js";
import { foldsOf, type Relation, type Shape, type Shapes } from "./shape.js";

/** What to read of a node: its own properties, and those of the to-one neighbours that are read along with it. */
export interface Wanted {
  readonly columns: readonly string[];
  /** By relation field: a list of one list of properties, or an empty one where the neighbour is not asked for. */
  readonly folds: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Properties of the relationship that led here. */
  readonly edge: readonly string[];
}

/** What the selection below `nodes` needs of `shape`, or of every kind where that is open. */
export function wantedOf(
  shapes: Shapes,
  shape: Shape | null,
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
): Wanted {
  if (!shape) {
    const all = Object.values(shapes).flatMap((each) => columnsOf(each, info, nodes));
    return { columns: [...new Set(all)].toSorted(), folds: {}, edge: [] };
  }
  const selected = selectedFields(info, nodes, shape.label);
  const folds: Record<string, readonly (readonly string[])[]> = {};
  for (const [field, fold] of foldsOf(shape)) {
    const places = selected.get(field);
    folds[field] = places && fold.to ? [foldColumns(shapes[fold.to], info, places)] : [];
  }
  return { columns: columnsOf(shape, info, nodes), folds, edge: [] };
}

/** What is asked of a relation whose rows are selected at `paths` below `fields`, the field being resolved unless told. */
export function wantedBelow(
  shapes: Shapes,
  relation: Relation,
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[],
  fields: readonly FieldNode[] = info.fieldNodes,
): Wanted {
  const rows = paths.flatMap((path) => descend(info, fields, ...path));
  const wanted = wantedOf(shapes, relation.to && shapes[relation.to], info, nodesBelow(relation, info, paths, fields));
  return relation.edge ? { ...wanted, edge: [...new Set(subfields(relation.edge, info, rows))].toSorted() } : wanted;
}

/** Where the nodes of a relation are selected that is asked at `fields`. */
export function nodesBelow(
  relation: Relation,
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[],
  fields: readonly FieldNode[] = info.fieldNodes,
): readonly FieldNode[] {
  const rows = paths.flatMap((path) => descend(info, fields, ...path));
  return relation.far === undefined ? rows : descend(info, rows, relation.far);
}

// What is asked of it besides is asked of its id.
function foldColumns(shape: Shape, info: GraphQLResolveInfo, places: readonly FieldNode[]): readonly string[] {
  const alone = [...selectedFields(info, places, shape.label).keys()].every((field) => isStored(shape, field));
  return [...(alone ? [] : ["id"]), ...columnsOf(shape, info, places)];
}

/** Whether a field needs no more than the node's properties. */
export const isStored = (shape: Shape, field: string): boolean =>
  field === "__typename" || (field in shape.columns && !shape.byId?.includes(field));

function columnsOf(shape: Shape, info: GraphQLResolveInfo, nodes: readonly FieldNode[]): readonly string[] {
  const wanted = new Set<string>();
  for (const [field, places] of selectedFields(info, nodes, shape.label)) {
    const columns = shape.columns[field];
    if (!columns) continue;
    for (const column of isList(columns) ? columns : subfields(columns, info, places)) {
      // A label is Vietnamese unless it is asked for in some language.
      if (column !== "labelEn" || places.some((place) => place.arguments?.length)) wanted.add(column);
    }
  }
  return [...wanted].toSorted();
}

function subfields(
  columns: Readonly<Record<string, readonly string[]>>,
  info: GraphQLResolveInfo,
  places: readonly FieldNode[],
) {
  return [...selectedFields(info, places, "").keys()].flatMap((field) => columns[field] ?? []);
}

function isList(columns: Shape["columns"][string]): columns is readonly string[] {
  return Array.isArray(columns);
}
