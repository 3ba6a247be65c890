import { describe, expect, it } from "vitest";
import {
  committeeSlug,
  figureKey,
  nameSlug,
  numberKey,
  periodKey,
  placeInBodyName,
  readableId,
} from "../../src/values/identity.js";
import { naturalKey } from "../../src/values/natural-key.js";

describe("names of one body", () => {
  it("fold together with their abbreviations written out", () => {
    const one = nameSlug("Ban Chấp hành Đảng bộ thành phố Lạng Sơn");
    expect(["BCH Đảng bộ TP Lạng Sơn", "BCH Đảng bộ TP. Lạng Sơn"].map(nameSlug)).toEqual([one, one]);
  });
  it.each([
    ["BCH Đảng bộ TP Lạng Sơn", "thành phố Lạng Sơn"],
    ["Thành ủy Lạng Sơn", "thành phố Lạng Sơn"],
    ["Ban Thường vụ Thành uỷ Lạng Sơn", "thành phố Lạng Sơn"],
    ["Tỉnh ủy Lạng Sơn", "tỉnh Lạng Sơn"],
    ["Ban Thường vụ Đảng bộ huyện Cao Lộc", "huyện Cao Lộc"],
    ["UBND tỉnh Lạng Sơn", "tỉnh Lạng Sơn"],
    ["Ban Thường vụ Tỉnh ủy", null],
    ["Bộ Chính trị", null],
  ])("give their place: %s in %s", (name, place) => expect(placeInBodyName(name)).toBe(place));
  it("give a readable id", () => {
    expect(committeeSlug("EXECUTIVE_COMMITTEE", "DISTRICT", "TP Lạng Sơn", "Thành ủy")).toBe(
      "bch-dang-bo-thanh-pho-lang-son",
    );
    expect(committeeSlug("POLITBURO", "CENTRAL", "Việt Nam", "Bộ Chính trị")).toBe("bo-chinh-tri");
    expect(committeeSlug("DEPARTMENT", "PROVINCIAL", "tỉnh Lạng Sơn", "Ban Tổ chức Tỉnh ủy")).toBe(
      "ban-to-chuc-tinh-uy",
    );
  });
});

it("makes ids of ASCII letters, digits, hyphens and colons", () => {
  expect(readableId("conference", "bch-dang-bo-thanh-pho-lang-son", 2015, 15)).toBe(
    "conference:bch-dang-bo-thanh-pho-lang-son:2015:15",
  );
  expect(readableId("person", "Ἀ")).toBe("person:x");
});

it("compares numbers and symbols without leading zeros", () => {
  expect(["04", "4", "05-CT/TU", "100", "0"].map(numberKey)).toEqual(["4", "4", "5-ct-tu", "100", "0"]);
});

it("keeps keys short enough for an index, and different ones apart", () => {
  const [one, other] = ["a", "b"].map((end) => naturalKey("resolution", "x".repeat(4_000) + end));
  expect(one).not.toBe(other);
  expect(one?.length).toBeLessThan(300);
});

it("takes equal periods for one, whatever precision they are written in", () => {
  const year = periodKey({ start: "2011", end: "2011", label: "năm 2011" });
  expect(periodKey({ start: "2011-01", end: "2011-12", kind: "WHOLE" })).toBe(year);
  expect(periodKey({ start: "2011", end: "2011", kind: "CUMULATIVE" })).not.toBe(year);
  expect(periodKey({})).toBeNull();
});

it("takes equal figures for one, whatever scale they are written in", () => {
  const figure = (value: string, unitText: string, comparator: "EQUAL" | "ABOUT" = "EQUAL") =>
    figureKey({ comparator, value, unit: "VND", unitText });
  expect(figure("2.5", "nghìn tỷ đồng")).toBe(figure("2500", "tỷ đồng"));
  expect(figure("2500", "tỷ đồng", "ABOUT")).not.toBe(figure("2500", "tỷ đồng"));
});
