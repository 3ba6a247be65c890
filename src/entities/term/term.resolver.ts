import type { GraphQLResolveInfo } from "graphql";
import { PageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { pageOf } from "../../read/pages.js";
import { Committee } from "../committee/committee.type.js";
import {
  ConferenceFilter,
  ConferenceOrder,
  conferenceOrder,
  conferenceParameters,
} from "../conference/conference.args.js";
import { ConferenceConnection } from "../conference/conference.type.js";
import { missingOrdinals } from "./term.store.js";
import { Term } from "./term.type.js";

@Resolver(() => Term)
export class TermResolver {
  @Query(() => Term, { nullable: true, description: "A term by its id; null for an unknown one." })
  term(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("TERM", id, info);
  }

  @FieldResolver(() => Committee, { description: "The body whose term it is." })
  committee(@Root() root: Term, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "committee", info);
  }

  @FieldResolver(() => ConferenceConnection, { description: "The conferences in it, newest first unless told." })
  conferences(
    @Root() root: Term,
    @Arg("filter", () => ConferenceFilter, { nullable: true, description: "Which ones." })
    filter: ConferenceFilter | null,
    @Arg("orderBy", () => ConferenceOrder, { nullable: true, description: "In which order." })
    orderBy: ConferenceOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { page, filter: conferenceParameters(filter), order: conferenceOrder(orderBy) };
    return pageOf(reader, root, "conferences", query, info);
  }

  @FieldResolver(() => [Int], { description: "Ordinals below the highest one known that no source has reported." })
  missingOrdinals(@Root() root: Term, @Ctx() { reader }: Context) {
    return missingOrdinals(reader, root);
  }
}
