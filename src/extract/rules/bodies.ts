import { capitalized } from "../../values/text.js";
import {
  centralBodies,
  committeeWords,
  massOrganisations,
  type Organ,
  officeWords,
  organisationWords,
  organWords,
  type UnitWord,
  unitWords,
} from "../lexicon/body-words.js";
import { provinceNamed, provinceOfCity } from "../lexicon/provinces.js";
import { phraseAt, phraseBefore } from "../text/phrases.js";
import { everySpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";
import { wordsOf } from "../text/tokens.js";
import { type NameFound, nameAt } from "./names.js";

/** A body that a sentence names; token indices. */
export interface BodyMention {
  readonly at: number;
  readonly next: number;
  readonly organ: Organ;
  readonly central: boolean;
  /** The sort of its place; null where it is not of a place (`Đảng bộ Bộ Tư pháp`) or the words leave it open. */
  readonly unit: UnitWord | null;
  /** The name of its place; null where the words leave it out. */
  readonly name: string | null;
  /** What it is the body of, where that is no place: `Khối các cơ quan tỉnh`. */
  readonly whole: string | null;
  /** Where the place begins. */
  readonly placeAt: number | null;
  /** It only tells somebody's office: `Bí thư Tỉnh ủy`. */
  readonly office: boolean;
  /** It is called `Ban Chấp hành`, not by a short name. */
  readonly spelt: boolean;
  /** `Ban Tổ chức` of a department. */
  readonly department: string | null;
}

type Body = Omit<BodyMention, "office">;
const plain = {
  central: false,
  unit: null,
  name: null,
  whole: null,
  placeAt: null,
  department: null,
  spelt: false,
} as const;

export function bodyAt(tokens: readonly Token[], at: number): BodyMention | null {
  const body = centralAt(tokens, at) ?? organAt(tokens, at) ?? committeeAt(tokens, at);
  if (!body) return null;
  return { ...body, office: phraseBefore(officeWords, tokens, at) !== null };
}

function centralAt(tokens: readonly Token[], at: number): Body | null {
  const found = phraseAt(centralBodies, tokens, at);
  // `Ban Chấp hành Trung ương Đoàn` is no body of the Party.
  if (found && tokens[found.next]?.capital && ["đoàn", "hội", "mttq"].includes(tokens[found.next]?.low ?? ""))
    return {
      ...plain,
      at,
      next: found.next + 1,
      organ: "OTHER",
      central: true,
      department: wordsOf(tokens, at, found.next + 1),
    };
  const named = found?.value === "OTHER" ? wordsOf(tokens, at, found.next) : null;
  return found && { ...plain, at, next: found.next, organ: found.value, central: true, department: named };
}

/** `Ban Thường vụ Thành ủy Lạng Sơn`, `Ban Chấp hành Đảng bộ huyện`, `UBND tỉnh Lạng Sơn`. */
function organAt(tokens: readonly Token[], at: number): Body | null {
  const found = phraseAt(organWords, tokens, at);
  if (!found) return null;
  const organ = found.value;
  const next = behindAbbreviation(tokens, found.next);
  if (tokens[next]?.text === ",") return null;
  const department = departmentOf(organ, tokens, at, next);
  const spelt = organ === "EXECUTIVE_COMMITTEE";
  const of = committeeAt(tokens, next);
  if (of) return { ...of, at, organ, department, spelt };
  const central = phraseAt(centralBodies, tokens, next);
  if (central?.value === "EXECUTIVE_COMMITTEE" && organ !== "EXECUTIVE_COMMITTEE")
    return { ...plain, at, next: central.next, organ, central: true, department };
  const place = placeAt(tokens, next);
  if (place) return { ...plain, ...place, at, organ, department, spelt };
  const centre = department === null ? null : centreEnd(tokens, next);
  if (centre !== null) return { ...plain, at, next: centre, organ, central: true, department };
  // `Ban Chấp hành lần thứ 15` says nothing of its place; a department alone is no body.
  return ["DEPARTMENT", "PERMANENT_BOARD", "MASS_ORGANISATION"].includes(organ)
    ? null
    : { ...plain, at, next, organ, spelt };
}

/** The name of an organ that is one of many: `Ban Tuyên giáo`, `Hội Nông dân`. */
function departmentOf(organ: Organ, tokens: readonly Token[], at: number, next: number): string | null {
  const words = wordsOf(tokens, at, next);
  if (organ === "MASS_ORGANISATION")
    return (
      massOrganisations.get(
        tokens
          .slice(at, next)
          .map(({ low }) => low)
          .join(" "),
      ) ?? words
    );
  return organ === "DEPARTMENT" ? asPrinted(words) : null;
}

/** `BAN TỔ CHỨC` of a letterhead is the `Ban Tổ chức`. */
function asPrinted(words: string): string {
  if (words !== words.toUpperCase()) return words;
  const [first = "", second = "", ...rest] = words.toLowerCase().split(" ");
  return [capitalized(first), capitalized(second), ...rest].join(" ").trim();
}

/** `Ban Thường vụ (BTV) Thành ủy`. */
function behindAbbreviation(tokens: readonly Token[], at: number): number {
  const short = tokens[at + 1]?.text ?? "";
  const bracketed = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")";
  return bracketed && short.length > 1 && short === short.toUpperCase() && short !== short.toLowerCase() ? at + 3 : at;
}

/** Behind `Trung ương` or `TW`; null where neither stands. */
export function centreEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.low === "tw") return at + 1;
  return tokens[at]?.bare === "trung" && tokens[at + 1]?.bare === "uong" ? at + 2 : null;
}

