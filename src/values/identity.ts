import { dateInterval, parsePartialDate } from "./partial-date.js";
import { type Period, periodInterval } from "./period.js";
import { baseValues, type Quantity } from "./quantity.js";
import { asciiSlug, slug } from "./text.js";

type Unknown<Value> = Value | null | undefined;
type Part = Unknown<string | number>;

/** `conference:bch-dang-bo-thanh-pho-lang-son:2015:15` of its kind and parts; ASCII only. */
export function readableId(kind: string, ...parts: readonly Part[]): string {
  const words = parts.filter((part) => part != null && part !== "").map((part) => asciiSlug(String(part)) || "x");
  return [kind, ...words].join(":");
}

const LONGEST_WORDS = 60;

/** The id of a topic or an indicator, `indicator:thu-ngan-sach`. */
export const vocabularyId = (kind: "Topic" | "Indicator", label: string): string =>
  readableId(kind.toLowerCase(), asciiSlug(label, LONGEST_WORDS));

/** `place:thanh-pho-lang-son`. */
export const placeId = (label: string): string => readableId("place", fullName(label));

/** What follows the kind in the id of a neighbour: `bch-dang-bo-thanh-pho-lang-son`. */
export function idBody(id: string): string {
  return id.slice(id.indexOf(":") + 1).replaceAll(":", "-");
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:TP|T\.P)(?:\.\s*|\s+)(?=\p{L})/giu, "thành phố "],
  [/(?<![\p{L}\p{N}])TX(?:\.\s*|\s+)(?=\p{L})/giu, "thị xã "],
  [/(?<![\p{L}\p{N}])BCH(?![\p{L}\p{N}])/gu, "Ban Chấp hành"],
  [/(?<![\p{L}\p{N}])BTV(?![\p{L}\p{N}])/gu, "Ban Thường vụ"],
  [/(?<![\p{L}\p{N}])UBND(?![\p{L}\p{N}])/gu, "Ủy ban nhân dân"],
  [/(?<![\p{L}\p{N}])HĐND(?![\p{L}\p{N}])/gu, "Hội đồng nhân dân"],
  [/(?<![\p{L}\p{N}])UBKT(?![\p{L}\p{N}])/gu, "Ủy ban Kiểm tra"],
  [/(?<![\p{L}\p{N}])(?:UB)?MTTQ(?![\p{L}\p{N}])/gu, "Mặt trận Tổ quốc"],
];

/** The name with its abbreviations written out. */
export function fullName(name: string): string {
  return abbreviations.reduce((text, [pattern, words]) => text.replace(pattern, words), name.normalize("NFC"));
}

/** A name of signs alone is its own slug: `%` and `‰` are not one thing. */
export const nameSlug = (name: string): string => slug(fullName(name)) || name.normalize("NFC").trim();

const committeeOf: readonly (readonly [RegExp, string])[] = [
  [/(?:tỉnh)\s+(?:ủy|uỷ)\s+(?=\p{L})/iu, "tỉnh "],
  [/(?:thành)\s+(?:ủy|uỷ)\s+(?=\p{L})/iu, "thành phố "],
  [/(?:huyện)\s+(?:ủy|uỷ)\s+(?=\p{L})/iu, "huyện "],
  [/(?:quận)\s+(?:ủy|uỷ)\s+(?=\p{L})/iu, "quận "],
  [/(?:thị)\s+(?:ủy|uỷ)\s+(?=\p{L})/iu, "thị xã "],
];

const bodyWords =
  /^.*?(?:Ban Chấp hành|Ban Thường vụ|Thường trực|Đảng bộ|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|(?:Ủy|Uỷ) ban Kiểm tra|Mặt trận Tổ quốc(?: Việt Nam)?)\s+(?=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s(?!ủy|uỷ))/iu;

/** The place in a body's name: `thành phố Lạng Sơn` of `Thành ủy Lạng Sơn` and `BCH Đảng bộ TP Lạng Sơn`. */
export function placeInBodyName(name: string): string | null {
  const full = fullName(name);
  for (const [pattern, words] of committeeOf) {
    const found = pattern.exec(full);
    if (found) return words + full.slice(found.index + found[0].length);
  }
  // The last body word counts: `Ban Thường vụ Đảng bộ huyện Cao Lộc`.
  let rest = full;
  for (let found = bodyWords.exec(rest); found; found = bodyWords.exec(rest)) rest = rest.slice(found[0].length);
  return rest === full ? null : rest;
}

const organSlugs: Readonly<Record<string, string>> = {
  EXECUTIVE_COMMITTEE: "bch-dang-bo",
  STANDING_COMMITTEE: "btv-dang-bo",
  PERMANENT_BOARD: "thuong-truc-dang-bo",
  PARTY_COMMITTEE: "dang-bo",
  INSPECTION_COMMITTEE: "ubkt-dang-bo",
  PEOPLES_COMMITTEE: "ubnd",
  PEOPLES_COUNCIL: "hdnd",
  FATHERLAND_FRONT: "mttq",
};

const centralSlugs: Readonly<Record<string, string>> = {
  EXECUTIVE_COMMITTEE: "bch-trung-uong-dang",
  PARTY_COMMITTEE: "dang-cong-san-viet-nam",
  POLITBURO: "bo-chinh-tri",
  SECRETARIAT: "ban-bi-thu",
  GOVERNMENT: "chinh-phu",
  INSPECTION_COMMITTEE: "ubkt-trung-uong",
  FATHERLAND_FRONT: "mttq-viet-nam",
};

/** Organs that a place has one of; of the others it has several, told apart by their names. */
export const isSingular = (organ: string): boolean => !["DEPARTMENT", "MASS_ORGANISATION", "OTHER"].includes(organ);

/** `bch-dang-bo-thanh-pho-lang-son`, of a body of the centre `bch-trung-uong-dang`. */
export function committeeSlug(organ: string, level: Unknown<string>, place: Unknown<string>, name: string): string {
  if (level === "CENTRAL" && centralSlugs[organ]) return centralSlugs[organ];
  const organSlug = organSlugs[organ];
  return organSlug && place ? `${organSlug}-${asciiSlug(fullName(place))}` : asciiSlug(fullName(name));
}

/** `committee:bch-dang-bo-thanh-pho-lang-son`. */
export const committeeId = (...body: Parameters<typeof committeeSlug>): string =>
  readableId("committee", committeeSlug(...body));

/** Numbers and symbols without the leading zeros of a figure: `04` is `4`, `05-CT/TU` is `5-ct-tu`. */
export const numberKey = (number: string): string => slug(number.replace(/(?<!\d)0+(?=\d)/gu, ""));

/** The day itself, or null where the date is less exact: a coarser one names nothing. */
export function exactDay(date: Unknown<string>): string | null {
  return date && parsePartialDate(date)?.day ? (dateInterval(date)?.from ?? null) : null;
}

/** Equal for `2011` and for `2011-01` to `2011-12`; by its words where no date is known; null where nothing is. */
export function periodKey(period: Unknown<Period>): string | null {
  if (!period) return null;
  const { from, to } = periodInterval(period);
  const span = from || to ? `${from ?? ""}..${to ?? ""}` : slug(period.label ?? "");
  return span ? `${span}:${period.kind ?? "WHOLE"}` : null;
}

/** Equal for figures that say the same: `2,5 nghìn tỷ` and `2.500 tỷ`. */
export function figureKey(quantity: Quantity): string {
  const { baseValue, baseUpper } = baseValues(quantity);
  return [quantity.comparator, baseValue, baseUpper ?? "", quantity.unit, quantity.change ?? ""].join(":");
}
