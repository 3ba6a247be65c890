import type { GraphQLResolveInfo } from "graphql";
import type { Connection } from "../api/connection.js";
import type { EntityKind } from "../api/enums.js";
import type { PageRequest } from "../api/page.js";
import { answerName, descend } from "../api/selection.js";
import type { Parameters } from "../db/database.js";
import { nodesBelow, wantedBelow, wantedOf } from "./columns.js";
import { listStatement, pageStatement, type Seek } from "./compose.js";
import { LONGEST_LIST, NODE_PATHS } from "./nested.js";
import { type Bounds, openBounds, preparePage, type ToNode } from "./page-plan.js";
import type { Reader } from "./reader.js";
import { type ReadRow, readRow, rowsBelow } from "./rows.js";
import { byLabel, type Order, type Relation } from "./shape.js";

export interface PageQuery {
  readonly page: PageRequest;
  readonly order?: Order;
  /** Checked values for the relation's filter fragment; null where nothing is filtered. */
  readonly filter?: Parameters | null;
}

/** A relation's field on a parent of which only the id is known. */
export interface Anchor {
  readonly kind: EntityKind;
  readonly field: string;
  readonly id: string;
}

export interface RootQuery extends PageQuery {
  readonly kind: EntityKind;
  readonly filterName?: string;
  readonly seek?: Seek | null;
  /** Keeps the order's key between these, where the filter bounds it. */
  readonly bounds?: Bounds;
}

interface PageRow {
  readonly i: number;
  readonly rows: readonly (readonly unknown[])[];
  readonly total: number | null;
}

/** A page of what `parent` leads to by a field. */
export function pageOf(
  reader: Reader,
  parent: { readonly id: string },
  field: string,
  query: PageQuery,
  info: GraphQLResolveInfo,
  toNode?: ToNode,
): Promise<Connection<object>> {
  return relationPage(reader, parent, reader.relation(parent, field), query, info, toNode);
}

/** The same where only the parent's kind and id are known. */
export function pageFrom(
  reader: Reader,
  anchor: Anchor,
  query: PageQuery,
  info: GraphQLResolveInfo,
): Promise<Connection<object>> {
  const relation = reader.shapes[anchor.kind].relations[anchor.field];
  if (!relation) throw new Error(`${anchor.kind}.${anchor.field} is no relation`);
  return relationPage(reader, anchor, relation, query, info);
}

async function relationPage(
  reader: Reader,
  parent: { readonly id: string },
  relation: Relation,
  query: PageQuery,
  info: GraphQLResolveInfo,
  toNode: ToNode = ({ node }) => node,
): Promise<Connection<object>> {
  const order = query.order ?? byLabel;
  const prepared = preparePage(relation.name, parent.id, query, order, {}, info);
  const read = rowsRead(parent, info);
  if (read) return prepared.connection(reader.handOut(read.rows), read.total, toNode);
  const wanted = wantedBelow(reader.shapes, relation, info, NODE_PATHS);
  if (prepared.idle) return prepared.connection([], null, toNode);
  const shape = relation.to && reader.shapes[relation.to];
  const { statement, parameters, nested } = reader.reading(
    { ...wanted, args: prepared.args },
    { shape, info, places: nodesBelow(relation, info, NODE_PATHS), rows: prepared.size },
    (below) => pageStatement(reader.shapes, relation, order, prepared.backward, query.filter != null, below),
    { ids: [parent.id] },
  );
  const answer = await reader.load(statement, parameters, parent.id, ({ rows, total }: PageRow) => {
    return { rows: rows.map((row) => readRow(reader.shapes, shape, wanted, row, nested)), total };
  });
  return prepared.connection(reader.handOut(answer?.rows ?? []), answer?.total ?? 0, toNode);
}

// Anchors are parents of which only the id is known.
const rowsRead = (parent: object, info: GraphQLResolveInfo) => {
  const [field] = info.fieldNodes;
  return field && rowsBelow(parent, answerName(field));
};

/** All that `parent` leads to by a field that the contract does not page. */
export async function listOf(
  reader: Reader,
  parent: { readonly id: string },
  field: string,
  info: GraphQLResolveInfo,
  filter: Parameters | null = null,
): Promise<readonly ReadRow[]> {
  const read = rowsRead(parent, info);
  if (read) return reader.handOut(read.rows);
  const relation = reader.relation(parent, field);
  const wanted = wantedBelow(reader.shapes, relation, info, [[]]);
  const args = { count: false, cursors: false, limit: LONGEST_LIST, filter, ...openBounds(byLabel) };
  const statement = pageStatement(reader.shapes, relation, byLabel, false, filter !== null);
  const shape = relation.to && reader.shapes[relation.to];
  const rows = await reader.load(statement, { ...wanted, args }, parent.id, (row: PageRow) =>
    row.rows.map((each) => readRow(reader.shapes, shape, wanted, each)),
  );
  return reader.handOut(rows ?? []);
}

/** A page of all entities of a kind. */
export async function rootPage(
  reader: Reader,
  query: RootQuery,
  info: GraphQLResolveInfo,
): Promise<Connection<object>> {
  const order = query.order ?? byLabel;
  const shape = reader.shapes[query.kind];
  const prepared = preparePage(shape.label, null, query, order, query.bounds ?? {}, info);
  const nodes = NODE_PATHS.flatMap((path) => descend(info, info.fieldNodes, ...path));
  const wanted = wantedOf(reader.shapes, shape, info, nodes);
  if (prepared.idle) return prepared.connection([], null, ({ node }) => node);
  const filterName = query.filter ? (query.filterName ?? null) : null;
  const { statement, parameters, nested } = reader.reading(
    { ...wanted, args: prepared.args },
    { shape, info, places: nodes, rows: prepared.size },
    (below) => listStatement(shape, filterName, query.seek ?? null, order, prepared.backward, below),
  );
  const [row] = await reader.run<PageRow>(statement, parameters);
  const rows = (row?.rows ?? []).map((each) => readRow(reader.shapes, shape, wanted, each, nested));
  return prepared.connection(rows, row?.total ?? 0, ({ node }) => node);
}

/** All entities of a kind that is a vocabulary. */
export async function allOf(reader: Reader, kind: EntityKind, info: GraphQLResolveInfo): Promise<readonly object[]> {
  const shape = reader.shapes[kind];
  const wanted = wantedOf(reader.shapes, shape, info, info.fieldNodes);
  const args = { count: false, cursors: false, limit: LONGEST_LIST, filter: null, ...openBounds(byLabel) };
  const [row] = await reader.run<PageRow>(listStatement(shape, null, null, byLabel, false), { ...wanted, args });
  return (row?.rows ?? []).map((each) => readRow(reader.shapes, shape, wanted, each).node);
}
