import { expect, it } from "vitest";
import { seed } from "./seed-files.js";

const bundle = seed("vocabulary.json");
const { committees = [], indicators = [], topics = [], places = [] } = bundle;
const body = (label: string) => committees.find((item) => item.label === label);

it("holds common indicators with label, English label, unit and topic, and a few dozen topics", () => {
  expect(indicators.length).toBeGreaterThanOrEqual(130);
  expect(indicators.filter(({ labelEn, unit, topic }) => !labelEn || !unit || !topic)).toEqual([]);
  expect(topics.length).toBeGreaterThanOrEqual(24);
  expect(topics.filter(({ labelEn }) => !labelEn)).toEqual([]);
});

it("reaches the centre from every body of the city, each in one branch", () => {
  const byKey = new Map(committees.map((item) => [item.key, item]));
  const top = (label: string) => {
    let at = body(label);
    const walk = [];
    while (at) {
      walk.push(at.label);
      at = byKey.get(at.reportsTo ?? at.partOf ?? "");
    }
    return walk.join(" → ");
  };
  expect(top("Thường trực Thành ủy Lạng Sơn")).toBe(
    "Thường trực Thành ủy Lạng Sơn → Ban Chấp hành Đảng bộ thành phố Lạng Sơn → Ban Chấp hành Đảng bộ tỉnh Lạng Sơn → Ban Chấp hành Trung ương → Đảng Cộng sản Việt Nam",
  );
  expect(top("Ủy ban nhân dân thành phố Lạng Sơn")).toBe(
    "Ủy ban nhân dân thành phố Lạng Sơn → Ủy ban nhân dân tỉnh Lạng Sơn → Chính phủ",
  );
});

it("ends every body of the city, and the city, with the district level on 1 July 2025, and none else", () => {
  const ended = committees.filter(({ validTo }) => validTo != null);
  expect(ended).toEqual(committees.filter(({ level }) => level === "DISTRICT"));
  expect(new Set(ended.map(({ validTo, endReason }) => `${validTo} ${endReason}`))).toEqual(
    new Set(["2025-07-01 ABOLISHED"]),
  );
  expect(places.map(({ label, validTo }) => [label, validTo ?? null])).toEqual([
    ["Việt Nam", null],
    ["tỉnh Lạng Sơn", null],
    ["thành phố Lạng Sơn", "2025-07-01"],
  ]);
});

it("knows the city's committee by its short names", () => {
  expect(body("Ban Chấp hành Đảng bộ thành phố Lạng Sơn")?.aliases).toEqual(
    expect.arrayContaining(["Thành ủy Lạng Sơn", "BCH Đảng bộ TP Lạng Sơn"]),
  );
});
