import { describe, expect, it } from "vitest";
import { dateInterval, dateText, parsePartialDate } from "../../src/values/partial-date.js";

describe("a partial date", () => {
  it.each([
    ["2011", "2011-01-01", "2011-12-31"],
    ["2011-09", "2011-09-01", "2011-09-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2018-12-11", "2018-12-11", "2018-12-11"],
  ])("%s covers %s to %s", (text, from, to) => expect(dateInterval(text)).toEqual({ from, to }));
  it.each(["", "11", "2011-9", "2011-13", "2011-00", "2011-02-30", "0000", "2011-09-30T00:00", " 2011"])(
    "refuses %j",
    (text) => expect(parsePartialDate(text)).toBeNull(),
  );
  it("is said at the precision it has", () => {
    expect(["2011", "2011-09", "2011-09-30"].map((date) => dateText(date, "VI"))).toEqual([
      "2011",
      "9/2011",
      "30/9/2011",
    ]);
    expect(["2011", "2011-09", "2011-09-30"].map((date) => dateText(date, "EN"))).toEqual([
      "2011",
      "September 2011",
      "30 September 2011",
    ]);
  });
});
