import type { View } from "../state/view.js";
import { type Knowledge, neighbourhoodKey, pathKey } from "./knowledge.js";
import type { Picture } from "./picture.js";

export type Need =
  | {
      readonly type: "neighbours";
      readonly key: string;
      readonly id: string;
      readonly first: number;
      readonly after: string | null;
    }
  | { readonly type: "links"; readonly key: string; readonly id: string }
  | { readonly type: "path"; readonly key: string; readonly from: string; readonly to: string };

/** As many as the server gives in one page. */
const largestPage = 100;
/** A hub with more neighbours has too many relations among them to ask for all; they come as its neighbours are opened. */
const mostLinked = 499;

/** What a view shows and is not yet known, in the order in which it is best asked for. */
export function needs(view: View, known: Knowledge, picture: Picture): readonly Need[] {
  const path: readonly Need[] =
    view.path === undefined || known.paths.has(pathKey(view.path.from, view.path.to))
      ? []
      : [{ type: "path", key: `path ${pathKey(view.path.from, view.path.to)}`, ...view.path }];
  const neighbours = view.open
    .filter(({ id }) => id === view.center || picture.nodes.has(id))
    .flatMap(({ id, count }): readonly Need[] => {
      const key = neighbourhoodKey(id, view.filter);
      const had = known.neighbourhoods.get(key);
      if (had === undefined) return [{ type: "neighbours", key, id, first: Math.min(count, largestPage), after: null }];
      const missing = count - had.rows.length;
      if (missing > 0 && had.cursor !== null)
        return [{ type: "neighbours", key, id, first: Math.min(missing, largestPage), after: had.cursor }];
      return had.total <= mostLinked && had.total > 1 && !known.linked.has(key)
        ? [{ type: "links", key: `links ${key}`, id }]
        : [];
    });
  return [...neighbours, ...path];
}
