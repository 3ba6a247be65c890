import { describe, expect, test } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import type { Bundle } from "../../src/bundle/format.js";
import { extract } from "../../src/extract/pipeline.js";

const lead =
  "Ngày 15/7/2019, Ban Chấp hành Đảng bộ huyện Cao Lộc khóa XXII, nhiệm kỳ 2015-2020 tổ chức hội nghị lần thứ 17 đánh giá kết quả 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2019.";
const read = (sentence: string): Bundle =>
  extract({ text: `Huyện ủy Cao Lộc tổ chức hội nghị\n\n${lead}\n\n${sentence}\n` }).bundle;

const figures = (bundle: Bundle) =>
  [
    ...(bundle.targets ?? []).map((item) => ["target", item] as const),
    ...(bundle.results ?? []).map((item) => ["result", item] as const),
  ].map(([sort, { indicator, quantity: q }]) =>
    [
      sort,
      indicator,
      q.comparator,
      q.value,
      q.upper,
      q.baseline && `from ${q.baseline}`,
      q.outOf && `of ${q.outOf}`,
      q.change,
      q.estimated && "estimated",
      q.unit,
      q.unitText,
      q.per,
    ]
      .filter(Boolean)
      .join(" "),
  );

test("A passage is no longer than a bundle takes, however long a word or a gap", () => {
  for (const text of [`Thu ngân sách đạt ${"9".repeat(60_000)} tỷ đồng`, `Hội nghị${"\n".repeat(60_000)}huyện ủy`]) {
    const { bundle } = extract({ text });
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
  }
});

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
      ["result Số người từ 18 tuổi được tiêm vắc xin EQUAL 210 of 214 PERSON người"],
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

describe("conferences", () => {
  test("the date on top of a saved page is no date of a conference", () => {
    const { bundle } = extract({
      text: "Thứ tư,  22/03/2023\n\nHuyện ủy Cao Lộc tổ chức hội nghị\n\nNgày 30/9, Ban Chấp hành Đảng bộ huyện Cao Lộc tổ chức hội nghị lần thứ 8, nhiệm kỳ 2010 – 2015 nhằm đánh giá kết quả 9 tháng đầu năm 2011 của toàn Đảng bộ.",
    });
    expect(bundle.conferences).toMatchObject([
      { kind: "PLENARY", ordinal: 8, date: "2011-09-30", reviewPeriod: { start: "2011-01", end: "2011-09" } },
    ]);
    expect(bundle.source?.publishedOn).toBeUndefined();
  });

  test.each([
    [
      "Sáng 5/4/2021, Ban Chấp hành Đảng bộ huyện Cao Lộc họp lần thứ 5 (mở rộng).",
      { kind: "PLENARY", ordinal: 5, date: "2021-04-05", enlarged: true },
    ],
    [
      "Ngày 16 tháng 3 năm 2020, BCH Đảng bộ huyện Cao Lộc tổ chức hội nghị lần thứ mười lăm.",
      { kind: "PLENARY", ordinal: 15, date: "2020-03-16" },
    ],
    [
      "Trong hai ngày 8 và 9/7/2022, Ban Chấp hành Đảng bộ huyện Cao Lộc tổ chức hội nghị lần thứ 9.",
      { kind: "PLENARY", ordinal: 9, date: "2022-07-08", dateEnd: "2022-07-09" },
    ],
    [
      "Ngày 5-7-2022, Ban Thường vụ Huyện uỷ Cao Lộc họp phiên thứ 68.",
      { kind: "STANDING", ordinal: 68, date: "2022-07-05" },
    ],
    [
      "Ngày 10/7/2020, Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020-2025 khai mạc.",
      { kind: "CONGRESS", ordinal: 23, date: "2020-07-10" },
    ],
    [
      "Ngày 12/8/2021, Huyện ủy Cao Lộc tổ chức hội nghị quán triệt Nghị quyết Đại hội XIII của Đảng.",
      { kind: "OTHER", date: "2021-08-12" },
    ],
    [
      "Hội nghị lần thứ mười được Ban Chấp hành Đảng bộ huyện Cao Lộc khóa XXVI, nhiệm kỳ 2020-2025 tổ chức sáng 22-10-2021.",
      { kind: "PLENARY", ordinal: 10, date: "2021-10-22" },
    ],
    [
      "Ban Thường vụ Huyện ủy Cao Lộc sáng 14-1-2020 tổng kết 10 năm thực hiện Nghị quyết 28.",
      { kind: "OTHER", date: "2020-01-14" },
    ],
    [
      "Hội nghị Ban Chấp hành Đảng bộ Khối Doanh nghiệp (Đảng bộ khối) lần thứ 21 (mở rộng) diễn ra ngày 29.7.2020.",
      { kind: "PLENARY", ordinal: 21, date: "2020-07-29", enlarged: true },
    ],
    [
      "Sáng 2/10/2025, Ban Chấp hành Đảng bộ huyện Cao Lộc tổ chức hội nghị sơ kết công tác 9 tháng.",
      { kind: "PLENARY", date: "2025-10-02" },
    ],
    [
      "Ngày 3.5.2019, Ban Chấp hàng Đảng bộ huyện Cao Lộc tổ chức hội nghi thư 12, nhiêm kỳ 2015-2020.",
      { kind: "PLENARY", ordinal: 12, date: "2019-05-03" },
    ],
  ])("%s", (sentence, expected) => {
    expect(extract({ text: sentence }).bundle.conferences?.[0]).toMatchObject(expected);
  });

  test("decomposed letters, old tone marks and other dashes make no difference", () => {
    const plain =
      "Ngày 30/9/2011, Ban Thường vụ Huyện ủy Cao Lộc khóa XXI, nhiệm kỳ 2010-2015 tổ chức hội nghị Ban Chấp hành lần thứ 8. Thu ngân sách đạt 142 tỷ đồng.";
    const odd = plain
      .replaceAll("ủy", "uỷ")
      .replaceAll("khóa", "khoá")
      .replaceAll("2010-2015", "2010\u00a0–\u00a02015")
      .normalize("NFD")
      .normalize("NFC");
    const told = ({ bundle }: ReturnType<typeof extract>) => [
      bundle.conferences?.map(({ ordinal, date, kind }) => [ordinal, date, kind]),
      figures(bundle),
    ];
    expect(told(extract({ text: odd }))).toEqual(told(extract({ text: plain })));
  });
});

