import { enumOf, OrderDirection } from "../../api/enums.js";
import {
  filterParameters,
  matchParameters,
  PartialDateRange,
  rangeParameters,
  StringMatch,
} from "../../api/filters.js";
import { Field, ID, InputType, Int, registerEnumType } from "../../api/tg.js";
import { int } from "../../db/database.js";
import type { Order } from "../../read/shape.js";
import { ConferenceKind } from "./conference.type.js";

@InputType({ description: "Which conferences; all that is given must hold." })
export class ConferenceFilter {
  @Field(() => [ConferenceKind], { nullable: true, description: "Of one of these sorts." })
  readonly kind?: ConferenceKind[] | null;

  @Field(() => ID, { nullable: true, description: "Held by this body." })
  readonly committee?: string | null;

  @Field(() => ID, { nullable: true, description: "In this term." })
  readonly term?: string | null;

  @Field(() => Int, { nullable: true, description: "With this ordinal." })
  readonly ordinal?: number | null;

  @Field(() => PartialDateRange, {
    nullable: true,
    description: "Held in this span; one without a date never matches.",
  })
  readonly date?: PartialDateRange | null;

  @Field(() => StringMatch, { nullable: true, description: "By its Vietnamese label." })
  readonly label?: StringMatch | null;

  @Field(() => ID, { nullable: true, description: "That had this document before it." })
  readonly considered?: string | null;
}

export const ConferenceOrderField = enumOf("DATE", "ORDINAL", "LABEL");
export type ConferenceOrderField = keyof typeof ConferenceOrderField;
registerEnumType(ConferenceOrderField, {
  name: "ConferenceOrderField",
  description: "What conferences are ordered by.",
});

@InputType({ description: "Order of conferences; unknown dates and ordinals come last either way." })
export class ConferenceOrder {
  @Field(() => ConferenceOrderField, { description: "By what." })
  readonly field!: ConferenceOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Which way." })
  readonly direction!: OrderDirection;
}

const orders = {
  DATE: { ASC: { key: "dateAsc", type: "string" }, DESC: { key: "dateDesc", type: "string" } },
  ORDINAL: { ASC: { key: "ordinalAsc", type: "number" }, DESC: { key: "ordinalDesc", type: "number" } },
  LABEL: { ASC: { key: "labelSort", type: "string" }, DESC: { key: "labelSort", type: "string" } },
} as const;

/** Newest first where nothing else is asked. */
export function conferenceOrder(order: ConferenceOrder | null | undefined): Order {
  const { field, direction } = order ?? { field: ConferenceOrderField.DATE, direction: OrderDirection.DESC };
  return { ...orders[field][direction], direction };
}

export function conferenceParameters(filter: ConferenceFilter | null | undefined) {
  const { kind, committee, term, ordinal, date, label, considered } = filter ?? {};
  return filterParameters({
    kind,
    committee,
    term,
    ordinal: ordinal == null ? null : int(ordinal),
    considered,
    ...rangeParameters(date),
    ...matchParameters(label),
  });
}
