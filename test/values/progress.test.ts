import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, type Status } from "../../src/values/progress.js";
import type { Better } from "../../src/values/verdict.js";
import { period, result, target } from "../kit/figures.js";

const up = { change: "INCREASE" } as const;
const down = { change: "DECREASE" } as const;
const nineMonths = period("2019-01/2019-09");

describe("a result of the whole period judges a target", () => {
  it.each<[string, string, Better, Status]>([
    // One end is named: it is the mark to meet or to pass.
    [">5000 tấn", "5230 tấn", "INCREASE", "EXCEEDED"],
    [">5000 tấn", ">5000 tấn", "INCREASE", "MET"],
    [">5000 tấn", "5000 tấn", "INCREASE", "MISSED"],
    [">5000 tấn", ">4800 tấn", "INCREASE", "NOT_COMPARABLE"],
    [">=96", "96", "INCREASE", "MET"],
    [">=96", "95.9", "INCREASE", "MISSED"],
    [">=96", "97", null, "EXCEEDED"],
    [">=96", "<96", "INCREASE", "MISSED"],
    ["<=3", "3", "DECREASE", "MET"],
    ["<=3", "2.5", "DECREASE", "EXCEEDED"],
    ["<=3", "3.1", "INCREASE", "MISSED"],
    ["<3", "3", null, "MISSED"],
    // A figure as such.
    ["100", "100", "INCREASE", "MET"],
    ["90", "92.5", "INCREASE", "EXCEEDED"],
    ["90", "89.99", "INCREASE", "MISSED"],
    ["90", "-~90", "INCREASE", "MISSED"],
    ["90", "~90", "INCREASE", "NOT_COMPARABLE"],
    ["3", "2.8", "DECREASE", "EXCEEDED"],
    ["3", "3.2", "DECREASE", "MISSED"],
    ["50", "50", null, "MET"],
    ["50", "52", null, "NOT_COMPARABLE"],
    ["~95", "95", "INCREASE", "MET"],
    ["~95", "91", "INCREASE", "MET"],
    ["~95", "90", "INCREASE", "MISSED"],
    ["~95", "~95", "INCREASE", "MET"],
    ["~95", "99.9", "INCREASE", "EXCEEDED"],
    ["-~100", "100", "INCREASE", "EXCEEDED"],
    // A range.
    ["11..13", "12.4", "INCREASE", "MET"],
    ["11..13", "13", "INCREASE", "MET"],
    ["11..13", "17.4", "INCREASE", "EXCEEDED"],
    ["11..13", "10.9", "INCREASE", "MISSED"],
    ["11..13", "10..12", "INCREASE", "NOT_COMPARABLE"],
    ["11..13", "12..14", "INCREASE", "MET"],
    ["11..13", "10", "DECREASE", "EXCEEDED"],
    ["11..13", "14", null, "NOT_COMPARABLE"],
  ])("%s against %s, better %s: %s", (asked, reached, better, status) => {
    expect(judge(target(asked), [result(reached)], better).status).toBe(status);
  });

  it.each<[string, object, string, object, Better, Status]>([
    ["10", down, "12", down, "DECREASE", "EXCEEDED"],
    ["10", down, "10", down, "DECREASE", "MET"],
    ["10", down, "8", down, "DECREASE", "MISSED"],
    ["10", down, "8", down, null, "MISSED"],
    ["10", down, "3", up, "DECREASE", "MISSED"],
    [">=10", down, ">10", down, "DECREASE", "EXCEEDED"],
    ["<=10", down, "4", down, null, "EXCEEDED"],
    ["<=10", down, "10", down, null, "MET"],
    ["<=10", down, "11", down, null, "MISSED"],
    ["~5", up, "21", up, "INCREASE", "EXCEEDED"],
    ["~5", up, "5.1", up, "INCREASE", "MET"],
    ["5", up, "2", down, "INCREASE", "MISSED"],
    ["<4", up, "3.5", up, "DECREASE", "EXCEEDED"],
    // A rise asked of what had better fall: a limit or a lapse, nobody says.
    ["4", up, "3.5", up, "DECREASE", "NOT_COMPARABLE"],
    ["5", up, "142", {}, "INCREASE", "NOT_COMPARABLE"],
    ["142", {}, "5", up, "INCREASE", "NOT_COMPARABLE"],
    // `từ 5% xuống 3%` names a level.
    ["3", {}, "3", { ...down, baseline: "5" }, "DECREASE", "MET"],
  ])("%s %j against %s %j, better %s: %s", (asked, askedMore, reached, reachedMore, better, status) => {
    expect(judge(target(asked, undefined, askedMore), [result(reached, undefined, reachedMore)], better).status).toBe(
      status,
    );
  });

  it("only in the same unit, rate and whole", () => {
    expect(judge(target("5000 tấn"), [result("5000 tỷ đồng")], "INCREASE")).toMatchObject({
      status: "NOT_COMPARABLE",
      attainment: null,
      latest: "result",
    });
    expect(
      judge(target("58 tỷ đồng", undefined, { per: "người/năm" }), [result("60 tỷ đồng")], "INCREASE").status,
    ).toBe("NOT_COMPARABLE");
    expect(
      judge(
        target("25 chỉ tiêu", undefined, { outOf: "25" }),
        [result("24 chỉ tiêu", undefined, { outOf: "24" })],
        "INCREASE",
      ).status,
    ).toBe("NOT_COMPARABLE");
    expect(
      judge(target("5000 tấn"), [result("5100000 kg", undefined, { unit: "KILOGRAM" })], "INCREASE"),
    ).toMatchObject({ status: "EXCEEDED", attainment: "102" });
  });
});

