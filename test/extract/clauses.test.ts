import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";
import { figures, read } from "./sentence.js";

describe("figures in clauses of many sorts", () => {
  test.each([
    [
      "Tỷ lệ thôn đạt chuẩn nông thôn mới 61,5%; tỷ lệ xã đạt chuẩn nông thôn mới nâng cao 12,5%.",
      [
        "result Tỷ lệ thôn đạt chuẩn nông thôn mới EQUAL 61.5 PERCENT %",
        "result Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao EQUAL 12.5 PERCENT %",
      ],
    ],
    [
      "Huyện có 3 xã được công nhận xã NTM nâng cao, 6 sản phẩm OCOP cấp tỉnh.",
      [
        "result Số xã được công nhận xã NTM nâng cao EQUAL 3 COMMUNE xã",
        "result Số sản phẩm OCOP cấp tỉnh EQUAL 6 ITEM sản phẩm OCOP",
      ],
    ],
    [
      "Kết nạp được 47 đảng viên mới nâng tổng số đảng viên trong toàn Đảng bộ lên 3.900 đảng viên.",
      ["result Số đảng viên kết nạp EQUAL 47 PERSON đảng viên mới", "result Số đảng viên EQUAL 3900 PERSON đảng viên"],
    ],
    [
      "Huyện vượt qua khó khăn với 19/24 chỉ tiêu đạt và vượt nghị quyết, trong đó có 13 chỉ tiêu vượt kế hoạch.",
      [
        "result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 19 of 24 ITEM chỉ tiêu",
        "result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 13 ITEM chỉ tiêu",
      ],
    ],
    [
      "Nông, lâm, thủy sản tăng 5%; công nghiệp - xây dựng tăng 16,2%.",
      [
        "result Nông, lâm, thủy sản EQUAL 5 INCREASE PERCENT %",
        "result Công nghiệp - xây dựng EQUAL 16.2 INCREASE PERCENT %",
      ],
    ],
    [
      "Xã không còn hộ nghèo, 96% người dân tham gia bảo hiểm y tế.",
      ["result Tỷ lệ tham gia bảo hiểm y tế EQUAL 96 PERCENT %"],
    ],
    [
      "Tổng số đảng viên bị thi hành kỷ luật là 09 đảng viên, với hình thức kỷ luật là khiển trách: 05, cảnh cáo: 04.",
      [
        "result Số đảng viên bị thi hành kỷ luật EQUAL 9 PERSON đảng viên",
        "result Khiển trách EQUAL 5 PERSON đảng viên",
        "result Cảnh cáo EQUAL 4 PERSON đảng viên",
      ],
    ],
    [
      "Cấp ủy kiểm tra khi có dấu hiệu vi phạm với 5 tổ chức đảng và 31 đảng viên; kiểm tra tài chính Đảng 02 tổ chức đảng.",
      [
        "result Kiểm tra khi có dấu hiệu vi phạm với tổ chức đảng EQUAL 5 ORGANISATION tổ chức đảng",
        "result Kiểm tra khi có dấu hiệu vi phạm với đảng viên EQUAL 31 PERSON đảng viên",
        "result Kiểm tra tài chính Đảng tổ chức đảng EQUAL 2 ORGANISATION tổ chức đảng",
      ],
    ],
    [
      "Huyện có 3 xã đạt 18 tiêu chí; 5 xã đạt 19/19 tiêu chí.",
      ["result Số xã đạt 18 tiêu chí EQUAL 3 COMMUNE xã", "result Số xã đạt 19/19 tiêu chí EQUAL 5 COMMUNE xã"],
    ],
    [
      "Cả huyện có 21 xã (70%) được công nhận đạt chuẩn nông thôn mới.",
      [
        "result Số xã được công nhận đạt chuẩn nông thôn mới EQUAL 21 COMMUNE xã",
        "result Tỷ lệ xã được công nhận đạt chuẩn nông thôn mới EQUAL 70 PERCENT %",
      ],
    ],
    [
      "Thu nhập bình quân đầu người đạt 41 triệu đồng/người/năm (đầu nhiệm kỳ 15 triệu đồng/người/năm).",
      ["result Thu nhập bình quân đầu người EQUAL 41 VND triệu đồng người/năm"],
    ],
    [
      "Kết nạp được 96 đảng viên mới trong tổng số 120 đảng viên mới theo kế hoạch năm 2019.",
      [
        "target Số đảng viên kết nạp EQUAL 120 PERSON đảng viên mới",
        "result Số đảng viên kết nạp EQUAL 96 PERSON đảng viên mới",
      ],
    ],
    [
      "Giá trị sản xuất trên một ha đạt 118 triệu đồng (mục tiêu nghị quyết đến năm 2020 là 130 triệu đồng).",
      [
        "target Giá trị sản xuất trên một ha EQUAL 130 VND triệu đồng",
        "result Giá trị sản xuất trên một ha EQUAL 118 VND triệu đồng",
      ],
    ],
    ["Thu ngân sách hằng năm đều vượt từ 4-7% kế hoạch giao.", ["result Thu ngân sách BETWEEN 104 107 PERCENT %"]],
    [
      "Trong nhiệm kỳ, kết nạp 41 đảng viên, nâng tổng số đảng viên toàn Đảng bộ lên 210.",
      ["result Số đảng viên kết nạp EQUAL 41 PERSON đảng viên", "result Số đảng viên EQUAL 210 PERSON đảng viên"],
    ],
    [
      "Ngành công nghiệp, xây dựng tăng 9,4%; kinh tế tăng trưởng cao hơn bình quân chung cả nước (ước tăng 7%).",
      ["result Ngành công nghiệp, xây dựng EQUAL 9.4 INCREASE PERCENT %"],
    ],
    [
      "Tốc độ tăng trưởng kinh tế đạt khá cao, 9,7%; dự kiến cả 15/15 chỉ tiêu đạt và vượt.",
      [
        "result Tốc độ tăng trưởng kinh tế EQUAL 9.7 PERCENT %",
        "result Số chỉ tiêu chủ yếu đạt và vượt EQUAL 15 of 15 ITEM chỉ tiêu",
      ],
    ],
    // What was added is no level that another figure might be measured by.
    [
      "Năm 2019 phấn đấu có thêm 02 xã đạt chuẩn nông thôn mới.",
      ["target Có thêm xã đạt chuẩn nông thôn mới EQUAL 2 COMMUNE xã đạt chuẩn nông thôn mới"],
    ],
    [
      "Tạo việc làm mới cho 1.900 lao động; trồng mới 320 ha rừng.",
      [
        "result Số lao động được giải quyết việc làm EQUAL 1900 PERSON lao động",
        "result Diện tích trồng rừng mới EQUAL 320 HECTARE ha",
      ],
    ],
    ["Hội nghị thông qua 11 nghị quyết. Về kinh tế (9 chỉ tiêu).", []],
  ])("%s", (sentence, expected) => {
    expect(figures(read(sentence))).toEqual(expected);
  });

  test("what goes beyond a plan is a share in percent, a comparison in its own unit", () => {
    const { results } = read(
      "Thu ngân sách đạt 512 tỷ đồng, vượt 31% so với tỉnh giao. Kim ngạch xuất khẩu đạt 215 triệu USD, vượt 35 triệu USD so với kế hoạch. Doanh thu đạt 80 tỷ đồng, vượt 12% so với năm trước.",
    );
    expect(results).toMatchObject([
      { shares: [{ percent: "131", plan: "tỉnh giao" }] },
      { comparisons: [{ amount: "35000000", against: "kế hoạch" }] },
      { comparisons: [{ percent: "12", against: "năm trước" }] },
    ]);
  });

  test("a session passes resolutions of its council", () => {
    const { resolutions, committees } = extract({
      text: "Sáng 13/12/2022, HĐND huyện Cao Lộc khóa XX khai mạc kỳ họp thứ 5.\n\nKỳ họp thông qua Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2023.\n",
    }).bundle;
    const issuer = committees?.find(({ key }) => key === resolutions?.[0]?.issuer);
    expect([resolutions?.length, issuer?.organ]).toEqual([1, "PEOPLES_COUNCIL"]);
  });

  test("programmes that went well by themselves were not taken up", () => {
    const { resolutions } = read(
      "Các chương trình tiếp tục được triển khai đồng bộ, Chương trình mục tiêu Quốc gia về xây dựng nông thôn mới được đẩy mạnh.",
    );
    expect(resolutions ?? []).toEqual([]);
  });

  test("the term of those who were elected says nothing of what is striven for", () => {
    const { targets, results } = read(
      "Trong 312 đồng chí được bầu vào ban chấp hành cấp huyện nhiệm kỳ 2020-2025, cán bộ nữ chiếm 19,4%.",
    );
    expect([targets ?? [], results?.length]).toEqual([[], 1]);
  });

  test("who is a member of a higher committee still has the office that follows", () => {
    const { people } = read("Đồng chí Lê Thị Hòa, Tỉnh ủy viên, Bí thư Huyện ủy Cao Lộc chủ trì hội nghị.");
    expect(people).toMatchObject([
      { label: "Lê Thị Hòa", roles: [{ role: "Bí thư" }], attended: [{ role: "chủ trì" }] },
    ]);
  });

  test("what was inspected is no document", () => {
    expect(read("Qua kiểm tra, kết luận 01 chi ủy thực hiện tốt.").resolutions ?? []).toEqual([]);
  });

  test("a congress says a number of goals, the next sentence names them", () => {
    const { targets, results } = read(
      "Đại hội biểu quyết thông qua 14 chỉ tiêu nhiệm kỳ 2020-2025. Cụ thể, thu nhập bình quân đầu người đạt 68 triệu đồng; tỷ lệ tham gia bảo hiểm y tế đạt 98%.",
    );
    expect(targets).toMatchObject([
      { period: { start: "2020", end: "2025" } },
      { period: { start: "2020", end: "2025" } },
    ]);
    expect(results ?? []).toEqual([]);
  });

  test("a list under a title in capitals is one of goals", () => {
    const text =
      "CÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020-2025 I. Về kinh tế (4 chỉ tiêu) 1. Giá trị sản xuất tăng 15%. 2. Thu ngân sách đạt 90 tỷ đồng.";
    expect(extract({ text }).bundle.targets).toHaveLength(2);
  });
});

