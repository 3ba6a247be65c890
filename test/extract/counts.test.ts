import { describe, expect, test } from "vitest";
import { figures, read } from "./sentence.js";

describe("counts, totals and plans", () => {
  test.each([
    [
      "Thu ngân sách trong tháng 6 đạt 12 tỷ đồng, lũy kế từ đầu năm 84 tỷ đồng.",
      ["result Thu ngân sách EQUAL 12 VND tỷ đồng", "result Thu ngân sách EQUAL 84 VND tỷ đồng"],
    ],
    [
      "Tỷ lệ hộ nghèo còn 4,8% (chỉ tiêu là dưới 4%).",
      ["target Tỷ lệ hộ nghèo LESS_THAN 4 PERCENT %", "result Tỷ lệ hộ nghèo EQUAL 4.8 PERCENT %"],
    ],
    [
      "Đảng bộ kết nạp 138 đảng viên, vượt 15% kế hoạch (kế hoạch là 120).",
      [
        "target Số đảng viên kết nạp EQUAL 120 PERSON đảng viên",
        "result Số đảng viên kết nạp EQUAL 138 PERSON đảng viên",
      ],
    ],
    [
      "Chỉ tiêu chưa đạt là tỷ lệ giải ngân vốn đầu tư công (ước 71,4%, kế hoạch giao 95%).",
      [
        "target Tỷ lệ giải ngân vốn đầu tư công EQUAL 95 PERCENT %",
        "result Tỷ lệ giải ngân vốn đầu tư công EQUAL 71.4 estimated PERCENT %",
      ],
    ],
    [
      "Giá trị sản xuất công nghiệp tăng 8,8%, không đạt kế hoạch đề ra (KH tăng 15 - 16%).",
      [
        "target Giá trị sản xuất công nghiệp BETWEEN 15 16 INCREASE PERCENT %",
        "result Giá trị sản xuất công nghiệp EQUAL 8.8 INCREASE PERCENT %",
      ],
    ],
    [
      "Tỷ lệ đô thị hóa mới đạt 17,8%, trong khi nghị quyết đề ra đến năm 2025 là 27%.",
      ["target Tỷ lệ đô thị hóa EQUAL 27 PERCENT %", "result Tỷ lệ đô thị hóa EQUAL 17.8 PERCENT %"],
    ],
    [
      "Hội kết nạp mới 52 hội viên/50 hội viên.",
      ["target Kết nạp mới hội viên EQUAL 50 PERSON hội viên", "result Kết nạp mới hội viên EQUAL 52 PERSON hội viên"],
    ],
    [
      "Tỷ lệ hộ nghèo giảm từ 58% xuống còn 47% (vượt 0,5% mục tiêu nghị quyết); xây mới 74 công trình.",
      ["result Tỷ lệ hộ nghèo EQUAL 47 from 58 PERCENT %", "result Xây mới công trình EQUAL 74 FACILITY công trình"],
    ],
    [
      "Trong giai đoạn 2011 – 2015, chương trình hướng tới một số chỉ tiêu chủ yếu: tỷ lệ đô thị hóa đạt 25%.",
      ["target Tỷ lệ đô thị hóa EQUAL 25 PERCENT %"],
    ],
    [
      "100% doanh nghiệp có từ 50 lao động trở lên có tổ chức công đoàn.",
      ["result Tỷ lệ doanh nghiệp có từ 50 lao động trở lên có tổ chức công đoàn EQUAL 100 PERCENT %"],
    ],
    [
      "62,5% (25/40 thôn) đạt danh hiệu thôn văn hóa.",
      ["result Tỷ lệ đạt danh hiệu thôn văn hóa EQUAL 62.5 PERCENT %"],
    ],
    [
      "Mở 6 lớp bồi dưỡng lý luận chính trị cho 415 đảng viên mới.",
      [
        "result Số lớp bồi dưỡng lý luận chính trị EQUAL 6 ITEM lớp",
        "result Bồi dưỡng lý luận chính trị cho đảng viên mới EQUAL 415 PERSON đảng viên mới",
      ],
    ],
    [
      "Cấp ủy thi hành kỷ luật 31 đảng viên (khiển trách 22, cảnh cáo 9), trong đó có 7 cấp ủy viên.",
      [
        "result Số đảng viên bị thi hành kỷ luật EQUAL 31 PERSON đảng viên",
        "result Khiển trách EQUAL 22 PERSON đảng viên",
        "result Cảnh cáo EQUAL 9 PERSON đảng viên",
        "result Thi hành kỷ luật cấp ủy viên EQUAL 7 PERSON cấp ủy viên",
      ],
    ],
    [
      "Bình quân 9,5 bác sĩ trên một vạn dân.",
      ["result Số bác sĩ trên một vạn dân EQUAL 9.5 PERSON bác sĩ một vạn dân"],
    ],
    ["Tổng đàn gia cầm đạt 2 triệu 340 nghìn con.", ["result Tổng đàn gia cầm EQUAL 2.34 HEAD triệu con"]],
    [
      "Năm 2020, huyện phấn đấu thực hiện đạt và vượt các chỉ tiêu nghị quyết, trong đó có thu ngân sách 62 tỷ đồng.",
      ["target Thu ngân sách EQUAL 62 VND tỷ đồng"],
    ],
    [
      "Hoàn thành và hoàn thành vượt mức 17 trong 21 chỉ tiêu.",
      ["result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 17 of 21 ITEM chỉ tiêu"],
    ],
    [
      "Công tác xây dựng Đảng có tiến bộ: 100% chi bộ có chi ủy.",
      ["result Tỷ lệ chi bộ có chi ủy EQUAL 100 PERCENT %"],
    ],
    [
      "Lực lượng vũ trang huyện giúp dân 4.215 ngày công.",
      ["result Lực lượng vũ trang huyện giúp dân ngày công EQUAL 4215 OTHER ngày công"],
    ],
    ["Phấn đấu đến hết quý III giải ngân tối thiểu 40% vốn.", ["target Giải ngân vốn AT_LEAST 40 PERCENT %"]],
    [
      "Hội xây dựng 46 căn nhà (trị giá 3,96 tỷ đồng).",
      ["result Xây dựng căn nhà EQUAL 46 FACILITY căn nhà", "result Trị giá xây dựng căn nhà EQUAL 3.96 VND tỷ đồng"],
    ],
    [
      "Hỗ trợ 6.481 lao động với kinh phí 9,2 tỷ đồng.",
      ["result Hỗ trợ lao động EQUAL 6481 PERSON lao động", "result Kinh phí hỗ trợ lao động EQUAL 9.2 VND tỷ đồng"],
    ],
    [
      "7/10 xã đạt chuẩn nông thôn mới, bình quân đạt 17,4 tiêu chí/xã.",
      [
        "result Số xã đạt chuẩn nông thôn mới EQUAL 7 of 10 COMMUNE xã đạt chuẩn nông thôn mới",
        "result Số tiêu chí nông thôn mới bình quân mỗi xã EQUAL 17.4 ITEM tiêu chí xã",
      ],
    ],
    [
      "Có 612 khu dân cư (KDC) đạt danh hiệu văn hóa.",
      ["result Số khu dân cư (KDC) đạt danh hiệu văn hóa EQUAL 612 COMMUNE khu dân cư"],
    ],
    [
      "Hồ sơ giải quyết đúng hạn 97,1%, trả đúng và trước hạn 99,4%.",
      [
        "result Tỷ lệ giải quyết hồ sơ đúng hạn EQUAL 97.1 PERCENT %",
        "result Trả đúng và trước hạn EQUAL 99.4 PERCENT %",
      ],
    ],
    ["Tai nạn giao thông được kéo giảm còn 12 vụ.", ["result Số vụ tai nạn giao thông EQUAL 12 CASE vụ"]],
    ["Đáng lưu ý, đã kết nạp 38 đảng viên.", ["result Số đảng viên kết nạp EQUAL 38 PERSON đảng viên"]],
    ["15 tập thể, 22 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen; tặng giấy khen cho 14 hộ.", []],
    ["Đại hội thông qua nghị quyết với 100% đại biểu tán thành.", []],
    ["Lập quy hoạch chi tiết tỷ lệ 1/500; nâng cao chất lượng 2 Cuộc vận động.", []],
  ])("%s", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("what was planned has the period that is said beside it", () => {
    const { targets, results } = read(
      "Tỷ lệ đô thị hóa mới đạt 17,8%, trong khi nghị quyết đề ra đến năm 2025 là 27%.",
    );
    expect(targets).toMatchObject([{ period: { end: "2025", kind: "POINT" } }]);
    expect(results).toMatchObject([{ period: { start: "2019-01", end: "2019-06" } }]);
  });

  test("a list goes on under the headings of its fields, its year with it", () => {
    const { targets, results } = read(
      "HĐND huyện thông qua Nghị quyết số 12/NQ-HĐND về nhiệm vụ năm 2020 với các chỉ tiêu chủ yếu sau:\n\nTrong lĩnh vực kinh tế:\n\nDiện tích nuôi trồng thủy sản đạt 214 ha, sản lượng cả năm đạt 367 tấn.\n\nTrong lĩnh vực văn hóa – xã hội:\n\nTỷ lệ hộ dùng nước sạch đạt 85%.",
    );
    expect(targets?.map(({ period }) => period?.start)).toEqual(["2020", "2020", "2020"]);
    expect(results).toBeUndefined();
  });

  test("a running total is counted since January", () => {
    const { results } = read("Thu ngân sách trong tháng 6 đạt 12 tỷ đồng, lũy kế từ đầu năm 84 tỷ đồng.");
    expect(results).toMatchObject([
      { period: { start: "2019-06", end: "2019-06" } },
      { period: { start: "2019-01", end: "2019-06", kind: "CUMULATIVE" } },
    ]);
  });

  test("changes in a bracket are each of the count before it that is of the same things", () => {
    const { results } = read(
      "Xảy ra 11 vụ tai nạn giao thông, làm chết 6 người, bị thương 9 người (so với cùng kỳ giảm 2 vụ, tăng 1 người chết, giảm 4 người bị thương).",
    );
    expect(results?.map(({ quantity, comparisons }) => [quantity.value, comparisons?.[0]?.amount])).toEqual([
      ["11", "-2"],
      ["6", "1"],
      ["9", "-4"],
    ]);
    const { results: inspected } = read(
      "Giám sát 927 đảng viên và 548 tổ chức đảng (tăng 41 đảng viên và 58 tổ chức so với năm 2018).",
    );
    expect(inspected?.map(({ quantity, comparisons }) => [quantity.value, comparisons?.[0]?.amount])).toEqual([
      ["927", "41"],
      ["548", "58"],
    ]);
  });

  test("`tăng 11.200 hộ so với` are households, no dossiers", () => {
    const [result] = read("Toàn huyện có 47.380 hộ khá, tăng 11.200 hộ so với năm 2018.").results ?? [];
    expect(result).toMatchObject({ quantity: { value: "47380" }, comparisons: [{ amount: "11200" }] });
  });

  test.each([
    "Phường mới được thành lập trên cơ sở nhập 7 phường cũ.",
    "Hội nghị cho ý kiến về Đề án phát triển 4.000 ha nuôi tôm biển.",
    "Hội nghị thông báo kết quả điều động 6 đồng chí cán bộ.",
    "Các đại biểu đã đi thực tế 3 mô hình trước khi thảo luận.",
  ])("counts nothing in: %s", (sentence) => {
    expect(figures(read(sentence))).toEqual([]);
  });
});
