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

/** What a figure's node keeps of it; each is there only where the selection asked for it. */
export interface StoredQuantity {
  readonly comparator: Comparator;
  readonly value: string;
  readonly upper?: string | null;
  readonly baseline?: string | null;
  readonly change?: ChangeDirection | null;
  readonly estimated?: boolean | null;
  readonly outOf?: string | null;
  readonly unit: Unit;
  readonly per?: string | null;
  readonly unitText: string;
  readonly baseValue: string;
  readonly baseUpper?: string | null;
}

@ObjectType({
  description:
    "A number as the source words it. `trên 5000 tấn` is {comparator: MORE_THAN, value: 5000, unit: TONNE}; `từ 11 đến 13%` is {comparator: BETWEEN, value: 11, upper: 13, unit: PERCENT}.",
})
export class Quantity {
  constructor(private readonly stored: StoredQuantity) {}

  @Field(() => Comparator, { description: "How the figure bounds what it speaks of." })
  get comparator(): Comparator {
    return this.stored.comparator;
  }

  @Field(() => Decimal, {
    description:
      "The figure as worded, without leading zeros. It counts in `unitText` (2500 `tỷ đồng`); `baseValue` counts in `unit`.",
  })
  get value(): string {
    return this.stored.value;
  }

  @Field(() => Decimal, { nullable: true, description: "The other end of a range." })
  get upper(): string | null {
    return this.stored.upper ?? null;
  }

  @Field(() => Decimal, { nullable: true, description: "Where it started, in `từ 5% xuống 3%`." })
  get baseline(): string | null {
    return this.stored.baseline ?? null;
  }

  @Field(() => ChangeDirection, {
    nullable: true,
    description: "The target or result is a change (tăng, giảm) rather than a level.",
  })
  get change(): ChangeDirection | null {
    return this.stored.change ?? null;
  }

  @Field(() => Decimal, { nullable: true, description: "The whole that a count is part of: 25 in `24/25 chỉ tiêu`." })
  get outOf(): string | null {
    return this.stored.outOf ?? null;
  }

  @Field(() => Unit, { description: "What it counts." })
  get unit(): Unit {
    return this.stored.unit;
  }

  @Field(() => String, {
    nullable: true,
    description: "What it is a rate of, as worded: `người/năm` in `58 triệu đồng/người/năm`.",
  })
  get per(): string | null {
    return this.stored.per ?? null;
  }

  @Field(() => String, { description: "The words of the unit in the source's language: `tỷ đồng`, `lượt người`." })
  get unitText(): string {
    return this.stored.unitText;
  }

  @Field(() => Decimal, { description: "In the unit's base: 1,4 triệu lượt → 1400000; 2.500 tỷ đồng → 2500000000000." })
  get baseValue(): string {
    return this.stored.baseValue;
  }

  @Field(() => Decimal, { nullable: true, description: "The other end of a range, in the unit's base." })
  get baseUpper(): string | null {
    return this.stored.baseUpper ?? null;
  }

  @Field(() => Boolean, { description: "The source calls it an estimate (ước, ước đạt)." })
  get estimated(): boolean {
    return this.stored.estimated ?? false;
  }

  get text(): string {
    return this.textIn(Language.VI);
  }

  @Field(() => String, {
    name: "text",
    description: "The whole as one would say it: `trên 2.500 tỷ đồng`, `more than 2,500 billion đồng`.",
  })
  textIn(
    @Arg("lang", () => Language, { nullable: true, defaultValue: Language.VI, description: "Language of the text." })
    lang: Language | null,
  ): string {
    // That it is an estimate is a field of its own.
    return quantityText({ ...this.stored, estimated: false }, lang ?? Language.VI);
  }
}
