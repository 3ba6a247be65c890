import { expect, test } from "vitest";
import { read } from "./sentence.js";

const district = "Ban Chấp hành Đảng bộ huyện Cao Lộc";
const province = "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn";

test.each([
  ["Thu ngân sách đạt 142 tỷ đồng.", district],
  ["Toàn huyện có 5 xã đạt chuẩn nông thôn mới.", district],
  ["Huyện Cao Lộc thu ngân sách 142 tỷ đồng.", district],
  ["Toàn tỉnh có 65 xã đạt chuẩn nông thôn mới.", province],
  ["Đến nay, toàn tỉnh có 65 xã đạt chuẩn nông thôn mới.", province],
  ["Tỷ lệ hộ nghèo còn 9%, thấp hơn bình quân toàn tỉnh.", district],
  ["Huyện Chi Lăng thu ngân sách 98 tỷ đồng.", "Ban Chấp hành Đảng bộ huyện Chi Lăng"],
  ["Cả nước kết nạp 120.000 đảng viên.", undefined],
  ["Xã Tân Liên thu ngân sách 3 tỷ đồng, xã Gia Cát 2 tỷ đồng.", "Ban Chấp hành Đảng bộ xã Tân Liên"],
  ["Riêng huyện Chi Lăng kết nạp 80 đảng viên.", "Ban Chấp hành Đảng bộ huyện Chi Lăng"],
  ["Theo đó, toàn tỉnh có 65 xã đạt chuẩn nông thôn mới.", province],
  ["Tại huyện Chi Lăng, tỷ lệ hộ nghèo còn 9%.", "Ban Chấp hành Đảng bộ huyện Chi Lăng"],
  ["Trên địa bàn tỉnh có 65 xã đạt chuẩn nông thôn mới.", province],
  ["Trên địa bàn huyện có 5 xã đạt chuẩn nông thôn mới.", district],
  ["Đảng bộ tỉnh kết nạp 820 đảng viên.", province],
  ["Huyện ủy Chi Lăng kết nạp 80 đảng viên.", "Ban Chấp hành Đảng bộ huyện Chi Lăng"],
  ["Tỉnh ủy giao huyện kết nạp 80 đảng viên.", district],
])("“%s” is a figure of %s", (sentence, body) => {
  const { committees, results } = read(sentence);
  const [result] = results ?? [];
  expect(committees?.find(({ key }) => key === result?.committee)?.label).toBe(body);
});

test("each figure of a row is of the place named with it", () => {
  const { committees, results } = read("Huyện Cao Lộc thu ngân sách 142 tỷ đồng, huyện Chi Lăng 98 tỷ đồng.");
  expect(
    results?.map(({ quantity, committee }) => [
      quantity.value,
      committees?.find(({ key }) => key === committee)?.label,
    ]),
  ).toEqual([
    ["142", district],
    ["98", "Ban Chấp hành Đảng bộ huyện Chi Lăng"],
  ]);
});

test("says which words name the body", () => {
  const said = read("Toàn tỉnh có 65 xã đạt chuẩn nông thôn mới.").results?.[0]?.evidence?.find(
    ({ field }) => field === "committee",
  );
  expect(said).toMatchObject({ quote: "Toàn tỉnh", rule: "place-spoken-of" });
});
