import { expect, it } from "vitest";
import {
  committeeLabels,
  conferenceLabels,
  figureLabels,
  resolutionLabels,
  termLabels,
} from "../../src/values/labels.js";

const city = { vi: "Ban Chấp hành Đảng bộ thành phố Lạng Sơn", en: "Party Committee of Lạng Sơn city" };
const term = { ordinal: 22, startYear: 2015, endYear: 2020 };

it("names a term by its years and its khóa", () => {
  expect(termLabels(term)).toEqual({ vi: "Nhiệm kỳ 2015–2020 (khóa XXII)", en: "Term 2015–2020 (22nd)" });
  expect(termLabels({ ordinal: 11 })).toEqual({ vi: "Khóa XI", en: "11th term" });
  expect(termLabels({ startYear: 2010 }).vi).toBe("Nhiệm kỳ 2010");
});

it("names a conference by its number, its committee and its term", () => {
  expect(conferenceLabels({ kind: "PLENARY", ordinal: 15 }, city, term)).toEqual({
    vi: "Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII",
    en: "15th Conference of the Party Committee of Lạng Sơn city, 22nd term",
  });
  expect(
    conferenceLabels({ kind: "PLENARY", ordinal: 8, enlarged: true }, city, { startYear: 2010, endYear: 2015 }).vi,
  ).toBe("Hội nghị lần thứ 8 (mở rộng) Ban Chấp hành Đảng bộ thành phố Lạng Sơn nhiệm kỳ 2010–2015");
});

it("names a conference without a number by its day", () => {
  expect(conferenceLabels({ kind: "EXTRAORDINARY", date: "2018-12-11" }, city, null)).toEqual({
    vi: "Hội nghị bất thường Ban Chấp hành Đảng bộ thành phố Lạng Sơn ngày 11/12/2018",
    en: "Extraordinary Conference of the Party Committee of Lạng Sơn city on 11 December 2018",
  });
});

it("counts congresses in Roman figures", () => {
  expect(conferenceLabels({ kind: "CONGRESS", ordinal: 22 }, { vi: "Đảng bộ thành phố Lạng Sơn" }, term)).toEqual({
    vi: "Đại hội Đảng bộ thành phố Lạng Sơn lần thứ XXII nhiệm kỳ 2015–2020",
    en: undefined,
  });
});

it("names a document by its kind, number, date, issuer and subject", () => {
  const facts = { kind: "DIRECTIVE", number: "04", issuedOn: "2011-03-11", subject: "nâng cao chất lượng giáo dục" };
  expect(resolutionLabels(facts, { vi: "Ban Thường vụ Tỉnh ủy", en: "Provincial Standing Committee" })).toEqual({
    vi: "Chỉ thị số 04 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy về nâng cao chất lượng giáo dục",
    en: "Directive No. 04 of 11 March 2011 of the Provincial Standing Committee",
  });
  expect(resolutionLabels({ kind: "CAMPAIGN", subject: "học tập" }, null)).toEqual({
    vi: "Cuộc vận động học tập",
    en: undefined,
  });
});

it("names a figure by its indicator, quantity and period", () => {
  const quantity = { comparator: "ABOUT", value: "5", change: "INCREASE", unit: "PERCENT", unitText: "%" } as const;
  const period = { start: "2019", end: "2019" };
  expect(figureLabels(quantity, period, { vi: "Thu ngân sách", en: "Budget revenue" })).toEqual({
    vi: "Thu ngân sách: tăng khoảng 5% (năm 2019)",
    en: "Budget revenue: up by about 5% (2019)",
  });
  expect(figureLabels(quantity, null, { vi: "Thu ngân sách" })).toEqual({
    vi: "Thu ngân sách: tăng khoảng 5%",
    en: undefined,
  });
});

it("names a body by its organ and place", () => {
  expect(committeeLabels("PEOPLES_COMMITTEE", { vi: "tỉnh Lạng Sơn", en: "Lạng Sơn province" })).toEqual({
    vi: "Ủy ban nhân dân tỉnh Lạng Sơn",
    en: "People's Committee of Lạng Sơn province",
  });
});
