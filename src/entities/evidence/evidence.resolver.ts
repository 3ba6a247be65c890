import type { GraphQLResolveInfo } from "graphql";
import { ForwardPageArgs } from "../../api/page.js";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { Entity } from "../entity.type.js";
import { Source } from "../source/source.type.js";
import { evidencePage } from "./evidence.store.js";
import { Evidence, EvidenceConnection } from "./evidence.type.js";

@Resolver(() => Entity)
export class EntityEvidenceResolver {
  @FieldResolver(() => EvidenceConnection, {
    description: "Every passage that states this entity; empty for vocabulary and for what a curator entered by hand.",
  })
  evidence(
    @Root() entity: Entity,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return evidencePage(reader, entity, page, info);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, {
    nullable: true,
    description: "Null where no source says it and a rule or a curator concluded it.",
  })
  source(@Root() evidence: Evidence, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return evidence.sourceId === null ? null : reader.entity("SOURCE", evidence.sourceId, info);
  }
}
