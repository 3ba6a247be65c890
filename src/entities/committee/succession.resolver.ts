import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { endOf } from "../fact.js";
import { Resolution } from "../resolution/resolution.type.js";
import { Committee } from "./committee.type.js";
import { Succession } from "./succession.type.js";

@Resolver(() => Succession)
export class SuccessionResolver {
  @FieldResolver(() => Committee, { description: "The body that ended or gave up a part." })
  predecessor(@Root() root: Succession, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "predecessor", "COMMITTEE", info);
  }

  @FieldResolver(() => Committee, { description: "The body that took its place." })
  successor(@Root() root: Succession, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "successor", "COMMITTEE", info);
  }

  @FieldResolver(() => Resolution, { nullable: true, description: "The decision that ordered it." })
  basis(@Root() root: Succession, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return root.basis ? reader.entity("RESOLUTION", root.basis, info) : null;
  }
}
