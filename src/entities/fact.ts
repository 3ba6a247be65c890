import type { GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../api/enums.js";
import type { Reader } from "../read/reader.js";
import type { Reached } from "../read/shape.js";
import { evidenceOfEdge } from "./evidence/evidence.store.js";
import type { Evidence } from "./evidence/evidence.type.js";

interface End {
  readonly id: string;
  /** Null where only the id is known yet. */
  readonly node: object | null;
}

/** A relationship that states something of its own: its two ends by field name, its properties, what it rests on. */
export abstract class Fact {
  readonly ends!: Readonly<Record<string, End>>;
  readonly evidence!: readonly Evidence[];
}

/** For the table of relations: what leads from the field `near` of such a fact to its field `far`. */
export const stating = <Type extends Fact>(type: { readonly prototype: Type }, near: string, far: string) => ({
  far,
  fact: (parent: { readonly id: string }, reached: Reached): Type => factOf(type, parent, near, far, reached),
});

function factOf<Type extends Fact>(
  type: { readonly prototype: Type },
  parent: { readonly id: string },
  near: string,
  far: string,
  { node, edge }: Reached,
): Type {
  const { id } = node as { readonly id: string }; // every node read has its id
  const ends = { [near]: { id: parent.id, node: null }, [far]: { id, node } };
  return Object.assign(Object.create(type.prototype) as Type, { ...edge, ends, evidence: evidenceOfEdge(edge) });
}

/** The entity at one end of a fact, read where it is not at hand. */
export function endOf(reader: Reader, fact: Fact, field: string, kind: EntityKind, info: GraphQLResolveInfo) {
  const end = fact.ends[field];
  if (!end) throw new Error(`No end of the name ${field}`);
  return end.node ?? reader.entity(kind, end.id, info);
}
