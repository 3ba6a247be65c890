import type { GraphQLResolveInfo } from "graphql";
import type { Connection } from "../api/connection.js";
import type { EntityKind } from "../api/enums.js";
import type { PageRequest } from "../api/page.js";
import { answerName, descend } from "../api/selection.js";
import type { Parameters } from "../db/database.js";
import { wantedBelow, wantedOf } from "./columns.js";
import { listStatement, pageStatement, type Seek } from "./compose.js";
import { LONGEST_LIST, NODE_PATHS } from "./nested.js";
import { type Bounds, openBounds, preparePage, type ToNode } from "./page-plan.js";
import type { Reader, Reading } from "./reader.js";
import { readRow, rowsBelow } from "./rows.js";
import { byLabel, type Order, type Relation, reachedBy } from "./shape.js";

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
): Promise<Connection<object>> {
  return relationPage(reader, parent, reader.relation(parent, field), query, info);
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
): Promise<Connection<object>> {
  // A cursor is of one parent's list alone.
  const alike = query.page.after == null && query.page.before == null;
  const prepare = () => prepareRelation(reader, parent.id, relation, query, info);
  const prepared = alike ? reader.once(info, `${relation.name} ${JSON.stringify(query)}`, prepare) : prepare();
  const toNode: ToNode = (row) => reachedBy(relation, parent, row);
  if (prepared.plan.idle) return prepared.plan.connection([], null, toNode, parent.id);
  const answer = await prepared.load(parent.id);
  return prepared.plan.connection(reader.handOut(answer?.rows ?? []), answer?.total ?? 0, toNode, parent.id);
}

function prepareRelation(
  reader: Reader,
  parent: string,
  relation: Relation,
  query: PageQuery,
  info: GraphQLResolveInfo,
) {
  const order = query.order ?? byLabel;
  const plan = preparePage(relation.name, parent, query, order, {}, info);
  const ahead = reader.aheadOf(relation, info, NODE_PATHS, plan.size);
  const { wanted } = ahead;
  let reading: Reading | undefined;
  const load = (id: string) => {
    reading ??= reader.reading(
      { args: plan.args },
      ahead,
      (under) => pageStatement(reader.shapes, relation, order, plan.backward, query.filter != null, under),
      { ids: [id] },
    );
    return reader.readSafely(reading, (each) => loaderOf(each).load(id));
  };
  const loaders = new Map<Reading, ReturnType<typeof makeLoader>>();
  const loaderOf = (each: Reading) => {
    const loader = loaders.get(each) ?? makeLoader(each);
    loaders.set(each, loader);
    return loader;
  };
  const shape = relation.to && reader.shapes[relation.to];
  const makeLoader = ({ statement, parameters, nested }: Reading) =>
    reader.loader(statement, parameters, ({ rows, total }: PageRow) => {
      return { rows: rows.map((row) => readRow(reader.shapes, shape, wanted, row, nested)), total };
    });
  return { plan, load };
}

/** What `parent` leads to by a to-many field where that was read along with it; undefined where it was not. */
export function readAlong(reader: Reader, parent: object, info: GraphQLResolveInfo): unknown {
  const [field] = info.fieldNodes;
  const read = field && rowsBelow(parent, answerName(field));
  return read?.nested.answer(parent as { readonly id: string }, reader.handOut(read.rows), read.total); // every node read has its id
}

/** All that `parent` leads to by a field that the contract does not page. */
export async function listOf(
  reader: Reader,
  parent: { readonly id: string },
  field: string,
  info: GraphQLResolveInfo,
  filter: Parameters | null = null,
): Promise<readonly object[]> {
  const relation = reader.relation(parent, field);
  const loader = reader.once(info, `${relation.name} ${JSON.stringify(filter)}`, () => {
    const wanted = wantedBelow(reader.shapes, relation, info, [[]]);
    const args = { count: false, cursors: false, limit: LONGEST_LIST, filter, ...openBounds(byLabel) };
    const statement = pageStatement(reader.shapes, relation, byLabel, false, filter !== null);
    const shape = relation.to && reader.shapes[relation.to];
    return reader.loader(statement, { ...wanted, args }, (row: PageRow) =>
      row.rows.map((each) => readRow(reader.shapes, shape, wanted, each)),
    );
  });
  const rows = await loader.load(parent.id);
  return reader.handOut(rows ?? []).map((row) => reachedBy(relation, parent, row));
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
  const places = () => NODE_PATHS.flatMap((path) => descend(info, info.fieldNodes, ...path));
  const ahead = reader.aheadAt(shape, info, info.fieldNodes, places, prepared.size);
  if (prepared.idle) return prepared.connection([], null, ({ node }) => node);
  const filterName = query.filter ? (query.filterName ?? null) : null;
  const reading = reader.reading({ args: prepared.args }, ahead, (under) =>
    listStatement(shape, filterName, query.seek ?? null, order, prepared.backward, under),
  );
  return reader.readSafely(reading, async ({ statement, parameters, nested }) => {
    const [row] = await reader.run<PageRow>(statement, parameters);
    const rows = (row?.rows ?? []).map((each) => readRow(reader.shapes, shape, ahead.wanted, each, nested));
    return prepared.connection(rows, row?.total ?? 0, ({ node }) => node);
  });
}

/** All entities of a kind that is a vocabulary. */
export async function allOf(reader: Reader, kind: EntityKind, info: GraphQLResolveInfo): Promise<readonly object[]> {
  const shape = reader.shapes[kind];
  const wanted = wantedOf(reader.shapes, shape, info, info.fieldNodes);
  const args = { count: false, cursors: false, limit: LONGEST_LIST, filter: null, ...openBounds(byLabel) };
  const [row] = await reader.run<PageRow>(listStatement(shape, null, null, byLabel, false), { ...wanted, args });
  return (row?.rows ?? []).map((each) => readRow(reader.shapes, shape, wanted, each).node);
}
