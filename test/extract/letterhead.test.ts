import { expect, test } from "vitest";
import { extract } from "../../src/extract/pipeline.js";

const body = `BÁO CÁO
kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2023

Kết nạp 86 đảng viên. Phấn đấu 6 tháng cuối năm kết nạp 90 đảng viên.

Nơi nhận:
- Tỉnh ủy (báo cáo),`;

test.each([
  [
    "in one column",
    "ĐẢNG BỘ TỈNH LẠNG SƠN\nHUYỆN ỦY CAO LỘC\n*\nSố 215-BC/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nCao Lộc, ngày 15 tháng 7 năm 2023",
  ],
  [
    "in two columns",
    "ĐẢNG BỘ TỈNH LẠNG SƠN              ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY CAO LỘC\n   *\nSố: 215-BC/HU            Cao Lộc, ngày 15 tháng 7 năm 2023",
  ],
])("a letterhead %s tells whose document it is, its number and its day", (_, above) => {
  const { bundle } = extract({ text: `${above}\n\n${body}` });
  const [document] = bundle.resolutions ?? [];
  expect(bundle.resolutions).toMatchObject([
    {
      kind: "REPORT",
      number: "215",
      symbol: "215-BC/HU",
      issuedOn: "2023-07-15",
      resolved: true,
      subject: "kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2023",
    },
  ]);
  const district = bundle.committees?.find(({ key }) => key === document?.issuer);
  expect(district?.label).toBe("Ban Chấp hành Đảng bộ huyện Cao Lộc");
  expect(bundle.results).toMatchObject([{ committee: district?.key, period: { start: "2023-01", end: "2023-06" } }]);
  expect(bundle.targets).toMatchObject([{ committee: district?.key, setBy: [document?.key] }]);
  expect(bundle.source?.title).toBe("BÁO CÁO kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2023");
});

test("a decision of a People's Committee has its subject below its kind", () => {
  const { bundle } = extract({
    text: "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nSố: 30/2023/QĐ-UBND\nLạng Sơn, ngày 15 tháng 6 năm 2023\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy định quản lý đất đai trên địa bàn tỉnh\n\nĐến năm 2025, 100% hồ sơ được giải quyết đúng hạn.",
  });
  expect(bundle.resolutions?.[0]).toMatchObject({
    kind: "DECISION",
    symbol: "30/2023/QĐ-UBND",
    issuedOn: "2023-06-15",
    subject: "ban hành Quy định quản lý đất đai trên địa bàn tỉnh",
  });
});

test("two columns are told apart, also where the body's name takes two lines", () => {
  const { bundle } = extract({
    text: "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN LỘC BÌNH                  Độc lập - Tự do - Hạnh phúc\nSố: 45/BC-UBND            Lộc Bình, ngày 5 tháng 7 năm 2023\n\nBÁO CÁO\nKết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2023\n\nThu ngân sách đạt 45 tỷ đồng.",
  });
  const [document] = bundle.resolutions ?? [];
  expect(document).toMatchObject({
    kind: "REPORT",
    symbol: "45/BC-UBND",
    subject: "Kết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2023",
  });
  const [issuer] = bundle.committees ?? [];
  expect([issuer?.key, issuer?.label]).toEqual([document?.issuer, "Ủy ban nhân dân huyện Lộc Bình"]);
});

test("an office below a committee issues the document, the figures are the committee's", () => {
  const { bundle } = extract({
    text: "TỈNH ỦY LẠNG SƠN\nBAN TỔ CHỨC\n*\nSố 120-BC/BTCTU\nLạng Sơn, ngày 5 tháng 7 năm 2023\n\nBÁO CÁO\nKết quả xây dựng Đảng 6 tháng đầu năm 2023\n\nToàn tỉnh kết nạp 820 đảng viên.",
  });
  const label = (key: string | null | undefined) => bundle.committees?.find((each) => each.key === key)?.label;
  expect(label(bundle.resolutions?.[0]?.issuer)).toBe("Ban Tổ chức Tỉnh ủy Lạng Sơn");
  expect(label(bundle.results?.[0]?.committee)).toBe("Ban Chấp hành Đảng bộ tỉnh Lạng Sơn");
});

test("an action programme is once in its own bundle, with what it carries out", () => {
  const { bundle } = extract({
    text: "ĐẢNG BỘ TỈNH LẠNG SƠN\nHUYỆN ỦY CAO LỘC\n*\nSố 10-CTr/HU\nCao Lộc, ngày 15 tháng 7 năm 2023\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 05-NQ/TU ngày 12/3/2023 của Tỉnh ủy về chuyển đổi số\n\nPhấn đấu đến năm 2025, 100% hồ sơ được xử lý trên mạng.",
  });
  const [own, carried, ...others] = bundle.resolutions ?? [];
  expect(others).toEqual([]);
  expect(own).toMatchObject({ kind: "ACTION_PROGRAMME", symbol: "10-CTr/HU", implements: [carried?.key] });
  expect(carried).toMatchObject({ symbol: "05-NQ/TU" });
});

test("a page of a paper that cites a number in its first lines has no letterhead", () => {
  const { bundle } = extract({
    text: "Huyện ủy Cao Lộc quán triệt Chỉ thị số 05-CT/TW\n\nNgày 15/7/2023, Huyện ủy Cao Lộc tổ chức hội nghị quán triệt Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.",
  });
  expect(bundle.resolutions).toMatchObject([{ number: "05", issuedOn: "2016-05-15" }]);
});
