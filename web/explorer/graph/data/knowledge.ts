import type { Relation } from "../../api/generated.js";
import type { Entity, Link } from "../model.js";
import type { Filter } from "../state/view.js";

export type Neighbour = { readonly id: string; readonly relation: Relation; readonly outgoing: boolean };

/** The neighbours of one entity that have been fetched, in the server's order. */
export type Neighbourhood = {
  readonly rows: readonly Neighbour[];
  readonly total: number;
  /** Where to go on; null where all have come. */
  readonly cursor: string | null;
};

/** All that has come from the server. Only grows, so that going back needs no request. */
export type Knowledge = {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: ReadonlyMap<string, Link>;
  /** By `neighbourhoodKey`. */
  readonly neighbourhoods: ReadonlyMap<string, Neighbourhood>;
  /** By `pathKey`: the ids along it; empty where there is no path. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** The neighbourhoods whose relations among themselves are known. */
  readonly linked: ReadonlySet<string>;
};

export type Fetched = {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly neighbourhood?: { readonly key: string; readonly page: Neighbourhood };
  readonly path?: { readonly key: string; readonly ids: readonly string[] };
  readonly linked?: string;
  readonly renamed?: { readonly from: string; readonly to: string };
};

export const nothingKnown: Knowledge = {
  entities: new Map(),
  links: new Map(),
  neighbourhoods: new Map(),
  paths: new Map(),
  linked: new Set(),
};

/** The server narrows by kind and relation, so that a page of a hub is a page of what is wanted. */
export const neighbourhoodKey = (id: string, { kinds, relations }: Filter): string =>
  [id, [...kinds].sort().join(","), [...relations].sort().join(",")].join(" ");

export const pathKey = (from: string, to: string): string => `${from} ${to}`;

export function learn(known: Knowledge, fetched: Fetched): Knowledge {
  const { neighbourhood, path } = fetched;
  return {
    entities: added(
      known.entities,
      // What is known keeps its identity: a picture with it need not be drawn again.
      fetched.entities.filter(({ id }) => !known.entities.has(id)).map((entity) => [entity.id, entity]),
    ),
    links: added(
      known.links,
      fetched.links.filter(({ key }) => !known.links.has(key)).map((link) => [link.key, link]),
    ),
    neighbourhoods: neighbourhood
      ? added(known.neighbourhoods, [
          [neighbourhood.key, joined(known.neighbourhoods.get(neighbourhood.key), neighbourhood.page)],
        ])
      : known.neighbourhoods,
    paths: path ? added(known.paths, [[path.key, path.ids]]) : known.paths,
    linked: fetched.linked === undefined ? known.linked : new Set([...known.linked, fetched.linked]),
  };
}

function joined(before: Neighbourhood | undefined, page: Neighbourhood): Neighbourhood {
  if (before === undefined) return page;
  // A page that was asked for twice brings nothing twice.
  const had = new Set(before.rows.map(rowKey));
  return { ...page, total: before.total, rows: [...before.rows, ...page.rows.filter((row) => !had.has(rowKey(row)))] };
}

const rowKey = (row: Neighbour): string => `${row.outgoing} ${row.relation} ${row.id}`;

function added<K, V>(map: ReadonlyMap<K, V>, entries: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  return entries.length === 0 ? map : new Map([...map, ...entries]);
}
