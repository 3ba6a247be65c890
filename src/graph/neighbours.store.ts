import type { GraphQLResolveInfo } from "graphql";
import { decodeCursor, encodeCursor, listFingerprint } from "../api/cursor.js";
import type { Direction, EntityKind, Relation } from "../api/enums.js";
import { checkPage, type PageRequest } from "../api/page.js";
import { descend, selectedFields } from "../api/selection.js";
import type { Statement } from "../db/statement.js";
import { type Wanted, wantedOf } from "../read/columns.js";
import { neighbourStatement } from "../read/compose.js";
import type { Reader } from "../read/reader.js";
import { readRow } from "../read/rows.js";
import { HUB } from "./subgraph.store.js";
import { relationsIn } from "./templates.js";

export interface NeighbourQuery {
  readonly relations: readonly Relation[];
  readonly kinds: readonly EntityKind[];
  readonly direction: Direction;
  readonly page: PageRequest;
}

interface NeighbourRow {
  readonly i: number;
  readonly stored: boolean;
  readonly rows: readonly (readonly unknown[])[];
}

interface Edge {
  readonly node: object;
  readonly relation: Relation;
  readonly direction: Direction;
  /** The relationship's id in the store. */
  readonly link: string;
  readonly key: string;
}

/** Where a page begins: after a key, or at a place among the relationships as stored, which the one standing there confirms. */
type Place = { readonly after: string } | { readonly at: number; readonly link: string };

const allRelations = relationsIn("graph/relations");

/** A page of what an entity is related to. */
export async function neighbours(
  reader: Reader,
  entity: { readonly id: string },
  query: NeighbourQuery,
  info: GraphQLResolveInfo,
) {
  const { size } = checkPage(query.page);
  const prints = printsOf(entity.id, query);
  const place = placeOf(prints, query.page.after ?? null);
  const selected = selectedFields(info, info.fieldNodes, "");
  const needsRows = ["edges", "nodes", "pageInfo"].some((field) => selected.has(field));
  const nodes = [["nodes"], ["edges", "node"]].flatMap((path) => descend(info, info.fieldNodes, ...path));
  const wanted = wantedOf(reader.shapes, null, info, nodes);
  const [page, totalCount] = await Promise.all([
    needsRows ? pageAt(reader, entity.id, query, wanted, place, size) : { edges: [], stored: false, from: 0 },
    selected.has("totalCount") ? countOf(reader, entity.id, query) : 0,
  ]);
  const shown = page.edges.slice(0, size).map((edge, n) => ({
    ...edge,
    cursor: page.stored
      ? encodeCursor(prints.stored, { key: page.from + n, id: edge.link })
      : encodeCursor(prints.sorted, { key: edge.key, id: "" }),
  }));
  return {
    edges: shown,
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.edges.length > size,
      hasPreviousPage: query.page.after != null,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

interface Prints {
  readonly sorted: string;
  readonly stored: string;
}

function printsOf(id: string, { relations, kinds, direction }: NeighbourQuery): Prints {
  const of = (order: string) => listFingerprint("neighbours", id, { relations, kinds, direction }, order);
  return { sorted: of("sorted"), stored: of("stored") };
}

function placeOf(prints: Prints, cursor: string | null): Place | null {
  if (cursor === null) return null;
  try {
    const { key, id } = decodeCursor(prints.stored, "number", cursor);
    return { at: Number(key), link: id };
  } catch {
    return { after: String(decodeCursor(prints.sorted, "string", cursor).key) };
  }
}

async function pageAt(
  reader: Reader,
  id: string,
  query: NeighbourQuery,
  wanted: Wanted,
  place: Place | null,
  size: number,
) {
  const stored = place !== null && "at" in place;
  // At a place in the store's order the row before the page is read too, to see whether it still stands there.
  const read = (skip: number) =>
    readPage(
      reader,
      id,
      query,
      wanted,
      stored ? "STORED" : place && "SORTED",
      place && "after" in place ? place.after : "",
      skip,
      size + 1 + (stored ? 1 : 0),
    );
  if (!stored) return { ...(await read(0)), from: 0 };
  let before = place.at;
  let page = await read(before);
  if (page.edges[0]?.link !== place.link) {
    const moved = await positionOf(reader, id, query, place.link);
    before = moved ?? before;
    page = await read(before);
  }
  return { ...page, edges: page.edges.slice(1), from: before + 1 };
}

async function readPage(
  reader: Reader,
  id: string,
  query: NeighbourQuery,
  wanted: Wanted,
  mode: "STORED" | "SORTED" | null,
  after: string,
  skip: number,
  limit: number,
): Promise<{ readonly edges: readonly Edge[]; readonly stored: boolean }> {
  const args = { mode, hub: HUB, limit, skip, after };
  const parameters = { ...wanted, ...walked(reader, query), ranks, args };
  const decode = ({ stored, rows }: NeighbourRow) => ({
    stored,
    edges: rows.map((row): Edge => {
      const { node, position } = readRow(reader.shapes, null, wanted, row);
      const [link, relation, out] = row.slice(-3) as [string, Relation, boolean]; // the statement's last three
      return { node, link, relation, direction: out ? "OUT" : "IN", key: String(position.key) };
    }),
  });
  const page = await reader.load(textFor("neighbours", query), parameters, id, decode);
  return page ?? { edges: [], stored: false };
}

async function positionOf(reader: Reader, id: string, query: NeighbourQuery, link: string): Promise<number | null> {
  const parameters = { ...walked(reader, query), link };
  return reader.load(
    textFor("neighbour-position", query),
    parameters,
    id,
    ({ at }: { readonly i: number; readonly at: number | null }) => at,
  );
}

async function countOf(reader: Reader, id: string, query: NeighbourQuery): Promise<number> {
  const counted = query.kinds.length > 0 ? "neighbour-count" : "neighbour-degrees";
  const wanted = new Set<string>(query.relations.length > 0 ? query.relations : allRelations);
  const total = await reader.load(
    textFor(counted, query),
    { ...walked(reader, query), hub: HUB },
    id,
    (row: CountRow) => {
      if (row.count != null) return row.count;
      const degrees = (row.degrees ?? []).filter(([relation]) => wanted.has(relation));
      return degrees.reduce(
        (sum, [, out, into]) => sum + (query.direction === "IN" ? 0 : out) + (query.direction === "OUT" ? 0 : into),
        0,
      );
    },
  );
  return total ?? 0;
}

interface CountRow {
  readonly i: number;
  readonly count?: number | null;
  readonly degrees?: readonly (readonly [relation: string, out: number, into: number])[];
}

const ranks: Readonly<Record<string, string>> = Object.fromEntries(
  allRelations.map((relation, at) => [relation, String(at).padStart(2, "0")]),
);

const walked = (reader: Reader, { relations, kinds }: NeighbourQuery) => ({
  relations,
  labels: kinds.map((kind) => reader.shapes[kind].label),
});

// One relation alone has a text of its own, so that a hub's other relationships are not looked at.
function textFor(name: string, { relations, direction }: NeighbourQuery): Statement {
  const [only] = relations;
  return neighbourStatement(name, relations.length === 1 && only ? only : allRelations.join("|"), direction);
}
