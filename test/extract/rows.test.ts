import { describe, expect, test } from "vitest";
import { figures, lead, read } from "./sentence.js";

describe("figures in rows, their wholes and parts", () => {
  test.each([
    [
      "Toàn Đảng bộ kết nạp được 57 đảng viên (trong đó có 38 đảng viên là người dân tộc thiểu số).",
      [
        "result Số đảng viên kết nạp EQUAL 57 PERSON đảng viên",
        "result Kết nạp đảng viên là người dân tộc thiểu số EQUAL 38 PERSON đảng viên",
      ],
    ],
    [
      "Có thêm 1 huyện, 38 xã đạt chuẩn nông thôn mới.",
      [
        "result Có thêm huyện EQUAL 1 COMMUNE huyện",
        "result Có thêm xã đạt chuẩn nông thôn mới EQUAL 38 COMMUNE xã đạt chuẩn nông thôn mới",
      ],
    ],
    [
      "Có thêm 3 xã Tân Lập, Minh Hưng và An Khương về đích nông thôn mới.",
      ["result Có thêm xã về đích nông thôn mới EQUAL 3 COMMUNE xã"],
    ],
    [
      "Phấn đấu đưa 2 xã Tân Lập, Long Điền hoàn thành 19/19 tiêu chí.",
      ["target Đưa xã hoàn thành 19/19 tiêu chí EQUAL 2 COMMUNE xã"],
    ],
    [
      "Xuất khẩu lao động 37 người/50 người.",
      [
        "target Xuất khẩu lao động người EQUAL 50 PERSON người",
        "result Xuất khẩu lao động người EQUAL 37 PERSON người",
      ],
    ],
    [
      "Huyện mới trồng được 410ha/1.200ha.",
      ["target Mới trồng EQUAL 1200 HECTARE ha", "result Mới trồng EQUAL 410 HECTARE ha"],
    ],
    ["Lợi nhuận đạt 120 triệu đồng/1 ha.", ["result Lợi nhuận EQUAL 120 VND triệu đồng 1 ha"]],
    [
      "Kinh tế ổn định; trong số 15 chỉ tiêu mà Đại hội đề ra, huyện đã có 11 chỉ tiêu đạt và vượt.",
      ["result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 11 of 15 ITEM chỉ tiêu"],
    ],
    [
      "Trong số đảng viên mới kết nạp: có 784 đảng viên nữ, chiếm 47,6%; 143 đảng viên là người có đạo.",
      [
        "result Số đảng viên nữ EQUAL 784 PERSON đảng viên",
        "result Tỷ lệ đảng viên nữ EQUAL 47.6 PERCENT %",
        "result Số đảng viên là người có đạo EQUAL 143 PERSON đảng viên",
      ],
    ],
    [
      "Tai nạn giao thông giảm cả 3 tiêu chí: 5 vụ, 2 người chết, 4 người bị thương.",
      [
        "result Số vụ tai nạn giao thông EQUAL 5 CASE vụ",
        "result Tai nạn giao thông người chết EQUAL 2 PERSON người",
        "result Tai nạn giao thông người bị thương EQUAL 4 PERSON người",
      ],
    ],
    [
      "Phấn đấu giảm hộ nghèo đa chiều 1 - 1,5%/năm, 34 giường bệnh/vạn dân.",
      [
        "target Hộ nghèo đa chiều BETWEEN 1 1.5 DECREASE PERCENT % năm",
        "target Số giường bệnh EQUAL 34 OTHER giường bệnh vạn dân",
      ],
    ],
    [
      "Kỷ luật 217 đảng viên, chiếm 0,46% so với đảng viên toàn Đảng bộ; khiển trách 129.",
      [
        "result Kỷ luật đảng viên EQUAL 217 PERSON đảng viên",
        "result Tỷ lệ kỷ luật đảng viên EQUAL 0.46 PERCENT %",
        "result Khiển trách EQUAL 129 PERSON đảng viên",
      ],
    ],
    // Nothing says what they measure, but that they are of other places.
    [
      "Số lượng vượt kế hoạch gồm có: Công an huyện (142,5%); xã Hồng Phong (117,3%).",
      ["result Công an huyện EQUAL 142.5 PERCENT %"],
    ],
    ["Dự hội nghị có 38/40 đồng chí Ủy viên Ban Chấp hành.", []],
    [
      "Có 5/22 công trình chưa có mặt bằng sạch.",
      ["result Số công trình chưa có mặt bằng sạch EQUAL 5 of 22 FACILITY công trình"],
    ],
    [
      "Phấn đấu ít nhất 90% chi bộ và 85% đảng viên hoàn thành tốt nhiệm vụ.",
      [
        "target Tỷ lệ chi bộ AT_LEAST 90 PERCENT %",
        "target Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ AT_LEAST 85 PERCENT %",
      ],
    ],
    [
      "Toàn huyện có 45 tổ chức đảng với 4.520 đảng viên.",
      ["result Số tổ chức đảng EQUAL 45 ORGANISATION tổ chức đảng", "result Số đảng viên EQUAL 4520 PERSON đảng viên"],
    ],
    ["Kết nạp đảng viên hằng năm: 110 đảng viên.", ["result Số đảng viên kết nạp EQUAL 110 PERSON đảng viên"]],
    ["Trồng mới 1.500 cây/năm.", ["result Trồng mới cây EQUAL 1500 OTHER cây năm"]],
    ["Toàn xã từ 34 thôn còn 19 thôn.", ["result Số thôn EQUAL 19 from 34 COMMUNE thôn"]],
  ])("“%s”", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });
});

