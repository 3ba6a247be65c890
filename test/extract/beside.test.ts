import { describe, expect, test } from "vitest";
import { figures, read } from "./sentence.js";

describe("figures beside others", () => {
  test.each([
    [
      "Tai nạn giao thông giảm cả ba tiêu chí (giảm 11 vụ, 3 người chết, 14 người bị thương).",
      [
        "result Tai nạn giao thông giảm cả ba tiêu chí EQUAL 11 DECREASE CASE vụ",
        "result Số người chết EQUAL 3 DECREASE PERSON người",
        "result Số người bị thương EQUAL 14 DECREASE PERSON người",
      ],
    ],
    [
      "Trong số 25 chỉ tiêu đề ra, có 11 chỉ tiêu đạt, 2 chỉ tiêu chưa đạt.",
      [
        "result Số chỉ tiêu đạt EQUAL 11 of 25 ITEM chỉ tiêu",
        "result Số chỉ tiêu chưa đạt EQUAL 2 of 25 ITEM chỉ tiêu",
      ],
    ],
    [
      "Kiểm tra khi có dấu hiệu vi phạm ít nhất 02 tổ chức đảng và 03 đảng viên.",
      [
        "result Kiểm tra khi có dấu hiệu vi phạm tổ chức đảng AT_LEAST 2 ORGANISATION tổ chức đảng",
        "result Kiểm tra khi có dấu hiệu vi phạm đảng viên AT_LEAST 3 PERSON đảng viên",
      ],
    ],
    [
      "Tỷ lệ hộ nghèo từ trên 48% đầu nhiệm kỳ đến nay giảm xuống còn trên 29%.",
      ["result Tỷ lệ hộ nghèo MORE_THAN 29 from 48 PERCENT %"],
    ],
    ["Phấn đấu giảm tỷ lệ hộ nghèo dưới 3%.", ["target Tỷ lệ hộ nghèo LESS_THAN 3 PERCENT %"]],
    [
      "Phấn đấu hoàn thành chương trình đã đề ra, giải quyết trên 90% đơn tố cáo.",
      ["target Giải quyết đơn tố cáo MORE_THAN 90 PERCENT %"],
    ],
    [
      "Đồng chí Bí thư Huyện ủy yêu cầu 100% chi bộ xây dựng kế hoạch.",
      ["target Tỷ lệ chi bộ xây dựng kế hoạch EQUAL 100 PERCENT %"],
    ],
    [
      "Hội nghị yêu cầu rà soát 12 chỉ tiêu còn đạt thấp.",
      ["result Rà soát chỉ tiêu còn đạt thấp EQUAL 12 ITEM chỉ tiêu"],
    ],
    [
      "Hoàn thành 100% chỉ tiêu giao quân; trồng rừng đạt 100% kế hoạch tỉnh giao.",
      ["result Tỷ lệ hoàn thành chỉ tiêu tuyển quân EQUAL 100 PERCENT %", "result Trồng rừng EQUAL 100 PERCENT %"],
    ],
    [
      "Tỷ lệ hộ nghèo giảm bình quân hàng năm đạt 4,27%/năm.",
      ["result Tỷ lệ hộ nghèo EQUAL 4.27 DECREASE PERCENT % năm"],
    ],
    [
      "Giá trị sản xuất công nghiệp chỉ tăng 10,6% (kế hoạch 17%).",
      [
        "target Giá trị sản xuất công nghiệp EQUAL 17 INCREASE PERCENT %",
        "result Giá trị sản xuất công nghiệp EQUAL 10.6 INCREASE PERCENT %",
      ],
    ],
    ["Thời gian giải quyết hồ sơ rút ngắn 32%.", ["result Thời gian giải quyết hồ sơ EQUAL 32 DECREASE PERCENT %"]],
    [
      "Khu vực có vốn đầu tư nước ngoài giảm tới 12,4%.",
      ["result Vốn đầu tư nước ngoài EQUAL 12.4 DECREASE PERCENT %"],
    ],
    [
      "Toàn huyện thành lập mới 3 hợp tác xã, nâng tổng số lên 27 HTX.",
      [
        "result Số hợp tác xã thành lập mới EQUAL 3 ORGANISATION hợp tác xã",
        "result Số hợp tác xã EQUAL 27 ORGANISATION HTX",
      ],
    ],
    [
      "Thu hút 164 dự án đầu tư với tổng vốn đăng ký 11.480 tỷ đồng, trong đó có 12 dự án FDI.",
      [
        "result Số dự án đầu tư được chấp thuận EQUAL 164 ITEM dự án",
        "result Tổng vốn đăng ký đầu tư EQUAL 11480 VND tỷ đồng",
        "result Số dự án FDI EQUAL 12 ITEM dự án",
      ],
    ],
    [
      "Gần 92 ngàn hộ nông dân đăng ký thi đua (đạt 64%), trong đó có 47.380 hộ được công nhận danh hiệu giỏi.",
      [
        "result Nông dân đăng ký thi đua EQUAL 64 PERCENT %",
        "result Số hộ được công nhận danh hiệu giỏi EQUAL 47380 HOUSEHOLD hộ",
      ],
    ],
    [
      "Xây dựng nông thôn mới: Toàn huyện có 34/168 xã đạt chuẩn.",
      ["result Số xã đạt chuẩn EQUAL 34 of 168 COMMUNE xã"],
    ],
    [
      "Công tác GPMB hoàn thành 02 dự án với 57 hộ bàn giao mặt bằng.",
      ["result Hoàn thành dự án EQUAL 2 ITEM dự án", "result Số hộ bàn giao mặt bằng EQUAL 57 HOUSEHOLD hộ"],
    ],
    [
      "Tiếp nhận 760 suất quà cấp phát cho hộ nghèo, cận nghèo, trị giá 228 triệu đồng.",
      [
        "result Tiếp nhận suất quà cấp phát cho hộ nghèo EQUAL 760 OTHER suất quà",
        "result Trị giá tiếp nhận suất quà cấp phát cho hộ nghèo EQUAL 228 VND triệu đồng",
      ],
    ],
    [
      "Tổ chức cơ sở đảng (566 tổ chức): vững mạnh 288 (tỷ lệ 50,88%); yếu kém 05 (0,88%).",
      [
        "result Số tổ chức cơ sở đảng EQUAL 566 ORGANISATION tổ chức",
        "result Số vững mạnh EQUAL 288 ORGANISATION tổ chức",
        "result Tỷ lệ vững mạnh EQUAL 50.88 PERCENT %",
        "result Số yếu kém EQUAL 5 ORGANISATION tổ chức",
        "result Tỷ lệ yếu kém EQUAL 0.88 PERCENT %",
      ],
    ],
    [
      "Giải quyết tố cáo đối với 3 tổ chức đảng, 22 đảng viên.",
      [
        "result Giải quyết tố cáo đối với tổ chức đảng EQUAL 3 ORGANISATION tổ chức đảng",
        "result Giải quyết tố cáo đối với đảng viên EQUAL 22 PERSON đảng viên",
      ],
    ],
    [
      "Có 62/62 chi, đảng bộ cơ sở xây dựng được chuẩn mực đạo đức; hơn 97% cán bộ, đảng viên đăng ký làm theo Bác.",
      [
        "result Số chi, đảng bộ cơ sở xây dựng được chuẩn mực đạo đức EQUAL 62 of 62 ORGANISATION chi, đảng bộ",
        "result Tỷ lệ cán bộ, đảng viên đăng ký làm theo Bác MORE_THAN 97 PERCENT %",
      ],
    ],
    [
      "Giá trị sản xuất trên địa bàn H.Cao Lộc tăng bình quân 13,6%/năm.",
      ["result Giá trị sản xuất trên địa bàn H.Cao Lộc EQUAL 13.6 INCREASE PERCENT % năm"],
    ],
    [
      "Xuống giống 2 vụ đông xuân và hè thu đạt 402 ha.",
      ["result Xuống giống 2 vụ đông xuân và hè thu EQUAL 402 HECTARE ha"],
    ],
    ["Trên cơ sở danh sách 27 tập thể, 31 cá nhân được giới thiệu, hội nghị xem xét từng trường hợp.", []],
    [
      "Hội vận động được trên 11 tỷ đồng, 38.900 ngày công.",
      ["result Hội vận động MORE_THAN 11 VND tỷ đồng", "result Vận động ngày công EQUAL 38900 OTHER ngày công"],
    ],
    [
      "Tổng đàn trâu, bò có 12.340 con; 31.000 con lợn.",
      ["result Tổng đàn trâu, bò có EQUAL 12340 HEAD con", "result Số con lợn EQUAL 31000 HEAD con lợn"],
    ],
    [
      "Phấn đấu nâng hiệu suất các công trình thủy lợi lên trên 85% (năm 2018 đạt 82%). Cung cấp nước sạch cho 70% hộ dân.",
      [
        "target Hiệu suất các công trình thủy lợi MORE_THAN 85 PERCENT %",
        "target Cung cấp nước sạch cho hộ dân EQUAL 70 PERCENT %",
        "result Hiệu suất các công trình thủy lợi EQUAL 82 PERCENT %",
      ],
    ],
    [
      "Tỷ lệ người dân tham gia BHYT đạt 86,3%, chỉ tiêu cả năm là 90%.",
      [
        "target Tỷ lệ tham gia bảo hiểm y tế EQUAL 90 PERCENT %",
        "result Tỷ lệ tham gia bảo hiểm y tế EQUAL 86.3 PERCENT %",
      ],
    ],
    [
      "Đến ngày 18/7/2019, đã có 13/13 huyện, thị, thành ủy tổ chức xong việc kiểm điểm.",
      ["result Số huyện, thị, thành ủy tổ chức xong việc kiểm điểm EQUAL 13 of 13 ORGANISATION huyện, thị, thành ủy"],
    ],
    [
      "Năm 2019, tổng vốn đầu tư đạt 105 tỷ đồng, 18 khu dân cư mẫu đạt chuẩn.",
      [
        "result Tổng vốn đầu tư EQUAL 105 VND tỷ đồng",
        "result Số khu dân cư mẫu đạt chuẩn EQUAL 18 COMMUNE khu dân cư",
      ],
    ],
    ["Đại hội đặt chỉ tiêu thu ngân sách 15 tỷ đồng.", ["target Thu ngân sách EQUAL 15 VND tỷ đồng"]],
    ["Toàn huyện trồng mới 1 ha rừng.", ["result Diện tích trồng rừng mới EQUAL 1 HECTARE ha"]],
    ["Số vụ phạm pháp bằng 90-95% so với năm 2017.", ["result Số vụ phạm pháp BETWEEN 5 10 DECREASE PERCENT %"]],
  ])("%s", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });
});
