import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradict, type Figure, mismatchOf } from "../../src/values/figure.js";
import { canMeet, type Interval, intervalOf, negated, type Size } from "../../src/values/interval.js";
import { baseValues, type Comparator, type Quantity } from "../../src/values/quantity.js";

const size = (comparator: Comparator, value: string, more: Partial<Size> = {}): Size => ({
  comparator,
  value,
  upper: null,
  change: null,
  ...more,
});
const meet = (one: Size, other: Size) => canMeet(intervalOf(one), intervalOf(other));

describe("a figure as an interval", () => {
  it.each<[Size, Interval]>([
    [size("EQUAL", "5"), { low: { value: "5", side: 0 }, high: { value: "5", side: 0 } }],
    [size("MORE_THAN", "5000"), { low: { value: "5000", side: 1 }, high: null }],
    [size("AT_LEAST", "96"), { low: { value: "96", side: 0 }, high: null }],
    [size("LESS_THAN", "3"), { low: null, high: { value: "3", side: -1 } }],
    [size("AT_MOST", "3"), { low: null, high: { value: "3", side: 0 } }],
    [size("NEARLY", "1400000"), { low: { value: "1260000", side: 0 }, high: { value: "1400000", side: -1 } }],
    [size("ABOUT", "95"), { low: { value: "90.25", side: 0 }, high: { value: "99.75", side: 0 } }],
    [size("ABOUT", "-2"), { low: { value: "-2.1", side: 0 }, high: { value: "-1.9", side: 0 } }],
    [size("BETWEEN", "11", { upper: "13" }), { low: { value: "11", side: 0 }, high: { value: "13", side: 0 } }],
    [size("EQUAL", "10", { change: "DECREASE" }), { low: { value: "-10", side: 0 }, high: { value: "-10", side: 0 } }],
    [size("MORE_THAN", "10", { change: "DECREASE" }), { low: null, high: { value: "-10", side: -1 } }],
  ])("%j holds what its words allow", (words, interval) => {
    expect(intervalOf(words)).toEqual(interval);
  });

  it("keeps a decrease of less than 3 from being an increase", () => {
    expect(meet(size("LESS_THAN", "3", { change: "DECREASE" }), size("EQUAL", "1", { change: "INCREASE" }))).toBe(
      false,
    );
    expect(meet(size("LESS_THAN", "3", { change: "DECREASE" }), size("EQUAL", "2.9", { change: "DECREASE" }))).toBe(
      true,
    );
  });
});

describe("two figures", () => {
  it.each<[Size, Size, boolean]>([
    [size("MORE_THAN", "2500"), size("EQUAL", "2530"), true],
    [size("MORE_THAN", "2500"), size("EQUAL", "2500"), false],
    [size("AT_LEAST", "2500"), size("EQUAL", "2500"), true],
    [size("MORE_THAN", "2500"), size("LESS_THAN", "2500"), false],
    [size("AT_LEAST", "5"), size("AT_MOST", "5"), true],
    [size("NEARLY", "1400000"), size("EQUAL", "1400000"), false],
    [size("NEARLY", "1400000"), size("EQUAL", "1390000"), true],
    [size("NEARLY", "1400000"), size("EQUAL", "1200000"), false],
    [size("ABOUT", "100"), size("EQUAL", "105"), true],
    [size("ABOUT", "100"), size("EQUAL", "105.01"), false],
    [size("BETWEEN", "11", { upper: "13" }), size("EQUAL", "13"), true],
    [size("EQUAL", "0.1"), size("EQUAL", "0.10"), true],
    [size("EQUAL", "123456789012345678901"), size("EQUAL", "123456789012345678902"), false],
  ])("%j and %j can both be true: %s", (one, other, expected) => {
    expect(meet(one, other)).toBe(expected);
    expect(meet(other, one)).toBe(expected);
  });

  const decimals = fc.integer({ min: -100_000, max: 100_000 }).map((n) => String(n / 100));
  const sizes = fc.record({
    comparator: fc.constantFrom<Comparator>(
      "EQUAL",
      "ABOUT",
      "MORE_THAN",
      "AT_LEAST",
      "NEARLY",
      "LESS_THAN",
      "AT_MOST",
    ),
    value: decimals,
    upper: fc.constant(null),
    change: fc.constant(null),
  });

  it("meet alike whichever comes first, and mirrored at zero", () => {
    fc.assert(
      fc.property(sizes, sizes, (one, other) => {
        const [a, b] = [intervalOf(one), intervalOf(other)];
        expect(canMeet(a, b)).toBe(canMeet(b, a));
        expect(canMeet(negated(a), negated(b))).toBe(canMeet(a, b));
        // Only one right below zero, or zero itself, is empty.
        if (one.comparator !== "NEARLY" || one.value !== "0") expect(canMeet(a, a)).toBe(true);
      }),
    );
  });
});