describe("of several results", () => {
  it("a final figure goes before an estimate, a later report before an earlier one", () => {
    const estimate = result("5100 tấn", undefined, { id: "estimate", estimated: true, reportedOn: "2020-06-01" });
    const early = result("4900 tấn", undefined, { id: "early", reportedOn: "2019-12-01" });
    const late = result("5000 tấn", undefined, { id: "late", reportedOn: "2020-02-01" });
    expect(judge(target("5000 tấn"), [estimate], "INCREASE")).toMatchObject({ status: "EXCEEDED", latest: "estimate" });
    expect(judge(target("5000 tấn"), [estimate, early], "INCREASE")).toMatchObject({
      status: "MISSED",
      latest: "early",
    });
    expect(judge(target("5000 tấn"), [early, late, estimate], "INCREASE")).toMatchObject({
      status: "MET",
      latest: "late",
    });
  });

  it("equal in rank, those that lead to different verdicts give none", () => {
    const [one, other] = [result("4900 tấn", undefined, { id: "one" }), result("5100 tấn", undefined, { id: "other" })];
    const { status, reason } = judge(target("5000 tấn"), [one, other], "INCREASE");
    expect(status).toBe("NOT_COMPARABLE");
    expect(reason.vi).toContain("trái nhau");
  });

  it("one that tells goes before one whose bounds leave it open", () => {
    const [open, clear] = [result(">4800 tấn", undefined, { id: "a" }), result("5030 tấn", undefined, { id: "b" })];
    expect(judge(target("5000 tấn"), [open, clear], "INCREASE")).toMatchObject({ status: "EXCEEDED", latest: "b" });
  });

  it("the answer does not depend on their order", () => {
    const results = fc.record({
      value: fc.integer({ min: 4_700, max: 5_300 }),
      sign: fc.constantFrom(">", ">=", "<", "~", ""),
      when: fc.constantFrom("2019", "2019-01/2019-06", "2019-01/2019-09", "2018"),
      estimated: fc.boolean(),
      reportedOn: fc.constantFrom(null, "2019-07-01", "2020-01-15"),
    });
    fc.assert(
      fc.property(
        fc.array(results, { maxLength: 5 }),
        fc.constantFrom<Better>("INCREASE", "DECREASE", null),
        (rows, better) => {
          const figures = rows.map(({ value, sign, when, ...more }, index) =>
            result(`${sign}${value} tấn`, period(when), { ...more, id: `r${index}` }),
          );
          expect(judge(target("5000 tấn"), figures.toReversed(), better)).toEqual(
            judge(target("5000 tấn"), figures, better),
          );
        },
      ),
    );
  });
});

