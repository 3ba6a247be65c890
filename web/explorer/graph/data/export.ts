import type { EntityKind } from "../../api/generated.js";
import type { Row } from "../../layout/download.js";
import type { Picture } from "./picture.js";

export function pictureJson({ nodes, links }: Picture): string {
  const graph = {
    nodes: [...nodes.values()].map(({ entity: { id, kind, label, years } }) => ({ id, kind, label, ...spanOf(years) })),
    edges: links.map(({ from, relation, to }) => ({ from, relation, to })),
  };
  return JSON.stringify(graph, null, 2);
}

export function nodeRows({ nodes }: Picture, kindName: (kind: EntityKind) => string): readonly Row[] {
  return [...nodes.values()].map(({ entity: { id, kind, label, years } }) => {
    const { from = null, to = null } = spanOf(years);
    return { id, kind, kindName: kindName(kind), label, from, to };
  });
}

export function linkRows({ nodes, links }: Picture): readonly Row[] {
  const label = (id: string): string => nodes.get(id)?.entity.label ?? "";
  return links.map(({ from, relation, to }) => ({ from, fromLabel: label(from), relation, to, toLabel: label(to) }));
}

/** An open end is left out: neither JSON nor a table has a word for endless. */
function spanOf(years: { readonly from: number; readonly to: number } | undefined): {
  readonly from?: number;
  readonly to?: number;
} {
  return {
    ...(years && Number.isFinite(years.from) ? { from: years.from } : {}),
    ...(years && Number.isFinite(years.to) ? { to: years.to } : {}),
  };
}
