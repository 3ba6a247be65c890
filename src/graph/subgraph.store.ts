import type { GraphQLResolveInfo } from "graphql";
import type { Relation } from "../api/enums.js";
import { InputError } from "../api/errors.js";
import { descend, selectedFields } from "../api/selection.js";
import type { Reader } from "../read/reader.js";
import { type LinkRow, linkColumns, linksAmong, toLinks } from "./links.js";
import type { Subgraph } from "./subgraph.type.js";
import { relationsIn, walking } from "./templates.js";

const DEEPEST = 4;
/** Above this many relationships an entity's neighbours are taken as the store has them, which costs no sorting of all. */
export const HUB = 1_000;
export const MOST_NODES = 500;
const LONGEST_PATH = 10;
/** Where two parts of a large graph have no path between them, only time ends the search before it has seen both whole. */
const LONGEST_SEARCH_MS = 3_000;
/** A lineage that goes further back or down than this is a loop in all but name. */
const DEEPEST_LINEAGE = 10;
// Each entity of a hop may bring at least these, however many stand beside it.
const LEAST_SHARE = 10;

interface ReachRow {
  readonly id: string;
  readonly reached: readonly (readonly [labelSort: string, id: string])[];
  readonly cut: boolean;
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
  const found = new Set([id]);
  let frontier: readonly string[] = [id];
  let truncated = false;
  for (let hop = 1; hop <= depth && frontier.length > 0; hop++) {
    const share = Math.max(LEAST_SHARE, Math.ceil((2 * limit) / frontier.length));
    const rows = await reader.run<ReachRow>(walking("graph/reach"), {
      ids: frontier,
      relations,
      labels,
      share,
      found: [...found],
      hub: HUB,
    });
    if (hop === 1 && rows.length === 0) return null;
    const fresh = freshOf(rows, found);
    const room = limit - found.size;
    truncated ||= fresh.length > room || rows.some(({ cut }) => cut);
    frontier = fresh.slice(0, room);
    for (const each of frontier) found.add(each);
  }
  return read(reader, [...found], relations, truncated, info);
}

// Sorted, so that the same graph gives the same answer.
function freshOf(rows: readonly ReachRow[], found: ReadonlySet<string>): readonly string[] {
  const fresh = new Map<string, string>();
  for (const { reached } of rows) for (const [label, id] of reached) if (!found.has(id)) fresh.set(id, label ?? "");
  const byLabel = ([a, aLabel]: readonly [string, string], [b, bLabel]: readonly [string, string]) =>
    compare(aLabel, bLabel) || compare(a, b);
  return [...fresh].toSorted(byLabel).map(([id]) => id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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

interface LineageRow {
  readonly i: number;
  readonly up: readonly (readonly [distance: number, id: string])[];
  readonly down: readonly (readonly [distance: number, id: string])[];
}

/** A document's ancestors and descendants along every relation between documents. */
export async function lineage(
  reader: Reader,
  id: string,
  maxDepth: number,
  info: GraphQLResolveInfo,
): Promise<Subgraph> {
  const depth = bounded("maxDepth", maxDepth, 1, DEEPEST_LINEAGE);
  const half = MOST_NODES / 2;
  const row = await reader.load(walking("resolution/lineage", depth), { limit: half }, id, (each: LineageRow) => each);
  const { up = [], down = [] } = row ?? {};
  const near = [...up.slice(0, half), ...down.slice(0, half)].toSorted(([a], [b]) => a - b).map(([, each]) => each);
  const truncated = up.length > half || down.length > half;
  return read(reader, [...new Set([id, ...near])], lineageRelations, truncated, info);
}

const lineageRelations = relationsIn("graph/lineages");

async function read(
  reader: Reader,
  ids: readonly string[],
  relations: readonly Relation[],
  truncated: boolean,
  info: GraphQLResolveInfo,
): Promise<Subgraph> {
  const wantsEdges = selectedFields(info, info.fieldNodes, "Subgraph").has("edges");
  const [nodes, edges] = await Promise.all([
    nodesOf(reader, ids, info),
    wantsEdges ? linksAmong(reader, ids, relations, linkColumns(info)) : [],
  ]);
  return { nodes: nodes ?? [], edges, truncated };
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

function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InputError(`\`${name}\` is ${value}; it must be ${least} to ${most}.`);
}
