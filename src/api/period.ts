import { enumOf } from "./enums.js";
import { PartialDate } from "./scalars.js";
import { Field, ObjectType, registerEnumType } from "./tg.js";

export const PeriodKind = enumOf("WHOLE", "POINT", "YEARLY_AVERAGE", "CUMULATIVE");
export type PeriodKind = keyof typeof PeriodKind;
registerEnumType(PeriodKind, {
  name: "PeriodKind",
  description:
    "WHOLE: over all of it. POINT: as it stands at its end (`đến năm 2025`). YEARLY_AVERAGE: `bình quân hằng năm`. CUMULATIVE: from its start until now (`lũy kế`). Figures of different kinds are not compared.",
});

@ObjectType({ description: "Closed interval; `label` as the source words it: `9 tháng đầu năm 2011`." })
export class Period {
  @Field(() => PartialDate, { nullable: true, description: "Its first day, month or year." })
  readonly start: string | null;

  @Field(() => PartialDate, { nullable: true, description: "Its last day, month or year, itself included." })
  readonly end: string | null;

  @Field(() => String, { nullable: true, description: "As the source words it." })
  readonly label: string | null;

  @Field(() => PeriodKind, { description: "How a figure relates to it." })
  readonly kind: PeriodKind;

  constructor(start: string | null, end: string | null, label: string | null, kind: PeriodKind) {
    this.start = start;
    this.end = end;
    this.label = label;
    this.kind = kind;
  }
}

type Stored = string | null | undefined;

/** The period that four stored properties make, null where the source gives none. */
export function periodOf(start: Stored, end: Stored, label: Stored, kind?: PeriodKind | null): Period | null {
  return start || end || label ? new Period(start ?? null, end ?? null, label ?? null, kind ?? "WHOLE") : null;
}