describe("a result of a part of the period", () => {
  it.each<[string, string, string, Better, Status]>([
    ["5000 tấn", "3750 tấn", "2019-01/2019-09", "INCREASE", "ON_TRACK"],
    ["5000 tấn", "3749 tấn", "2019-01/2019-09", "INCREASE", "PENDING"],
    ["5000 tấn", "6000 tấn", "2019-01/2019-09", "INCREASE", "ON_TRACK"],
    [">5000 tấn", "3750 tấn", "2019-01/2019-09", "INCREASE", "PENDING"],
    ["5000 tấn", ">3700 tấn", "2019-01/2019-09", "INCREASE", "PENDING"],
    ["5000 tấn", "1250 tấn", "2019-04/2019-06", "INCREASE", "ON_TRACK"],
    ["<=100 vụ", "75 vụ", "2019-01/2019-09", "DECREASE", "ON_TRACK"],
    ["<=100 vụ", "76 vụ", "2019-01/2019-09", "DECREASE", "PENDING"],
    ["5000 tấn", "3739 tấn", "2019-01-01/2019-09-30", "INCREASE", "PENDING"],
    ["3650 tấn", "100 tấn", "2019-01-01/2019-01-10", "INCREASE", "ON_TRACK"],
    // No part of a rate: 72% after nine months is not three quarters of 96%.
    [">=96", "97", "2019-01/2019-09", "INCREASE", "PENDING"],
    ["5000 tấn", "9000 tấn", "2018-01/2018-12", "INCREASE", "PENDING"],
    ["5000 tấn", "9000 tấn", "2018-06/2019-06", "INCREASE", "PENDING"],
  ])("%s against %s of %s, better %s: %s", (asked, reached, when, better, status) => {
    expect(judge(target(asked), [result(reached, period(when))], better).status).toBe(status);
  });

  it("gives way to one of the whole", () => {
    const results = [result("4000 tấn", nineMonths, { id: "part" }), result("4990 tấn", undefined, { id: "whole" })];
    expect(judge(target("5000 tấn"), results, "INCREASE")).toMatchObject({ status: "MISSED", latest: "whole" });
  });

  it("gives way to a longer part that ends with it", () => {
    const results = [
      result("1300 tấn", period("2019-07/2019-09"), { id: "a-quarter" }),
      result("3000 tấn", nineMonths, { id: "nine" }),
    ];
    expect(judge(target("5000 tấn"), results, "INCREASE")).toMatchObject({ status: "PENDING", latest: "nine" });
    expect(judge(target("5000 tấn"), results.slice(0, 1), "INCREASE")).toMatchObject({ status: "ON_TRACK" });
  });

  it("gives way to a later part", () => {
    const results = [
      result("3000 tấn", period("2019-01/2019-06"), { id: "half" }),
      result("3700 tấn", nineMonths, { id: "nine" }),
    ];
    expect(judge(target("5000 tấn"), results, "INCREASE")).toMatchObject({
      status: "PENDING",
      latest: "nine",
      attainment: "74",
    });
  });
});

