import { PageInfo } from "../api/connection.js";
import { Field, Float, Int, ObjectType } from "../api/tg.js";
import { Entity } from "../entities/entity.type.js";
import { KindCount } from "./statistics.js";

@ObjectType({ description: "One hit." })
export class SearchEdge {
  @Field(() => Entity, { description: "What was found." })
  readonly node!: object;

  @Field(() => String, { description: "Opaque; give it as `after` to go on from here." })
  readonly cursor!: string;

  @Field(() => Float, { description: "How well it matches, above 0; comparable within one search only." })
  readonly score!: number;

  @Field(() => String, { description: "The matched text as plain text, the match between « and »." })
  readonly highlight!: string;
}

@ObjectType({ description: "A page of hits, exact matches first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The hits with their cursors." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [Entity], { description: "The hits alone." })
  readonly nodes!: readonly object[];

  @Field(() => PageInfo, { description: "Where this page stands in the list." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are, 10,000 at most; counted only where asked for." })
  readonly totalCount!: number;

  @Field(() => [KindCount], {
    description: "How many hits of each kind, before `kinds` narrows them; 10,000 of each at most.",
  })
  readonly facets!: readonly KindCount[];

  @Field(() => String, {
    nullable: true,
    description:
      "What was searched for in place of `query`, where nothing matches that, with the marks that what was found has; null where it was `query` itself.",
  })
  readonly correctedQuery!: string | null;
}
