import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";
import { figures, read } from "./sentence.js";

/** What looks alike, and is another thing. */
describe("neighbours of what the rules read", () => {
  test.each([
    // Reached now, and to be reached by the end of the year.
    [
      "Thu ngân sách đạt 250 tỷ đồng, phấn đấu đến cuối năm đạt 500 tỷ đồng.",
      ["target Thu ngân sách EQUAL 500 VND tỷ đồng", "result Thu ngân sách EQUAL 250 VND tỷ đồng"],
    ],
    [
      "Tỷ lệ hộ nghèo còn 5,2%, dự kiến đến cuối năm còn 4,5%.",
      ["target Tỷ lệ hộ nghèo EQUAL 4.5 PERCENT %", "result Tỷ lệ hộ nghèo EQUAL 5.2 PERCENT %"],
    ],
    // A level, though it says that it moved.
    ["Thu ngân sách tăng so với cùng kỳ đạt 120 tỷ đồng.", ["result Thu ngân sách EQUAL 120 VND tỷ đồng"]],
    ["Tỷ lệ hộ nghèo giảm so với cùng kỳ còn 3,2%.", ["result Tỷ lệ hộ nghèo EQUAL 3.2 PERCENT %"]],
    // How it stands, within bounds.
    ["Nợ xấu duy trì không quá 1%.", ["result Tỷ lệ nợ xấu AT_MOST 1 PERCENT %"]],
    // Of all communes, of those that were to be admitted, and a rate.
    [
      "Toàn huyện có 12 xã/20 xã đạt chuẩn nông thôn mới.",
      ["result Số xã đạt chuẩn nông thôn mới EQUAL 12 of 20 COMMUNE xã đạt chuẩn nông thôn mới"],
    ],
    ["Có 95 hộ/100 hộ có nước sạch.", ["result Số hộ có nước sạch EQUAL 95 of 100 HOUSEHOLD hộ"]],
    ["Sản lượng đạt 12.000 tấn/24 giờ.", ["result Sản lượng EQUAL 12000 TONNE tấn 24 giờ"]],
    // Kinds of schools are no names of places.
    [
      "Có 15 trường THCS, THPT đạt chuẩn quốc gia.",
      ["result Số trường THCS, THPT đạt chuẩn quốc gia EQUAL 15 FACILITY trường"],
    ],
    [
      "Tổng vốn đầu tư công được phân bổ 120 tỷ đồng.",
      ["result Tổng vốn đầu tư công được phân bổ EQUAL 120 VND tỷ đồng"],
    ],
    [
      "Thu ngân sách quý I đạt 100 tỷ đồng, quý II đạt 120 tỷ đồng.",
      ["result Thu ngân sách EQUAL 100 VND tỷ đồng", "result Thu ngân sách EQUAL 120 VND tỷ đồng"],
    ],
    ["Chi bộ hiện có 45 đảng viên, kết nạp mới 5 đảng viên.", ["result Số đảng viên kết nạp EQUAL 5 PERSON đảng viên"]],
    ["Bình quân mỗi hộ có 1,125 ha.", ["result Bình quân mỗi hộ có EQUAL 1.125 HECTARE ha"]],
  ])("“%s”", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("a change behind a share of a whole is of what was counted", () => {
    const { results } = read("Số hộ nghèo còn 1.250 hộ, chiếm 3,2% tổng số hộ, giảm 320 hộ so với đầu năm.");
    expect(results?.map(({ quantity, comparisons }) => [quantity.value, comparisons?.[0]?.amount])).toEqual([
      ["1250", "-320"],
      ["3.2", undefined],
    ]);
  });

  test.each([
    "Ban Thường vụ chưa ban hành nghị quyết về chuyển đổi số.",
    "HĐND huyện đã thông qua nghị quyết về mức thu học phí.",
    "Nhiều cấp ủy chậm ban hành nghị quyết lãnh đạo.",
    "Đại biểu thông qua chương trình, quy chế làm việc; bầu Đoàn Chủ tịch.",
  ])("the conference passed nothing in: %s", (sentence) => {
    expect(read(sentence).resolutions).toBeUndefined();
  });
});

const first = (text: string) => {
  const { targets, results } = extract({ text: `${text}\n` }).bundle;
  const [figure] = [...(targets ?? []), ...(results ?? [])];
  return [targets ? "target" : "result", figure?.period?.start, figure?.period?.end];
};
const inJanuary =
  "Ngày 12/1/2023, Ban Chấp hành Đảng bộ huyện Cao Lộc tổ chức hội nghị đánh giá kết quả năm 2022, triển khai nhiệm vụ năm 2023.\n\n";

describe("years that are not said", () => {
  test("a day later than that of the text is of the year before", () => {
    expect(first(`${inJanuary}Từ đầu năm đến ngày 15/12, toàn huyện kết nạp 120 đảng viên.`)).toEqual([
      "result",
      "2022-01",
      "2022-12-15",
    ]);
  });

  test("the last months of a year that is over are behind", () => {
    expect(first(`${inJanuary}Những tháng cuối năm 2021, toàn huyện có 1.250 ca mắc.`)).toEqual([
      "result",
      "2021-10",
      "2021-12",
    ]);
  });

  test("a year's own goals of a congress are of that year", () => {
    expect(first(`${inJanuary}Năm 2022, có 18/20 chỉ tiêu Đại hội đề ra đạt kế hoạch năm.`)).toEqual([
      "result",
      "2022",
      "2022",
    ]);
  });

  test("`Trong năm` is of this year at its end, of the one that is looked back on in January", () => {
    expect(first(`${inJanuary}Trong năm, toàn huyện kết nạp 120 đảng viên.`)).toEqual(["result", "2022", "2022"]);
    const inDecember =
      "Ngày 29/12/2022, Ban Chấp hành Đảng bộ huyện Cao Lộc tổ chức hội nghị đánh giá kết quả tháng 12.\n\n";
    expect(first(`${inDecember}Trong năm, toàn huyện kết nạp 120 đảng viên.`)).toEqual(["result", "2022", "2022"]);
    expect(first(`${inDecember}Trong quý I, phấn đấu kết nạp 20 đảng viên.`)).toEqual(["target", "2023-01", "2023-03"]);
  });

  test("a resolution on the work of some months tells what is looked back on", () => {
    expect(
      first(
        "Ngày 8/7, Tỉnh ủy Lạng Sơn tổ chức Hội nghị lần thứ 25, khóa XVII về tình hình thực hiện Nghị quyết của Tỉnh ủy về nhiệm vụ 6 tháng đầu năm 2020.\n\nSản lượng thủy sản đạt 217 tấn.",
      ),
    ).toEqual(["result", "2020-01", "2020-06"]);
  });

  test("what a congress strives for is of the term that its resolution names", () => {
    expect(
      first(
        "Vì sao Cao Lộc sớm vượt chỉ tiêu?\n\nNghị quyết Đại hội Đảng bộ huyện Cao Lộc nhiệm kỳ 2020 - 2025 đề ra mục tiêu mỗi năm kết nạp từ 90 đảng viên.",
      ),
    ).toEqual(["target", "2020", "2025"]);
  });

  test("a list is of the term in its heading, though the text looks back on that term", () => {
    const { targets } = extract({
      text: "Huyện Cao Lộc: Dấu ấn một nhiệm kỳ\n\nCÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020-2025 I. Về kinh tế 1. Tốc độ tăng giá trị sản xuất bình quân hằng năm đạt 14,5%. 2. Tỷ lệ số xã đạt chuẩn nông thôn mới đạt 60% (9 xã).\n",
    }).bundle;
    expect(targets?.map(({ indicator, quantity, period }) => [indicator, quantity.value, period?.start])).toEqual([
      ["Tốc độ tăng giá trị sản xuất", "14.5", "2020"],
      ["Tỷ lệ xã đạt chuẩn nông thôn mới", "60", "2020"],
      ["Số xã đạt chuẩn nông thôn mới", "9", "2020"],
    ]);
  });

  test("a text that counts up to a day is of that year, not of the one that something came down from", () => {
    const { results } = extract({
      text: "Đồng vốn chính sách\n\nĐến ngày 31/3/2020, tổng nguồn vốn toàn tỉnh Lạng Sơn đạt 3.086 tỷ đồng.\n\nTỷ lệ hộ nghèo từ 23,1% năm 2015 giảm xuống còn 11,8% năm 2019.\n",
    }).bundle;
    expect(results?.map(({ quantity, period }) => [quantity.value, period?.end])).toEqual([
      ["3086", "2020-03-31"],
      ["11.8", "2019"],
    ]);
  });

  test("a term that is looked back on is not the one that a congress opens", () => {
    const { terms } = extract({
      text: "Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XV khai mạc sáng 12-10.\n\nNhiệm kỳ 2005-2010, Đảng bộ đặt mục tiêu kết nạp 5.000 đảng viên, kết quả đã kết nạp 6.200 đảng viên.\n",
    }).bundle;
    expect(terms?.[0]?.startYear).toBeUndefined();
  });
});
