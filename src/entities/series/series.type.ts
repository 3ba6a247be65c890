import { Period } from "../../api/period.js";
import { Field, ObjectType } from "../../api/tg.js";
import { Succession } from "../committee/succession.type.js";
import { Result } from "../result/result.type.js";
import { Target } from "../target/target.type.js";

@ObjectType({
  description: "`succession` is set where the series passes from one body to its successor before this point.",
})
export class SeriesPoint {
  /** Id of the body. */
  readonly committeeId!: string;

  @Field(() => Period, { description: "The period that the figures are for." })
  readonly period!: Period;

  @Field(() => Succession, {
    nullable: true,
    description: "The break in the series: its body took the place of an earlier point's.",
  })
  readonly succession!: Succession | null;

  @Field(() => [Target], { description: "The targets of this body for this period." })
  readonly targets!: readonly object[];

  @Field(() => [Result], { description: "The results of this body for this period." })
  readonly results!: readonly object[];
}
