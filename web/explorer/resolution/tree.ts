import type { Relation } from "../api/generated.js";

export type Branch = {
  readonly id: string;
  /** How it stands to the one above. */
  readonly relation: Relation | undefined;
  readonly below: readonly Branch[];
};

type Edge = { readonly from: string; readonly to: string; readonly relation: Relation };

/** Edges lead from a document to the one it rests on, so what nothing leads out of is at the top. A document under two others stands below each; one met on its own way up is not entered again. */
export function treeOf(ids: readonly string[], edges: readonly Edge[]): readonly Branch[] {
  const resting = new Set(edges.map(({ from }) => from));
  const tops = ids.filter((id) => !resting.has(id));
  const branch = (id: string, relation: Relation | undefined, above: ReadonlySet<string>): Branch => {
    const way = new Set([...above, id]);
    const below = edges.filter(({ from, to }) => to === id && !way.has(from));
    return { id, relation, below: below.map((edge) => branch(edge.from, edge.relation, way)) };
  };
  // A circle has no top: it is entered at its first document.
  return (tops.length > 0 ? tops : ids.slice(0, 1)).map((id) => branch(id, undefined, new Set()));
}
