import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";
import { lead } from "./sentence.js";

describe("periods", () => {
  const periods = (text: string) => {
    const { bundle } = extract({ text });
    return [...(bundle.targets ?? []), ...(bundle.results ?? [])].map(({ period }) =>
      [period?.start, period?.end, period?.kind].filter(Boolean).join(" "),
    );
  };

  test.each([
    ["Đến hết tháng 6, huyện đón 120.000 lượt khách.", ["2019-01 2019-06"]],
    ["Từ đầu nhiệm kỳ đến nay, Đảng bộ kết nạp 210 đảng viên.", ["2015 2019"]],
    ["6 tháng cuối năm, huyện phấn đấu thu ngân sách đạt 400 tỷ đồng cả năm.", ["2019 2019"]],
    [
      "6 tháng cuối năm, huyện phấn đấu: thu ngân sách đạt 400 tỷ đồng cả năm; trồng 300 ha rừng.",
      ["2019 2019", "2019-07 2019-12"],
    ],
    ["6 tháng cuối năm, huyện phấn đấu thu ngân sách vượt 10% dự toán.", ["2019 2019"]],
    ["Từ ngày 1/6 đến nay, huyện tiếp nhận 4.318 hồ sơ.", ["2019-06 2019-07"]],
    [
      "Thu ngân sách đạt 83 tỷ đồng. 6 tháng cuối năm, huyện phấn đấu thu ngân sách đạt 145 tỷ đồng.",
      ["2019 2019", "2019-01 2019-06"],
    ],
    ["Quí I/2019, huyện kết nạp 27 đảng viên.", ["2019-01 2019-03"]],
    ["Tỷ lệ hộ nghèo còn 1,86% (năm 2010 là 6,9%).", ["2019-01 2019-06"]],
    ["Huyện kết nạp 210 đảng viên trong nửa đầu nhiệm kỳ 2015 - 2020.", ["2015 2019"]],
    ["Thu nhập bình quân đầu người năm 2018 đạt 33 triệu đồng/năm.", ["2018 2018"]],
    ["Cán bộ sinh từ tháng 9/1965; trong tháng 6, huyện thu ngân sách 110 tỷ đồng.", ["2019-06 2019-06"]],
    ["6 tháng cuối năm, hoàn thành các chỉ tiêu nghị quyết năm: thu ngân sách đạt 400 tỷ đồng.", ["2019 2019"]],
    ["6 tháng cuối năm, tập trung hoàn thành 15/15 chỉ tiêu năm 2019.", ["2019 2019"]],
    ["Năm 2018, dù mưa lũ trong tháng 10 gây thiệt hại nhưng thu ngân sách đạt 9 tỷ đồng.", ["2018 2018"]],
    ["Nửa đầu năm, huyện kết nạp 86 đảng viên.", ["2019-01 2019-06"]],
    ["Sơ kết nửa năm 2018, huyện kết nạp 86 đảng viên.", ["2018-01 2018-06"]],
    ["Phấn đấu đến cuối năm tỷ lệ hộ nghèo còn 5%.", ["2019 POINT"]],
    ["Từ nay đến cuối năm, phấn đấu trồng 350 ha rừng.", ["2019-07 2019-12"]],
    ["Dự kiến đến 31-12-2019, dư nợ đạt 512 tỷ đồng.", ["2019-12-31 POINT"]],
    ["Đến ngày 18/6/2019, đã có 13/13 đảng ủy tổ chức xong đại hội.", ["2019-06-18 POINT"]],
    [
      "Giá trị xuất khẩu tăng bình quân 12,8%/năm, năm 2018 đạt 186 triệu USD.",
      ["2019-01 2019-06 YEARLY_AVERAGE", "2018 2018"],
    ],
    ["Phấn đấu đến hết quý III/2019 giải ngân 60% vốn.", ["2019-09 POINT"]],
    ["Tính đến 12h ngày 14/7, huyện ghi nhận 112 ca mắc.", ["2019-07-14 POINT"]],
    ["Mục tiêu đến năm 2025: mỗi năm thành lập mới từ 25 tổ chức đảng trở lên.", ["2019 2025 YEARLY_AVERAGE"]],
    ["Từ đầu nhiệm kỳ 2015 - 2020 đến nay, thi hành kỷ luật 38 tổ chức đảng.", ["2015 2019"]],
    [
      "Báo cáo tại hội nghị cho thấy, tính đến ngày 31/5, dư nợ đạt 238 tỷ đồng; số tiền đã giải ngân đạt 351 tỷ đồng.",
      ["2019-05-31 POINT", "2019-05-31 POINT"],
    ],
    ["Phấn đấu 100% cấp ủy ban hành quy chế làm việc trước ngày 30-9.", ["2019-09-30 POINT"]],
    ["Quý III, Huyện ủy tập trung chỉ đạo: kết nạp thêm 39 đảng viên.", ["2019-07 2019-09"]],
    ["Thu ngân sách đến 31/5/2019 đạt 41,3% kế hoạch giao.", ["2019-05-31 POINT"]],
    ["Năng suất năm 2018 được công nhận; an ninh giữ vững, tai nạn giao thông giảm 11 vụ.", ["2019-01 2019-06"]],
  ])("%s", (sentence, expected) => {
    expect(periods(`Huyện ủy Cao Lộc tổ chức hội nghị\n\n${lead}\n\n${sentence}\n`)).toEqual(expected);
  });

  test.each([
    [
      "Ngày 29/6/2023, Ban Chấp hành Đảng bộ huyện Cao Lộc họp kiểm điểm giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020-2025.",
      "2020 2023",
    ],
    [
      "Công nghiệp là trụ cột.\n\nTại hội nghị sơ kết do Ban Thường vụ Huyện ủy Cao Lộc tổ chức ngày 24/10/2022, báo cáo cho thấy, sau 2 năm thực hiện Nghị quyết số 03-NQ/HU, kinh tế tăng trưởng khá.",
      "2020 2022",
    ],
    ["Sau 4 năm (2008 - 2011), Đảng bộ huyện Cao Lộc đã trưởng thành.", "2008 2011"],
    ["Thành tựu nổi bật trong nhiệm kỳ 2015-2020 của huyện Cao Lộc.", "2015 2020"],
    ["Đến cuối năm 2018, Đảng bộ huyện Cao Lộc vững mạnh.", "2018 2018"],
    [
      "Cập nhật lúc: 20:14, 18/10/2008\n\nNgày 18-10, Hội Nông dân tỉnh Lạng Sơn tổ chức hội nghị tổng kết phong trào sản xuất giỏi (2004-2008).",
      "2004 2008",
    ],
    [
      "Ngày 5/10/2010, Đại hội Đảng bộ huyện Cao Lộc lần thứ XV, nhiệm kỳ 2010-2015 khai mạc. Năm năm qua (2006-2010), huyện đạt nhiều thành tựu.",
      "2006 2010",
    ],
    [
      "Báo cáo tình hình quý II và nhiệm vụ 6 tháng cuối năm 2019 của huyện Cao Lộc\n\nA. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2019:",
      "2019-01 2019-06",
    ],
  ])("tells what is looked back on: %s", (opening, expected) => {
    expect(periods(`${opening}\n\nTỷ lệ lao động qua đào tạo đạt 63%.\n`)).toEqual([expected]);
  });

  test("the first months open a sentence without a word on them", () => {
    expect(periods("Tình hình huyện Cao Lộc năm 2019\n\n9 tháng xảy ra 287 vụ phạm pháp hình sự.\n")).toEqual([
      "2019-01 2019-09",
    ]);
  });

  test.each([
    [
      "Ngày 20/9/2019, Huyện ủy Cao Lộc họp giao ban. Từ đầu năm đến nay, Đảng bộ kết nạp 57 đảng viên.",
      "2019-01 2019-09",
    ],
    ["Ngày 20/12/2019, Huyện ủy Cao Lộc họp giao ban. Từ đầu năm đến nay, Đảng bộ kết nạp 57 đảng viên.", "2019 2019"],
    [
      "Kinh tế huyện Cao Lộc tăng trưởng khá\n\nCập nhật ngày: 08/06/2012 08:21\n\nThu ngân sách 6 tháng đầu năm đạt 57 tỷ đồng.",
      "2012-01 2012-06",
    ],
    [
      "Ngày 16/7/2019, HĐND huyện Cao Lộc họp. Về nhiệm vụ 6 tháng cuối năm, tập trung đưa thu ngân sách cả năm vượt ít nhất 4% dự toán.",
      "2019 2019",
    ],
    [
      "Ngày 9/1/2019, Huyện ủy Cao Lộc tổ chức sơ kết 2 năm thực hiện Nghị quyết số 32-NQ/HU ngày 04/11/2016. Kinh tế tăng bình quân 12%/năm.",
      "2016 2018 YEARLY_AVERAGE",
    ],
    [
      "Kết nạp đảng viên\n\nCập nhật lúc 17:05, Thứ Năm, 28/10/2021 (GMT+7)\n\nTừ đầu năm 2021 đến nay, Đảng bộ huyện Cao Lộc kết nạp 57 đảng viên.",
      "2021-01 2021-10",
    ],
    [
      "Sáng 24-11, HĐND huyện Cao Lộc xem xét tình hình thực hiện kế hoạch năm 2009, mục tiêu, nhiệm vụ năm 2010. Sản lượng lương thực đạt 48,5 vạn tấn.",
      "2009 2009",
    ],
    [
      "Qua 05 năm thực hiện Nghị quyết Đại hội Đảng bộ huyện Cao Lộc lần thứ XXI, nhiệm kỳ 2015-2020, huyện đổi mới.\n\nNăm 2019, huyện được mùa.\n\nToàn huyện đã kết nạp 57 đảng viên trong các chi bộ nông thôn, vùng sâu.",
      "2015 2020",
    ],
    [
      "Sơ kết giữa nhiệm kì của huyện Cao Lộc\n\nNgày 10/8/2018, Huyện ủy Cao Lộc tổ chức hội nghị. Thực hiện nghị quyết nhiệm kì 2015 - 2020, nửa nhiệm kì qua huyện đổi mới.\n\nToàn huyện đã kết nạp 57 đảng viên trong các chi bộ nông thôn, vùng sâu.",
      "2015 2018",
    ],
    [
      "Sau 10 năm triển khai thực hiện Nghị quyết số 22, ngày 2/2/2008, huyện Cao Lộc đổi mới. Kết nạp 57 đảng viên.",
      "2008 2018",
    ],
    ["Trong quý III và 9 tháng đầu năm 2021, huyện Cao Lộc kết nạp 57 đảng viên.", "2021-01 2021-09"],
    [
      "Tình hình tháng 02 năm 2023 của huyện Cao Lộc\n\nThu ngân sách 2 tháng đầu năm đạt 57 tỷ đồng.",
      "2023-01 2023-02",
    ],
    [
      "Ngày 6/11/1996, Quốc hội ra Nghị quyết về việc chia tỉnh. Trong giai đoạn 1997-2021, kinh tế huyện Cao Lộc tăng bình quân 12%/năm.",
      "1997 2021 YEARLY_AVERAGE",
    ],
    [
      "Sơ kết Chỉ thị số 05-CT/TW ngày 15-5-2016\n\nNgày 30-3-2023, Huyện ủy Cao Lộc tổ chức hội nghị sơ kết 3 năm thực hiện phong trào. Kết nạp 57 đảng viên.",
      "2020 2023",
    ],
  ])("says how far back it goes: %s", (text, expected) => {
    expect(periods(`${text}\n`)).toEqual([expected]);
  });

  test("the targets that a year was given are met over all of it, in whichever months", () => {
    expect(
      periods(
        "Nhiệm vụ 6 tháng cuối năm 2019 của huyện Cao Lộc\n\n6 tháng cuối năm 2019, phấn đấu hoàn thành 16/16 chỉ tiêu.\n",
      ),
    ).toEqual(["2019 2019"]);
  });

  test("a heading over a list says when all of it was, whatever one item says of itself", () => {
    const text =
      "Hướng tới Đại hội Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020-2025\n\n" +
      "Một số kết quả nổi bật của huyện trong nhiệm kỳ 2015-2020\n\n" +
      "* Tổng vốn đầu tư đạt 3.186 tỷ đồng.\n\n* Tỷ lệ hộ nghèo năm 2019 còn 1,4%.\n\n* Kết nạp 642 đảng viên.\n\n" +
      "Huyện có 3.120 đảng viên.\n";
    expect(periods(text).slice(0, 3)).toEqual(["2015 2020", "2019 2019", "2015 2020"]);
  });

  test("half a term that is looked back on has the years that the text gives later", () => {
    const text =
      "Các tổ chức cơ sở đảng sơ kết giữa nhiệm kỳ\n\nCập nhật ngày: 14/06/2013 05:41\n\n" +
      "Đến nay, 47 chi, đảng bộ cơ sở trực thuộc Huyện ủy Cao Lộc đã sơ kết việc thực hiện nghị quyết đại hội.\n\n" +
      "Toàn Đảng bộ huyện kết nạp được 318 đảng viên.\n\nTừng nơi bàn cách hoàn thành nghị quyết nhiệm kỳ 2010-2015.\n";
    expect(periods(text)).toContain("2010 2013");
  });

  test("two years and a half of a term are its first half", () => {
    const text =
      "Ngày 28/6/2018, Huyện ủy Cao Lộc tổ chức hội nghị sơ kết 2,5 năm thực hiện Nghị quyết Đại hội Đảng bộ huyện, nhiệm kỳ 2015-2020.\n\n" +
      "Thu nhập bình quân đầu người năm 2017 đạt 36,8 triệu đồng. Kết nạp được 402 đảng viên.\n";
    expect(periods(text)).toEqual(["2017 2017", "2015 2018"]);
  });

  test("a row of goals goes on in the next paragraph, for the term", () => {
    const text =
      "Ngày 15/8/2025, Đảng bộ xã Đồng Mỏ tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.\n\n" +
      "Đại hội đề ra mục tiêu thu ngân sách đến năm 2030 đạt 145 tỷ đồng; tốc độ tăng giá trị sản xuất 9,2%; tổng vốn đầu tư giai đoạn 2026-2030 đạt 7.500 tỷ đồng.\n\n" +
      "Thu nhập bình quân đầu người đạt trên 92 triệu đồng; tỷ lệ hộ nghèo dưới 0,6%; tỷ lệ che phủ rừng đạt 60%.\n";
    const { targets = [], results = [] } = extract({ text }).bundle;
    expect(results).toEqual([]);
    expect(targets.slice(-3).map(({ period }) => [period?.start, period?.end])).toEqual([
      ["2025", "2030"],
      ["2025", "2030"],
      ["2025", "2030"],
    ]);
  });

  test("who looks back on a term plans for the next", () => {
    const text =
      "Thành tựu nổi bật trong nhiệm kỳ 2015-2020 của huyện Cao Lộc.\n\nKết nạp 642/1.000 đảng viên.\n\n" +
      "Phấn đấu tỷ lệ hộ nghèo giảm bình quân 2%/năm.\n";
    expect(periods(text)).toEqual(["2015 2020", "2020 2025 YEARLY_AVERAGE", "2015 2020"]);
  });

  test("what a term was to bring is of all of it", () => {
    const text =
      "Ngày 29/6/2023, Ban Chấp hành Đảng bộ huyện Cao Lộc họp kiểm điểm giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020-2025.\n\nKết nạp 642/1.000 đảng viên.\n";
    expect(periods(text)).toEqual(["2020 2025", "2020 2023"]);
  });

  test("a year of old in passing is no year of the report", () => {
    const text =
      "Đường về bản\n\nAnh Phì kể rằng năm 2016 gia đình anh còn nghèo, nay nhà đã xây.\n\n" +
      "Năm 2024, vốn đầu tư trên địa bàn xã đạt 27,4 tỷ đồng. Năm 2024, tỷ lệ hộ nghèo còn 43,9%.\n\nTỷ lệ chuyên cần của học sinh trong xã đạt 95%, cao nhất từ trước đến nay.\n";
    expect(new Set(periods(text))).toEqual(new Set(["2024 2024"]));
  });

  test("targets of a congress are of the term that it opens, where only another says a year", () => {
    const text =
      "Ngày 10/7/2020, Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020-2025 khai mạc.\n\n" +
      "Đại hội đề ra mục tiêu đến năm 2025 huyện đạt chuẩn nông thôn mới.\n\nPhấn đấu tỷ lệ hộ nghèo giảm bình quân 2%/năm; tỷ lệ che phủ rừng đạt 60%.\n";
    expect(periods(text)).toEqual(["2020 2025 YEARLY_AVERAGE", "2020 2025"]);
  });

  test("a year whose outcome is estimated is looked back on, beside the one before it", () => {
    const text =
      "Huyện Cao Lộc về đích nông thôn mới\n\nHuyện Cao Lộc vừa được công nhận đạt chuẩn nông thôn mới năm 2018. Huyện có 3/5 trường đạt chuẩn quốc gia.\n\n" +
      "Thu nhập bình quân đầu người năm 2017 đạt 37,4 triệu đồng/người, ước năm 2018 đạt 41 triệu đồng/người. Tỷ lệ hộ nghèo còn 1,84%.\n";
    const { bundle } = extract({ text });
    expect(bundle.targets ?? []).toEqual([]);
    expect(periods(text)).toEqual(["2018 2018", "2017 2017", "2018 2018", "2018 2018"]);
  });
});
