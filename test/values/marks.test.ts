import { expect, it } from "vitest";
import { withMarks } from "../../src/values/marks.js";
import { foldedWords } from "../../src/values/text.js";

it.each([
  ["van dong", ["Vận động nhân dân", "VẬN ĐỘNG"], "vận động"],
  ["van dong", ["Vận động".normalize("NFD")], "vận động"],
  ["thu ngan sach", ["Thư của Bí thư: thu ngân sách", "Bí thư, Bí thư, Bí thư"], "thu ngân sách"],
  ["uy ban", ["Ủy ban", "Uỷ ban", "Ủy ban"], "ủy ban"],
  ["nghi quye", ["Nghị quyết"], "nghị quye"],
  ["trong 5000 cay", ["Trồng 5.000 cây xanh"], "trồng 5000 cây"],
  ["ct 05", ["Chỉ thị số 05"], "ct 05"],
  ["van dong", [], "van dong"],
])("writes %j, as %j do, %j", (words, texts, written) => {
  expect(withMarks(words, texts)).toBe(written);
  expect(foldedWords(written)).toBe(words);
});
