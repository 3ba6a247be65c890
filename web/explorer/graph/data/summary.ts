import type { EntityKind, Relation } from "../../api/generated.js";
import { kinds, type Link, relations } from "../model.js";
import type { Picture } from "./picture.js";

/** The kinds in a picture, in the order of the legend. */
export function kindCounts({ nodes }: Picture): readonly (readonly [EntityKind, number])[] {
  const counts = new Map<EntityKind, number>();
  for (const { entity } of nodes.values()) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return kinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0] as const] : []));
}

export type Beside = {
  readonly id: string;
  readonly label: string;
  readonly relation: Relation;
  readonly outgoing: boolean;
};

/** Those in the picture that a relation joins to one of them, by relation and then in the server's order, which is by name. */
export function beside(id: string, { nodes, links }: Picture): readonly Beside[] {
  const other = (link: Link): readonly Beside[] => {
    const outgoing = link.from === id;
    if (!outgoing && link.to !== id) return [];
    const entity = nodes.get(outgoing ? link.to : link.from)?.entity;
    return entity ? [{ id: entity.id, label: entity.label, relation: link.relation, outgoing }] : [];
  };
  return links.flatMap(other).sort((one, two) => rank(one) - rank(two));
}

const ranks = new Map(relations.map((relation, index) => [relation, index * 2]));
const rank = ({ relation, outgoing }: Beside): number => (ranks.get(relation) ?? 0) + Number(outgoing);

/** How many relations each has in the picture. */
export function degrees({ links }: Picture): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
