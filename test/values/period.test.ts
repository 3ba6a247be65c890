import { expect, it } from "vitest";
import { periodInterval, periodText } from "../../src/values/period.js";

it("reaches from the first day of its start to the last day of its end", () => {
  expect(periodInterval({ start: "2011-01", end: "2011-09" })).toEqual({ from: "2011-01-01", to: "2011-09-30" });
  expect(periodInterval({ end: "2025" })).toEqual({ from: null, to: "2025-12-31" });
});

it("is said in the source's words in Vietnamese", () => {
  expect(periodText({ start: "2011-01", end: "2011-09", label: "9 tháng đầu năm 2011" }, "VI")).toBe(
    "9 tháng đầu năm 2011",
  );
});

it.each([
  [{ start: "2019", end: "2019", label: "cả năm" }, "cả năm, 2019", "2019"],
  [
    { start: "2019-07", end: "2019-12", label: "6 tháng cuối năm" },
    "6 tháng cuối năm, tháng 7–12/2019",
    "July–December 2019",
  ],
  [{ end: "2025", label: "đến hết nhiệm kỳ", kind: "POINT" as const }, "đến hết nhiệm kỳ, 2025", "by 2025"],
  [{ start: "2018", label: "từ đầu nhiệm kỳ" }, "từ đầu nhiệm kỳ, 2018", "since 2018"],
  [{ start: "2011", end: "2015", label: "giai đoạn 2011 – 2015" }, "giai đoạn 2011 – 2015", "2011–2015"],
  [{ label: "cả năm" }, "cả năm", "cả năm"],
])("%j names the year that its words leave open: %j and %j", (period, vi, en) => {
  expect(periodText(period, "VI")).toBe(vi);
  expect(periodText(period, "EN")).toBe(en);
});

it.each([
  [{ start: "2019", end: "2019" }, "năm 2019", "2019"],
  [{ start: "2011", end: "2015" }, "giai đoạn 2011–2015", "2011–2015"],
  [{ start: "2011-01", end: "2011-09" }, "tháng 1–9/2011", "January–September 2011"],
  [{ start: "2011-09", end: "2011-09" }, "tháng 9/2011", "September 2011"],
  [{ start: "2018-12-11", end: "2018-12-12" }, "từ 11/12/2018 đến 12/12/2018", "11 December 2018 to 12 December 2018"],
  [{ end: "2025", kind: "POINT" as const }, "đến năm 2025", "by 2025"],
  [
    { start: "2011", end: "2015", kind: "YEARLY_AVERAGE" as const },
    "bình quân hằng năm, giai đoạn 2011–2015",
    "yearly average, 2011–2015",
  ],
  [{ start: "2018" }, "từ 2018", "since 2018"],
])("%j is %j and %j", (period, vi, en) => {
  expect(periodText(period, "VI")).toBe(vi);
  expect(periodText(period, "EN")).toBe(en);
});

it("is null where nothing is known of it", () => {
  expect(periodText({}, "VI")).toBeNull();
});
