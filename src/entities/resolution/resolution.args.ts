import { enumOf, OrderDirection } from "../../api/enums.js";
import {
  filterParameters,
  matchParameters,
  PartialDateRange,
  rangeParameters,
  StringMatch,
} from "../../api/filters.js";
import { Field, ID, InputType, registerEnumType } from "../../api/tg.js";
import { byLabel, type Order } from "../../read/shape.js";
import { ResolutionKind } from "./resolution.type.js";

@InputType({
  description:
    "Which documents; all that is given must hold. `number` compares without leading zeros: `4` and `04` are the same.",
})
export class ResolutionFilter {
  @Field(() => [ResolutionKind], { nullable: true, description: "Of one of these sorts." })
  readonly kind?: ResolutionKind[] | null;

  @Field(() => String, { nullable: true, description: "With this number; leading zeros do not count." })
  readonly number?: string | null;

  @Field(() => ID, { nullable: true, description: "Issued by this body." })
  readonly issuer?: string | null;

  @Field(() => PartialDateRange, {
    nullable: true,
    description: "Issued in this span; one without a date never matches.",
  })
  readonly issuedOn?: PartialDateRange | null;

  @Field(() => ID, { nullable: true, description: "About this topic." })
  readonly topic?: string | null;

  @Field(() => StringMatch, { nullable: true, description: "By its Vietnamese label." })
  readonly label?: StringMatch | null;
}

export const ResolutionOrderField = enumOf("ISSUED_ON", "NUMBER", "LABEL");
export type ResolutionOrderField = keyof typeof ResolutionOrderField;
registerEnumType(ResolutionOrderField, { name: "ResolutionOrderField", description: "What documents are ordered by." });

@InputType({ description: "Order of documents; unknown dates and numbers come last either way." })
export class ResolutionOrder {
  @Field(() => ResolutionOrderField, { description: "By what." })
  readonly field!: ResolutionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Which way." })
  readonly direction!: OrderDirection;
}

const orders = {
  ISSUED_ON: { ASC: "issuedAsc", DESC: "issuedDesc" },
  NUMBER: { ASC: "numberAsc", DESC: "numberDesc" },
  LABEL: { ASC: "labelSort", DESC: "labelSort" },
} as const;

export function resolutionOrder(order: ResolutionOrder | null | undefined): Order {
  if (!order) return byLabel;
  return { key: orders[order.field][order.direction], type: "string", direction: order.direction };
}

export function resolutionParameters(filter: ResolutionFilter | null | undefined) {
  const { kind, number, issuer, issuedOn, topic, label } = filter ?? {};
  return filterParameters({
    kind,
    number: number == null ? null : number.trim().replace(/^0+(?=.)/u, ""),
    issuer,
    topic,
    ...rangeParameters(issuedOn),
    ...matchParameters(label),
  });
}
