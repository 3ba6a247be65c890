import { connectionOf } from "../../api/connection.js";
import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

@ObjectType({ implements: Entity, description: "A document that facts come from." })
export class Source extends Entity {
  @Field(() => String, { description: "Its title, as printed." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "The paper or site that brought it." })
  readonly outlet?: string | null;

  @Field(() => String, { nullable: true, description: "Where it stands on the web." })
  readonly url?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published." })
  readonly publishedOn?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The day the page was saved or viewed, which is what a date at the top of a saved page mostly is.",
  })
  readonly retrievedOn?: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the NFC text, in hex." })
  readonly sha256?: string | null;
}

export const SourceConnection = connectionOf("Source", () => Source);
