import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { Committee } from "../committee/committee.type.js";
import { Conference } from "../conference/conference.type.js";
import { endOf } from "../fact.js";
import { Attendance, Membership } from "./membership.type.js";
import { Person } from "./person.type.js";

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Person, { description: "Who serves." })
  person(@Root() root: Membership, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "person", "PERSON", info);
  }

  @FieldResolver(() => Committee, { description: "On which body." })
  committee(@Root() root: Membership, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "committee", "COMMITTEE", info);
  }
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => Person, { description: "Who was there." })
  person(@Root() root: Attendance, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "person", "PERSON", info);
  }

  @FieldResolver(() => Conference, { description: "At which conference." })
  conference(@Root() root: Attendance, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "conference", "CONFERENCE", info);
  }
}
