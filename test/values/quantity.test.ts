import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { product } from "../../src/values/decimal.js";
import { baseValues, type Comparator, type Quantity } from "../../src/values/quantity.js";
import { quantityText } from "../../src/values/quantity-text.js";

const quantity = (unit: string, unitText: string, value: string, more: Partial<Quantity> = {}): Quantity => ({
  comparator: "EQUAL",
  value,
  unit,
  unitText,
  ...more,
});

describe("the base value", () => {
  it.each([
    ["VND", "tỷ đồng", "2500", "2500000000000"],
    ["VND", "nghìn tỷ đồng", "1.2", "1200000000000"],
    ["VND", "triệu đồng", "58", "58000000"],
    ["VND", "tỉ", "0.5", "500000000"],
    ["VND", "Tỷ đồng".normalize("NFD"), "2", "2000000000"],
    ["USD", "triệu USD", "4.58", "4580000"],
    ["VISIT", "triệu lượt người", "1.4", "1400000"],
    ["HEAD", "vạn con", "3", "30000"],
    ["TONNE", "tấn", "9720", "9720"],
    ["TONNE", "nghìn tấn", "1.5", "1500"],
    ["TONNE", "tạ", "25", "2.5"],
    ["KILOGRAM", "tấn", "2", "2000"],
    ["HECTARE", "m²", "500", "0.05"],
    ["QUINTAL_PER_HECTARE", "tấn/ha", "4.5", "45"],
    ["KILOWATT_HOUR", "triệu kWh", "2", "2000000"],
    ["PERCENT", "%", "57.40", "57.4"],
    ["DOCUMENT", "văn bản", "12", "12"],
    ["ITEM", "nhóm nhiệm vụ", "6", "6"],
  ])("of %s %j %s is %s", (unit, unitText, value, base) =>
    expect(baseValues(quantity(unit, unitText, value)).baseValue).toBe(base),
  );
  it("is there for the upper end too", () => {
    expect(baseValues(quantity("PERCENT", "%", "11", { comparator: "BETWEEN", upper: "13" }))).toEqual({
      baseValue: "11",
      baseUpper: "13",
    });
  });
  it("is exact however many digits the figure has", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (number) => {
        expect(product(String(number), "1000000000")).toBe(number === 0n ? "0" : `${number}000000000`);
      }),
    );
  });
});

describe("the text", () => {
  const percent = (comparator: Comparator, value: string, more: Partial<Quantity> = {}) =>
    quantity("PERCENT", "%", value, { comparator, ...more });
  it.each([
    [
      quantity("VND", "tỷ đồng", "2500", { comparator: "MORE_THAN" }),
      "trên 2.500 tỷ đồng",
      "more than 2,500 billion đồng",
    ],
    [
      quantity("VISIT", "triệu lượt người", "1.4", { comparator: "NEARLY" }),
      "gần 1,4 triệu lượt người",
      "nearly 1.4 million visits",
    ],
    [quantity("TONNE", "tấn", "9720", { comparator: "MORE_THAN" }), "trên 9.720 tấn", "more than 9,720 tonnes"],
    [quantity("ITEM", "chỉ tiêu", "24", { outOf: "25" }), "24/25 chỉ tiêu", "24 of 25 targets"],
    [quantity("ITEM", "nhóm nhiệm vụ", "6"), "6 nhóm nhiệm vụ", "6 task groups"],
    [quantity("ITEM", "nhóm nhiệm vụ", "1"), "1 nhóm nhiệm vụ", "1 task group"],
    [quantity("HEAD", "vạn con", "3.5"), "3,5 vạn con", "35,000 head"],
    [
      quantity("VND", "triệu đồng", "58", { per: "người/năm" }),
      "58 triệu đồng/người/năm",
      "58 million đồng per person per year",
    ],
    [
      quantity("VND", "triệu đồng/người/năm", "58", { per: "người/năm" }),
      "58 triệu đồng/người/năm",
      "58 million đồng per person per year",
    ],
    [quantity("OTHER", "làng nghề", "3"), "3 làng nghề", "3 làng nghề"],
    [quantity("ORGANISATION", "tổ chức đảng", "12"), "12 tổ chức đảng", "12 party organisations"],
    [quantity("PERSON", "bác sĩ", "8", { per: "vạn dân" }), "8 bác sĩ/vạn dân", "8 doctors per 10,000 inhabitants"],
    [percent("BETWEEN", "11", { upper: "13" }), "từ 11 đến 13%", "from 11 to 13%"],
    [percent("AT_LEAST", "96"), "96% trở lên", "at least 96%"],
    [percent("AT_MOST", "3"), "không quá 3%", "at most 3%"],
    [percent("LESS_THAN", "2.5"), "dưới 2,5%", "less than 2.5%"],
    [percent("EQUAL", "17.4", { estimated: true }), "ước 17,4%", "an estimated 17.4%"],
    [percent("ABOUT", "5", { change: "INCREASE" }), "tăng khoảng 5%", "up by about 5%"],
    [percent("EQUAL", "10", { change: "DECREASE" }), "giảm 10%", "down by 10%"],
    [percent("BETWEEN", "11", { upper: "13", change: "INCREASE" }), "tăng từ 11 đến 13%", "up by 11 to 13%"],
    [percent("EQUAL", "3", { baseline: "5" }), "từ 5% xuống 3%", "from 5% to 3%"],
    [
      percent("MORE_THAN", "8", { baseline: "5", change: "INCREASE" }),
      "tăng từ 5% lên trên 8%",
      "up from 5% to more than 8%",
    ],
    [quantity("HOUSEHOLD", "hộ", "150", { baseline: "200" }), "từ 200 xuống 150 hộ", "from 200 to 150 households"],
    [
      quantity("PERCENTAGE_POINT", "điểm phần trăm", "2", { change: "DECREASE" }),
      "giảm 2 điểm phần trăm",
      "down by 2 percentage points",
    ],
  ])("of %j is %j and %j", (figure, vi, en) => {
    expect(quantityText(figure, "VI")).toBe(vi);
    expect(quantityText(figure, "EN")).toBe(en);
  });
});
