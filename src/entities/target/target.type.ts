import { connectionOf } from "../../api/connection.js";
import { Period, type PeriodKind, periodOf } from "../../api/period.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";
import { Quantity, type StoredQuantity } from "../figure/quantity.type.js";
import type { ProgressStatus } from "../progress/progress.type.js";

@ObjectType({ implements: Entity, description: "A measurable chỉ tiêu set for a period." })
export class Target extends Entity {
  readonly periodStart?: string | null;
  readonly periodEnd?: string | null;
  readonly periodLabel?: string | null;
  readonly periodKind?: PeriodKind | null;
  /** What the importer made of its results. */
  readonly status?: ProgressStatus | null;

  @Field(() => Quantity, { description: "The figure that is to be reached." })
  get quantity(): Quantity {
    return new Quantity(this as unknown as StoredQuantity); // its properties are the node's own
  }

  @Field(() => Period, { nullable: true, description: "What it is set for." })
  get period(): Period | null {
    return periodOf(this.periodStart, this.periodEnd, this.periodLabel, this.periodKind);
  }
}

export const TargetConnection = connectionOf("Target", () => Target);
