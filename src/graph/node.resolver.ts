import type { GraphQLResolveInfo } from "graphql";
import { InputError } from "../api/errors.js";
import { Node } from "../api/node.js";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../api/tg.js";
import { statement } from "../db/statement.js";
import type { Context } from "../read/context.js";
import { type KindCount, type RelationCount, Statistics } from "./statistics.js";

const MOST_NODES = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything by its id; null for an unknown one." })
  node(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity(null, id, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "At most 100, in the order asked, null for an unknown one.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Their ids." }) ids: string[],
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MOST_NODES)
      throw new InputError(`\`ids\` has ${ids.length} ids; it may have at most ${MOST_NODES}.`);
    return ids.map((id) => reader.entity(null, id, info));
  }
}

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, { description: "How many of each kind and relation the graph holds." })
  statistics() {
    return new Statistics();
  }

  @FieldResolver()
  entities(@Root() _root: Statistics, @Ctx() { reader }: Context) {
    return reader.run<KindCount>(statement("graph/count-entities"), {});
  }

  @FieldResolver()
  relations(@Root() _root: Statistics, @Ctx() { reader }: Context) {
    return reader.run<RelationCount>(statement("graph/count-relations"), {});
  }
}
