import { enumOf, OrderDirection } from "../../api/enums.js";
import { filterParameters, PartialDateRange, rangeParameters } from "../../api/filters.js";
import { Field, ID, InputType, registerEnumType } from "../../api/tg.js";
import { byLabel, type Order } from "../../read/shape.js";
import { Unit } from "./quantity.type.js";

@InputType({ description: "Which figures; all that is given must hold." })
export abstract class FigureFilter {
  @Field(() => ID, { nullable: true, description: "On this indicator." })
  readonly indicator?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this body." })
  readonly committee?: string | null;

  @Field(() => PartialDateRange, {
    nullable: true,
    description: "For a period that overlaps this span; one without a period never matches.",
  })
  readonly period?: PartialDateRange | null;

  @Field(() => [Unit], { nullable: true, description: "In one of these units." })
  readonly unit?: Unit[] | null;

  @Field(() => ID, { nullable: true, description: "On an indicator of this topic." })
  readonly topic?: string | null;
}

export const FigureOrderField = enumOf("PERIOD", "VALUE", "LABEL");
export type FigureOrderField = keyof typeof FigureOrderField;
registerEnumType(FigureOrderField, {
  name: "FigureOrderField",
  description: "What figures are ordered by. VALUE: the value in its unit's base.",
});

@InputType({ description: "Order of targets and results; unknown periods come last either way." })
export class FigureOrder {
  @Field(() => FigureOrderField, { description: "By what." })
  readonly field!: FigureOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: "Which way." })
  readonly direction!: OrderDirection;
}

const orders = {
  PERIOD: { ASC: { key: "periodAsc", type: "string" }, DESC: { key: "periodDesc", type: "string" } },
  VALUE: { ASC: { key: "baseValueFloat", type: "number" }, DESC: { key: "baseValueFloat", type: "number" } },
  LABEL: { ASC: { key: "labelSort", type: "string" }, DESC: { key: "labelSort", type: "string" } },
} as const;

export function figureOrder(order: FigureOrder | null | undefined): Order {
  return order ? { ...orders[order.field][order.direction], direction: order.direction } : byLabel;
}

export function figureParameters(filter: FigureFilter | null | undefined) {
  const { indicator, committee, period, unit, topic } = filter ?? {};
  return filterParameters({ indicator, committee, unit, topic, ...rangeParameters(period) });
}
