import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";
import { figures, lead, read } from "./sentence.js";

describe("programmes", () => {
  test("one that carries out a document is one, however the document is written", () => {
    const { resolutions } = read(
      "Ban Thường vụ Huyện ủy Cao Lộc ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Thực hiện Nghị quyết số 57-NQ/TW (Nghị quyết số 57-NQ/TW), Ban Thường vụ Huyện ủy ban hành Chương trình hành động thực hiện Nghị quyết số 57 như sau:",
    );
    expect(resolutions?.map(({ kind, number }) => [kind, number])).toEqual([
      ["ACTION_PROGRAMME", undefined],
      ["RESOLUTION", "57"],
    ]);
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
      "Ngày 25-2-2019, Ủy ban Kiểm tra (UBKT) Huyện ủy Cao Lộc tổ chức Kỳ họp thứ 41.",
      { kind: "PLENARY", ordinal: 41, date: "2019-02-25" },
    ],
    [
      "Ngày 27/6/2019, HĐND huyện Cao Lộc khai mạc kỳ họp thứ 9, khóa XI, nhiệm kỳ 2016-2021.",
      { kind: "PLENARY", ordinal: 9, date: "2019-06-27" },
    ],
    [
      "Trong 2 ngày 7 và 8 tháng 6 năm 2010, Đảng bộ xã Gia Cát, huyện Cao Lộc tổ chức Đại hội khóa XVIII, nhiệm kỳ 2010 – 2015.",
      { kind: "CONGRESS", ordinal: 18, date: "2010-06-07", dateEnd: "2010-06-08" },
    ],
    [
      "Chiều 20/5/2020, Ban Thường vụ Huyện ủy Cao Lộc cho ý kiến về đề án sắp xếp tổ chức.",
      { kind: "STANDING", date: "2020-05-20" },
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
      "Ngày 4-6-2020, Đảng bộ xã Mỹ Hòa tổ chức Đại hội đảng viên lần thứ XIV (nhiệm kỳ 2020 - 2025).",
      { kind: "CONGRESS", ordinal: 14, date: "2020-06-04" },
    ],
    [
      "Sau 3 ngày diễn ra, chiều 16/10/2025, Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ I đã thành công tốt đẹp.",
      { kind: "CONGRESS", ordinal: 1, date: "2025-10-14", dateEnd: "2025-10-16" },
    ],
    [
      "Ngày 28-11-2017, Ban Thường vụ (BTV) Huyện ủy Cao Lộc họp đánh giá kết quả công tác tháng 11-2017.",
      { kind: "STANDING", date: "2017-11-28", reviewPeriod: { start: "2017-11", end: "2017-11" } },
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
    [
      "Ngày 12/1/2018, Ban Thường vụ (BTV) Huyện ủy Cao Lộc tổ chức tổng kết công tác kiểm tra, giám sát năm 2017.",
      { kind: "OTHER", date: "2018-01-12" },
    ],
    [
      "Sáng 28/9/2025, Hội LHPN huyện Cao Lộc tổ chức Đại hội đại biểu phụ nữ lần thứ I, nhiệm kỳ 2025-2030.",
      { kind: "CONGRESS", ordinal: 1, date: "2025-09-28" },
    ],
    [
      "Chiều 10/10/2017, UBND huyện Cao Lộc tổ chức hội nghị đánh giá 9 tháng đầu năm.",
      { kind: "OTHER", date: "2017-10-10" },
    ],
    [
      "Sáng 13-10-2020, Ðảng bộ huyện Cao Lộc khai mạc Ðại hội đại biểu lần thứ 18, nhiệm kỳ 2020 - 2025.",
      { kind: "CONGRESS", ordinal: 18, date: "2020-10-13" },
    ],
    [
      "Chiều 25/6, Huyện ủy Cao Lộc họp kiểm điểm công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm, phấn đấu về đích cuối năm 2020.",
      { date: "2020-06-25" },
    ],
  ])("%s", (sentence, expected) => {
    expect(extract({ text: sentence }).bundle.conferences?.[0]).toMatchObject(expected);
  });

  test.each([
    [
      "Trà Cú: Sơ kết công tác xây dựng Đảng\n\nSáng 10/7/2019, Ban Chấp hành Đảng bộ huyện tổ chức hội nghị lần thứ 20.",
      "Ban Chấp hành Đảng bộ huyện Trà Cú",
    ],
    [
      "Mạo Sơn: Sơ kết công tác xây dựng Đảng\n\nSáng 10/7/2026, Ban Chấp hành Đảng bộ xã tổ chức hội nghị lần thứ 5.",
      "Ban Chấp hành Đảng bộ xã Mạo Sơn",
    ],
    [
      "Hội nghị lần thứ 20\n\nSáng 10/7/2019, nông dân Trà Cú phấn khởi khi Ban Chấp hành Đảng bộ huyện tổ chức hội nghị lần thứ 20.",
      "Ban Chấp hành Đảng bộ huyện Trà Cú",
    ],
  ])("finds the district or commune that is never called one: %s", (text, label) => {
    expect(extract({ text }).bundle.committees?.map((each) => each.label)).toEqual([label]);
  });

  test("a district that one province alone had lies in that", () => {
    const { bundle } = extract({
      text: "Sáng 10/7/2019, Ban Chấp hành Đảng bộ huyện Trà Cú tổ chức hội nghị quán triệt Nghị quyết số 04-NQ/TU ngày 5/6/2019 của Ban Chấp hành Đảng bộ tỉnh.",
    });
    expect(bundle.places?.map(({ label }) => label)).toEqual(["huyện Trà Cú", "tỉnh Trà Vinh", "Việt Nam"]);
    expect(bundle.committees?.map(({ label }) => label)).toContain("Ban Chấp hành Đảng bộ tỉnh Trà Vinh");
  });

  test("the first plenum after a congress is that of the committee elected there", () => {
    const { bundle } = extract({
      text: "Ngày 18/6/2025, Đảng bộ huyện Cao Lộc tổ chức Đại hội đại biểu lần thứ XI, nhiệm kỳ 2025–2030. Tại phiên họp thứ nhất, đồng chí Lưu Thế Hiển tái đắc cử Bí thư Huyện ủy.",
    });
    expect(bundle.conferences).toMatchObject([
      { kind: "CONGRESS", ordinal: 11 },
      { kind: "PLENARY", ordinal: 1, term: bundle.conferences?.[0]?.term },
    ]);
  });

  test("two congresses that open on one day are two", () => {
    const { bundle } = extract({
      text: "Sáng 13/10/2020, Đảng bộ tỉnh Khánh Hòa khai mạc Đại hội đại biểu lần thứ XVIII, nhiệm kỳ 2020-2025.\n\n* Cùng ngày, Đảng bộ tỉnh Hậu Giang khai mạc Đại hội đại biểu lần thứ XIV, nhiệm kỳ 2020-2025.",
    });
    expect(bundle.conferences).toMatchObject([
      { kind: "CONGRESS", ordinal: 18, date: "2020-10-13" },
      { kind: "CONGRESS", ordinal: 14, date: "2020-10-13" },
    ]);
  });

  test("a congress that is planned was not held", () => {
    const { bundle } = extract({
      text: "Năm 2020, huyện Cao Lộc phấn đấu thu ngân sách 62 tỷ đồng; tổ chức thành công Đại hội Đảng bộ huyện lần thứ XII, nhiệm kỳ 2020-2025.",
    });
    expect(bundle.conferences).toBeUndefined();
  });

  test("a term in figures and in years is one", () => {
    const { bundle } = extract({
      text: "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn vừa tổ chức Hội nghị lần thứ 16, Ban Chấp hành Đảng bộ tỉnh khoá XVII, nhiệm kỳ 2020 - 2025.",
    });
    expect(bundle.terms).toMatchObject([{ ordinal: 17, startYear: 2020, endYear: 2025 }]);
  });

  test("a stamp before the text tells the year of a day without one", () => {
    const text = " date 2020-07 Sáng 10/7, Ban Chấp hành Đảng bộ huyện Long Điền tổ chức hội nghị lần thứ 20.";
    const [conference] = extract({ text }).bundle.conferences ?? [];
    expect(conference).toMatchObject({ date: "2020-07-10", ordinal: 20 });
    expect(conference?.evidence).toContainEqual(expect.objectContaining({ field: "date", method: "INFERRED" }));
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
    [
      "Đảng bộ thực hiện Chỉ thị 05 gắn với Nghị quyết Trung ương 4 khóa XI, XII.",
      ["DIRECTIVE 05 CITED", "RESOLUTION CITED", "RESOLUTION CITED"],
    ],
    [
      "Hội nghị tổng kết Nghị quyết 18 của Huyện ủy và Nghị quyết số 18-NQ/TW của Trung ương.",
      ["RESOLUTION 18 REVIEWED", "RESOLUTION 18 18-NQ/TW REVIEWED"],
    ],
    ["Hội nghị thông qua Nghị quyết về phát triển du lịch.", ["RESOLUTION ADOPTED"]],
    ["Huyện thực hiện kế hoạch 5 năm và kế hoạch 180 tỷ đồng.", []],
    ["Đảng bộ thực hiện Nghị quyết Đại hội.", ["RESOLUTION CITED"]],
    ["Đảng bộ thực hiện Nghị quyết Đại hội Đảng bộ huyện và NQĐH Đảng bộ huyện lần thứ XXII.", ["RESOLUTION CITED"]],
    ["Hội nghị ra nghị quyết lãnh đạo nhiệm vụ năm 2020.", ["RESOLUTION ADOPTED"]],
    ["Huyện ủy ban hành Chương trình số 03-Ctr/HU ngày 2-12-2016.", ["PROGRAMME 03 03-Ctr/HU 2016-12-02 ADOPTED"]],
    ["Huyện thực hiện Thông báo Kết luận số 382-TBKL/HU ngày 14/7/2022.", ["NOTICE 382 382-TBKL/HU 2022-07-14 CITED"]],
    ["Huyện lồng ghép vốn Chương trình 135.", []],
    ["Hội nghị quán triệt Chỉ thị 06 ngày 7/11/2006 của Bộ Chính trị.", ["DIRECTIVE 06 2006-11-07 DISSEMINATED"]],
    [
      "Huyện thực hiện Nghị quyết số 10 - NQ/HU ngày 05 – 4 – 2018 của Huyện ủy và Nghị quyết số 98/2023/QH15.",
      ["RESOLUTION 10 10-NQ/HU 2018-04-05 CITED", "RESOLUTION 98 98/2023/QH15 CITED"],
    ],
    ["Hội nghị thông qua Chương trình công tác toàn khóa (số 01-CTr/HU).", ["PROGRAMME 01 01-CTr/HU ADOPTED"]],
    ["Ngày 20/11/2018, Ban Thường vụ Huyện ủy ban hành Kế hoạch số 61-KH/HU.", ["PLAN 61 61-KH/HU 2018-11-20 ADOPTED"]],
    [
      "Huyện thực hiện Nghị quyết Đại hội Đảng toàn quốc lần thứ X, Nghị quyết Đại hội Đảng bộ huyện.",
      ["RESOLUTION CITED", "RESOLUTION CITED"],
    ],
    ["Qua kiểm tra, kết luận 38 đảng viên có vi phạm.", []],
    ["Đảng bộ kết nạp 74 đảng viên (nghị quyết 60).", []],
  ])("%s", (sentence, expected) => {
    expect(documents(sentence)).toEqual(expected);
  });
});

