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

test("a page of a paper that cites a number in its first lines has no letterhead", () => {
  const { bundle } = extract({
    text: "Huyện ủy Cao Lộc quán triệt Chỉ thị số 05-CT/TW\n\nNgày 15/7/2023, Huyện ủy Cao Lộc tổ chức hội nghị quán triệt Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.",
  });
  expect(bundle.resolutions).toMatchObject([{ number: "05", issuedOn: "2016-05-15" }]);
});
