import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { filteredPage } from "../../read/filtered.js";
import { listOf } from "../../read/pages.js";
import { Attendance, Membership } from "./membership.type.js";
import { Person, PersonConnection } from "./person.type.js";

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "A person by id; null for an unknown one." })
  person(
    @Arg("id", () => ID, { description: "The person's id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("PERSON", id, info);
  }

  @Query(() => PersonConnection, { description: "People by name." })
  people(
    @Arg("committee", () => ID, { nullable: true, description: "Only those who serve or served on this body." })
    committee: string | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = { kind: "PERSON", page, filter: committee == null ? null : { committee } } as const;
    return filteredPage(reader, query, { committee: ["COMMITTEE", "people"] }, info);
  }

  @FieldResolver(() => [Membership], { description: "The bodies that the person serves or served on." })
  memberships(@Root() root: Person, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "memberships", info);
  }

  @FieldResolver(() => [Attendance], { description: "The conferences that the person was at." })
  attended(@Root() root: Person, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "attended", info);
  }
}
