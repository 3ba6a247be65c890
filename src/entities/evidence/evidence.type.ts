import { connectionOf } from "../../api/connection.js";
import { enumOf } from "../../api/enums.js";
import { Field, Float, Int, ObjectType, registerEnumType } from "../../api/tg.js";

export const EvidenceMethod = enumOf("CURATED", "EXTRACTED", "IMPORTED", "INFERRED");
export type EvidenceMethod = keyof typeof EvidenceMethod;
registerEnumType(EvidenceMethod, {
  name: "EvidenceMethod",
  description: "How a fact came to be known. INFERRED: no source says it in words; `rule` says why it is so.",
});

@ObjectType({
  description:
    "A passage of a source: UTF-16 offsets into its text: the decoded file in NFC, BOM dropped, CRLF as LF, nothing else changed.",
})
export class Evidence {
  /** Null where the evidence has no source. */
  readonly sourceId!: string | null;

  @Field(() => String, { nullable: true, description: "The rule or the reasoning behind it." })
  readonly rule!: string | null;

  @Field(() => String, { nullable: true, description: "The field it states, or null for the entity as such." })
  readonly field!: string | null;

  @Field(() => Int, { nullable: true, description: "Where the passage begins." })
  readonly start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the passage ends; the character there is not part of it." })
  readonly end!: number | null;

  @Field(() => String, { nullable: true, description: "The passage itself, where the text is at hand." })
  readonly quote!: string | null;

  @Field(() => EvidenceMethod, { description: "How the fact came to be known." })
  readonly method!: EvidenceMethod;

  @Field(() => Float, { description: "0 to 1: of the facts given c, about c are right." })
  readonly confidence!: number;
}

export const EvidenceConnection = connectionOf("Evidence", () => Evidence);