test("a day with a wide dash is one, its year told by what the page's software wrote", () => {
  const { bundle } = extract({
    text: "Huyện ủy Cao Lộc sơ kết\n\nquantri gửi vào T6, 2015-04-10 09:12\n\nNgày 9 – 4, Huyện ủy Cao Lộc tổ chức hội nghị sơ kết Chỉ thị số 03  CT – TW.\n",
  });
  expect(bundle.conferences).toMatchObject([{ kind: "OTHER", date: "2015-04-09" }]);
  expect(bundle.resolutions).toMatchObject([{ symbol: "03-CT/TW" }]);
});

test("people of a list share what stands before or behind it", () => {
  const { people } = read(
    "Các đồng chí: Nguyễn Văn An, Bí thư Huyện ủy Cao Lộc; Trần Thị Bình, Phó Bí thư Huyện ủy; Lê Văn Cường và Nông Thị Kim đồng chủ trì hội nghị.",
  );
  expect(people?.map(({ label, attended }) => [label, attended?.[0]?.role])).toEqual([
    ["Nguyễn Văn An", "đồng chủ trì"],
    ["Trần Thị Bình", "đồng chủ trì"],
    ["Lê Văn Cường", "đồng chủ trì"],
    ["Nông Thị Kim", "đồng chủ trì"],
  ]);
});

