import { connectionOf } from "../../api/connection.js";
import { Period, type PeriodKind, periodOf } from "../../api/period.js";
import { Decimal } from "../../api/scalars.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";
import { Comparator, Quantity, type StoredQuantity } from "../figure/quantity.type.js";

@ObjectType({ description: "`vượt 8% kế hoạch` is 108." })
export class PlanShare {
  @Field(() => Decimal, { description: "Percent of the plan." })
  readonly percent!: string;

  @Field(() => Comparator, { description: "How the percentage bounds the share." })
  readonly comparator!: Comparator;

  @Field(() => String, { description: "As worded: `dự toán tỉnh giao`." })
  readonly plan!: string;
}

@ObjectType({
  description:
    "`percent` and `amount` are signed: `giảm 3%` is -3, `bằng 221%` is 121, `tăng 4,58 triệu đồng` is an amount of 4580000 (in the unit's base). The comparator speaks of the size: `giảm hơn 3%` is -3, MORE_THAN. Where a change is all the source gives (`thu ngân sách tăng 21% so với cùng kỳ`), it is the result's own quantity {21, PERCENT, INCREASE}, and its comparison says against what.",
})
export class Comparison {
  @Field(() => Decimal, { nullable: true, description: "Change in percent, signed." })
  readonly percent?: string | null;

  @Field(() => Decimal, { nullable: true, description: "Change in the unit's base, signed." })
  readonly amount?: string | null;

  @Field(() => Comparator, { description: "How the figure bounds the size of the change." })
  readonly comparator!: Comparator;

  @Field(() => String, { nullable: true, description: "As worded: `cùng kỳ năm 2022`." })
  readonly against?: string | null;

  @Field(() => Period, { nullable: true, description: "The period it is compared with." })
  readonly period?: Period | null;
}

@ObjectType({ implements: Entity, description: "A figure reported as achieved." })
export class Result extends Entity {
  readonly periodStart?: string | null;
  readonly periodEnd?: string | null;
  readonly periodLabel?: string | null;
  readonly periodKind?: PeriodKind | null;
  /** JSON text of the list. */
  readonly shares?: string | null;
  /** JSON text of the list. */
  readonly comparisons?: string | null;

  @Field(() => Quantity, { description: "The figure that was reached." })
  get quantity(): Quantity {
    return new Quantity(this as unknown as StoredQuantity); // its properties are the node's own
  }

  @Field(() => Period, { nullable: true, description: "What it is reported for." })
  get period(): Period | null {
    return periodOf(this.periodStart, this.periodEnd, this.periodLabel, this.periodKind);
  }
}

export const ResultConnection = connectionOf("Result", () => Result);
