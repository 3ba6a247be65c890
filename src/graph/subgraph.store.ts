import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Relation } from "../api/enums.js";
import { InputError } from "../api/errors.js";
import { descend, selectedFields } from "../api/selection.js";
import { lookAhead } from "../read/ahead.js";
import { type Wanted, wantedOf } from "../read/columns.js";
import { surroundingsStatement } from "../read/compose.js";
import type { Reader } from "../read/reader.js";
import { readRow } from "../read/rows.js";
import { type LinkRow, linkColumns, toLinks } from "./links.js";
import type { Subgraph } from "./subgraph.type.js";
import { walking } from "./templates.js";

const DEEPEST = 4;
export const MOST_NODES = 500;
const LONGEST_PATH = 10;
/** Where two parts of a large graph have no path between them, only time ends the search before it has seen both whole. */
const LONGEST_SEARCH_MS = 3_000;
// Each entity of a hop brings so many, as far as there is room, however many stand beside it.
const LEAST_SHARE = 10;

export interface SurroundingRow {
  readonly hop: number;
  readonly cut: boolean;
  readonly row: readonly unknown[];
  readonly links: readonly (readonly [relation: Relation, to: string, columns: readonly unknown[]])[];
}

export interface SubgraphQuery {
  readonly id: string;
  readonly depth: number;
  readonly relations: readonly Relation[];
  /** Labels of the kinds to keep to; empty for any. */
  readonly labels: readonly string[];
  readonly limit: number;
}

/** What lies within some hops of an entity, nearest first, hop by hop; null for an unknown one. */
export async function subgraph(
  reader: Reader,
  query: SubgraphQuery,
  info: GraphQLResolveInfo,
): Promise<Subgraph | null> {
  const { id, relations, labels } = query;
  const depth = bounded("depth", query.depth, 1, DEEPEST);
  const limit = bounded("limit", query.limit, 1, MOST_NODES);
  const asked = askedOf(reader, info);
  const narrowed = relations.length > 0 || labels.length > 0;
  const rows = await reader.run<SurroundingRow>(surroundingsStatement(depth, narrowed), {
    ...asked.wanted,
    id,
    limit,
    least: LEAST_SHARE,
    relations,
    labels,
    links: asked.links,
    edge: asked.columns,
  });
  if (rows.length === 0) return null;
  const nearestFirst = rows.toSorted((one, other) => one.hop - other.hop || (idIn(one) < idIn(other) ? -1 : 1));
  return drawn(
    reader,
    nearestFirst,
    asked,
    rows.some(({ cut }) => cut),
  );
}

// compose.ts puts it there.
const idIn = ({ row }: SurroundingRow): string => row[2] as string;

/** What is asked of a subgraph. */
export interface Asked {
  /** Of the nodes. */
  readonly wanted: Wanted;
  readonly links: boolean;
  /** Of the links. */
  readonly columns: readonly string[];
}

export const askedOf = (
  reader: Reader,
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[] = info.fieldNodes,
): Asked =>
  lookAhead(info, fields, "subgraph", () => ({
    wanted: wantedOf(reader.shapes, null, info, descend(info, fields, "nodes")),
    links: selectedFields(info, fields, "Subgraph").has("edges"),
    columns: linkColumns(info, fields),
  }));

export function drawn(
  reader: Reader,
  found: readonly Pick<SurroundingRow, "row" | "links">[],
  { wanted, columns }: Asked,
  truncated: boolean,
): Subgraph {
  const links = found.flatMap(({ row, links: own }) =>
    inOrder(own).map(([relation, to, values]): LinkRow => ({ from: String(row[2]), relation, to, columns: values })),
  );
  return {
    nodes: found.map(({ row }) => readRow(reader.shapes, null, wanted, row).node),
    edges: toLinks(reader.handOut(links), columns),
    truncated,
  };
}

// By what they lead to, then by relation, whatever the store's order.
const inOrder = (links: SurroundingRow["links"]): SurroundingRow["links"] =>
  links.length < 2
    ? links
    : links.toSorted(([a, to], [b, other]) => (to === other ? (a < b ? -1 : 1) : to < other ? -1 : 1));

interface PathRow {
  readonly ids: readonly string[];
  readonly links: readonly (readonly [from: string, relation: Relation, to: string, columns: readonly unknown[]])[];
}

/** A shortest path between two entities, in order; null where there is none within `maxHops`. */
export async function path(
  reader: Reader,
  from: string,
  to: string,
  maxHops: number,
  relations: readonly Relation[],
  info: GraphQLResolveInfo,
): Promise<Subgraph | null> {
  const hops = bounded("maxHops", maxHops, 1, LONGEST_PATH);
  if (from === to) {
    const nodes = await nodesOf(reader, [from], info);
    return nodes === null ? null : { nodes, edges: [], truncated: false };
  }
  const columns = linkColumns(info);
  const text = { ...walking("graph/path", hops), timeout: LONGEST_SEARCH_MS };
  const [row] = await reader.run<PathRow>(text, { from, to, relations, edge: columns });
  if (!row) return null;
  const links = row.links.map(
    ([start, relation, end, values]): LinkRow => ({ from: start, relation, to: end, columns: values }),
  );
  return { nodes: (await nodesOf(reader, row.ids, info)) ?? [], edges: toLinks(links, columns), truncated: false };
}

/** The entities of these ids in order, null where none is known; read only as far as they are selected. */
async function nodesOf(
  reader: Reader,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<readonly object[] | null> {
  const selection = descend(info, info.fieldNodes, "nodes");
  const nodes = await Promise.all(ids.map((id) => reader.entity(null, id, info, selection)));
  const known = nodes.filter((node) => node !== null);
  return known.length > 0 ? known : null;
}

export function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InputError(`\`${name}\` is ${value}; it must be ${least} to ${most}.`);
}