test("congresses of several provinces, one opened and one closed on a day", () => {
  const { bundle } = extract({
    text: "Đại hội đảng bộ các tỉnh\n\nSáng 21-10-2015, Đại hội đại biểu Đảng bộ tỉnh Lâm Đồng lần thứ X, nhiệm kỳ 2015 - 2020 khai mạc.\n\n* Chiều 21-10, Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ XV (nhiệm kỳ 2015 - 2020) bế mạc sau bốn ngày làm việc (từ 18 đến 21-10).\n",
  });
  expect(bundle.conferences).toMatchObject([
    { kind: "CONGRESS", ordinal: 10, date: "2015-10-21" },
    { kind: "CONGRESS", ordinal: 15 },
  ]);
});

test("a body whose place is written in two ways is one", () => {
  const { bundle } = extract({
    text: "Đại hội Đảng bộ phường Thuận Hoá lần thứ I thành công tốt đẹp\n\nNgày 24/7/2025, Đảng bộ phường Thuận Hóa, thành phố Huế tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025–2030.\n",
  });
  expect(bundle.conferences).toHaveLength(1);
});

test("a congress that is yet to come, or behind, is none that is reported", () => {
  const { bundle } = extract({
    text: "Hướng về Đại hội Đảng bộ huyện Cao Lộc lần thứ XXIII\n\nSau khi tổ chức thành công Đại hội Đảng bộ huyện Cao Lộc lần thứ XXII, huyện bắt tay vào việc.\n",
  });
  expect(bundle.conferences ?? []).toEqual([]);
});

