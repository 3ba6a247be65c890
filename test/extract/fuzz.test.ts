import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { extract } from "../../src/extract/pipeline.js";
import { sourceText } from "../../src/values/text.js";

const folder = new URL("../corpus/articles/", import.meta.url);
const texts = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => sourceText(readFileSync(new URL(file, folder), "utf8")));

/** Words, figures and signs of articles in any order, with what no article has among them. */
const pieces = [...new Set(texts.flatMap((text) => text.split(/(?<=\s)/u)))];
const fragments = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => sourceText(parts.join("")));

function holds(text: string): void {
  const { bundle, trace } = extract({ text });
  const checked = checkBundle(bundle);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  for (const { start, end } of trace.flatMap((sentence) => [sentence, ...sentence.readings])) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

const heads = ["Bản", "Cao", "Đông", "Hà", "Kim", "Lạng", "Mường", "Nam", "Phú", "Tân"];
const tails = ["An", "Bình", "Châu", "Dương", "Giang", "Hòa", "Khê", "Lộc", "Mỹ", "Sơn"];
/** Words that differ for each number. */
const syllables = (i: number) =>
  [
    heads[i % 10],
    tails[Math.floor(i / 10) % 10],
    heads[Math.floor(i / 100) % 10],
    tails[Math.floor(i / 1000) % 10],
  ].join(" ");

describe("extraction", () => {
  test("takes any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }).map(sourceText), holds), { numRuns: 150 });
  });

  test("takes any mixture of what articles are made of", () => {
    fc.assert(fc.property(fragments, holds), { numRuns: 150 });
  });

  test.each([
    [
      "a day since which it was, in the year before",
      "Từ ngày 1/7 đến nay, thu ngân sách đạt 100 tỷ đồng.",
      "2026-01-15",
    ],
    ["a day since which it is yet to be", "Từ ngày 1/12/2027 đến nay, thu ngân sách đạt 100 tỷ đồng.", "2026-01-15"],
    ["a leap day of another year", "Đến ngày 29/2, thu ngân sách đạt 100 tỷ đồng.", "2026-03-15"],
    ["a conference on one", "Ngày 29/2, Ban Chấp hành Đảng bộ huyện Trà Cú tổ chức Hội nghị lần thứ 5.", "2023-03-02"],
    [
      "a conference over New Year",
      "Ngày 31/12, Ban Chấp hành Đảng bộ huyện Trà Cú tổ chức Hội nghị lần thứ 5. Hội nghị bế mạc ngày 1/1.",
      "2026-01-02",
    ],
    [
      "the closing day of another one",
      "Ngày 15/7, Ban Chấp hành Đảng bộ huyện Trà Cú tổ chức Hội nghị lần thứ 5. Trước đó, hội nghị bế mạc ngày 1/7.",
      "2026-07-20",
    ],
    ["a fall by nothing", "Thu ngân sách đạt 402 tỷ đồng, giảm 0% so với cùng kỳ.", undefined],
    ["a range ahead of a plan", "Thu ngân sách tăng 23% so với kế hoạch và tốc độ tăng trưởng 1 - 4%/năm.", undefined],
    ["wide digits", "Trong tháng ٣/2022, thu ngân sách đạt １００ tỷ đồng, năm 2021 đạt 90 tỷ đồng.", undefined],
    [
      "a document of a later year",
      "Ngày 15/4/2020, Tỉnh ủy Lạng Sơn tổ chức hội nghị sơ kết Nghị quyết số 5 ngày 5/9/2021 của Tỉnh ủy. Thu ngân sách đạt 3 tỷ đồng.",
      undefined,
    ],
  ])("makes a bundle that can be imported of %s", (_, text, publishedOn) => {
    const { bundle } = extract({ text, publishedOn });
    const checked = checkBundle(bundle);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    expect([bundle.results, bundle.conferences].some((facts) => facts !== undefined)).toBe(true);
  });

  test.each([
    "“",
    "(",
    "1.",
    "1 ",
    "và ",
    "Đảng bộ ",
    "lần thứ ",
    "từ 5% ",
    "Chỉ thị số 05, ",
    "năm 2020-",
    "\n",
    "…",
    "đạt 5%, ",
    "Hội nghị Trung ương 4 khóa XI, ",
  ])("ends in time for %j over and over", (piece) => {
    const once = piece.repeat(Math.ceil(20_000 / piece.length));
    const began = performance.now();
    extract({ text: once });
    const short = performance.now() - began;
    const again = performance.now();
    extract({ text: once.repeat(4) });
    // Four times the text may take four times as long, on a busy machine a few times that; never sixteen times.
    expect(performance.now() - again).toBeLessThan(Math.max(1_500, short * 14));
  });

  test("takes a longer text in proportion", () => {
    const whole = texts.join("\n\n");
    const time = (text: string) => {
      const began = performance.now();
      extract({ text });
      return performance.now() - began;
    };
    time(whole);
    const [one, four] = [time(whole), time(whole.repeat(4))];
    expect(four).toBeLessThan(one * 10);
  });

  test.each([
    ["one figure of many indicators", (i: number) => `Tỷ lệ ${syllables(i)} đạt chuẩn đạt 100%; `],
    ["many programmes", (i: number) => `Thông qua Chương trình hành động phát triển ${syllables(i)}. `],
    ["resolutions of many congresses", (i: number) => `Thực hiện Nghị quyết Đại hội Đảng bộ huyện ${syllables(i)}.\n`],
    [
      "many targets for the rest of a year",
      (i: number) =>
        `${i === 0 ? "Ngày 5/10/2022, Huyện ủy Cao Lộc sơ kết 9 tháng đầu năm 2022.\n" : ""}Thu ngân sách đạt ${i + 9_000} tỷ đồng.\n3 tháng cuối năm phấn đấu thu ngân sách ${i + 1} tỷ đồng.\n`,
    ],
    ["many sentences of one line", (i: number) => `Thu ngân sách của xã ${syllables(i)} đạt ${i} tỷ đồng. Ab! `],
    ["many conferences", (i: number) => `Ngày ${(i % 28) + 1}/7, Huyện ủy ${syllables(i)} tổ chức hội nghị. `],
  ])("ends in time for %s", (_, piece) => {
    const text = (count: number) => Array.from({ length: count }, (__, i) => piece(i)).join("");
    const used = (input: string) => {
      const before = process.cpuUsage();
      extract({ text: input });
      return process.cpuUsage(before).user / 1_000;
    };
    const short = used(text(500));
    // Time of the processor, which other work disturbs little: four times the text, never sixteen times as long.
    expect(used(text(2_000))).toBeLessThan(Math.max(1_000, short * 9));
  });

  test("reads no facts in a text of another language, and says so", () => {
    const text =
      "The Party Committee of the district held its eighth conference on 30 September 2011. Budget revenue reached 142 billion, 57.4% of the plan.";
    const { bundle, warnings } = extract({ text });
    expect(bundle.results ?? []).toEqual([]);
    expect(bundle.conferences ?? []).toEqual([]);
    expect(warnings).toEqual(["The text is not Vietnamese: no facts were read."]);
  });
});
