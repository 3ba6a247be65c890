import { connectionOf } from "../../api/connection.js";
import { enumOf } from "../../api/enums.js";
import { Period, periodOf } from "../../api/period.js";
import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType, registerEnumType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

export const ResolutionKind = enumOf(
  "DIRECTIVE",
  "RESOLUTION",
  "ACTION_PROGRAMME",
  "PROGRAMME",
  "SCHEME",
  "CONCLUSION",
  "PLAN",
  "DECISION",
  "REGULATION",
  "RULES",
  "GUIDELINE",
  "REPORT",
  "NOTICE",
  "CAMPAIGN",
  "OTHER",
);
export type ResolutionKind = keyof typeof ResolutionKind;
registerEnumType(ResolutionKind, {
  name: "ResolutionKind",
  description:
    "Chỉ thị DIRECTIVE, nghị quyết RESOLUTION, chương trình hành động ACTION_PROGRAMME, chương trình PROGRAMME, đề án SCHEME, kết luận CONCLUSION, kế hoạch PLAN, quyết định DECISION, quy định REGULATION, quy chế RULES, hướng dẫn GUIDELINE, báo cáo REPORT, thông báo NOTICE, cuộc vận động CAMPAIGN.",
});

@ObjectType({ implements: Entity, description: "A chỉ thị, nghị quyết, chương trình hành động, kết luận, kế hoạch …" })
export class Resolution extends Entity {
  readonly periodStart?: string | null;
  readonly periodEnd?: string | null;
  readonly periodLabel?: string | null;

  @Field(() => ResolutionKind, { description: "What sort of document it is; the word decides, not the symbol." })
  readonly kind!: ResolutionKind;

  @Field(() => String, { nullable: true, description: "Exactly as written, leading zeros kept: `04`." })
  readonly number?: string | null;

  @Field(() => String, { nullable: true, description: "The official symbol where the source gives it: `05-CT/TU`." })
  readonly symbol?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was issued." })
  readonly issuedOn?: string | null;

  @Field(() => String, { nullable: true, description: "What it is about (về …)." })
  readonly subject?: string | null;

  @Field(() => Boolean, {
    description:
      "False while the sources do not tell it apart from others: numbers restart for each kind, issuer and term, so `Nghị quyết số 05` alone names no document.",
  })
  readonly resolved!: boolean;

  @Field(() => Period, { nullable: true, description: "The span it covers." })
  get period(): Period | null {
    return periodOf(this.periodStart, this.periodEnd, this.periodLabel);
  }
}

export const ResolutionConnection = connectionOf("Resolution", () => Resolution);