describe("what is said of a figure before or behind it", () => {
  test.each([
    [
      "Giá trị sản xuất công nghiệp cao hơn cùng kỳ năm trước 11,3%.",
      ["result Giá trị sản xuất công nghiệp EQUAL 11.3 INCREASE PERCENT %"],
    ],
    ["Sản lượng ước 11,406 tấn.", ["result Sản lượng EQUAL 11406 estimated TONNE tấn"]],
    ["Thu ngân sách nội địa vượt mốc 800 tỷ đồng.", ["result Thu nội địa MORE_THAN 800 VND tỷ đồng"]],
    ["Phấn đấu thu ngân sách vượt dự toán từ 10% trở lên.", ["target Thu ngân sách AT_LEAST 110 PERCENT %"]],
    [
      "Tỷ lệ hộ nghèo giảm bình quân 1,86%/năm, hiện còn 1,42%.",
      ["result Tỷ lệ hộ nghèo EQUAL 1.86 DECREASE PERCENT % năm", "result Tỷ lệ hộ nghèo EQUAL 1.42 PERCENT %"],
    ],
    [
      "Phấn đấu có từ 50% số xã trở lên đạt chuẩn nâng cao, 10% đạt kiểu mẫu.",
      ["target Tỷ lệ số xã đạt chuẩn nâng cao AT_LEAST 50 PERCENT %", "target Tỷ lệ đạt kiểu mẫu EQUAL 10 PERCENT %"],
    ],
    [
      "Cơ cấu kinh tế chuyển dịch đúng hướng với tỷ trọng công nghiệp và dịch vụ chiếm 78,3%.",
      ["result Tỷ trọng công nghiệp và dịch vụ EQUAL 78.3 PERCENT %"],
    ],
    ["Tỷ lệ sinh con thứ 3 giảm xuống dưới 12%.", ["result Tỷ lệ sinh con thứ 3 LESS_THAN 12 PERCENT %"]],
    [
      "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) tăng 3 bậc.",
      ["result Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) EQUAL 3 INCREASE OTHER bậc"],
    ],
    ["An ninh ổn định, phạm pháp hình sự giảm 9 vụ.", ["result Số vụ phạm pháp hình sự EQUAL 9 DECREASE CASE vụ"]],
    [
      "Thu ngân sách đạt 312 tỷ đồng (tăng trưởng bình quân 17,8%/năm).",
      ["result Thu ngân sách EQUAL 312 VND tỷ đồng", "result Thu ngân sách EQUAL 17.8 INCREASE PERCENT % năm"],
    ],
    [
      "Kinh tế tăng trưởng bình quân 11,4%/năm, thấp hơn chỉ tiêu 1,1%.",
      ["result Tốc độ tăng trưởng kinh tế EQUAL 11.4 PERCENT % năm"],
    ],
    ["Năm tới huyện sẽ dành 75 tỷ đồng cho đường ven sông.", ["target Dành cho đường ven sông EQUAL 75 VND tỷ đồng"]],
    [
      "Huyện tập trung thu hoạch lúa mùa, phấn đấu trồng 650 ha cây vụ đông.",
      ["target Trồng cây vụ đông EQUAL 650 HECTARE ha"],
    ],
    // What ought to be is no result, though no word says that it is striven for.
    [
      "Chăm lo xây dựng tổ chức đảng, mỗi năm kết nạp tối thiểu 30 đảng viên.",
      ["target Số đảng viên kết nạp AT_LEAST 30 PERSON đảng viên"],
    ],
    // What was set is named in passing.
    [
      "Nhiều nơi vượt các chỉ tiêu đã đề ra như: xã Hồng Phong đạt 26/31 chỉ tiêu.",
      ["result Số chỉ tiêu EQUAL 26 of 31 ITEM chỉ tiêu"],
    ],
  ])("“%s”", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("a change behind the whole of a share is of the share", () => {
    const { results } = read("Nợ quá hạn chỉ chiếm 0,07% tổng dư nợ, giảm 0,21 điểm phần trăm so với năm 2014.");
    expect(results?.map(({ indicator, comparisons }) => [indicator, comparisons?.[0]?.amount])).toEqual([
      ["Nợ quá hạn", "-0.21"],
    ]);
  });

  test("what a level is compared with may be years of a plan", () => {
    const { results } = read("Vốn đầu tư đạt 18.360 tỷ đồng, gấp 1,92 lần so với giai đoạn 2011 - 2015.");
    expect(results?.[0]?.comparisons).toEqual([
      {
        percent: "92",
        comparator: "EQUAL",
        against: "giai đoạn 2011 - 2015",
        period: { start: "2011", end: "2015", label: "giai đoạn 2011 - 2015" },
      },
    ]);
  });
});

const periodsOf = (sentence: string) =>
  [...(read(sentence).targets ?? []), ...(read(sentence).results ?? [])].map(
    ({ quantity, period }) => `${quantity.value}: ${[period?.start ?? "", period?.end ?? ""].join("–")}`,
  );

describe("periods in rows", () => {
  test.each([
    // The report is of six months, though the year is named: `lead`.
    [
      "Năm 2019, huyện đầu tư 16 công trình, đến nay có 7 công trình bàn giao. Thu ngân sách đạt 68 tỷ đồng.",
      ["16: 2019–2019", "7: 2019-01–2019-06", "68: 2019-01–2019-06"],
    ],
    [
      "Tỷ trọng nông nghiệp giảm từ 37% năm 2015 xuống còn 24% năm 2018; công nghiệp tăng từ 34% lên 43%; dịch vụ chiếm 32%.",
      ["24: 2018–2018", "43: 2018–2018", "32: 2018–2018"],
    ],
    [
      "Số đảng viên mới kết nạp từ đầu năm đến ngày 15/7 là 164 đảng viên. Trong số đó có 78 đảng viên nữ.",
      ["164: 2019-01–2019-07-15", "78: 2019-01–2019-07-15"],
    ],
    ["Đến nay, 14/20 chỉ tiêu Đại hội đã đạt trên 50%.", ["14: 2015–2019"]],
    [
      "Mục tiêu nhiệm kỳ 2020-2025: thu ngân sách đạt 90 tỷ đồng; đến năm 2023 đạt chuẩn huyện nông thôn mới; tỷ lệ đô thị hóa 35%.",
      ["90: 2020–2025", "35: 2020–2025"],
    ],
    ["Phấn đấu trồng 520 ha cây vụ đông, hết năm tỷ lệ hộ nghèo còn dưới 27%.", ["520: 2019-07–2019-12", "27: –2019"]],
    ["Các cấp ủy bảo đảm đến cuối năm thu ngân sách đạt 100% dự toán trở lên.", ["100: 2019–2019"]],
    ["Đến 30-6, thu ngân sách đạt 45 tỷ đồng.", ["45: –2019-06-30"]],
    ["Những tháng cuối năm 2019, huyện thực hiện 12 cuộc kiểm tra.", ["12: 2019-07–2019-12"]],
  ])("“%s”", (sentence, expected) => {
    expect(periodsOf(sentence)).toEqual(expected);
  });

  test("a year from which something came down is not the year of the report", () => {
    const text =
      "Ngày 13/8/2020, Ủy ban nhân dân tỉnh cho biết từ năm 2016-2019 toàn tỉnh có 29.417 hộ thoát nghèo.\n\n" +
      "Tỷ lệ hộ nghèo từ 8,06% năm 2015 giảm xuống còn 1,84%.\n\nToàn tỉnh xây 1.936 căn nhà.\n";
    expect(lead).not.toContain("2015 giảm");
    expect(read(text).results?.at(-1)?.period?.start).not.toBe("2015");
  });
});
