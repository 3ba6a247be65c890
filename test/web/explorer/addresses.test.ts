import { describe, expect, it } from "vitest";
import { faultsIn, without } from "../../../web/explorer/address/check.js";

const expected = [
  { name: "unit", label: "Unit", values: ["TONNE", "VND"] },
  { name: "from", label: "From" },
  { name: "to", label: "To" },
];
const found = (given: Readonly<Record<string, string>>) =>
  faultsIn(expected, given).map(({ kind, names }) => [kind, ...names]);

describe("An address", () => {
  it.each([
    {},
    { unit: "TONNE", from: "2018", to: "2018-06-30" },
    { from: "2018-06", to: "2018" },
    { from: "2016-02-29" },
    { after: "anything", other: "?" },
  ])("has no fault in %o", (given) => {
    expect(found(given)).toEqual([]);
  });

  it.each(["18", "2018-00", "2018-13", "2018-02-30", "2017-02-29", "0000", "2018-6", "2018-12-", "năm 2018"])(
    "has a fault where its date is %s",
    (from) => {
      expect(found({ from })).toEqual([["noDate", "from"]]);
    },
  );

  it("has a fault where a value is none of those there are, and its rest is without it", () => {
    const given = { unit: "tonne", from: "2018" };
    expect(found(given)).toEqual([["unknown", "unit"]]);
    expect(without(given, faultsIn(expected, given))).toEqual({ from: "2018" });
  });

  it("has a fault where its period ends before it begins, once both ends are dates", () => {
    expect(found({ from: "2018-06", to: "2018-05-31" })).toEqual([["reversed", "from", "to"]]);
    expect(found({ from: "2018", to: "soon" })).toEqual([["noDate", "to"]]);
  });
});
