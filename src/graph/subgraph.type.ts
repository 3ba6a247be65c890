import { Relation } from "../api/enums.js";
import { Field, ID, ObjectType } from "../api/tg.js";
import { ConsiderationAction } from "../entities/consideration/consideration.type.js";
import { Entity } from "../entities/entity.type.js";
import { Evidence } from "../entities/evidence/evidence.type.js";

@ObjectType({ description: "A relation between two entities of a subgraph." })
export class Link {
  @Field(() => ID, { description: "Tells it from the other links of the graph." })
  readonly id!: string;

  @Field(() => Relation, { description: "The relation." })
  readonly relation!: Relation;

  @Field(() => ID, { description: "Id of the entity it points from." })
  readonly from!: string;

  @Field(() => ID, { description: "Id of the entity it points to." })
  readonly to!: string;

  @Field(() => ConsiderationAction, { nullable: true, description: "Of CONSIDERED: what the conference did." })
  readonly action!: ConsiderationAction | null;

  @Field(() => [Evidence], { description: "What states it, where it states something of its own." })
  readonly evidence!: readonly Evidence[];
}

@ObjectType({ description: "A piece of the graph for drawing: every edge joins two of the nodes." })
export class Subgraph {
  @Field(() => [Entity], { description: "The entities, nearest first; those of a path in its order." })
  readonly nodes!: readonly object[];

  @Field(() => [Link], { description: "Every relation between two of the nodes; those of a path alone." })
  readonly edges!: readonly Link[];

  @Field(() => Boolean, { description: "True where a limit left part of it out." })
  readonly truncated!: boolean;
}
