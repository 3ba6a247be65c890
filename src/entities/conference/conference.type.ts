import { connectionOf } from "../../api/connection.js";
import { enumOf } from "../../api/enums.js";
import { Period, periodOf } from "../../api/period.js";
import { PartialDate } from "../../api/scalars.js";
import { Field, Int, ObjectType, registerEnumType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

export const ConferenceKind = enumOf("CONGRESS", "PLENARY", "EXTRAORDINARY", "STANDING", "OTHER");
export type ConferenceKind = keyof typeof ConferenceKind;
registerEnumType(ConferenceKind, {
  name: "ConferenceKind",
  description:
    "PLENARY: of the whole committee, also where its Ban Thường vụ organises it. STANDING: of the Ban Thường vụ itself. EXTRAORDINARY: bất thường. OTHER: study and review meetings.",
});

@ObjectType({ implements: Entity, description: "One hội nghị or đại hội." })
export class Conference extends Entity {
  readonly reviewStart?: string | null;
  readonly reviewEnd?: string | null;
  readonly reviewLabel?: string | null;
  readonly planStart?: string | null;
  readonly planEnd?: string | null;
  readonly planLabel?: string | null;

  @Field(() => ConferenceKind, { description: "What sort of meeting it was." })
  readonly kind!: ConferenceKind;

  @Field(() => Int, { nullable: true, description: "Which one of its term, or which congress (`lần thứ 15`)." })
  readonly ordinal?: number | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was held, or began." })
  readonly date?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it closed, where it took more than a day." })
  readonly dateEnd?: string | null;

  @Field(() => Boolean, { description: "Mở rộng: others than its members took part." })
  readonly enlarged!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The guiding motto (chủ đề) it gave to the plan period, without its quotation marks, punctuation as printed.",
  })
  readonly theme?: string | null;

  @Field(() => Period, { nullable: true, description: "What the conference looked back on." })
  get reviewPeriod(): Period | null {
    return periodOf(this.reviewStart, this.reviewEnd, this.reviewLabel);
  }

  @Field(() => Period, { nullable: true, description: "What the conference planned for." })
  get planPeriod(): Period | null {
    return periodOf(this.planStart, this.planEnd, this.planLabel);
  }
}

export const ConferenceConnection = connectionOf("Conference", () => Conference);
