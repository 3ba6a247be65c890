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
