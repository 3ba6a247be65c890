import { connectionOf } from "../../api/connection.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";
import { ChangeDirection, Unit } from "../figure/quantity.type.js";

@ObjectType({ implements: Entity, description: "Something that targets and results measure." })
export class Indicator extends Entity {
  @Field(() => Unit, { nullable: true, description: "The unit it is usually given in." })
  readonly unit?: Unit | null;

  @Field(() => ChangeDirection, { nullable: true, description: "Whether a larger figure is the better one." })
  readonly better?: ChangeDirection | null;
}

export const IndicatorConnection = connectionOf("Indicator", () => Indicator);