test("a lone carriage return ends a line as well", () => {
  const text = `Huyện ủy Cao Lộc tổ chức hội nghị\n\n${lead}\n\nThu ngân sách đạt 142 tỷ đồng.\n`;
  expect(figures(extract({ text: text.replaceAll("\n", "\r") }).bundle)).toEqual(figures(extract({ text }).bundle));
});

describe("documents", () => {
  const documents = (sentence: string) =>
    (read(sentence).resolutions ?? []).map(({ kind, number, symbol, issuedOn, considered }) =>
      [kind, number, symbol, issuedOn, considered?.at(-1)?.action].filter(Boolean).join(" "),
    );

  test.each([
    [
      "Hội nghị quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.",
      ["DIRECTIVE 05 05-CT/TW 2016-05-15 DISSEMINATED"],
    ],
    [
      "Hội nghị thảo luận việc thực hiện Chỉ thị số 04, 05 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy.",
      ["DIRECTIVE 04 2011-03-11 DISCUSSED", "DIRECTIVE 05 2011-03-11 DISCUSSED"],
    ],
    ["Hội nghị sơ kết Nghị quyết số 72-NQ-TW.", ["RESOLUTION 72 72-NQ/TW REVIEWED"]],
    ["Đảng bộ thực hiện Nghị quyết Trung ương 4 khóa XI, XII.", ["RESOLUTION CITED", "RESOLUTION CITED"]],
    ["Hội nghị thông qua Nghị quyết về phát triển du lịch.", ["RESOLUTION ADOPTED"]],
    ["Huyện thực hiện kế hoạch 5 năm và kế hoạch 180 tỷ đồng.", []],
    ["Đảng bộ thực hiện Nghị quyết Đại hội.", ["RESOLUTION CITED"]],
    ["Đảng bộ thực hiện Nghị quyết Đại hội Đảng bộ huyện và NQĐH Đảng bộ huyện lần thứ XXII.", ["RESOLUTION CITED"]],
    ["Hội nghị ra nghị quyết lãnh đạo nhiệm vụ năm 2020.", ["RESOLUTION ADOPTED"]],
    ["Huyện ủy ban hành Chương trình số 03-Ctr/HU ngày 2-12-2016.", ["PROGRAMME 03 03-Ctr/HU 2016-12-02 ADOPTED"]],
    ["Huyện lồng ghép vốn Chương trình 135.", []],
  ])("%s", (sentence, expected) => {
    expect(documents(sentence)).toEqual(expected);
  });
});

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
    ["6 tháng cuối năm, hoàn thành các chỉ tiêu nghị quyết năm: thu ngân sách đạt 400 tỷ đồng.", ["2019 2019"]],
  ])("%s", (sentence, expected) => {
    expect(periods(`Huyện ủy Cao Lộc tổ chức hội nghị\n\n${lead}\n\n${sentence}\n`)).toEqual(expected);
  });

  test("targets of a congress are of the term that it opens, where only another says a year", () => {
    const text =
      "Ngày 10/7/2020, Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020-2025 khai mạc.\n\n" +
      "Đại hội đề ra mục tiêu đến năm 2025 huyện đạt chuẩn nông thôn mới.\n\nPhấn đấu tỷ lệ hộ nghèo giảm bình quân 2%/năm; tỷ lệ che phủ rừng đạt 60%.\n";
    expect(periods(text)).toEqual(["2020 2025 YEARLY_AVERAGE", "2020 2025"]);
  });
});