/** The Central Committee, where words stand for it that do not name it. */
export const centralCommittee = (at: number, next: number, spelt: boolean): BodyMention => ({
  ...plain,
  at,
  next,
  organ: "EXECUTIVE_COMMITTEE",
  central: true,
  office: false,
  spelt,
});

/** `Thành ủy Lạng Sơn`, `Đảng bộ tỉnh`, `Đảng ủy xã Yên Trạch`, `Đảng bộ Bộ Tư pháp`. */
function committeeAt(tokens: readonly Token[], at: number): Body | null {
  const short = phraseAt(committeeWords, tokens, at);
  if (short) {
    // `Thành ủy thành phố Vinh`, `Quận ủy quận 1`.
    const place = placeAt(tokens, short.next);
    const found =
      place?.unit === short.value ? place.name && { name: place.name, next: place.next } : nameAt(tokens, short.next);
    const name = found && !isPersonName(found.name, short.value) ? found : null;
    return {
      ...plain,
      at,
      next: name?.next ?? short.next,
      organ: "EXECUTIVE_COMMITTEE",
      unit: short.value,
      name: name?.name ?? null,
      placeAt: at,
    };
  }
  const found = phraseAt(organisationWords, tokens, at);
  if (!found) return null;
  const organ = found.value === "đảng ủy" ? "EXECUTIVE_COMMITTEE" : "PARTY_COMMITTEE";
  const place = placeAt(tokens, found.next);
  if (place) return { ...plain, ...place, at, organ };
  const whole = wholeAt(tokens, found.next);
  if (whole) return { ...plain, at, next: whole.next, organ, whole: whole.name, placeAt: found.next };
  return { ...plain, at, next: found.next, organ };
}

const surnames = new Set(
  "nguyễn trần trương lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn đinh trịnh mai lương hà cao đào tô tạ lò quàng lường vi nông hứa lưu chu châu thái từ triệu phùng khổng kiều quách giàng sùng thào vàng hầu ksor rơ rmah siu đàm lâm la văn tống bế hoàng".split(
    " ",
  ),
);

// Districts that are named like persons; of communes there are too many to tell.
const districtsLikePersons = new Set([
  "hai bà trưng",
  "trần văn thời",
  "hoàng su phì",
  "châu thành a",
  "phan rang - tháp chàm",
]);
const communes: ReadonlySet<UnitWord> = new Set(["xã", "phường", "thị trấn"]);

/** `Bí thư Tỉnh ủy Phan Thành Lộc` names a person; the names of provinces are all known. */
function isPersonName(name: string, unit: UnitWord): boolean {
  // `Châu Hưng B` is a place.
  if (provinceNamed(name) !== null || / \p{Lu}$/u.test(name)) return false;
  // `Tỉnh ủy Bắc Cạn`, as some write it.
  if (unit === "tỉnh") return name.split(" ").length > 2 || surnames.has(name.split(" ")[0]?.toLowerCase() ?? "");
  return likePerson(name) && provinceOfCity(name) === null;
}

function likePerson(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length >= 3 && surnames.has(words[0] ?? "") && !districtsLikePersons.has(words.join(" "));
}

