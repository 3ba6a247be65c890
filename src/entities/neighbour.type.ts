import { connectionOf } from "../api/connection.js";
import { Direction, Relation } from "../api/enums.js";
import { Field, ObjectType } from "../api/tg.js";
import { Entity } from "./entity.type.js";

@ObjectType({ description: "A neighbour, and the relation that leads to it." })
class NeighbourEdge {
  @Field(() => Entity, { description: "The neighbour." })
  readonly node!: object;

  @Field(() => String, { description: "Opaque; give it as `after` to go on from here." })
  readonly cursor!: string;

  @Field(() => Relation, { description: "The relation." })
  readonly relation!: Relation;

  @Field(() => Direction, { description: "OUT where the relation points to the neighbour, IN where it comes from it." })
  readonly direction!: Direction;
}

export const NeighbourConnection = connectionOf("Neighbour", () => Entity, NeighbourEdge);
