import type { GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../api/enums.js";
import type { Reader } from "../read/reader.js";
import type { ReadRow } from "../read/rows.js";
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

/** The fact that a row read from `parent` states; `near` and `far` name its fields for the two ends. */
export function factOf<Type extends Fact>(
  type: { readonly prototype: Type },
  parent: { readonly id: string },
  near: string,
  far: string,
  { node, edge }: ReadRow,
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
