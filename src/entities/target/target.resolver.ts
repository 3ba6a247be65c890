import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs, PageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, createUnionType, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf, pageOf } from "../../read/pages.js";
import { Committee } from "../committee/committee.type.js";
import { Conference } from "../conference/conference.type.js";
import { FigureOrder, figureOrder } from "../figure/figure.args.js";
import { Indicator } from "../indicator/indicator.type.js";
import { Resolution } from "../resolution/resolution.type.js";
import { ResultConnection } from "../result/result.type.js";
import { TargetFilter, targetParameters, targetSeeks } from "./target.args.js";
import { Target, TargetConnection } from "./target.type.js";

const TargetSetter = createUnionType({
  name: "TargetSetter",
  description: "What a target is set by.",
  types: () => [Conference, Resolution] as const,
});

@Resolver(() => Target)
export class TargetResolver {
  @Query(() => Target, { nullable: true, description: "A target by its id; null for an unknown one." })
  target(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("TARGET", id, info);
  }

  @Query(() => TargetConnection, { description: "Targets, by label unless told." })
  targets(
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which ones." }) filter: TargetFilter | null,
    @Arg("orderBy", () => FigureOrder, { nullable: true, description: "In which order." }) orderBy: FigureOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = targetParameters(filter);
    const query = {
      kind: "TARGET",
      page,
      order: figureOrder(orderBy),
      filter: parameters,
      filterName: "target/filter",
    } as const;
    const anchors = {
      indicator: ["INDICATOR", "targets"],
      committee: ["COMMITTEE", "targets"],
      topic: ["TOPIC", "targets"],
    } as const;
    return filteredPage(reader, query, anchors, info, targetSeeks(filter));
  }

  @FieldResolver(() => Indicator, { description: "What it measures." })
  indicator(@Root() root: Target, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "indicator", info);
  }

  @FieldResolver(() => Committee, { nullable: true, description: "The body whose target it is." })
  committee(@Root() root: Target, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "committee", info);
  }

  @FieldResolver(() => [TargetSetter], { description: "The conferences and documents that set it." })
  setBy(@Root() root: Target, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "setBy", info);
  }

  @FieldResolver(() => ResultConnection, { description: "The results that assess it." })
  results(
    @Root() root: Target,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "results", { page }, info);
  }
}
