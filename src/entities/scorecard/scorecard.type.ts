import { Period } from "../../api/period.js";
import { Field, Int, ObjectType } from "../../api/tg.js";
import { Committee } from "../committee/committee.type.js";
import { ProgressStatus } from "../progress/progress.type.js";

@ObjectType({ description: "How many targets have a status." })
export class StatusCount {
  @Field(() => ProgressStatus, { description: "The status." })
  readonly status!: ProgressStatus;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "What a body promised for a time and what became of it." })
export class Scorecard {
  @Field(() => Committee, { description: "The body whose targets they are." })
  readonly committee: object;

  @Field(() => Period, { description: "The time that was asked for; a target counts where its period overlaps it." })
  readonly period: Period;

  constructor(
    committee: object,
    /** Id of the body. */
    readonly committeeId: string,
    period: Period,
    /** First and last day. */
    readonly range: { readonly from: string | null; readonly to: string | null },
  ) {
    this.committee = committee;
    this.period = period;
  }
}
