import { expect, test } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { extract } from "../../src/extract/pipeline.js";
import { read } from "./sentence.js";

test("A passage is no longer than a bundle takes, however long a word or a gap", () => {
  for (const text of [`Thu ngân sách đạt ${"9".repeat(60_000)} tỷ đồng`, `Hội nghị${"\n".repeat(60_000)}huyện ủy`]) {
    const { bundle } = extract({ text });
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
  }
});

test.each([
  "Hội Nông dân Trung ương tổ chức Hội nghị lần thứ 5.",
  "Từ ngày 1/1 đến ngày 29/2/2024, thu ngân sách đạt 5 tỷ đồng, tăng 3% so với cùng kỳ năm trước.",
  "Thu ngân sách giảm 0%, còn 30 tỷ đồng.",
  "Năm 2019, lượng khách tăng gấp 2-3 lần so cùng kỳ.",
  "Năm 2020 phấn đấu thu ngân sách tăng 5-7%, đạt 402 tỷ đồng.",
])("an import takes what is read: %s", (sentence) => {
  expect(checkBundle(read(sentence))).toMatchObject({ ok: true });
});
