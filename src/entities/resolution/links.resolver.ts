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
  async implements(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "implements", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it amends (sửa đổi)." })
  async amends(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "amends", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it replaces (thay thế)." })
  async replaces(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "replaces", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it repeals (bãi bỏ)." })
  async repeals(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "repeals", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it supplements (bổ sung)." })
  async supplements(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "supplements", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it rests on (căn cứ)." })
  async basedOn(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "basedOn", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it gives guidance on (hướng dẫn)." })
  async guides(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "guides", info)).map(({ node }) => node);
  }

  @FieldResolver(() => [Resolution], { description: "What it cites." })
  async cites(@Root() root: Resolution, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return (await listOf(reader, root, "cites", info)).map(({ node }) => node);
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
