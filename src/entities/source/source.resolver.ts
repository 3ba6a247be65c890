import type { GraphQLResolveInfo } from "graphql";
import { EntityKind } from "../../api/enums.js";
import { ForwardPageArgs } from "../../api/page.js";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { listOf, pageOf, rootPage } from "../../read/pages.js";
import { NeighbourConnection } from "../neighbour.type.js";
import { Person } from "../person/person.type.js";
import { Source, SourceConnection } from "./source.type.js";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "A source by its id; null for an unknown one." })
  source(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.entity("SOURCE", id, info);
  }

  @Query(() => SourceConnection, { description: "Sources by label." })
  sources(
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return rootPage(reader, { kind: "SOURCE", page }, info);
  }

  @FieldResolver(() => [Person], { description: "Who wrote it." })
  authors(@Root() root: Source, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return listOf(reader, root, "authors", info);
  }

  @FieldResolver(() => NeighbourConnection, { description: "What it states." })
  async facts(
    @Root() root: Source,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: "Only these kinds." }) kinds: EntityKind[] | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = kinds && { labels: kinds.map((kind) => reader.shapes[kind].label) };
    const { edges, nodes, pageInfo, totalCount } = await pageOf(reader, root, "facts", { page, filter }, info);
    const stated = edges.map((edge) => Object.assign(edge, { relation: "EVIDENCED_BY", direction: "IN" }));
    return { edges: stated, nodes, pageInfo, totalCount };
  }
}
