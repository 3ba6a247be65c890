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

/** How a fact was come upon: the fields that lead to its ends, whose the ends are, and what it says. */
interface Way {
  readonly near: string;
  readonly nearId: string;
  readonly far: string;
  readonly farId: string;
  /** The far end, null where only the id is known yet. */
  readonly node: object | null;
  readonly edge: Reached["edge"];
}

/** A relationship that states something of its own: its properties, its two ends by field name, what it rests on. */
export abstract class Fact {
  readonly way!: Way;

  endAt(field: string): End | undefined {
    const { near, nearId, far, farId, node } = this.way;
    if (field === near) return { id: nearId, node: null };
    return field === far ? { id: farId, node } : undefined;
  }

  /** What it rests on. */
  evidenceOf(): readonly Evidence[] {
    return evidenceOfEdge(this.way.edge);
  }
}

export const factOf = <Type extends Fact>(type: { readonly prototype: Type }, way: Way): Type =>
  Object.assign(Object.create(type.prototype) as Type, way.edge, { way });

/** For the table of relations: what leads from the field `near` of such a fact to its field `far`. */
export const stating = <Type extends Fact>(type: { readonly prototype: Type }, near: string, far: string) => ({
  far,
  fact: ({ id }: { readonly id: string }, { node, edge }: Reached): Type => {
    const { id: farId } = node as { readonly id: string }; // every node read has its id
    return factOf(type, { near, nearId: id, far, farId, node, edge });
  },
});

/** The entity at one end of a fact, read where it is not at hand. */
export function endOf(reader: Reader, fact: Fact, field: string, kind: EntityKind, info: GraphQLResolveInfo) {
  const end = fact.endAt(field);
  if (!end) throw new Error(`No end of the name ${field}`);
  return end.node ?? reader.entity(kind, end.id, info);
}
