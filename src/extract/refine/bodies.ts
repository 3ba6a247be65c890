import { committeeName, type Level, type Organ, type UnitWord } from "../lexicon/body-words.js";
import type { BodyMention } from "../rules/bodies.js";
import { oneSpelling } from "../text/syllable.js";
import { type PlaceName, provincePlace, type Setting } from "./setting.js";

/** A body as far as the article tells it. */
export interface KnownBody {
  readonly organ: Organ;
  readonly central: boolean;
  readonly place: PlaceName | null;
  /** The sort of its place, where nothing tells which: `Ban Thường vụ Tỉnh ủy`. */
  readonly unit: UnitWord | null;
  /** Its place is taken from the article's own. */
  readonly settled: boolean;
  /** What it is the body of, where that is no place. */
  readonly whole: string | null;
  readonly department: string | null;
}

/** An Executive Committee of which nothing is known yet. */
export const executiveCommittee: KnownBody = {
  organ: "EXECUTIVE_COMMITTEE",
  central: false,
  place: null,
  unit: null,
  settled: false,
  whole: null,
  department: null,
};
export const centralCommittee: KnownBody = { ...executiveCommittee, central: true };

const levelOfOrgan: Readonly<Partial<Record<Organ, Level>>> = {
  POLITBURO: "CENTRAL",
  SECRETARIAT: "CENTRAL",
  GOVERNMENT: "CENTRAL",
};

/** The body that a mention stands for; null where neither it nor the article tells what it is the body of. */
export function knownBody(
  mention: BodyMention,
  { places, wholes }: Setting,
  near?: KnownBody | null,
): KnownBody | null {
  const { organ, central, unit, name, whole, department } = mention;
  const made = { organ, central, whole, department, unit: null, settled: false };
  if (central || levelOfOrgan[organ]) return { ...made, central: true, place: null };
  // `Đảng ủy Khối` of `Đảng ủy Khối các cơ quan tỉnh Thanh Hóa`.
  if (whole && near?.whole?.startsWith(`${whole} `)) return { ...made, whole: near.whole, place: null, settled: true };
  const spelt = whole && inFull(whole, wholes);
  if (spelt) return { ...made, whole: spelt, place: null, settled: true };
  if (whole) return { ...made, ...placedWhole(whole, places), place: null };
  if (unit && name) return { ...made, place: unit === "tỉnh" ? provincePlace(name) : { unit, name } };
  if (unit) {
    const found = [...places.values()].find((place) => place.unit === unit);
    return found ? { ...made, place: found, settled: true } : { ...made, place: null, unit };
  }
  if (near && (near.place || near.whole || near.central)) return { ...near, organ, department, settled: true };
  return null;
}

const general = /^(?:Tổng công ty|Công ty|Tập đoàn|Học viện|Trường|Bệnh viện|Khối)$/iu;
/** `Đảng bộ Tổng công ty` in a text that names one in full. */
function inFull(whole: string, wholes: ReadonlySet<string>): string | null {
  if (!general.test(whole)) return null;
  const [name, another] = [...wholes].filter((other) => other.startsWith(`${whole} `));
  return another === undefined ? (name ?? null) : null;
}

/** `Khối các cơ quan tỉnh` of the article's province. */
function placedWhole(whole: string, places: Setting["places"]): Pick<KnownBody, "whole" | "settled"> {
  const around = [...places.values()].find(({ unit }) => whole.toLowerCase().endsWith(` ${unit}`));
  return around ? { whole: `${whole} ${around.name}`, settled: true } : { whole, settled: false };
}

const organLabel: Readonly<Record<Organ, string>> = {
  EXECUTIVE_COMMITTEE: "Ban Chấp hành Đảng bộ",
  PARTY_COMMITTEE: "Đảng bộ",
  STANDING_COMMITTEE: "Ban Thường vụ",
  PERMANENT_BOARD: "Thường trực",
  INSPECTION_COMMITTEE: "Ủy ban Kiểm tra",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân",
  PEOPLES_COUNCIL: "Hội đồng nhân dân",
  FATHERLAND_FRONT: "Ủy ban Mặt trận Tổ quốc Việt Nam",
  MASS_ORGANISATION: "",
  DEPARTMENT: "Ban",
  POLITBURO: "Bộ Chính trị",
  SECRETARIAT: "Ban Bí thư",
  GOVERNMENT: "Chính phủ",
  OTHER: "",
};
const centralLabel: Readonly<Partial<Record<Organ, string>>> = {
  EXECUTIVE_COMMITTEE: "Ban Chấp hành Trung ương",
  PARTY_COMMITTEE: "Đảng Cộng sản Việt Nam",
  STANDING_COMMITTEE: "Bộ Chính trị",
  INSPECTION_COMMITTEE: "Ủy ban Kiểm tra Trung ương",
  FATHERLAND_FRONT: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
};

export const placeLabel = ({ unit, name }: PlaceName): string => `${unit} ${name}`;

const innerOrgans: ReadonlySet<Organ> = new Set(["STANDING_COMMITTEE", "PERMANENT_BOARD", "INSPECTION_COMMITTEE"]);
/** Whether an organ is one of an Executive Committee. */
export const isInner = (organ: Organ): boolean => innerOrgans.has(organ);

/** `Ban Thường vụ Thành ủy Lạng Sơn`, `Ban Chấp hành Đảng bộ thành phố Lạng Sơn`. */
export function bodyLabel({ organ, central, place, unit, whole, department }: KnownBody): string {
  if (central && organ === "OTHER") return department === "Thủ tướng" ? "Thủ tướng Chính phủ" : (department ?? "");
  if (central)
    return organ === "DEPARTMENT" || organ === "MASS_ORGANISATION"
      ? `${department ?? "Ban"} Trung ương`
      : (centralLabel[organ] ?? organLabel[organ]);
  const inner = isInner(organ) || organ === "DEPARTMENT";
  const head = department ?? organLabel[organ];
  // As it is called where nobody says which: `Ban Thường vụ Tỉnh ủy`, `Tỉnh ủy`.
  if (unit && organ === "EXECUTIVE_COMMITTEE") return committeeName[unit];
  if (unit) return inner ? `${head} ${committeeName[unit]}` : `${head} ${unit}`;
  if (!place) return inner && whole ? `${head} Đảng ủy ${whole}` : `${head} ${whole ?? ""}`.trim();
  if (!inner) return `${head} ${placeLabel(place)}`;
  // The city bears its sort in its name.
  const name = place.name === "Hồ Chí Minh" ? `Thành phố ${place.name}` : place.name;
  return `${head} ${committeeName[place.unit]} ${name}`;
}

/** Whether two bodies are of one place, or of one whole. */
export const related = (one: KnownBody, other: KnownBody) =>
  one.central === other.central &&
  one.whole === other.whole &&
  (one.unit === null || one.unit === (other.unit ?? other.place?.unit)) &&
  (other.unit === null || other.unit === (one.unit ?? one.place?.unit)) &&
  (one.place === null ||
    other.place === null ||
    (oneSpelling(one.place.name) === oneSpelling(other.place.name) && one.place.unit === other.place.unit));
