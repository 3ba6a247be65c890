import type { GraphQLResolveInfo } from "graphql";
import { Direction, EntityKind, Relation } from "../api/enums.js";
import { ForwardPageArgs } from "../api/page.js";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "../api/tg.js";
import { Entity } from "../entities/entity.type.js";
import { NeighbourConnection } from "../entities/neighbour.type.js";
import type { Context } from "../read/context.js";
import { neighbours } from "./neighbours.store.js";

@Resolver(() => Entity)
export class NeighboursResolver {
  @FieldResolver(() => NeighbourConnection, {
    description:
      "Every neighbour in one hop along any `Relation`: by relation, then by label; those of an entity with more than 1,000 relationships in the order in which the database has them, and counted by relationship.",
  })
  neighbours(
    @Root() entity: Entity,
    @Arg("relations", () => [Relation], { nullable: true, description: "Only along these relations." }) relations:
      | Relation[]
      | null,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: "Only these kinds." }) kinds: EntityKind[] | null,
    @Arg("direction", () => Direction, {
      nullable: true,
      defaultValue: Direction.BOTH,
      description: "Which way the relation points.",
    })
    direction: Direction | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { relations: relations ?? [], kinds: kinds ?? [], direction: direction ?? Direction.BOTH, page };
    return neighbours(reader, entity, query, info);
  }
}
