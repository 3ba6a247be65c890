import { connectionOf } from "../../api/connection.js";
import { Level } from "../../api/enums.js";
import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

@ObjectType({ implements: Entity, description: "An administrative unit." })
export class Place extends Entity {
  @Field(() => Level, { nullable: true, description: "Its level." })
  readonly level?: Level | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When the unit began to exist (the reform of 2025 ended districts and merged provinces).",
  })
  readonly validFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When the unit ceased to exist." })
  readonly validTo?: string | null;
}

export const PlaceConnection = connectionOf("Place", () => Place);