/** `thành phố Lạng Sơn`, `huyện`. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
): Pick<BodyMention, "unit" | "name" | "placeAt" | "next"> | null {
  if (tokens[at]?.low === "tphcm") return { unit: "thành phố", name: "Hồ Chí Minh", placeAt: at, next: at + 1 };
  const unit = phraseAt(unitWords, tokens, at) ?? shortUnit(tokens, at);
  if (!unit) return null;
  const dot = tokens[unit.next]?.text === "." && tokens[unit.next - 1]?.capital ? unit.next + 1 : unit.next;
  const named = unit.value === "tỉnh" ? provinceAt(tokens, dot) : nameAt(tokens, dot);
  // `Chủ tịch UBND thành phố Phan Thiên Định`.
  const person =
    named !== null && !communes.has(unit.value) && unit.value !== "tỉnh" && isPersonName(named.name, unit.value);
  const name = person ? null : named;
  return { unit: unit.value, name: name?.name ?? null, placeAt: at, next: name?.next ?? unit.next };
}

// `tỉnh Hà Giang`; in `Chủ tịch UBND tỉnh Đặng Quốc Vinh` a person follows.
function provinceAt(tokens: readonly Token[], at: number): NameFound | null {
  const found = nameAt(tokens, at);
  if (!found || provinceNamed(found.name) !== null) return found;
  for (let next = found.next - 1; next > at; next--) {
    const name = provinceNamed(wordsOf(tokens, at, next));
    if (name !== null) return { name, next };
  }
  return surnames.has(tokens[at]?.low ?? "") && found.name.split(" ").length >= 3 ? null : found;
}

const shortUnits: Readonly<Record<string, UnitWord>> = { Q: "quận", H: "huyện", P: "phường", X: "xã" };
// `Q.Tân Phú`, `H. Củ Chi`.
function shortUnit(tokens: readonly Token[], at: number) {
  const unit =
    tokens[at + 1]?.text === "." && tokens[at + 2]?.capital === true ? shortUnits[tokens[at]?.text ?? ""] : undefined;
  return unit ? { value: unit, next: at + 1 } : null;
}

const LONGEST = 13;
// What no longer belongs to the name of an organisation.
const stops = new Set(
  "tổ phấn quyết nỗ duy hoàn xác tiến đã khóa nhiệm lần họp khai long trọng sẽ vừa cũng có luôn về trong với tại mở là gồm năm ngày để cho do theo đến từ nhằm lãnh kỳ đạt được cần phải thống thảo thông quán triển sơ tổng đồng trực nghe giai tiếp tập lần chiều sáng tối trưa vào".split(
    " ",
  ),
);
// `Tổng công ty`, `Hội Nông dân`, `Khối các cơ quan` begin a name, `Hội nghị` and `Tổ chức` another clause.
const nameStarts = new Set(
  "tổng hội khối trường bộ sở ban công quân cơ đại học viện tập viễn cục chi bệnh ngân quỹ thanh kho văn đài báo liên các".split(
    " ",
  ),
);

// What follows `Đảng bộ` with a capital and is no place: `Khối các cơ quan tỉnh`, `Bộ Tư pháp`, `Quân khu 5`.
function wholeAt(tokens: readonly Token[], at: number): { readonly name: string; readonly next: number } | null {
  const first = tokens[at];
  const second = tokens[at + 1]?.low;
  const begins =
    first !== undefined &&
    (first.capital ||
      first.low === "khối" ||
      (second === "cơ" && first.low === "các") ||
      (first.low === "cơ" && second === "quan")) &&
    (nameStarts.has(first.low) || !stops.has(first.low));
  if (
    !begins ||
    (first.low === "hội" && (second === "nghị" || second === "đồng")) ||
    (first.low === "tổng" && second === "kết") ||
    (first.low === "ban" && (second === "chấp" || second === "thường"))
  )
    return null;
  let next = at + 1;
  for (; next < Math.min(at + LONGEST, tokens.length); next++) {
    const token = tokens[next];
    // `Bộ đội Biên phòng (BĐBP) tỉnh Điện Biên`.
    const place = token?.text === "(" && tokens[next + 2]?.text === ")" ? placeAt(tokens, next + 3) : null;
    if (place)
      return { name: `${wordsOf(tokens, at, next)} ${wordsOf(tokens, next + 3, place.next)}`, next: place.next };
    // `Khối các cơ quan tỉnh Quảng Trị` ends with the place.
    const within = placeAt(tokens, next);
    if (within?.name) return { name: wordsOf(tokens, at, within.next), next: within.next };
    if (!token || token.kind === "sign" || (stops.has(token.low) && !token.capital)) break;
    if (token.capital && token.low === "hội" && tokens[next + 1]?.low === "nghị") break;
  }
  while (next > at + 1 && ["và", "các", "của"].includes(tokens[next - 1]?.low ?? "")) next--;
  return { name: wordsOf(tokens, at, next).replace(/(?<!\p{L})T\.?[ƯW](?!\p{L})/u, "Trung ương"), next };
}

/** All bodies of a sentence, in order. */
export const bodiesOf = (tokens: readonly Token[]): readonly BodyMention[] => everySpan(tokens, bodyAt);
