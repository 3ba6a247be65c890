import fc from "fast-check";
import { expect, it } from "vitest";
import { labelSort } from "../../src/values/collation.js";

const collator = new Intl.Collator("vi", { numeric: true });
const sorted = (labels: readonly string[]) =>
  [...labels].sort((one, other) => (labelSort(one) < labelSort(other) ? -1 : 1));

it("puts đ after d, the tones in their order, lower case first and 2 before 10", () => {
  const labels = [
    "da",
    "Da",
    "dạ",
    "đa",
    "Đa",
    "e",
    "ê",
    "ma",
    "mà",
    "mả",
    "mã",
    "má",
    "mạ",
    "số 2",
    "số 10",
    "số 10a",
    "ư",
    "v",
  ];
  expect(sorted(labels.toReversed())).toEqual(labels);
});

it("weighs letters before tones, and tones before case", () => {
  expect(sorted(["má ba", "ma bà", "Ma ba", "ma ba", "mà ba", "ma bb"])).toEqual([
    "ma ba",
    "Ma ba",
    "ma bà",
    "mà ba",
    "má ba",
    "ma bb",
  ]);
});

const words = [
  "Ban",
  "Chấp",
  "hành",
  "Đảng",
  "bộ",
  "thành",
  "phố",
  "Lạng",
  "Sơn",
  "lần",
  "thứ",
  "số",
  "04",
  "4",
  "15",
  "2.500",
];
const signs = ["(khóa", "XXII)", "2010–2015", "2010-2015", "57,4%", "về:", "tỷ/tỉ", "“A”", "ủy", "uỷ", "hòa", "hoà"];
const letters =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwzAÀĂẮÂẤBĐÊƠƯ 0123-,()";
const label = fc.oneof(
  fc.array(fc.constantFrom(...words, ...signs), { maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }),
);

it("agrees with the collator of the language on any two labels", () => {
  fc.assert(
    fc.property(label, label, (one, other) => {
      const [left, right] = [labelSort(one), labelSort(other)];
      expect(left < right ? -1 : left > right ? 1 : 0).toBe(collator.compare(one, other));
    }),
    { numRuns: 5_000 },
  );
});

it("does not depend on the Unicode form and stays within the basic plane for common labels", () => {
  fc.assert(
    fc.property(label, (text) => {
      expect(labelSort(text.normalize("NFD"))).toBe(labelSort(text));
      expect(labelSort(text)).not.toMatch(/[\u{d800}-\u{10ffff}]/u);
    }),
  );
});
