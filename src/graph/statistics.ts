import { EntityKind, Relation } from "../api/enums.js";
import { Field, Int, ObjectType } from "../api/tg.js";

@ObjectType({ description: "How many of a kind." })
export class KindCount {
  @Field(() => EntityKind, { description: "The kind." })
  readonly kind!: EntityKind;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "How many of a relation." })
export class RelationCount {
  @Field(() => Relation, { description: "The relation." })
  readonly relation!: Relation;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "How much the graph holds." })
export class Statistics {
  @Field(() => [KindCount], { description: "Every kind, those without entities too." })
  readonly entities!: readonly KindCount[];

  @Field(() => [RelationCount], { description: "Every relation, those without relationships too." })
  readonly relations!: readonly RelationCount[];
}
