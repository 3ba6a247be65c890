import type { GraphQLResolveInfo } from "graphql";
import { decodeCursor, encodeCursor, listFingerprint } from "../api/cursor.js";
import { checkPage, type PageRequest } from "../api/page.js";
import { descend, selectedFields } from "../api/selection.js";
import { wantedOf } from "../read/columns.js";
import type { Reader } from "../read/reader.js";
import { countOf, type NeighbourFilter, type Place, pageAt, walkOf } from "./neighbour-rows.store.js";

export interface NeighbourQuery extends NeighbourFilter {
  readonly page: PageRequest;
}

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
  const walk = walkOf(reader, entity, query);
  const [page, totalCount] = await Promise.all([
    walk && needsRows ? pageAt(reader, entity.id, walk, wanted, place, size) : { edges: [], stored: false, from: 0 },
    walk && selected.has("totalCount") ? countOf(reader, entity.id, walk) : 0,
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
