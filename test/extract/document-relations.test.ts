import { expect, test } from "vitest";
import { read } from "./sentence.js";

const relations = ["implements", "guides", "basedOn", "amends", "supplements", "replaces", "repeals"] as const;

test.each([
  [
    "Ban Thường vụ Huyện ủy ban hành Kế hoạch số 34-KH/HU ngày 5/1/2019 thực hiện Nghị quyết số 05-NQ/TU ngày 12/3/2018 của Ban Thường vụ Tỉnh ủy về xây dựng nông thôn mới.",
    ["34-KH/HU implements 05-NQ/TU"],
  ],
  [
    "Hội nghị quán triệt Kết luận số 01-KL/TW ngày 18/5/2018 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW.",
    ["01-KL/TW implements 05-CT/TW"],
  ],
  [
    "Thực hiện Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, Ban Thường vụ Huyện ủy đã ban hành Kế hoạch số 31-KH/HU.",
    ["31-KH/HU implements 18-NQ/TW", "31-KH/HU implements 19-NQ/TW"],
  ],
  [
    "Căn cứ Nghị quyết số 05-NQ/TU, Ban Thường vụ Huyện ủy ban hành Kế hoạch số 31-KH/HU.",
    ["31-KH/HU basedOn 05-NQ/TU"],
  ],
  ["Hội nghị quán triệt Hướng dẫn số 16-HD/BTCTW về thực hiện Quy định số 08-QĐ/TW.", ["16-HD/BTCTW guides 08-QĐ/TW"]],
  [
    "Hội nghị quán triệt Quy định số 37-QĐ/TW về những điều đảng viên không được làm, thay thế Quy định số 47-QĐ/TW.",
    ["37-QĐ/TW replaces 47-QĐ/TW"],
  ],
  [
    "Ban Thường vụ Tỉnh ủy ban hành Quyết định số 12-QĐ/TU sửa đổi, bổ sung Quy chế làm việc số 01-QC/TU.",
    ["12-QĐ/TU amends 01-QC/TU", "12-QĐ/TU supplements 01-QC/TU"],
  ],
  // What is carried out beside a document is not carried out by it.
  ["Hội nghị quán triệt Kết luận số 21-KL/TW, gắn với thực hiện Chỉ thị số 05-CT/TW.", []],
  ["Hội nghị quán triệt Kế hoạch số 77-KH/HU về thủy lợi; triển khai Thông báo số 118-TB/TU của Tỉnh ủy.", []],
  ["Hội nghị sơ kết việc thực hiện Chỉ thị số 05-CT/TW và Nghị quyết số 05-NQ/TU.", []],
])("“%s”", (sentence, expected) => {
  const documents = read(sentence).resolutions ?? [];
  const symbols = new Map(documents.map(({ key, symbol }) => [key, symbol]));
  expect(
    documents.flatMap((document) =>
      relations.flatMap((relation) =>
        (document[relation] ?? []).map((to) => `${document.symbol} ${relation} ${symbols.get(to)}`),
      ),
    ),
  ).toEqual(expected);
});
