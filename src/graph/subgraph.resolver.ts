import type { GraphQLResolveInfo } from "graphql";
import { EntityKind, Relation } from "../api/enums.js";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "../api/tg.js";
import { Resolution } from "../entities/resolution/resolution.type.js";
import type { Context } from "../read/context.js";
import { lineage } from "./lineage.store.js";
import { path, subgraph } from "./subgraph.store.js";
import { Subgraph } from "./subgraph.type.js";

@Resolver(() => Subgraph)
export class SubgraphResolver {
  @Query(() => Subgraph, {
    nullable: true,
    description:
      "Null for an unknown id. Everything within `depth` hops (at most 4) of `id`, nearest first, at most `limit` nodes (at most 500).",
  })
  subgraph(
    @Arg("id", () => ID, { description: "The entity in the middle." }) id: string,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 1, description: "How many hops, 1 to 4." }) depth:
      | number
      | null,
    @Arg("relations", () => [Relation], { nullable: true, description: "Only along these relations." }) relations:
      | Relation[]
      | null,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: "Only through and to these kinds." }) kinds:
      | EntityKind[]
      | null,
    @Arg("limit", () => Int, { nullable: true, defaultValue: 100, description: "How many entities at most, 1 to 500." })
    limit: number | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const labels = (kinds ?? []).map((kind) => reader.shapes[kind].label);
    return subgraph(reader, { id, depth: depth ?? 1, relations: relations ?? [], labels, limit: limit ?? 100 }, info);
  }

  @Query(() => Subgraph, {
    nullable: true,
    description:
      "A shortest path between two entities, nodes in order, or null; TIMEOUT where it would take seconds to know.",
  })
  path(
    @Arg("from", () => ID, { description: "Where it begins." }) from: string,
    @Arg("to", () => ID, { description: "Where it ends." }) to: string,
    @Arg("maxHops", () => Int, { nullable: true, defaultValue: 6, description: "How long it may be, 1 to 10." })
    maxHops: number | null,
    @Arg("relations", () => [Relation], { nullable: true, description: "Only along these relations." }) relations:
      | Relation[]
      | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return path(reader, from, to, maxHops ?? 6, relations ?? [], info);
  }
}

@Resolver(() => Resolution)
export class LineageResolver {
  @FieldResolver(() => Subgraph, {
    description: "Its ancestors and its descendants along every relation between resolutions.",
  })
  lineage(
    @Root() root: Resolution,
    @Arg("maxDepth", () => Int, {
      nullable: true,
      defaultValue: 5,
      description: "How many steps up and down, 1 to 10.",
    })
    maxDepth: number | null,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return lineage(reader, root.id, maxDepth, info);
  }
}
