import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs, PageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf, pageOf } from "../../read/pages.js";
import { Committee } from "../committee/committee.type.js";
import { ConsiderationAction, ConsiderationConnection } from "../consideration/consideration.type.js";
import { Attendance } from "../person/membership.type.js";
import { ResultFilter, resultParameters } from "../result/result.args.js";
import { ResultConnection } from "../result/result.type.js";
import { TargetFilter, targetParameters } from "../target/target.args.js";
import { TargetConnection } from "../target/target.type.js";
import { Term } from "../term/term.type.js";
import { ConferenceFilter, ConferenceOrder, conferenceOrder, conferenceParameters } from "./conference.args.js";
import { Conference, ConferenceConnection } from "./conference.type.js";

@Resolver(() => Conference)
export class ConferenceResolver {
  @Query(() => Conference, { nullable: true, description: "A conference by its id; null for an unknown one." })
  conference(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("CONFERENCE", id, info);
  }

  @Query(() => ConferenceConnection, { description: "Conferences, newest first unless told." })
  conferences(
    @Arg("filter", () => ConferenceFilter, { nullable: true, description: "Which ones." })
    filter: ConferenceFilter | null,
    @Arg("orderBy", () => ConferenceOrder, { nullable: true, description: "In which order." })
    orderBy: ConferenceOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parameters = conferenceParameters(filter);
    const order = conferenceOrder(orderBy);
    const query = { kind: "CONFERENCE", page, order, filter: parameters, filterName: "conference/filter" } as const;
    const anchors = {
      considered: ["RESOLUTION", "conferences"],
      term: ["TERM", "conferences"],
      committee: ["COMMITTEE", "conferences"],
    } as const;
    return filteredPage(reader, query, anchors, info);
  }

  @FieldResolver(() => Committee, { description: "The body that held it." })
  committee(@Root() root: Conference, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "committee", info);
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description: "The term it falls in; a congress, the one that it opens.",
  })
  term(@Root() root: Conference, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "term", info);
  }

  @FieldResolver(() => ConsiderationConnection, { description: "The documents before it and what it did with them." })
  considered(
    @Root() root: Conference,
    @Arg("actions", () => [ConsiderationAction], { nullable: true, description: "Only these actions." }) actions:
      | ConsiderationAction[]
      | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { page, filter: actions && { actions } };
    return pageOf(reader, root, "considered", query, info);
  }

  @FieldResolver(() => TargetConnection, { description: "The targets it set." })
  targets(
    @Root() root: Conference,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which ones." }) filter: TargetFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "targets", { page, filter: targetParameters(filter) }, info);
  }

  @FieldResolver(() => ResultConnection, { description: "The results reported at it." })
  results(
    @Root() root: Conference,
    @Arg("filter", () => ResultFilter, { nullable: true, description: "Which ones." }) filter: ResultFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "results", { page, filter: resultParameters(filter) }, info);
  }

  @FieldResolver(() => [Attendance], { description: "Who was there, as far as a source names them." })
  attendance(@Root() root: Conference, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "attendance", info);
  }

  @FieldResolver(() => Conference, {
    nullable: true,
    description:
      "The same body's conference before it that is known: by date, or by ordinal within the term where it has none.",
  })
  previous(@Root() root: Conference, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "previous", info);
  }

  @FieldResolver(() => Conference, {
    nullable: true,
    description:
      "The same body's conference after it that is known: by date, or by ordinal within the term where it has none.",
  })
  next(@Root() root: Conference, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.one(root, "next", info);
  }
}
