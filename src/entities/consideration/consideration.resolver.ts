import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { Conference } from "../conference/conference.type.js";
import { endOf } from "../fact.js";
import { Resolution } from "../resolution/resolution.type.js";
import { Consideration } from "./consideration.type.js";

@Resolver(() => Consideration)
export class ConsiderationResolver {
  @FieldResolver(() => Conference, { description: "The conference." })
  conference(@Root() root: Consideration, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "conference", "CONFERENCE", info);
  }

  @FieldResolver(() => Resolution, { description: "The document." })
  resolution(@Root() root: Consideration, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return endOf(reader, root, "resolution", "RESOLUTION", info);
  }
}
