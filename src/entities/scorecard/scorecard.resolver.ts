import type { GraphQLResolveInfo } from "graphql";
import { PartialDateRange, rangeParameters } from "../../api/filters.js";
import { Period } from "../../api/period.js";
import { descend } from "../../api/selection.js";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { pageFrom } from "../../read/pages.js";
import { ProgressStatus } from "../progress/progress.type.js";
import { Result } from "../result/result.type.js";
import { targetParameters } from "../target/target.args.js";
import { TargetConnection } from "../target/target.type.js";
import { countsOf, statedOf } from "./scorecard.store.js";
import { Scorecard, StatusCount } from "./scorecard.type.js";

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, {
    nullable: true,
    description: "What a committee promised for a period and what became of it; null for an unknown one.",
  })
  async scorecard(
    @Arg("committee", () => ID, { description: "Its id." }) id: string,
    @Arg("period", () => PartialDateRange, { description: "The time; a target counts where its period overlaps it." })
    period: PartialDateRange,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const range = rangeParameters(period);
    const committee = await reader.entity("COMMITTEE", id, info, descend(info, info.fieldNodes, "committee"));
    return (
      committee &&
      new Scorecard(committee, id, new Period(period.from ?? null, period.to ?? null, null, "WHOLE"), range)
    );
  }

  @FieldResolver(() => [StatusCount], {
    description: "How many of its targets for that time became what; every status.",
  })
  counts(@Root() root: Scorecard, @Ctx() { reader }: Context) {
    return countsOf(reader, root);
  }

  @FieldResolver(() => [Result], { description: "As the sources count them: 24 of 25. At most 100." })
  stated(@Root() root: Scorecard, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return statedOf(reader, root, info);
  }

  @FieldResolver(() => TargetConnection, { description: "Its targets for that time, by label." })
  targets(
    @Root() { committeeId, range, period }: Scorecard,
    @Arg("status", () => [ProgressStatus], { nullable: true, description: "Only those that became one of these." })
    status: ProgressStatus[] | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many to return, 1 to 100." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "Return those after the one that this cursor names." })
    after: string | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = targetParameters({ period: { from: period.start, to: period.end }, status });
    const query = { page: { first, after }, filter: filter && { ...filter, ...range } };
    return pageFrom(reader, { kind: "COMMITTEE", field: "targets", id: committeeId }, query, info);
  }
}
