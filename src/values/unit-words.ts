/** Words that multiply the unit after them, as exact powers; `nghìn tỷ` is both. */
export const scaleWords: ReadonlyMap<string, string> = new Map([
  ["chục", "10"],
  ["trăm", "100"],
  ["nghìn", "1000"],
  ["ngàn", "1000"],
  ["vạn", "10000"],
  ["triệu", "1000000"],
  ["tr", "1000000"],
  ["tr.", "1000000"],
  ["tỷ", "1000000000"],
  ["tỉ", "1000000000"],
  ["thousand", "1000"],
  ["million", "1000000"],
  ["billion", "1000000000"],
]);

/** English has a word for these scales only; others are counted out. */
export const englishScales: ReadonlyMap<string, string> = new Map([
  ["1000", "thousand"],
  ["1000000", "million"],
  ["1000000000", "billion"],
  ["1000000000000", "trillion"],
]);

const weights = { kg: "1", g: "0.001", yến: "10", tạ: "100", tấn: "1000" };
const areas = { "m²": "1", m2: "1", ha: "10000", hecta: "10000", "km²": "1000000", km2: "1000000" };
const lengths = { m: "1", mét: "1", km: "1000", "ki-lô-mét": "1000" };

/** How much of the base one worded unit is, where the source words another one than the base. */
export const unitFactors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KILOGRAM: weights,
  TONNE: { kg: "0.001", yến: "0.01", tạ: "0.1" },
  QUINTAL_PER_HECTARE: { "tấn/ha": "10", "kg/ha": "0.01" },
  SQUARE_METRE: areas,
  HECTARE: { "m²": "0.0001", m2: "0.0001", "km²": "100", km2: "100" },
  METRE: lengths,
  KILOMETRE: { m: "0.001", mét: "0.001" },
  CUBIC_METRE: { lít: "0.001" },
  KILOWATT_HOUR: { mwh: "1000", gwh: "1000000" },
  PERCENT: { "‰": "0.1" },
  PERMILLE: { "%": "10" },
};

/** Singular and plural of each unit that has words of its own in English. */
export const englishUnits: Readonly<Record<string, readonly [one: string, many: string]>> = {
  VND: ["đồng", "đồng"],
  USD: ["US dollar", "US dollars"],
  KILOGRAM: ["kilogram", "kilograms"],
  TONNE: ["tonne", "tonnes"],
  QUINTAL_PER_HECTARE: ["quintal per hectare", "quintals per hectare"],
  HECTARE: ["hectare", "hectares"],
  SQUARE_METRE: ["square metre", "square metres"],
  METRE: ["metre", "metres"],
  KILOMETRE: ["kilometre", "kilometres"],
  CUBIC_METRE: ["cubic metre", "cubic metres"],
  KILOWATT_HOUR: ["kilowatt-hour", "kilowatt-hours"],
  PERCENTAGE_POINT: ["percentage point", "percentage points"],
  HEAD: ["head", "head"],
  PERSON: ["person", "people"],
  VISIT: ["visit", "visits"],
  HOUSEHOLD: ["household", "households"],
  ORGANISATION: ["organisation", "organisations"],
  COMMUNE: ["commune", "communes"],
  FACILITY: ["facility", "facilities"],
  DOCUMENT: ["document", "documents"],
  CASE: ["case", "cases"],
  JOB: ["job", "jobs"],
  POINT: ["point", "points"],
  ITEM: ["item", "items"],
};

/** What the source counts, where that says more than the unit does. */
export const englishNouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  "chỉ tiêu": ["target", "targets"],
  "tiêu chí": ["criterion", "criteria"],
  "nhiệm vụ": ["task", "tasks"],
  "nhóm nhiệm vụ": ["task group", "task groups"],
  "nhóm nhiệm vụ trọng tâm": ["key task group", "key task groups"],
  "đảng viên": ["party member", "party members"],
  "lao động": ["worker", "workers"],
  "học sinh": ["pupil", "pupils"],
  "giáo viên": ["teacher", "teachers"],
  "cán bộ": ["official", "officials"],
  "chi bộ": ["party cell", "party cells"],
  "doanh nghiệp": ["enterprise", "enterprises"],
  "hợp tác xã": ["cooperative", "cooperatives"],
  trường: ["school", "schools"],
  trạm: ["station", "stations"],
  thôn: ["village", "villages"],
  phường: ["ward", "wards"],
  "công trình": ["construction work", "construction works"],
  tấn: ["tonne", "tonnes"],
  tạ: ["quintal", "quintals"],
  "tấn/ha": ["tonne per hectare", "tonnes per hectare"],
  kg: ["kg", "kg"],
  ha: ["hectare", "hectares"],
  km: ["km", "km"],
  "km²": ["km²", "km²"],
};

/** What a figure may be a rate of. */
export const englishRates: Readonly<Record<string, string>> = {
  người: "person",
  "đầu người": "person",
  "lao động": "worker",
  hộ: "household",
  năm: "year",
  tháng: "month",
  ngày: "day",
  vụ: "crop season",
  xã: "commune",
  thôn: "village",
  "km²": "km²",
  km2: "km²",
  ha: "hectare",
};
