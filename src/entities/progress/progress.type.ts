import { enumOf, Language } from "../../api/enums.js";
import { Decimal } from "../../api/scalars.js";
import { Arg, Field, ObjectType, registerEnumType } from "../../api/tg.js";
import type { Reason } from "../../values/progress-reason.js";

export const ProgressStatus = enumOf("EXCEEDED", "MET", "ON_TRACK", "MISSED", "PENDING", "NOT_COMPARABLE");
export type ProgressStatus = keyof typeof ProgressStatus;
registerEnumType(ProgressStatus, {
  name: "ProgressStatus",
  description:
    "Defined by the data alone, not by today's date. PENDING: no result judges it yet. ON_TRACK: the latest result covers a part of the period and already has that part's share. MET, EXCEEDED, MISSED: a result covers the whole period. NOT_COMPARABLE: results exist, but bounds, unit, or a change against a level forbid a verdict.",
});

@ObjectType({
  description:
    "What became of a target, judged from the results that assess it or are on the same indicator, body and period.",
})
export class TargetProgress {
  /** Id of the result; undefined where only the status was read. */
  readonly latestId?: string | null;
  readonly reasons?: Reason;

  @Field(() => ProgressStatus, { description: "The verdict." })
  readonly status!: ProgressStatus;

  @Field(() => Decimal, {
    nullable: true,
    description: "Result divided by target in percent, to two places, where both are levels in one unit and no range.",
  })
  readonly attainment?: string | null;

  get reason(): string {
    return this.reasonIn(Language.VI);
  }

  @Field(() => String, { name: "reason", description: "Why the status is what it is, in the language asked for." })
  reasonIn(
    @Arg("lang", () => Language, { nullable: true, defaultValue: Language.VI, description: "Language of the text." })
    lang: Language | null,
  ): string {
    return (lang === Language.EN ? this.reasons?.en : this.reasons?.vi) ?? "";
  }
}
