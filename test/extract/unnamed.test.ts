import { expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";

test("a body whose place nobody names is called as the text calls it, without a place", () => {
  const { bundle } = extract({
    text: "Sáng 28/6/2013, Ủy ban Kiểm tra Tỉnh ủy tổ chức hội nghị sơ kết công tác kiểm tra 6 tháng đầu năm 2013, quán triệt Chỉ thị số 10-CT/TU ngày 15/3/2012 của Ban Thường vụ Tỉnh ủy.",
  });
  const [conference] = bundle.conferences ?? [];
  const [document] = bundle.resolutions ?? [];
  const body = (key: string | null | undefined) => bundle.committees?.find((each) => each.key === key);
  expect(body(conference?.committee)).toMatchObject({ label: "Ủy ban Kiểm tra Tỉnh ủy", level: "PROVINCIAL" });
  expect(body(document?.issuer)?.label).toBe("Ban Thường vụ Tỉnh ủy");
  expect(bundle.committees?.flatMap(({ place }) => place ?? [])).toEqual([]);
  // Of which province it is, nobody knows: no document of another text is the same.
  expect(document?.resolved).toBeUndefined();
});

test("what happens below the day of a page was the year before", () => {
  const { bundle } = extract({
    text: "Cao Lộc, ngày 05 tháng 03 năm 2020\n\nSáng 31/7, Huyện ủy Cao Lộc tổ chức Hội nghị quán triệt Nghị quyết số 52-NQ/TW, đề ra nhiệm vụ cho đại hội nhiệm kỳ 2020-2025.",
  });
  expect(bundle.conferences).toMatchObject([{ date: "2019-07-31" }]);
});

test("the first plenum may open a sentence of the report on a congress", () => {
  const { bundle } = extract({
    text: "Ngày 12/8/2010, Đảng bộ huyện Cao Lộc tổ chức Đại hội đại biểu lần thứ XXI, nhiệm kỳ 2010-2015.\n\nHội nghị lần thứ nhất Ban Chấp hành đã bầu Ban Thường vụ gồm 11 đồng chí.",
  });
  expect(bundle.conferences).toMatchObject([{ kind: "CONGRESS" }, { kind: "PLENARY", ordinal: 1 }]);
});

test.each([
  ["Qua 5 năm thực hiện Nghị quyết Đại hội Đảng bộ huyện Cao Lộc, nhiệm kỳ 2015-2020, kinh tế phát triển.", "2020"],
  ["Chào mừng Đại hội Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020-2025", "2020"],
])("the term tells the year of “%s”", (first, year) => {
  const { bundle } = extract({
    text: `${first}\n\nNăm nay, thu ngân sách của huyện đạt 142 tỷ đồng.\n\nPhấn đấu cả năm kết nạp 90 đảng viên.`,
  });
  expect(bundle.targets?.map(({ period }) => period?.end)).toEqual([year]);
});
