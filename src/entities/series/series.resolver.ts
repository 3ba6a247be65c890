import type { GraphQLResolveInfo } from "graphql";
import { rangeParameters } from "../../api/filters.js";
import { PartialDate } from "../../api/scalars.js";
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { Committee } from "../committee/committee.type.js";
import { Indicator } from "../indicator/indicator.type.js";
import { seriesOf } from "./series.store.js";
import { SeriesPoint } from "./series.type.js";

@Resolver(() => Indicator)
export class IndicatorSeriesResolver {
  @FieldResolver(() => [SeriesPoint], {
    description:
      "Targets and results side by side, one point a period and body, oldest first; the newest 500 of each sort that have a body and an end.",
  })
  series(
    @Root() root: Indicator,
    @Arg("committee", () => ID, { nullable: true, description: "Only of this body and of those that it succeeds." })
    committee: string | null,
    @Arg("from", () => PartialDate, { nullable: true, description: "Only periods that do not end before it." }) from:
      | string
      | null,
    @Arg("to", () => PartialDate, { nullable: true, description: "Only periods that do not begin after it." }) to:
      | string
      | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return seriesOf(reader, root, { committee: committee ?? null, ...rangeParameters({ from, to }) }, info);
  }
}

@Resolver(() => SeriesPoint)
export class SeriesPointResolver {
  @FieldResolver(() => Committee, { description: "The body whose figures they are." })
  committee(@Root() root: SeriesPoint, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.entity("COMMITTEE", root.committeeId, info);
  }
}