test("a department that holds a conference is the holder, not the committee that it serves", () => {
  const { bundle } = extract({
    text: "Sơ kết 05 năm thực hiện Chỉ thị\n\nNgày 22/6/2021, Ban Dân vận Tỉnh ủy Lạng Sơn tổ chức hội nghị sơ kết công tác dân vận.\n",
  });
  expect(bundle.conferences).toMatchObject([{ kind: "OTHER", date: "2021-06-22" }]);
  expect(bundle.committees?.map(({ label }) => label)).toEqual([
    "Ban Dân vận Tỉnh ủy Lạng Sơn",
    "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn",
  ]);
});

test("each clause says what its own people did, and an election gives an office", () => {
  const { people } = read(
    "Đồng chí Lò Văn Tiến, Bí thư Huyện ủy Cao Lộc chủ trì; dự hội nghị có đồng chí Hà Văn Sáu. Đồng chí Vì Văn Sơn được bầu giữ chức Phó Bí thư Huyện ủy.",
  );
  expect(people).toMatchObject([
    { label: "Lò Văn Tiến", attended: [{ role: "chủ trì" }] },
    { label: "Hà Văn Sáu", attended: [{ role: "dự" }] },
    { label: "Vì Văn Sơn", roles: [{ role: "Phó Bí thư" }] },
  ]);
});

test("of several congresses in one text each has the goals that stand behind it", () => {
  const { bundle } = extract({
    text: "Đại hội các xã\n\nNgày 4/4/2025, Đảng bộ xã Hưng Phú tổ chức Đại hội đại biểu lần thứ XXVIII, nhiệm kỳ 2025-2030. Đại hội phấn đấu đến năm 2030 thu ngân sách 15 tỷ đồng.\n\nNgày 5/4/2025, Đảng bộ xã Hưng Mỹ tổ chức Đại hội đại biểu lần thứ XXX, nhiệm kỳ 2025-2030. Đại hội phấn đấu đến năm 2030 tỷ lệ hộ nghèo còn dưới 1%.\n",
  });
  expect(bundle.conferences).toMatchObject([{ ordinal: 28 }, { ordinal: 30 }]);
  const [first, second] = bundle.conferences ?? [];
  expect(bundle.targets).toMatchObject([
    { committee: first?.committee, setBy: [first?.key] },
    { committee: second?.committee, setBy: [second?.key] },
  ]);
});

test.each([
  "Không có xã nào có tỷ lệ hộ nghèo trên 20%.",
  "Nếu không có giải pháp, tỷ lệ hộ nghèo có thể tăng lên 6%.",
])("what is denied or supposed is no result: %s", (sentence) => {
  expect(figures(read(sentence))).toEqual([]);
});

test("a text that tells of years one by one is of the last", () => {
  const { bundle } = extract({
    text: "Kinh tế huyện Cao Lộc\n\nNăm 2021, thu ngân sách đạt 3 tỷ đồng. Năm 2022, thu ngân sách đạt 4 tỷ đồng. Năm 2023, thu ngân sách đạt 5 tỷ đồng.\n",
  });
  expect(bundle.results?.map(({ period }) => period?.end)).toEqual(["2021", "2022", "2023"]);
  expect(bundle.targets ?? []).toEqual([]);
});

test("places and papers behind a list of people are none of them", () => {
  const { people } = read(
    "Dự có các đồng chí: Nguyễn Văn An, Bí thư Huyện ủy Cao Lộc; Cao Bằng, Hà Nội; Báo Lạng Sơn; Điện Biên Phủ.",
  );
  expect(people?.map(({ label }) => label)).toEqual(["Nguyễn Văn An"]);
});