describe("kinds of period", () => {
  it("are not compared with one another", () => {
    const wanted = target("12", period("2016/2020", "YEARLY_AVERAGE"));
    expect(judge(wanted, [result("13", period("2016/2020"))], "INCREASE").status).toBe("NOT_COMPARABLE");
    expect(judge(wanted, [result("13", period("2016/2020", "YEARLY_AVERAGE"))], "INCREASE").status).toBe("EXCEEDED");
    expect(judge(target("500 tấn"), [result("600 tấn", period("2019", "CUMULATIVE"))], "INCREASE")).toMatchObject({
      status: "NOT_COMPARABLE",
      attainment: null,
    });
    expect(
      judge(target("500 tấn"), [result("400 tấn", period("2019-01/2019-09", "CUMULATIVE"))], "INCREASE"),
    ).toMatchObject({ status: "PENDING", latest: null });
  });

  it("a point is judged at its day, whatever came before", () => {
    const wanted = target("50", period("/2025", "POINT"));
    expect(judge(wanted, [result("51", period("2025-12-31", "POINT"))], "INCREASE").status).toBe("EXCEEDED");
    expect(judge(wanted, [result("60", period("/2023", "POINT"))], "INCREASE").status).toBe("PENDING");
    expect(judge(wanted, [result("60", period("/2026", "POINT"))], "INCREASE").status).toBe("PENDING");
  });

  it("a running total has the share of the time gone by", () => {
    const wanted = target("1000 tỷ đồng", period("2016/2020", "CUMULATIVE"));
    expect(judge(wanted, [result("600 tỷ đồng", period("2016/2018", "CUMULATIVE"))], "INCREASE").status).toBe(
      "ON_TRACK",
    );
    expect(judge(wanted, [result("599 tỷ đồng", period("2016/2018", "CUMULATIVE"))], "INCREASE").status).toBe(
      "PENDING",
    );
  });

  it("an unknown one is taken for the same only where the source says what is judged", () => {
    expect(judge(target("50", period("")), [result("60")], "INCREASE").status).toBe("PENDING");
    expect(judge(target("50", period("")), [result("60", undefined, { stated: true })], "INCREASE").status).toBe(
      "EXCEEDED",
    );
    expect(judge(target("50"), [result("60", period("2021"), { stated: true })], "INCREASE").status).toBe(
      "NOT_COMPARABLE",
    );
  });
});

describe("what is said about it", () => {
  it("names both figures, the time, an estimate and the plans of the source", () => {
    const reached = result(">142 tỷ đồng", nineMonths, {
      estimated: true,
      shares: [{ percent: "57.4", comparator: "EQUAL", plan: "dự toán tỉnh giao" }],
    });
    const { status, attainment, reason } = judge(target("200 tỷ đồng"), [reached], "INCREASE");
    expect([status, attainment]).toEqual(["PENDING", "71"]);
    expect(reason.vi).toBe(
      "Kết quả mới nhất (tháng 1–9/2019) là trên 142 tỷ đồng: với 75% thời gian chưa chắc có phần tương ứng của mức 200 tỷ đồng; chưa có kết quả cả kỳ. Đây là số ước tính. Nguồn ghi kết quả này bằng 57,4% dự toán tỉnh giao.",
    );
    expect(reason.en).toBe(
      "Latest result (January–September 2019): more than 142 billion đồng; for 75% of the time it is not certain to have that share of the target, 200 billion đồng. None covers the whole period yet. This is an estimate. Its source puts it at 57.4% of a plan (dự toán tỉnh giao).",
    );
  });

  it("is plain where nothing is known", () => {
    expect(judge(target("5000 tấn"), [], "INCREASE")).toEqual({
      status: "PENDING",
      attainment: null,
      latest: null,
      reason: {
        vi: "Chưa có kết quả nào để so với mức 5.000 tấn.",
        en: "No result is known yet for the target, 5,000 tonnes.",
      },
    });
  });

  it("has an attainment of two levels only", () => {
    const attainment = (asked: Parameters<typeof target>, reached: Parameters<typeof result>) =>
      judge(target(...asked), [result(...reached)], "INCREASE").attainment;
    expect(attainment(["3000 tấn"], ["1000 tấn"])).toBe("33.33");
    expect(attainment([">5000 tấn"], [">4800 tấn"])).toBe("96");
    expect(attainment(["0 tấn"], ["1 tấn"])).toBeNull();
    expect(attainment(["11..13"], ["12"])).toBeNull();
    expect(attainment(["5", undefined, up], ["10", undefined, up])).toBeNull();
  });

  it("moves only for the better as a result grows", () => {
    const ranks: readonly Status[] = ["MISSED", "MET", "EXCEEDED"];
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom(">", ">=", "", "~"), (asked, one, other, sign) => {
        const rank = (value: number) =>
          ranks.indexOf(judge(target(`${sign}${asked} tấn`), [result(`${value} tấn`)], "INCREASE").status);
        expect(Math.sign(rank(Math.max(one, other)) - rank(Math.min(one, other)))).not.toBe(-1);
      }),
    );
  });
});
