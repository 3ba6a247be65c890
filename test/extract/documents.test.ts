import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";
import { read } from "./sentence.js";

const documents = (sentence: string) =>
  (read(sentence).resolutions ?? []).map(({ kind, number, subject, considered }) =>
    [kind, number, subject, considered?.[0]?.action].filter(Boolean).join(" | "),
  );

describe("documents without a number", () => {
  test.each([
    [
      "Hội nghị thông qua nghị quyết phương hướng, nhiệm vụ năm 2020.",
      ["RESOLUTION | phương hướng, nhiệm vụ năm 2020 | ADOPTED"],
    ],
    [
      "Hội nghị thông qua chương trình làm việc toàn khóa và quy chế làm việc của Ban Chấp hành.",
      ["PROGRAMME | làm việc toàn khóa | ADOPTED", "RULES | làm việc | ADOPTED"],
    ],
    [
      "Hội nghị thông qua Quy chế làm việc và Chương trình kiểm tra, giám sát năm 2020.",
      ["RULES | làm việc | ADOPTED", "PROGRAMME | kiểm tra, giám sát năm 2020 | ADOPTED"],
    ],
    [
      "Ban Chấp hành đã ban hành và triển khai 2 nghị quyết chuyên đề về “Phát triển cây ăn quả”; “Chuyển đổi số”.",
      ["RESOLUTION | Phát triển cây ăn quả | ADOPTED", "RESOLUTION | Chuyển đổi số | ADOPTED"],
    ],
    [
      "Việc triển khai Nghị quyết số 11-NQ/TU về phát triển đô thị chưa đồng bộ.",
      ["RESOLUTION | 11 | phát triển đô thị | DISSEMINATED"],
    ],
    // One number of a district and one of the province.
    [
      "Hội nghị quán triệt Kế hoạch số 10-KH/HU và Kế hoạch số 10-KH/TU.",
      ["PLAN | 10 | DISSEMINATED", "PLAN | 10 | DISSEMINATED"],
    ],
    // How a meeting goes on is no document of the body, nor are the rules that others give themselves.
    ["Đại biểu thông qua chương trình, quy chế làm việc của hội nghị.", []],
    ["Đến nay, 100% cấp ủy ban hành quy chế làm việc.", []],
  ])("“%s”", (sentence, expected) => {
    expect(documents(sentence)).toEqual(expected);
  });
});

const congress = (text: string) => {
  const { conferences, terms } = extract({ text: `${text}\n` }).bundle;
  const term = terms?.find(({ key }) => key === conferences?.[0]?.term);
  return [conferences?.[0]?.kind, conferences?.[0]?.date, term?.startYear, term?.endYear];
};

describe("the term that a congress opens", () => {
  test("the years that it plans for tell it", () => {
    expect(
      congress(
        "Ngày 21/9/2010, Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XV khai mạc.\n\nGiai đoạn 2010-2015, tỉnh phấn đấu tăng trưởng kinh tế 10%/năm.",
      ),
    ).toEqual(["CONGRESS", "2010-09-21", 2010, 2015]);
  });

  test("the term that targets are set for tells the year as well", () => {
    expect(
      congress(
        "Sáng 12-10, Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XV khai mạc.\n\nNhiệm kỳ 2010-2015, Đảng bộ tỉnh đặt chỉ tiêu tăng trưởng kinh tế 10%/năm.",
      ),
    ).toEqual(["CONGRESS", "2010-10-12", 2010, 2015]);
  });
});

test("who sums up the resolution of a congress looks back on its term", () => {
  const { results } = extract({
    text: "Chiều 23/6/2025, Ban Thường vụ Huyện ủy Cao Lộc tổ chức hội nghị tổng kết việc thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025.\n\nHuyện có 11 xã đạt chuẩn nông thôn mới.\n",
  }).bundle;
  expect(results?.[0]?.period).toMatchObject({ start: "2020", end: "2025" });
});

test("bodies that open their congresses together have one each, and the figures told of it", () => {
  const { bundle } = extract({
    text:
      "Sáng 5/8/2025, Đảng bộ xã Hòa Thuận, Đảng bộ xã Cái Nhàn và Đảng bộ phường Tân Quới (tỉnh Vĩnh Long) đồng loạt khai mạc Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.\n\n" +
      "Đại hội đại biểu Đảng bộ xã Hòa Thuận có 164 đại biểu dự. Nhiệm kỳ qua, xã kết nạp 137 đảng viên.\n\n" +
      "Tại Đại hội Đảng bộ phường Tân Quới, các đại biểu đã thảo luận. Nhiệm kỳ qua, phường kết nạp 70 đảng viên.\n",
  });
  const label = (key: string | null | undefined) => bundle.committees?.find((each) => each.key === key)?.label;
  expect(bundle.conferences?.map(({ committee, kind, date }) => [label(committee), kind, date])).toEqual([
    ["Đảng bộ xã Hòa Thuận", "CONGRESS", "2025-08-05"],
    ["Đảng bộ xã Cái Nhàn", "CONGRESS", "2025-08-05"],
    ["Đảng bộ phường Tân Quới", "CONGRESS", "2025-08-05"],
  ]);
  expect(bundle.results?.map(({ committee, quantity }) => [label(committee), quantity.value])).toEqual([
    ["Đảng bộ xã Hòa Thuận", "137"],
    ["Đảng bộ phường Tân Quới", "70"],
  ]);
});
