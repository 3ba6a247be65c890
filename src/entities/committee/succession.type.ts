import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Evidence } from "../evidence/evidence.type.js";
import { Fact } from "../fact.js";

@ObjectType({ description: "One body takes the place of another; mergers and splits make several." })
export class Succession extends Fact {
  /** Id of the decision. */
  readonly basis?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it took effect." })
  readonly on?: string | null;

  @Field(() => [Evidence], { description: "What states it." })
  get evidence(): readonly Evidence[] {
    return this.evidenceOf();
  }
}
