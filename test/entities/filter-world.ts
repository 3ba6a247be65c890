import { city, conference, figure, resolution, type World } from "../kit/world.js";

const inUnit = (value: string, unit: string, unitText: string) => ({
  quantity: { comparator: "EQUAL", value, unit, unitText },
});

/** A small country in which every field of every filter parts some from the rest. */
export const filterWorld: World = {
  places: city.places,
  topics: [
    { key: "giao-duc", label: "Giáo dục" },
    { key: "mam-non", label: "Giáo dục mầm non", broader: "giao-duc" },
    { key: "ngan-sach", label: "Ngân sách" },
  ],
  indicators: [
    { key: "thu", label: "Thu ngân sách", unit: "VND", topic: "ngan-sach" },
    { key: "tre", label: "Tỷ lệ trẻ đến lớp", unit: "PERCENT", topic: "mam-non" },
    { key: "khac", label: "Chỉ số khác" },
  ],
  committees: [
    {
      key: "tinh-uy",
      label: "Tỉnh ủy Mẫu Sơn",
      organ: "EXECUTIVE_COMMITTEE",
      branch: "PARTY",
      level: "PROVINCIAL",
      place: "tinh",
    },
    {
      key: "bch",
      label: "Thành ủy Đông Mẫu Sơn",
      organ: "EXECUTIVE_COMMITTEE",
      branch: "PARTY",
      level: "DISTRICT",
      place: "tp",
      reportsTo: "tinh-uy",
    },
    {
      key: "ubnd",
      label: "Ủy ban nhân dân thành phố",
      organ: "PEOPLES_COMMITTEE",
      branch: "STATE",
      level: "DISTRICT",
      place: "tp",
    },
    {
      key: "mttq",
      label: "Mặt trận Tổ quốc tỉnh",
      organ: "FATHERLAND_FRONT",
      branch: "FRONT",
      level: "PROVINCIAL",
      place: "tinh",
    },
  ],
  terms: [
    { key: "t", committee: "bch", ordinal: 22, startYear: 2015, endYear: 2020 },
    { key: "t0", committee: "bch", ordinal: 21, startYear: 2010, endYear: 2015 },
    { key: "tt", committee: "tinh-uy", ordinal: 16, startYear: 2015, endYear: 2020 },
  ],
  conferences: [
    conference("năm 2016", { ordinal: 1, date: "2016" }),
    conference("tháng 9 năm 2016", { ordinal: 2, date: "2016-09" }),
    conference("ngày 30 tháng 9 năm 2016", { kind: "EXTRAORDINARY", date: "2016-09-30" }),
    conference("Hội nghị ba ngày", { kind: "OTHER", date: "2017-12-30", dateEnd: "2018-01-02" }),
    conference("Hội nghị không ngày", { ordinal: 3 }),
    conference("Hội nghị khóa trước", { ordinal: 2, term: "t0", date: "2011-05-05" }),
    conference("Hội nghị Tỉnh ủy", { ordinal: 2, committee: "tinh-uy", term: "tt", date: "2016-08-31" }),
  ],
  resolutions: [
    resolution("Nghị quyết số 4", "RESOLUTION", {
      number: "4",
      issuedOn: "2016-05-04",
      topics: ["giao-duc"],
      considered: [
        { conference: "năm_2016", action: "DISCUSSED" },
        { conference: "năm_2016", action: "ADOPTED" },
        { conference: "Hội_nghị_Tỉnh_ủy", action: "CITED" },
      ],
    }),
    resolution("Chỉ thị số 04", "DIRECTIVE", {
      number: "04",
      issuer: "tinh-uy",
      issuedOn: "2016",
      topics: ["giao-duc", "ngan-sach"],
      considered: [{ conference: "tháng_9_năm_2016", action: "CITED" }],
    }),
    resolution("Kế hoạch số 40", "PLAN", { number: "40", issuedOn: "2016-06" }),
    resolution("Đề án không số", "SCHEME", { issuer: null, topics: ["mam-non"] }),
  ],
  targets: [
    figure("thu cả năm", "100", {
      indicator: "thu",
      ...inUnit("100", "VND", "tỷ đồng"),
      period: { start: "2016", end: "2016" },
    }),
    figure("thu nửa năm", "60", {
      indicator: "thu",
      committee: "tinh-uy",
      ...inUnit("60", "VND", "tỷ đồng"),
      period: { start: "2016-01", end: "2016-06" },
    }),
    figure("trẻ cả nhiệm kỳ", "90", { indicator: "tre", period: { start: "2015", end: "2020" } }),
    figure("trẻ không kỳ", "95", { indicator: "tre", committee: "tinh-uy" }),
    figure("khác tấn", "7", {
      indicator: "khac",
      ...inUnit("7", "TONNE", "tấn"),
      period: { start: "2017-03-05", end: "2017-03-06" },
    }),
  ],
  results: [
    figure("đã thu", "98", {
      indicator: "thu",
      ...inUnit("98", "VND", "tỷ đồng"),
      period: { start: "2016-01", end: "2016-11" },
    }),
    figure("trẻ đến lớp", "91", { indicator: "tre", committee: "tinh-uy", period: { start: "2018", end: "2018" } }),
    figure("khác ha", "8", { indicator: "khac", ...inUnit("8", "HECTARE", "ha") }),
  ],
};

/** The ids of the world's entities by label. */
export type Ids = Readonly<Record<string, string>>;
