import type { GraphQLResolveInfo } from "graphql";
import { PageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf } from "../../read/pages.js";
import { Committee } from "../committee/committee.type.js";
import { Conference } from "../conference/conference.type.js";
import { FigureOrder, figureOrder } from "../figure/figure.args.js";
import { Indicator } from "../indicator/indicator.type.js";
import { Target } from "../target/target.type.js";
import { ResultFilter, resultParameters } from "./result.args.js";
import { comparisonsOf, sharesOf } from "./result.store.js";
import { Comparison, PlanShare, Result, ResultConnection } from "./result.type.js";

@Resolver(() => Result)
export class ResultResolver {
  @Query(() => Result, { nullable: true, description: "A result by its id; null for an unknown one." })
  result(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("RESULT", id, info);
  }

  @Query(() => ResultConnection, { description: "Results, by label unless told." })
  results(
    @Arg("filter", () => ResultFilter, { nullable: true, description: "Which ones." }) filter: ResultFilter | null,
    @Arg("orderBy", () => FigureOrder, { nullable: true, description: "In which order." }) orderBy: FigureOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = resultParameters(filter);
    const query = {
      kind: "RESULT",
      page,
      order: figureOrder(orderBy),
      filter: parameters,
      filterName: "result/filter",
    } as const;
    const anchors = {
      indicator: ["INDICATOR", "results"],
      committee: ["COMMITTEE", "results"],
      topic: ["TOPIC", "results"],
    } as const;
    return filteredPage(reader, query, anchors, info);
  }

  @FieldResolver(() => Indicator, { description: "What it measures." })
  indicator(@Root() root: Result, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "indicator", info);
  }

  @FieldResolver(() => Committee, { nullable: true, description: "The body whose result it is." })
  committee(@Root() root: Result, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "committee", info);
  }

  @FieldResolver(() => Conference, { nullable: true, description: "The conference it was reported at." })
  reportedAt(@Root() root: Result, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "reportedAt", info);
  }

  @FieldResolver(() => [PlanShare], {
    description: "Each plan that the source measures it by: `đạt 57,4% dự toán tỉnh giao` is one of 57.4.",
  })
  shares(@Root() root: Result) {
    return sharesOf(root);
  }

  @FieldResolver(() => [Comparison], {
    description:
      "Each comparison with another period that the source makes: `tăng 21% so với cùng kỳ` is one of percent 21.",
  })
  comparisons(@Root() root: Result) {
    return comparisonsOf(root);
  }

  @FieldResolver(() => [Target], { description: "The targets that it assesses." })
  assesses(@Root() root: Result, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "assesses", info);
  }
}
