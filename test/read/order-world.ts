import { city, conference, figure, indicators, resolution, type World } from "../kit/world.js";

/** Rows with equal keys, unknown keys and labels that only Vietnamese order puts right; labels tell them apart. */
export const orderWorld: World = {
  ...city,
  indicators,
  conferences: [
    conference("Hội nghị lần thứ 2", { ordinal: 2, date: "2016-05-01" }),
    conference("Hội nghị lần thứ 10", { ordinal: 10, date: "2018" }),
    conference("Hội nghị lần thứ 9", { ordinal: 9, date: "2018-01-01" }),
    conference("Hội nghị đảng viên", { date: "2017-03", kind: "OTHER" }),
    conference("Hội nghị dân vận", { date: "2017-03-01", kind: "OTHER" }),
    conference("Hội nghị cán bộ", { kind: "EXTRAORDINARY" }),
    conference("Hội nghị chuyên đề", { kind: "OTHER" }),
    conference("Hội nghị lần thứ 11", { ordinal: 11 }),
    conference("Đại hội", { kind: "CONGRESS", ordinal: 22, date: "2015-08-20" }),
  ],
  resolutions: [
    resolution("Nghị quyết số 10", "RESOLUTION", { number: "10", issuedOn: "2016-02-01" }),
    resolution("Nghị quyết số 02", "RESOLUTION", { number: "02", issuedOn: "2016-02-01" }),
    resolution("Nghị quyết số 2a", "RESOLUTION", { number: "2a", issuedOn: "2016" }),
    resolution("Đề án", "SCHEME"),
    resolution("Dự án", "SCHEME"),
    resolution("Ấn định", "NOTICE", { issuedOn: "2019-12-31" }),
    resolution("An ninh", "NOTICE", { number: "100" }),
  ],
  targets: [
    figure("Chỉ tiêu năm", "12", { period: { start: "2018", end: "2018" } }),
    figure("Chỉ tiêu tháng", "12", { period: { start: "2018-01", end: "2018-06" } }),
    figure("Chỉ tiêu đầu", "5", { period: { start: "2016", end: "2020" } }),
    figure("Chỉ tiêu dân số", "-3"),
    figure("Chỉ tiêu ăn uống", "100.5"),
    figure("Chỉ tiêu ở", "0", { period: { end: "2019" } }),
    figure("Chỉ tiêu 2", "99", { period: { start: "2020", end: "2020" } }),
  ],
  results: [
    figure("Kết quả 10", "10", { period: { start: "2018", end: "2018" } }),
    figure("Kết quả 9", "9", { period: { start: "2018", end: "2018" } }),
    figure("Kết quả đo", "7"),
    figure("Kết quả dài", "7.5"),
    figure("Kết quả ôn", "8", { period: { start: "2017-02-28", end: "2017-03-01" } }),
    figure("Kết quả on", "8", { period: { start: "2019", end: "2019" } }),
    figure("Kết quả ơn", "8.25", { period: { start: "2015", end: "2015" } }),
  ],
};

/** The expected list, rows of equal key bracketed together: their ids decide, and any order of them is right. */
export interface Expected {
  readonly field: string;
  readonly order: string;
  readonly direction: "ASC" | "DESC";
  readonly labels: readonly (string | readonly string[])[];
}

const lists: readonly (readonly [
  field: string,
  order: string,
  known: readonly (string | readonly string[])[],
  unknown: readonly string[],
])[] = [
  [
    "conferences",
    "DATE",
    [
      "Đại hội",
      "Hội nghị lần thứ 2",
      ["Hội nghị đảng viên", "Hội nghị dân vận"],
      ["Hội nghị lần thứ 10", "Hội nghị lần thứ 9"],
    ],
    ["Hội nghị cán bộ", "Hội nghị chuyên đề", "Hội nghị lần thứ 11"],
  ],
  [
    "conferences",
    "ORDINAL",
    ["Hội nghị lần thứ 2", "Hội nghị lần thứ 9", "Hội nghị lần thứ 10", "Hội nghị lần thứ 11", "Đại hội"],
    ["Hội nghị cán bộ", "Hội nghị chuyên đề", "Hội nghị đảng viên", "Hội nghị dân vận"],
  ],
  [
    "conferences",
    "LABEL",
    [
      "Đại hội",
      "Hội nghị cán bộ",
      "Hội nghị chuyên đề",
      "Hội nghị dân vận",
      "Hội nghị đảng viên",
      "Hội nghị lần thứ 2",
      "Hội nghị lần thứ 9",
      "Hội nghị lần thứ 10",
      "Hội nghị lần thứ 11",
    ],
    [],
  ],
  [
    "resolutions",
    "ISSUED_ON",
    ["Nghị quyết số 2a", ["Nghị quyết số 10", "Nghị quyết số 02"], "Ấn định"],
    ["Đề án", "Dự án", "An ninh"],
  ],
  [
    "resolutions",
    "NUMBER",
    ["Nghị quyết số 02", "Nghị quyết số 2a", "Nghị quyết số 10", "An ninh"],
    ["Đề án", "Dự án", "Ấn định"],
  ],
  [
    "resolutions",
    "LABEL",
    ["An ninh", "Ấn định", "Dự án", "Đề án", "Nghị quyết số 02", "Nghị quyết số 2a", "Nghị quyết số 10"],
    [],
  ],
  [
    "targets",
    "PERIOD",
    ["Chỉ tiêu đầu", ["Chỉ tiêu năm", "Chỉ tiêu tháng"], "Chỉ tiêu 2"],
    ["Chỉ tiêu dân số", "Chỉ tiêu ăn uống", "Chỉ tiêu ở"],
  ],
  [
    "targets",
    "VALUE",
    [
      "Chỉ tiêu dân số",
      "Chỉ tiêu ở",
      "Chỉ tiêu đầu",
      ["Chỉ tiêu năm", "Chỉ tiêu tháng"],
      "Chỉ tiêu 2",
      "Chỉ tiêu ăn uống",
    ],
    [],
  ],
  [
    "targets",
    "LABEL",
    [
      "Chỉ tiêu 2",
      "Chỉ tiêu ăn uống",
      "Chỉ tiêu dân số",
      "Chỉ tiêu đầu",
      "Chỉ tiêu năm",
      "Chỉ tiêu ở",
      "Chỉ tiêu tháng",
    ],
    [],
  ],
  [
    "results",
    "PERIOD",
    ["Kết quả ơn", "Kết quả ôn", ["Kết quả 10", "Kết quả 9"], "Kết quả on"],
    ["Kết quả đo", "Kết quả dài"],
  ],
  [
    "results",
    "VALUE",
    ["Kết quả đo", "Kết quả dài", ["Kết quả ôn", "Kết quả on"], "Kết quả ơn", "Kết quả 9", "Kết quả 10"],
    [],
  ],
  [
    "results",
    "LABEL",
    ["Kết quả 9", "Kết quả 10", "Kết quả dài", "Kết quả đo", "Kết quả on", "Kết quả ôn", "Kết quả ơn"],
    [],
  ],
];

/** What is unknown stands last in both directions. */
export const expectedLists: readonly Expected[] = lists.flatMap(([field, order, known, unknown]) => {
  const last = unknown.length > 0 ? [unknown] : [];
  return [
    { field, order, direction: "ASC", labels: [...known, ...last] } as const,
    { field, order, direction: "DESC", labels: [...known.toReversed(), ...last] } as const,
  ];
});
