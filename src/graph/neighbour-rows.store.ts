import type { Direction, EntityKind, Relation } from "../api/enums.js";
import type { Statement } from "../db/statement.js";
import type { Wanted } from "../read/columns.js";
import { neighbourStatement } from "../read/compose.js";
import type { Reader } from "../read/reader.js";
import { readRow } from "../read/rows.js";
import { allRelations, relationsTo } from "./relation-ends.js";

/** Above this many relationships an entity's neighbours are taken as the store has them, which costs no sorting of all. */
const HUB = 1_000;

export interface NeighbourFilter {
  readonly relations: readonly Relation[];
  readonly kinds: readonly EntityKind[];
  readonly direction: Direction;
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
export type Place = { readonly after: string } | { readonly at: number; readonly link: string };

/** Which relationships are looked at. */
interface Walk {
  /** None for all. */
  readonly relations: readonly Relation[];
  /** Labels of the kinds to keep to; none for any. */
  readonly labels: readonly string[];
  readonly direction: Direction;
}

/** Null where no relationship can lead to what is asked for. */
export function walkOf(reader: Reader, entity: object, { relations, kinds, direction }: NeighbourFilter): Walk | null {
  const labels = kinds.map((kind) => reader.shapes[kind].label);
  if (kinds.length === 0) return { relations, labels, direction };
  // A hub's relationships are many because of one relation; others are looked at by themselves.
  const own = reader.kindOf(entity);
  const leading = relationsTo(own, kinds, direction).filter(
    (each) => relations.length === 0 || relations.includes(each),
  );
  return leading.length > 0 ? { relations: leading, labels, direction } : null;
}

export async function pageAt(
  reader: Reader,
  id: string,
  walk: Walk,
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
      walk,
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
    const moved = await positionOf(reader, id, walk, place.link);
    before = moved ?? before;
    page = await read(before);
  }
  return { ...page, edges: page.edges.slice(1), from: before + 1 };
}

async function readPage(
  reader: Reader,
  id: string,
  walk: Walk,
  wanted: Wanted,
  mode: "STORED" | "SORTED" | null,
  after: string,
  skip: number,
  limit: number,
): Promise<{ readonly edges: readonly Edge[]; readonly stored: boolean }> {
  const args = { mode, hub: HUB, limit, skip, after };
  const parameters = { ...wanted, ...walked(walk), ranks, args };
  const decode = ({ stored, rows }: NeighbourRow) => ({
    stored,
    edges: rows.map((row): Edge => {
      const { node, position } = readRow(reader.shapes, null, wanted, row);
      const [link, relation, out] = row.slice(-3) as [string, Relation, boolean]; // the statement's last three
      return { node, link, relation, direction: out ? "OUT" : "IN", key: String(position.key) };
    }),
  });
  const page = await reader.load(textFor("neighbours", walk), parameters, id, decode);
  return page ?? { edges: [], stored: false };
}

async function positionOf(reader: Reader, id: string, walk: Walk, link: string): Promise<number | null> {
  const parameters = { ...walked(walk), link };
  return reader.load(
    textFor("neighbour-position", walk),
    parameters,
    id,
    ({ at }: { readonly i: number; readonly at: number | null }) => at,
  );
}

export async function countOf(reader: Reader, id: string, walk: Walk): Promise<number> {
  const counted = walk.labels.length > 0 ? "neighbour-count" : "neighbour-degrees";
  const wanted = new Set<string>(walk.relations.length > 0 ? walk.relations : allRelations);
  const total = await reader.load(textFor(counted, walk), { ...walked(walk), hub: HUB }, id, (row: CountRow) => {
    if (row.count != null) return row.count;
    const degrees = (row.degrees ?? []).filter(([relation]) => wanted.has(relation));
    return degrees.reduce(
      (sum, [, out, into]) => sum + (walk.direction === "IN" ? 0 : out) + (walk.direction === "OUT" ? 0 : into),
      0,
    );
  });
  return total ?? 0;
}

interface NeighbourRow {
  readonly i: number;
  readonly stored: boolean;
  readonly rows: readonly (readonly unknown[])[];
}

interface CountRow {
  readonly i: number;
  readonly count?: number | null;
  readonly degrees?: readonly (readonly [relation: string, out: number, into: number])[];
}

const ranks: Readonly<Record<string, string>> = Object.fromEntries(
  allRelations.map((relation, at) => [relation, String(at).padStart(2, "0")]),
);

const walked = ({ relations, labels }: Walk) => ({ relations, labels });

// One relation has a text of its own, several have one that looks at each by itself: a hub's others are not looked at.
function textFor(name: string, { relations, direction }: Walk): Statement {
  if (relations.length === 0) return neighbourStatement(name, allRelations, direction, "ALL");
  return relations.length === 1
    ? neighbourStatement(name, relations, direction, "ALL")
    : neighbourStatement(name, allRelations, direction, "ASKED");
}