test("the issuer may stand behind a title in quotes, for all of a row", () => {
  const { committees, resolutions } = read(
    "Hội nghị tổng kết Chương trình 04-CTr/HU về “Phát triển kinh tế” và Chương trình số 07-CTr/HU về “Phát triển đô thị” của Huyện ủy.",
  );
  const committee = committees?.find(({ label }) => label === "Ban Chấp hành Đảng bộ huyện Cao Lộc")?.key;
  expect(resolutions?.map(({ symbol, issuer }) => [symbol, issuer])).toEqual([
    ["04-CTr/HU", committee],
    ["07-CTr/HU", committee],
  ]);
});

test("what stands behind a row tells the issuer of each, a title ends where its issuer is named", () => {
  const { committees, resolutions } = read(
    "Huyện hợp nhất các phòng theo Nghị quyết 18-NQ/TW, Nghị quyết 19-NQ/TW Hội nghị Trung ương 6 khóa XII; hội nghị thông qua Chương trình kiểm tra, giám sát năm 2020 của Ban Chấp hành Đảng bộ huyện.",
  );
  const keyOf = (name: string) => committees?.find(({ label }) => label === name)?.key;
  expect(resolutions?.map(({ symbol, subject, issuer }) => [symbol ?? subject, issuer])).toEqual([
    ["18-NQ/TW", keyOf("Ban Chấp hành Trung ương")],
    ["19-NQ/TW", keyOf("Ban Chấp hành Trung ương")],
    ["kiểm tra, giám sát năm 2020", keyOf("Ban Chấp hành Đảng bộ huyện Cao Lộc")],
  ]);
});
