import { expect, test } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { extract } from "../../src/extract/pipeline.js";
import { read } from "./sentence.js";

const above = "HUYỆN ỦY CAO LỘC\n*\nSố 34-KH/HU\n\nCao Lộc, ngày 5 tháng 1 năm 2019\n\nKẾ HOẠCH\n";

test("a padded number is the whole that an import takes, for its own clause", () => {
  const bundle = read("Trong số 08 chỉ tiêu đề ra, có 05 chỉ tiêu đạt và vượt; toàn tỉnh có 3 chỉ tiêu đạt và vượt.");
  expect(checkBundle(bundle)).toMatchObject({ ok: true });
  expect(bundle.results?.map(({ quantity }) => quantity.outOf)).toEqual(["8", undefined]);
});

test.each([
  [
    "of another body with the same number",
    "thực hiện Kế hoạch số 34-KH/TU của Tỉnh ủy\n\nThực hiện Kế hoạch số 34-KH/TU ngày 2/1/2019 của Ban Thường vụ Tỉnh ủy, Huyện ủy ban hành Kế hoạch số 41-KH/HU.",
    ["34-KH/HU implements 34-KH/TU", "41-KH/HU implements 34-KH/TU"],
  ],
  [
    "that is itself",
    "thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy\n\nBan Thường vụ Huyện ủy ban hành Kế hoạch số 40-KH/HU thực hiện Kế hoạch số 34-KH/HU. Kế hoạch số 34-KH/HU thay thế Kế hoạch số 12-KH/HU ngày 3/2/2016.",
    ["34-KH/HU implements 05-NQ/TU", "34-KH/HU replaces 12-KH/HU", "40-KH/HU implements 34-KH/HU"],
  ],
])("a document cites one %s", (_, text, expected) => {
  const { bundle } = extract({ text: above + text });
  expect(checkBundle(bundle)).toMatchObject({ ok: true });
  const documents = bundle.resolutions ?? [];
  const symbols = new Map(documents.map(({ key, symbol }) => [key, symbol]));
  expect(
    documents.flatMap((document) =>
      (["implements", "replaces"] as const).flatMap((relation) =>
        (document[relation] ?? []).map((to) => `${document.symbol} ${relation} ${symbols.get(to)}`),
      ),
    ),
  ).toEqual(expected);
});

test("a day that a title tells of is no day of the page", () => {
  const { bundle } = extract({
    text: "Chào mừng kỷ niệm 90 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2020)\n\nSáng 31/7, Huyện ủy Cao Lộc tổ chức hội nghị sơ kết 6 tháng đầu năm 2020.",
  });
  expect(bundle.conferences).toMatchObject([{ date: "2020-07-31" }]);
});
