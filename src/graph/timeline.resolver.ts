import type { GraphQLResolveInfo } from "graphql";
import { rangeParameters } from "../api/filters.js";
import type { PageRequest } from "../api/page.js";
import { PartialDate } from "../api/scalars.js";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Resolver, Root } from "../api/tg.js";
import { Committee } from "../entities/committee/committee.type.js";
import type { Context } from "../read/context.js";
import { timelinePage } from "./timeline.store.js";
import { TimelineConnection } from "./timeline.type.js";

@ArgsType()
class TimelineArgs implements PageRequest {
  @Field(() => PartialDate, {
    nullable: true,
    description: "Only what reaches into this day, month or year, or comes later.",
  })
  from?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Only what begins in this day, month or year, or before it.",
  })
  to?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: "How many to return, 1 to 100." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Return those after the one that this cursor names." })
  after?: string | null;
}

@Resolver(() => Committee)
export class TimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description:
      "Its conferences, the congresses that opened its terms, its documents, its beginning, end and successions, oldest first; what has no date is left out.",
  })
  timeline(
    @Root() root: Committee,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { first, after, ...range } = args;
    return timelinePage(reader, root.id, { first: first ?? 50, after: after ?? null }, rangeParameters(range), info);
  }
}
