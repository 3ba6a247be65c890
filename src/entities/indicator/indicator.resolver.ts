import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { pageOf } from "../../read/pages.js";
import { ResultFilter, resultParameters } from "../result/result.args.js";
import { ResultConnection } from "../result/result.type.js";
import { TargetFilter, targetParameters } from "../target/target.args.js";
import { TargetConnection } from "../target/target.type.js";
import { Topic } from "../topic/topic.type.js";
import { Indicator, IndicatorConnection } from "./indicator.type.js";

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: "An indicator by its id; null for an unknown one." })
  indicator(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("INDICATOR", id, info);
  }

  @Query(() => IndicatorConnection, { description: "Indicators by label." })
  indicators(
    @Arg("topic", () => ID, { nullable: true, description: "Only those of this topic." }) topic: string | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { kind: "INDICATOR", page, filter: topic == null ? null : { topic } } as const;
    return filteredPage(reader, query, { topic: ["TOPIC", "indicators"] }, info);
  }

  @FieldResolver(() => Topic, { nullable: true, description: "The field it belongs to." })
  topic(@Root() root: Indicator, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "topic", info);
  }

  @FieldResolver(() => TargetConnection, { description: "The targets on it." })
  targets(
    @Root() root: Indicator,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which ones." }) filter: TargetFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "targets", { page, filter: targetParameters(filter) }, info);
  }

  @FieldResolver(() => ResultConnection, { description: "The results on it." })
  results(
    @Root() root: Indicator,
    @Arg("filter", () => ResultFilter, { nullable: true, description: "Which ones." }) filter: ResultFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "results", { page, filter: resultParameters(filter) }, info);
  }
}
