import type { GraphQLResolveInfo } from "graphql";
import { Level } from "../../api/enums.js";
import { filterParameters } from "../../api/filters.js";
import { ForwardPageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { pageOf } from "../../read/pages.js";
import { CommitteeConnection } from "../committee/committee.type.js";
import { Place, PlaceConnection } from "./place.type.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: "A place by its id; null for an unknown one." })
  place(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("PLACE", id, info);
  }

  @Query(() => PlaceConnection, { description: "Places by label." })
  places(
    @Arg("level", () => [Level], { nullable: true, description: "On one of these levels." }) level: Level[] | null,
    @Arg("within", () => ID, { nullable: true, description: "Directly within this place." }) within: string | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = {
      kind: "PLACE",
      page,
      filter: filterParameters({ level, within }),
      filterName: "place/filter",
    } as const;
    return filteredPage(reader, query, { within: ["PLACE", "places"] }, info);
  }

  @FieldResolver(() => Place, { nullable: true, description: "The place that contains it." })
  within(@Root() root: Place, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "within", info);
  }

  @FieldResolver(() => CommitteeConnection, { description: "The bodies that govern it." })
  committees(
    @Root() root: Place,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "committees", { page }, info);
  }
}
