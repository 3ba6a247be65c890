import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs, PageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf, pageOf } from "../../read/pages.js";
import { Committee } from "../committee/committee.type.js";
import { ConsiderationAction, ConsiderationConnection } from "../consideration/consideration.type.js";
import { TargetFilter, targetParameters } from "../target/target.args.js";
import { TargetConnection } from "../target/target.type.js";
import { Topic } from "../topic/topic.type.js";
import { ResolutionFilter, ResolutionOrder, resolutionOrder, resolutionParameters } from "./resolution.args.js";
import { Resolution, ResolutionConnection } from "./resolution.type.js";

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => Resolution, { nullable: true, description: "A document by its id; null for an unknown one." })
  resolution(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("RESOLUTION", id, info);
  }

  @Query(() => ResolutionConnection, { description: "Documents, by label unless told." })
  resolutions(
    @Arg("filter", () => ResolutionFilter, { nullable: true, description: "Which ones." })
    filter: ResolutionFilter | null,
    @Arg("orderBy", () => ResolutionOrder, { nullable: true, description: "In which order." })
    orderBy: ResolutionOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = resolutionParameters(filter);
    const order = resolutionOrder(orderBy);
    const query = { kind: "RESOLUTION", page, order, filter: parameters, filterName: "resolution/filter" } as const;
    const anchors = { issuer: ["COMMITTEE", "resolutions"], topic: ["TOPIC", "resolutions"] } as const;
    return filteredPage(reader, query, anchors, info, { number: { predicate: "resolution/number-seek" } });
  }

  @FieldResolver(() => Committee, {
    nullable: true,
    description: "The body that issued it; null where no source says.",
  })
  issuer(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "issuer", info);
  }

  @FieldResolver(() => ConsiderationConnection, {
    description: "The conferences that it was before and what they did with it.",
  })
  consideredAt(
    @Root() root: Resolution,
    @Arg("actions", () => [ConsiderationAction], { nullable: true, description: "Only these actions." }) actions:
      | ConsiderationAction[]
      | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { page, filter: actions && { actions } };
    return pageOf(reader, root, "consideredAt", query, info);
  }

  @FieldResolver(() => TargetConnection, { description: "The targets that it sets." })
  targets(
    @Root() root: Resolution,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which ones." }) filter: TargetFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "targets", { page, filter: targetParameters(filter) }, info);
  }

  @FieldResolver(() => [Topic], { description: "What it is about." })
  topics(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "topics", info);
  }
}
