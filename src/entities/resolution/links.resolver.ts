import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs } from "../../api/page.js";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { listOf, pageOf } from "../../read/pages.js";
import { Resolution, ResolutionConnection } from "./resolution.type.js";

/** How documents stand to one another. */
@Resolver(() => Resolution)
export class ResolutionLinksResolver {
  @FieldResolver(() => [Resolution], { description: "What it carries out (thực hiện, triển khai, cụ thể hóa)." })
  implements(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "implements", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it amends (sửa đổi)." })
  amends(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "amends", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it replaces (thay thế)." })
  replaces(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "replaces", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it repeals (bãi bỏ)." })
  repeals(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "repeals", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it supplements (bổ sung)." })
  supplements(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "supplements", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it rests on (căn cứ)." })
  basedOn(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "basedOn", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it gives guidance on (hướng dẫn)." })
  guides(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "guides", info);
  }

  @FieldResolver(() => [Resolution], { description: "What it cites." })
  cites(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "cites", info);
  }

  @FieldResolver(() => ResolutionConnection, { description: "The documents that carry it out." })
  implementedBy(
    @Root() root: Resolution,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "implementedBy", { page }, info);
  }

  @FieldResolver(() => ResolutionConnection, { description: "The documents that replace it." })
  replacedBy(
    @Root() root: Resolution,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "replacedBy", { page }, info);
  }

  @FieldResolver(() => ResolutionConnection, { description: "The documents that amend it." })
  amendedBy(
    @Root() root: Resolution,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "amendedBy", { page }, info);
  }

  @FieldResolver(() => ResolutionConnection, { description: "The documents that cite it." })
  citedBy(
    @Root() root: Resolution,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOf(reader, root, "citedBy", { page }, info);
  }
}
