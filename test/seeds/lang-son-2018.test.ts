import { expect, it } from "vitest";
import { seed } from "./seed-files.js";

const bundle = seed("lang-son-2018-12-11.json");
const percent = { unit: "PERCENT", unitText: "%" };
const exactly = (value: string) => ({ comparator: "EQUAL", value, ...percent });

it("has the 15th conference of khóa XXII with its theme, its year inferred", () => {
  const conference = bundle.conferences?.find(({ ordinal }) => ordinal === 15);
  expect(conference).toMatchObject({
    kind: "PLENARY",
    date: "2018-12-11",
    theme: "Tăng cường kỷ luật, kỷ cương hành chính – Đẩy mạnh thu hút đầu tư, phát triển du lịch",
    reviewPeriod: { start: "2018", end: "2018" },
    planPeriod: { start: "2019", end: "2019" },
  });
  expect(conference?.evidence?.some(({ field, method }) => field === "date" && method === "INFERRED")).toBe(true);
  expect(bundle.terms?.[0]).toMatchObject({ ordinal: 22, startYear: 2015, endYear: 2020 });
});

it("gives no outlet and no date that the text does not give", () => {
  expect(bundle.source).toMatchObject({ outlet: null, publishedOn: null, retrievedOn: null, url: null });
  expect(bundle.people?.map(({ label }) => label)).toEqual(["Thanh Huệ"]);
});

it("has the twelve targets for 2019, all set by the conference for the city's committee", () => {
  const targets = bundle.targets ?? [];
  expect(targets.map(({ indicator, quantity }) => [indicator, quantity])).toEqual([
    [
      "Tốc độ tăng giá trị sản xuất một số ngành kinh tế chủ yếu",
      { comparator: "BETWEEN", value: "11", upper: "13", ...percent },
    ],
    ["Thu ngân sách", { comparator: "ABOUT", value: "5", ...percent, change: "INCREASE" }],
    ["Sản lượng lương thực có hạt", { comparator: "MORE_THAN", value: "5000", unit: "TONNE", unitText: "tấn" }],
    ["Sản lượng rau", { comparator: "MORE_THAN", value: "9720", unit: "TONNE", unitText: "tấn" }],
    ["Tỷ lệ công trình xây dựng được kiểm tra", exactly("100")],
    ["Số hộ nghèo", { ...exactly("10"), change: "DECREASE" }],
    ["Tỷ lệ giải quyết đơn", { comparator: "AT_LEAST", value: "96", ...percent }],
    ["Tỷ lệ chất thải rắn ở đô thị được thu gom và xử lý", { comparator: "ABOUT", value: "95", ...percent }],
    ["Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên", { comparator: "MORE_THAN", value: "65", ...percent }],
    ["Tỷ lệ cán bộ lãnh đạo, quản lý hoàn thành tốt nhiệm vụ", exactly("90")],
    ["Tỷ lệ tổ chức chính quyền, Mặt trận Tổ quốc và các đoàn thể xã hội đạt khá trở lên", exactly("100")],
    ["Tỷ lệ đảng viên tham gia học tập các chỉ thị, nghị quyết", { comparator: "AT_LEAST", value: "95", ...percent }],
  ]);
  for (const { setBy, committee, period } of targets) {
    expect({ setBy, committee, period }).toEqual({
      setBy: ["conference:15"],
      committee: "committee:bch-thanh-pho-lang-son",
      period: { start: "2019", end: "2019", label: "năm 2019" },
    });
  }
});

it("has five results of 2018, two compared with the year before", () => {
  const results = bundle.results ?? [];
  expect(results.map(({ indicator, quantity }) => [indicator, quantity])).toEqual([
    ["Tốc độ tăng trưởng một số ngành kinh tế chủ yếu", { ...exactly("17.4"), estimated: true }],
    ["Thu ngân sách", { ...exactly("21"), change: "INCREASE" }],
    ["Tổng vốn đầu tư toàn xã hội", { comparator: "MORE_THAN", value: "6000", unit: "VND", unitText: "tỷ đồng" }],
    [
      "Số chỉ tiêu chủ yếu đạt và vượt",
      { comparator: "EQUAL", value: "24", outOf: "25", unit: "ITEM", unitText: "chỉ tiêu" },
    ],
    [
      "Số nhóm nhiệm vụ trọng tâm hoàn thành",
      { comparator: "EQUAL", value: "6", unit: "ITEM", unitText: "nhóm nhiệm vụ" },
    ],
  ]);
  expect(results.map(({ comparisons }) => comparisons?.map(({ percent: by, against }) => `${by} ${against}`))).toEqual([
    undefined,
    ["21 cùng kỳ"],
    ["40 cùng kỳ"],
    undefined,
    undefined,
  ]);
});

it("cites a resolution of the 4th plenum of each of two terms, and the campaign", () => {
  expect(bundle.resolutions?.map(({ label, kind, resolved }) => [label, kind, resolved])).toEqual([
    ["Nghị quyết Trung ương 4 khóa XI", "RESOLUTION", true],
    ["Nghị quyết Trung ương 4 khóa XII", "RESOLUTION", true],
    ["Cuộc vận động học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "CAMPAIGN", false],
  ]);
  const considered = bundle.resolutions?.map((item) =>
    item.considered?.map(({ conference, action }) => `${conference} ${action}`),
  );
  expect(considered).toEqual([
    ["conference:central-11-4 ADOPTED", "conference:15 CITED"],
    ["conference:central-12-4 ADOPTED", "conference:15 CITED"],
    ["conference:15 CITED"],
  ]);
  const plenums = bundle.conferences
    ?.filter(({ ordinal }) => ordinal === 4)
    .map(({ kind, committee, term }) => [kind, committee, term]);
  expect(plenums).toEqual([
    ["PLENARY", "committee:bch-trung-uong", "term:central-11"],
    ["PLENARY", "committee:bch-trung-uong", "term:central-12"],
  ]);
});

it("mentions the city's bodies besides its committee", () => {
  expect(bundle.committees?.map(({ organ, level }) => `${organ} ${level}`).toSorted()).toEqual([
    "EXECUTIVE_COMMITTEE CENTRAL",
    "EXECUTIVE_COMMITTEE DISTRICT",
    "FATHERLAND_FRONT DISTRICT",
    "PARTY_COMMITTEE DISTRICT",
    "PEOPLES_COMMITTEE DISTRICT",
    "STANDING_COMMITTEE DISTRICT",
  ]);
});
