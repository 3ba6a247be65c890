import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Evidence } from "../evidence/evidence.type.js";
import { Fact } from "../fact.js";

@ObjectType({ description: "A person's service on a body." })
export class Membership extends Fact {
  @Field(() => String, { description: "The office, as worded." })
  readonly role!: string;

  @Field(() => PartialDate, { nullable: true, description: "Since when; null where unknown." })
  readonly from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Until when; null where unknown or still." })
  readonly to?: string | null;

  @Field(() => [Evidence], { description: "What states it." })
  get evidence(): readonly Evidence[] {
    return this.evidenceOf();
  }
}

@ObjectType({ description: "A person's part in a conference." })
export class Attendance extends Fact {
  @Field(() => String, { nullable: true, description: "In what role, as worded; null where the source does not say." })
  readonly role?: string | null;

  @Field(() => [Evidence], { description: "What states it." })
  get evidence(): readonly Evidence[] {
    return this.evidenceOf();
  }
}
