import { expect, it } from "vitest";
import { derivedProperties } from "../../src/values/derived.js";

it("gives a conference the interval of its dates and keys that put the unknown last in both directions", () => {
  const known = derivedProperties("Conference", {
    labelVi: "Hội nghị",
    date: "2018-12",
    dateEnd: "2019-01-02",
    ordinal: 15,
  });
  expect(known).toMatchObject({
    dateFrom: "2018-12-01",
    dateTo: "2019-01-02",
    dateAsc: "2018-12-01",
    dateDesc: "2018-12-01",
    ordinalAsc: 15,
    ordinalDesc: 15,
  });
  const unknown = derivedProperties("Conference", { labelVi: "Hội nghị" });
  expect(unknown).toMatchObject({
    dateFrom: null,
    dateAsc: "9999",
    dateDesc: "",
    ordinalAsc: 2_147_483_647,
    ordinalDesc: -1,
  });
});

it("orders numbers of documents by what they count", () => {
  const keyOf = (number?: string) => String(derivedProperties("Resolution", { labelVi: "x", number })["numberAsc"]);
  const numbers = ["04", "5", "5a", "10", "128"];
  expect(numbers.toReversed().sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))).toEqual(numbers);
  expect(keyOf() > keyOf("99999999")).toBe(true);
});

it("gives a figure its base values beside floats for order", () => {
  expect(
    derivedProperties("Target", {
      labelVi: "x",
      value: "1.4",
      unit: "VISIT",
      unitText: "triệu lượt",
      periodStart: "2019",
      periodEnd: "2019",
    }),
  ).toMatchObject({
    valueFloat: 1.4,
    baseValue: "1400000",
    baseValueFloat: 1_400_000,
    baseUpper: null,
    periodFrom: "2019-01-01",
    periodTo: "2019-12-31",
    periodAsc: "2019-01-01",
  });
});

it("folds a place's names so that a whole one can be found", () => {
  expect(
    derivedProperties("Place", { labelVi: "thành phố Lạng Sơn", aliases: ["TP Lạng Sơn", "TPLS"] })["namesFolded"],
  ).toBe("\nthanh pho lang son\ntpls\n");
});
