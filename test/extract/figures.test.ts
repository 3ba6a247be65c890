import { describe, expect, test } from "vitest";
import { figures, read } from "./sentence.js";

describe("figures", () => {
  test.each([
    ["Thu ngân sách đạt 142,5 tỷ đồng.", ["result Thu ngân sách EQUAL 142.5 VND tỷ đồng"]],
    ["Thu ngân sách ước đạt trên 2.500 tỷ đồng.", ["result Thu ngân sách MORE_THAN 2500 estimated VND tỷ đồng"]],
    ["Thu ngân sách được 31 tỷ 500 triệu đồng.", ["result Thu ngân sách EQUAL 31.5 VND tỷ đồng"]],
    [
      "Lượng khách du lịch đạt gần 1,4 triệu lượt người.",
      ["result Lượng khách du lịch NEARLY 1.4 VISIT triệu lượt người"],
    ],
    ["Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 3,2%.", ["result Tỷ lệ hộ nghèo EQUAL 3.2 from 12.5 PERCENT %"]],
    ["Tỷ lệ hộ nghèo giảm còn 2,7%.", ["result Tỷ lệ hộ nghèo EQUAL 2.7 PERCENT %"]],
    [
      "Huyện đã đạt và vượt 24/25 chỉ tiêu chủ yếu.",
      ["result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 24 of 25 ITEM chỉ tiêu"],
    ],
    ["Đảng bộ kết nạp được 113 đảng viên mới.", ["result Số đảng viên kết nạp EQUAL 113 PERSON đảng viên mới"]],
    [
      "Giá trị sản xuất công nghiệp tăng trưởng bình quân 12,5%/năm.",
      ["result Giá trị sản xuất công nghiệp EQUAL 12.5 INCREASE PERCENT % năm"],
    ],
    [
      "Giá trị sản xuất nông nghiệp tăng 3%; giá trị sản xuất công nghiệp 11%.",
      [
        "result Giá trị sản xuất nông nghiệp EQUAL 3 INCREASE PERCENT %",
        "result Giá trị sản xuất công nghiệp EQUAL 11 INCREASE PERCENT %",
      ],
    ],
    [
      "Huyện tổ chức tập huấn cho 1.240 lượt cán bộ.",
      ["result Tập huấn cho lượt cán bộ EQUAL 1240 PERSON lượt cán bộ"],
    ],
    ["Thu ngân sách được 22,7 tỷ đồng, đạt 87,5%.", ["result Thu ngân sách EQUAL 22.7 VND tỷ đồng"]],
    [
      "Thu ngân sách tăng từ 104 tỷ đồng lên trên 1.000 tỷ đồng.",
      ["result Thu ngân sách MORE_THAN 1000 from 104 VND tỷ đồng"],
    ],
    [
      "Có 210/214 người từ 18 tuổi trở lên được tiêm vắc xin.",
      ["result Số người từ 18 tuổi trở lên được tiêm vắc xin EQUAL 210 of 214 PERSON người"],
    ],
    ["Xã lắp đặt 418 máy lọc.", ["result Lắp đặt máy lọc EQUAL 418 OTHER máy"]],
    ["Huyện nâng cấp 12 thao trường.", ["result Nâng cấp thao trường EQUAL 12 FACILITY thao"]],
    ["Hội nghị thống nhất 19 chỉ tiêu, 4 nhiệm vụ trọng tâm.", []],
    ["Đồng chí Bí thư Huyện ủy đề nghị rà soát 3 dự án chậm tiến độ.", []],
    ["Cầu Kỳ Cùng dài 180 m nối hai bờ.", []],
    ["Hội nghị được truyền trực tiếp đến 22 xã, thị trấn.", []],
    [
      "Thu nhập bình quân đầu người đạt 58 triệu đồng/người/năm.",
      ["result Thu nhập bình quân đầu người EQUAL 58 VND triệu đồng người/năm"],
    ],
    ["Năng suất lúa đạt 62,5 tạ/ha.", ["result Năng suất lúa EQUAL 62.5 QUINTAL_PER_HECTARE tạ/ha"]],
    [
      "Phấn đấu tốc độ tăng trưởng kinh tế từ 11 đến 13%.",
      ["target Tốc độ tăng trưởng kinh tế BETWEEN 11 13 PERCENT %"],
    ],
    ["Phấn đấu tỷ lệ giải quyết đơn đạt 96% trở lên.", ["target Tỷ lệ giải quyết đơn AT_LEAST 96 PERCENT %"]],
    ["6 tháng cuối năm, phấn đấu thu ngân sách tăng khoản 5%.", ["target Thu ngân sách ABOUT 5 INCREASE PERCENT %"]],
    [
      "Phấn đấu trên 65% tổ chức cơ sở Đảng hoàn thành tốt nhiệm vụ trở lên.",
      ["target Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên MORE_THAN 65 PERCENT %"],
    ],
    ["Phấn đấu đến năm 2025 tỷ lệ hộ nghèo dưới 2%.", ["target Tỷ lệ hộ nghèo LESS_THAN 2 PERCENT %"]],
  ])("%s", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("a level takes the shares and comparisons behind it", () => {
    const [result] =
      read("Thu ngân sách đạt 334 tỷ đồng, bằng 57,4% dự toán tỉnh giao, tăng hơn 16% so với cùng kỳ năm 2018.")
        .results ?? [];
    expect(result).toMatchObject({
      quantity: { value: "334" },
      shares: [{ percent: "57.4", comparator: "EQUAL", plan: "dự toán tỉnh giao" }],
      comparisons: [
        {
          percent: "16",
          comparator: "MORE_THAN",
          against: "cùng kỳ năm 2018",
          period: { start: "2018-01", end: "2018-06" },
        },
      ],
      period: { start: "2019-01", end: "2019-06" },
    });
  });

  test.each([
    [
      "Đảng bộ kết nạp 174 đảng viên, đề nghị trao tặng huy hiệu 30 năm tuổi Đảng cho 88 đồng chí.",
      ["result Số đảng viên kết nạp EQUAL 174 PERSON đảng viên"],
    ],
    [
      "Tai nạn giao thông giảm (giảm 22% số vụ, 18,4% số người chết).",
      ["result Số vụ EQUAL 22 DECREASE PERCENT %", "result Số người chết EQUAL 18.4 DECREASE PERCENT %"],
    ],
    [
      "Mua mủ tiểu điền: 22.000 tấn; tiêu thụ cao su: 85.400 tấn.",
      ["result Mua mủ tiểu điền EQUAL 22000 TONNE tấn", "result Tiêu thụ cao su EQUAL 85400 TONNE tấn"],
    ],
    [
      "Huyện giải quyết việc làm cho 8.450 lao động, giảm 62 hộ nghèo.",
      [
        "result Số lao động được giải quyết việc làm EQUAL 8450 PERSON lao động",
        "result Số hộ nghèo EQUAL 62 DECREASE HOUSEHOLD hộ nghèo",
      ],
    ],
    [
      "Tỷ lệ hộ nghèo từ 41,2% năm 2016 giảm còn 19,7%, mỗi năm giảm hơn 5%.",
      ["result Tỷ lệ hộ nghèo EQUAL 19.7 from 41.2 PERCENT %", "result Tỷ lệ hộ nghèo MORE_THAN 5 DECREASE PERCENT %"],
    ],
    ["Cơ quan chức năng thu hồi 87,6/142 tỷ đồng.", ["result Thu hồi EQUAL 87.6 of 142 VND tỷ đồng"]],
    [
      "Hội nghị thực hiện Chỉ thị số 15-CT/HU về an ninh, trật tự; phấn đấu thu ngân sách đạt 5.620 tỷ đồng.",
      ["target Thu ngân sách EQUAL 5620 VND tỷ đồng"],
    ],
    [
      "Bí thư Huyện ủy đề nghị 6 tháng cuối năm các xã tập trung thu ngân sách cả năm đạt trên 145 tỷ đồng.",
      ["target Thu ngân sách MORE_THAN 145 VND tỷ đồng"],
    ],
    [
      "Đảng viên xây dựng kế hoạch tu dưỡng, phấn đấu gắn với cam kết; toàn huyện kết nạp 132 đảng viên.",
      ["result Số đảng viên kết nạp EQUAL 132 PERSON đảng viên"],
    ],
    [
      "Vận tải công cộng đạt 11,6%, thấp hơn mục tiêu đề ra; huyện kết nạp 132 đảng viên.",
      ["result Vận tải công cộng EQUAL 11.6 PERCENT %", "result Số đảng viên kết nạp EQUAL 132 PERSON đảng viên"],
    ],
  ])("%s", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("a list of targets goes on line by line", () => {
    expect(
      figures(
        read(
          "Hội nghị thông qua 12 chỉ tiêu chủ yếu, trong đó có: thu ngân sách đạt 400 tỷ đồng.\nSản lượng lương thực đạt 63.400 tấn.\nKết nạp 180 đảng viên mới.\n\nNhân dịp này, huyện trồng 300 cây xanh.",
        ),
      ).map((figure) => figure.split(" ")[0]),
    ).toEqual(["target", "target", "target", "result"]);
  });

  test("`vượt 8%` is 108, `bằng 118,73% so với cùng kỳ` is 18.73", () => {
    const [first] = read("Thu ngân sách đạt 334 tỷ đồng, vượt 8% kế hoạch.").results ?? [];
    expect(first?.shares).toMatchObject([{ percent: "108" }]);
    const [second] = read("Thu ngân sách đạt 334 tỷ đồng, bằng 118,73% so với cùng kỳ.").results ?? [];
    expect(second?.comparisons).toMatchObject([{ percent: "18.73" }]);
  });

  test("result and target part at the slash", () => {
    expect(figures(read("Kim ngạch xuất khẩu đạt 531/1.040 triệu USD."))).toEqual([
      "target Kim ngạch xuất khẩu EQUAL 1040 USD triệu USD",
      "result Kim ngạch xuất khẩu EQUAL 531 USD triệu USD",
    ]);
  });

  test.each([
    "Dự hội nghị có 296 đại biểu đại diện cho hơn 14.000 đảng viên.",
    "Đại hội bầu 41 đồng chí vào Ban Chấp hành với 100% số phiếu.",
    "Nhân dịp này, 12 đồng chí được trao Huy hiệu 40 năm tuổi Đảng.",
    "Nghị quyết nêu 5 nhóm giải pháp và 3 khâu đột phá.",
    "Mọi thắc mắc xin gọi số 0510.3852114 hoặc theo Điều 5.",
    "Con đường Quốc lộ 1A đi qua Tam Thanh đã 20 năm.",
  ])("counts nothing in: %s", (sentence) => {
    expect(figures(read(sentence))).toEqual([]);
  });
});
