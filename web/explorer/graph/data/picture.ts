import type { Entity, Link } from "../model.js";
import { countOpened, type Filter, type View, type Years } from "../state/view.js";
import { type Knowledge, neighbourhoodKey, pathKey } from "./knowledge.js";

export type Shown = {
  readonly entity: Entity;
  /** Hops from the middle along what is open. */
  readonly depth: number;
  /** Through which it came into the picture; absent for the one in the middle. */
  readonly parent?: string;
  readonly onPath: boolean;
};

export type Picture = {
  /** Nearest first. */
  readonly nodes: ReadonlyMap<string, Shown>;
  readonly links: readonly Link[];
};

export const emptyPicture: Picture = { nodes: new Map(), links: [] };

/** What a view shows of what is known: nothing but a function of the two, so that every road leads to one picture. */
export function drawnFrom(view: View, known: Knowledge): Picture {
  const hidden = new Set(view.hidden);
  const nodes = new Map<string, Shown>();
  const queue: string[] = [];
  const path = pathOf(view, known);
  const onPath = new Set(path);

  const add = (id: string, parent?: string): void => {
    const entity = known.entities.get(id);
    if (entity === undefined || nodes.has(id)) return;
    const depth = parent === undefined ? 0 : (nodes.get(parent)?.depth ?? 0) + 1;
    nodes.set(id, { entity, depth, ...(parent === undefined ? {} : { parent }), onPath: onPath.has(id) });
    queue.push(id);
  };

  const grow = (): void => {
    for (let at = 0; at < queue.length; at++) {
      const id = queue[at] ?? "";
      const rows = known.neighbourhoods.get(neighbourhoodKey(id, view.filter))?.rows ?? [];
      for (const row of rows.slice(0, countOpened(view, id))) {
        const entity = known.entities.get(row.id);
        if (entity !== undefined && !hidden.has(row.id) && passes(entity, view.filter)) add(row.id, id);
      }
    }
    queue.length = 0;
  };

  add(view.center);
  grow();
  // A path was asked for by its ends: no filter breaks it.
  for (const [index, id] of path.entries()) {
    const before = path[index - 1] ?? view.center;
    if (!hidden.has(id)) add(id, nodes.has(before) ? before : view.center);
  }
  grow();
  const shows = ({ from, relation, to }: Link): boolean =>
    nodes.has(from) &&
    nodes.has(to) &&
    (view.filter.relations.length === 0 ||
      view.filter.relations.includes(relation) ||
      (onPath.has(from) && onPath.has(to)));
  return { nodes, links: [...known.links.values()].filter(shows) };
}

function pathOf({ path }: View, known: Knowledge): readonly string[] {
  return path === undefined ? [] : (known.paths.get(pathKey(path.from, path.to)) ?? []);
}

const passes = (entity: Entity, filter: Filter): boolean =>
  (filter.kinds.length === 0 || filter.kinds.includes(entity.kind)) && isWithin(entity, filter.years);

/** What has no year is never too early or too late. */
export const isWithin = ({ years }: Entity, { from = -Infinity, to = Infinity }: Years): boolean =>
  years === undefined || (years.to >= from && years.from <= to);

/** Alike in all that is drawn, so that nothing need be drawn again. */
export function samePicture(one: Picture, other: Picture): boolean {
  if (one.nodes.size !== other.nodes.size || one.links.length !== other.links.length) return false;
  for (const [id, shown] of one.nodes) {
    const twin = other.nodes.get(id);
    if (twin?.entity !== shown.entity || twin.parent !== shown.parent || twin.onPath !== shown.onPath) return false;
  }
  return one.links.every(({ key }, index) => key === other.links[index]?.key);
}
