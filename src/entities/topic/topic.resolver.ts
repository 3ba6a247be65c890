import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { allOf, listOf, pageOf } from "../../read/pages.js";
import { IndicatorConnection } from "../indicator/indicator.type.js";
import { Topic } from "./topic.type.js";

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: "A topic by its id; null for an unknown one." })
  topic(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("TOPIC", id, info);
  }

  @Query(() => [Topic], { description: "The whole vocabulary, a few dozen." })
  topics(@Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return allOf(reader, "TOPIC", info);
  }

  @FieldResolver(() => Topic, { nullable: true, description: "The wider topic it belongs to." })
  broader(@Root() root: Topic, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "broader", info);
  }

  @FieldResolver(() => [Topic], { description: "The narrower topics." })
  narrower(@Root() root: Topic, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "narrower", info);
  }

  @FieldResolver(() => IndicatorConnection, { description: "The indicators of this very topic." })
  indicators(
    @Root() root: Topic,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "indicators", { page }, info);
  }
}
