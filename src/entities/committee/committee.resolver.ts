import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs, PageArgs } from "../../api/page.js";
import { PartialDate } from "../../api/scalars.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf, pageOf } from "../../read/pages.js";
import { dateFrom, dateTo } from "../../values/partial-date.js";
import {
  ConferenceFilter,
  ConferenceOrder,
  conferenceOrder,
  conferenceParameters,
} from "../conference/conference.args.js";
import { ConferenceConnection } from "../conference/conference.type.js";
import { Membership } from "../person/membership.type.js";
import { Place } from "../place/place.type.js";
import { ResolutionFilter, resolutionParameters } from "../resolution/resolution.args.js";
import { ResolutionConnection } from "../resolution/resolution.type.js";
import { ResultFilter, resultParameters } from "../result/result.args.js";
import { ResultConnection } from "../result/result.type.js";
import { TargetFilter, targetParameters } from "../target/target.args.js";
import { TargetConnection } from "../target/target.type.js";
import { Term } from "../term/term.type.js";
import { CommitteeFilter, committeeParameters } from "./committee.args.js";
import { Committee, CommitteeConnection } from "./committee.type.js";
import { Succession } from "./succession.type.js";

@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => Committee, { nullable: true, description: "A body by its id; null for an unknown one." })
  committee(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("COMMITTEE", id, info);
  }

  @Query(() => CommitteeConnection, { description: "Bodies by label." })
  committees(
    @Arg("filter", () => CommitteeFilter, { nullable: true, description: "Which ones." })
    filter: CommitteeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = {
      kind: "COMMITTEE",
      page,
      filter: committeeParameters(filter),
      filterName: "committee/filter",
    } as const;
    return filteredPage(
      reader,
      query,
      { reportsTo: ["COMMITTEE", "subordinates"], place: ["PLACE", "committees"] },
      info,
    );
  }

  @FieldResolver(() => Place, { nullable: true, description: "The place it governs." })
  place(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "place", info);
  }

  @FieldResolver(() => Committee, {
    nullable: true,
    description: "The body this one is an organ of (Ban Thường vụ → Ban Chấp hành).",
  })
  partOf(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "partOf", info);
  }

  @FieldResolver(() => [Committee], { description: "Its organs." })
  organs(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "organs", info);
  }

  @FieldResolver(() => Committee, { nullable: true, description: "The body one level up (Thành ủy → Tỉnh ủy)." })
  reportsTo(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "reportsTo", info);
  }

  @FieldResolver(() => CommitteeConnection, { description: "The bodies one level down." })
  subordinates(
    @Root() root: Committee,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "subordinates", { page }, info);
  }

  @FieldResolver(() => [Succession], {
    description: "Mergers, splits and renamings are n:m; a successor of the same name is another entity.",
  })
  succeeds(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "succeeds", info);
  }

  @FieldResolver(() => [Succession], { description: "What took its place." })
  succeededBy(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "succeededBy", info);
  }

  @FieldResolver(() => [Term], { description: "Its terms." })
  terms(@Root() root: Committee, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "terms", info);
  }

  @FieldResolver(() => ConferenceConnection, { description: "The conferences it held, newest first unless told." })
  conferences(
    @Root() root: Committee,
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

  @FieldResolver(() => ResolutionConnection, { description: "The documents it issued." })
  resolutions(
    @Root() root: Committee,
    @Arg("filter", () => ResolutionFilter, { nullable: true, description: "Which ones." })
    filter: ResolutionFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "resolutions", { page, filter: resolutionParameters(filter) }, info);
  }

  @FieldResolver(() => TargetConnection, { description: "Its targets." })
  targets(
    @Root() root: Committee,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which ones." }) filter: TargetFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "targets", { page, filter: targetParameters(filter) }, info);
  }

  @FieldResolver(() => ResultConnection, { description: "Its results." })
  results(
    @Root() root: Committee,
    @Arg("filter", () => ResultFilter, { nullable: true, description: "Which ones." }) filter: ResultFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "results", { page, filter: resultParameters(filter) }, info);
  }

  @FieldResolver(() => [Membership], { description: "Who serves or served on it." })
  members(
    @Root() root: Committee,
    @Arg("on", () => PartialDate, {
      nullable: true,
      description: "On this day, or at some time in this month or year.",
    })
    on: string | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = on ? { from: dateFrom(on), to: dateTo(on) } : null;
    return listOf(reader, root, "members", info, filter);
  }
}
