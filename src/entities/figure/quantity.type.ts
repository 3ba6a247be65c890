import { enumOf, Language } from "../../api/enums.js";
import { Decimal } from "../../api/scalars.js";
import { Arg, Field, ObjectType, registerEnumType } from "../../api/tg.js";
import { quantityText } from "../../values/quantity-text.js";

export const Comparator = enumOf(
  "EQUAL",
  "ABOUT",
  "MORE_THAN",
  "AT_LEAST",
  "NEARLY",
  "LESS_THAN",
  "AT_MOST",
  "BETWEEN",
);
export type Comparator = keyof typeof Comparator;
registerEnumType(Comparator, {
  name: "Comparator",
  description:
    "How a figure bounds what it speaks of: trên MORE_THAN, trở lên AT_LEAST, gần NEARLY (a little less), khoảng ABOUT …",
});

export const ChangeDirection = enumOf("INCREASE", "DECREASE");
export type ChangeDirection = keyof typeof ChangeDirection;
registerEnumType(ChangeDirection, { name: "ChangeDirection", description: "Up or down." });

export const Unit = enumOf(
  "PERCENT",
  "PERMILLE",
  "PERCENTAGE_POINT",
  "VND",
  "USD",
  "KILOGRAM",
  "TONNE",
  "QUINTAL_PER_HECTARE",
  "HECTARE",
  "SQUARE_METRE",
  "METRE",
  "KILOMETRE",
  "CUBIC_METRE",
  "KILOWATT_HOUR",
  "HEAD",
  "PERSON",
  "VISIT",
  "HOUSEHOLD",
  "ORGANISATION",
  "COMMUNE",
  "FACILITY",
  "DOCUMENT",
  "CASE",
  "JOB",
  "POINT",
  "ITEM",
  "OTHER",
);
export type Unit = keyof typeof Unit;
registerEnumType(Unit, {
  name: "Unit",
  description: "What a figure counts, whatever the words: tỷ đồng and triệu đồng are VND.",
});

@ObjectType({
  description:
    "A number as the source words it. `trên 5000 tấn` is {comparator: MORE_THAN, value: 5000, unit: TONNE}; `từ 11 đến 13%` is {comparator: BETWEEN, value: 11, upper: 13, unit: PERCENT}.",
})
export class Quantity {
  @Field(() => Comparator, { description: "How the figure bounds what it speaks of." })
  readonly comparator!: Comparator;

  @Field(() => Decimal, {
    description:
      "The figure as worded, without leading zeros. It counts in `unitText` (2500 `tỷ đồng`); `baseValue` counts in `unit`.",
  })
  readonly value!: string;

  @Field(() => Decimal, { nullable: true, description: "The other end of a range." })
  readonly upper!: string | null;

  @Field(() => Decimal, { nullable: true, description: "Where it started, in `từ 5% xuống 3%`." })
  readonly baseline!: string | null;

  @Field(() => ChangeDirection, {
    nullable: true,
    description: "The target or result is a change (tăng, giảm) rather than a level.",
  })
  readonly change!: ChangeDirection | null;

  readonly estimatedOrNull!: boolean | null;

  @Field(() => Decimal, { nullable: true, description: "The whole that a count is part of: 25 in `24/25 chỉ tiêu`." })
  readonly outOf!: string | null;

  @Field(() => Unit, { description: "What it counts." })
  readonly unit!: Unit;

  @Field(() => String, {
    nullable: true,
    description: "What it is a rate of, as worded: `người/năm` in `58 triệu đồng/người/năm`.",
  })
  readonly per!: string | null;

  @Field(() => String, { description: "The words of the unit in the source's language: `tỷ đồng`, `lượt người`." })
  readonly unitText!: string;

  @Field(() => Decimal, { description: "In the unit's base: 1,4 triệu lượt → 1400000; 2.500 tỷ đồng → 2500000000000." })
  readonly baseValue!: string;

  @Field(() => Decimal, { nullable: true, description: "The other end of a range, in the unit's base." })
  readonly baseUpper!: string | null;

  @Field(() => Boolean, { description: "The source calls it an estimate (ước, ước đạt)." })
  get estimated(): boolean {
    return this.estimatedOrNull ?? false;
  }

  @Field(() => String, {
    description: "The whole as one would say it: `trên 2.500 tỷ đồng`, `more than 2,500 billion đồng`.",
  })
  text(
    @Arg("lang", () => Language, { nullable: true, defaultValue: Language.VI, description: "Language of the text." })
    lang: Language | null,
  ): string {
    // That it is an estimate is a field of its own.
    return quantityText({ ...this, estimated: false }, lang ?? Language.VI);
  }
}

/** The quantity that a figure's stored properties make. */
export function quantityOf(stored: object): Quantity {
  const of = stored as Partial<Quantity>; // the properties of the same names
  // One by one: there are hundreds of these in an answer, and each is read a property or two of.
  return Object.assign(Object.create(Quantity.prototype) as Quantity, {
    comparator: of.comparator,
    value: of.value,
    upper: of.upper,
    baseline: of.baseline,
    change: of.change,
    estimatedOrNull: of.estimated ?? null,
    outOf: of.outOf,
    unit: of.unit,
    per: of.per,
    unitText: of.unitText,
    baseValue: of.baseValue,
    baseUpper: of.baseUpper,
  });
}
