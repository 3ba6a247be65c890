import { expect, it } from "vitest";
import { seed } from "./seed-files.js";

const bundle = seed("lang-son-2011-09-30.json");
const byKey = new Map(
  [bundle.committees, bundle.resolutions, bundle.terms].flatMap((list) => (list ?? []).map((item) => [item.key, item])),
);

it("has the source as printed and saved, with no date of publication", () => {
  expect(bundle.source).toMatchObject({
    outlet: "Báo Lạng Sơn",
    retrievedOn: "2023-03-22",
    publishedOn: null,
    url: null,
  });
  expect(bundle.people?.map(({ label }) => label)).toEqual(["Đức Anh"]);
  expect(bundle.source?.evidence?.find(({ field }) => field === "outlet")?.method).toBe("INFERRED");
});

it("has the 8th conference with its term, whose ordinal is inferred", () => {
  expect(bundle.conferences).toHaveLength(1);
  expect(bundle.conferences?.[0]).toMatchObject({
    kind: "PLENARY",
    ordinal: 8,
    date: "2011-09-30",
    reviewPeriod: { start: "2011-01", end: "2011-09", label: "9 tháng đầu năm 2011" },
  });
  const [term] = bundle.terms ?? [];
  expect(term).toMatchObject({ ordinal: 21, startYear: 2010, endYear: 2015 });
  expect(term?.evidence?.filter(({ field }) => field === "ordinal").map(({ method }) => method)).toEqual(["INFERRED"]);
});

it("has three results, one with a share of a plan", () => {
  const figures = (bundle.results ?? []).map(({ indicator, quantity, shares }) => ({ indicator, quantity, shares }));
  expect(figures).toEqual([
    {
      indicator: "Tổng mức lưu chuyển hàng hóa",
      quantity: { comparator: "MORE_THAN", value: "2500", unit: "VND", unitText: "tỷ đồng", estimated: true },
    },
    {
      indicator: "Lượng khách du lịch",
      quantity: { comparator: "NEARLY", value: "1.4", unit: "VISIT", unitText: "triệu lượt người" },
    },
    {
      indicator: "Thu ngân sách",
      quantity: { comparator: "MORE_THAN", value: "142", unit: "VND", unitText: "tỷ đồng" },
      shares: [{ percent: "57.4", comparator: "EQUAL", plan: "dự toán tỉnh giao" }],
    },
  ]);
  expect(bundle.targets ?? []).toEqual([]);
});

it("discusses two directives of the province, an unresolved resolution and a programme for each", () => {
  const documents = (bundle.resolutions ?? []).map(({ key, kind, number, issuedOn, resolved, issuer, period }) => ({
    key,
    kind,
    number,
    issuedOn,
    resolved,
    organ: byKey.get(issuer ?? "")?.label,
    years: period && `${period.start}–${period.end}`,
  }));
  const city = "Ban Chấp hành Đảng bộ thành phố Lạng Sơn";
  const province = "Ban Thường vụ Tỉnh ủy Lạng Sơn";
  const directive = { kind: "DIRECTIVE", issuedOn: "2011-03-11", resolved: true, organ: province, years: "2011–2015" };
  const programme = { kind: "ACTION_PROGRAMME", resolved: false, organ: city };
  expect(documents).toEqual([
    { key: "resolution:directive-04", number: "04", ...directive },
    { key: "resolution:directive-05", number: "05", ...directive },
    { key: "resolution:resolution-05", kind: "RESOLUTION", number: "05", resolved: false, years: "2011–2015" },
    { key: "resolution:programme-directive-04", ...programme },
    { key: "resolution:programme-directive-05", ...programme },
    { key: "resolution:programme-resolution-05", ...programme },
  ]);
  expect(bundle.resolutions?.flatMap((item) => item.implements ?? [])).toEqual(
    documents.slice(0, 3).map(({ key }) => key),
  );
  const considered = bundle.resolutions?.flatMap((item) => item.considered ?? []) ?? [];
  expect(considered.map(({ action, conference }) => `${conference} ${action}`)).toEqual(
    Array(6).fill("conference:8 DISCUSSED"),
  );
});