const figure = (quantity: Pick<Quantity, "value" | "unit" | "unitText"> & Partial<Quantity>): Figure => {
  const whole: Quantity = { comparator: "EQUAL", ...quantity };
  return {
    id: "x",
    quantity: whole,
    ...baseValues(whole),
    period: { start: null, end: null, label: null, kind: "WHOLE", from: null, to: null },
  };
};

describe("figures of two sources", () => {
  it("agree in other words for the same size", () => {
    expect(
      contradict(
        figure({ value: "2.5", unit: "VND", unitText: "nghìn tỷ đồng" }),
        figure({ value: "2500", unit: "VND", unitText: "tỷ đồng" }),
      ),
    ).toBe(false);
    expect(
      contradict(
        figure({ value: "5", unit: "TONNE", unitText: "tấn" }),
        figure({ value: "5000", unit: "KILOGRAM", unitText: "kg" }),
      ),
    ).toBe(false);
    expect(
      contradict(
        figure({ value: "5", unit: "TONNE", unitText: "tấn" }),
        figure({ value: "5501", unit: "KILOGRAM", unitText: "kg" }),
      ),
    ).toBe(true);
  });

  const billions = (value: string, more: Partial<Quantity> = {}) =>
    figure({ value, unit: "VND", unitText: "tỷ đồng", ...more });
  const people = (value: string, more: Partial<Quantity> = {}) =>
    figure({ value, unit: "PERSON", unitText: "người", ...more });
  it.each<[string, Figure, Figure, boolean]>([
    ["142 and 142,3", billions("142"), billions("142.3"), false],
    ["142 and 141,5", billions("142"), billions("141.5"), false],
    ["142 and 142,6", billions("142"), billions("142.6"), true],
    ["142 and 143", billions("142"), billions("143"), true],
    ["142,3 and 142,4", billions("142.3"), billions("142.4"), true],
    ["142 tỷ and 142.300 triệu", billions("142"), billions("142300", { unitText: "triệu đồng" }), false],
    ["142 tỷ and 142.600 triệu", billions("142"), billions("142600", { unitText: "triệu đồng" }), true],
    ["142 and more than 142", billions("142"), billions("142", { comparator: "MORE_THAN" }), false],
    ["142 and more than 143", billions("142"), billions("143", { comparator: "MORE_THAN" }), true],
    ["falls of 3 and 3,2", billions("3", { change: "DECREASE" }), billions("3.2", { change: "DECREASE" }), false],
    ["falls of 3 and 4", billions("3", { change: "DECREASE" }), billions("4", { change: "DECREASE" }), true],
    ["24 people and fewer than 24", people("24"), people("24", { comparator: "LESS_THAN" }), true],
    ["2 nghìn people and 2.100", people("2", { unitText: "nghìn người" }), people("2100"), false],
  ])("that may be rounded to their last digit: %s", (_, one, other, conflict) => {
    expect(contradict(one, other)).toBe(conflict);
    expect(contradict(other, one)).toBe(conflict);
  });

  it.each<[string, Figure, Figure, string]>([
    [
      "tonnes and đồng",
      figure({ value: "5", unit: "TONNE", unitText: "tấn" }),
      figure({ value: "5", unit: "VND", unitText: "đồng" }),
      "UNIT",
    ],
    [
      "percent and percentage points",
      figure({ value: "5", unit: "PERCENT", unitText: "%" }),
      figure({ value: "5", unit: "PERCENTAGE_POINT", unitText: "điểm phần trăm" }),
      "UNIT",
    ],
    [
      "two unlisted units",
      figure({ value: "5", unit: "OTHER", unitText: "cây" }),
      figure({ value: "6", unit: "OTHER", unitText: "bộ" }),
      "UNIT",
    ],
    [
      "by the year and by the month",
      figure({ value: "5", unit: "VND", unitText: "triệu đồng", per: "người/năm" }),
      figure({ value: "6", unit: "VND", unitText: "triệu đồng", per: "người/tháng" }),
      "RATE",
    ],
    [
      "a level and a change",
      figure({ value: "5", unit: "PERCENT", unitText: "%" }),
      figure({ value: "6", unit: "PERCENT", unitText: "%", change: "INCREASE" }),
      "CHANGE",
    ],
  ])("of %s are not held against one another", (_, one, other, mismatch) => {
    expect(mismatchOf(one, other)).toBe(mismatch);
    expect(contradict(one, other)).toBe(false);
  });

  it("contradict where they count out of different wholes", () => {
    const count = { value: "24", unit: "ITEM", unitText: "chỉ tiêu" };
    expect(contradict(figure({ ...count, outOf: "25" }), figure({ ...count, outOf: "26" }))).toBe(true);
    expect(contradict(figure({ ...count, outOf: "25" }), figure(count))).toBe(false);
  });

  it("of one rate in another order of words are alike", () => {
    const income = { value: "5", unit: "VND", unitText: "triệu đồng" };
    expect(mismatchOf(figure({ ...income, per: "năm/người" }), figure({ ...income, per: "đầu người/năm" }))).toBeNull();
  });
});
