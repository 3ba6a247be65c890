import { Field, Int, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

@ObjectType({ implements: Entity, description: "One nhiệm kỳ / khóa of a committee." })
export class Term extends Entity {
  @Field(() => Int, {
    nullable: true,
    description:
      "Khóa as a number, which is the ordinal of the congress that elected it: XXII is 22. Null where no source gives it.",
  })
  readonly ordinal?: number | null;

  @Field(() => Int, { nullable: true, description: "The year it began." })
  readonly startYear?: number | null;

  @Field(() => Int, { nullable: true, description: "The year it ended or was to end." })
  readonly endYear?: number | null;
}
