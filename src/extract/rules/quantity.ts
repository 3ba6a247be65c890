import { product } from "../../values/decimal.js";
import type { Comparator } from "../../values/quantity.js";
import { scaleWords } from "../../values/unit-words.js";
import { comparatorsAfter, comparatorsBefore } from "../lexicon/comparators.js";
import { scaleUnits } from "../lexicon/units.js";
import { type Found, phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { isSign, type Token } from "../text/tokens.js";
import { type NumberStyle, type Numeral, numeralAt } from "./numeral.js";
import { type UnitReading, unitAt } from "./unit.js";

/** A figure with its comparator and unit; token indices. */
export interface QuantityMention {
  /** Where the comparator begins, or the number. */
  readonly at: number;
  readonly numberAt: number;
  readonly next: number;
  readonly comparator: Comparator;
  readonly value: string;
  readonly upper: string | null;
  /** `từ 5% xuống 3%`. */
  readonly baseline: string | null;
  /** `24/25 chỉ tiêu`. */
  readonly outOf: string | null;
  /** `45.799/36.875 tỷ đồng`: what was striven for. */
  readonly planned: string | null;
  readonly unit: UnitReading;
  readonly doubtful: boolean;
}

/** How one end of a range compares, where the other is dropped. */
export const ofOneValue = ({ comparator }: QuantityMention): Comparator =>
  comparator === "BETWEEN" ? "EQUAL" : comparator;

const DASHES = "-–—";

/** The figure whose number begins at token `at`; null where none does or it counts nothing that matters. */
export function quantityAt(tokens: readonly Token[], at: number, style: NumberStyle): QuantityMention | null {
  const first = numeralAt(tokens, at, style);
  if (!first) return null;
  const read = fraction(tokens, first, style) ?? range(tokens, first, style) ?? single(tokens, first, style);
  if (!read || read.unit.sort === "none") return null;
  const before = comparatorAt(tokens, at);
  const after = phraseAt(comparatorsAfter, tokens, read.next) ?? boundBehind(tokens, read.next, isFrom(tokens, at));
  const between = read.upper !== null;
  const { bound, ...found } = read;
  // `vượt mức 17/21 chỉ tiêu` is how many were surpassed.
  const surpassed = found.outOf != null && tokens[before?.at ?? at]?.low === "vượt";
  const comparator = between
    ? "BETWEEN"
    : (after?.value ??
      bound ??
      (surpassed || (read.baseline && tokens[before?.at ?? at]?.low === "từ") ? "EQUAL" : before?.comparator) ??
      "EQUAL");
  return {
    at: before?.at ?? at,
    numberAt: at,
    comparator,
    baseline: null,
    outOf: null,
    planned: null,
    ...found,
    value: countsWhole(found) && !isMean(tokens, at) ? found.value.replace(".", "") : found.value,
    next: after?.next ?? read.next,
  };
}

const isMean = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some(({ low }) => low === "quân" || low === "suất");

/** `11,406 tấn`, `3,215 người` are of thousands. */
const countsWhole = ({ doubtful, value, unit, upper }: Read): boolean =>
  doubtful &&
  upper === null &&
  /^\d{1,3}\.\d{3}$/u.test(value) &&
  (unit.text === "tấn" || (unit.sort === "noun" && !/^(?:tỷ|tỉ|triệu|nghìn|ngàn|vạn)/u.test(unit.text)));

const FAR = 9;
const NEAR = 3;
// `hoàn thành tốt nhiệm vụ trở lên` is a grade.
const grades = new Set("vụ khá tốt giỏi sao sắc mạnh bình loại đẳng học tuổi".split(" "));
/** `từ 700 đảng viên trong doanh nghiệp trở lên`: the bound stands behind what is counted, which is left to the indicator. */
function boundBehind(tokens: readonly Token[], from: number, bounded: boolean): Found<Comparator> | null {
  // `95% đảng viên trở lên đăng ký` needs no `từ`.
  for (let at = from; at < Math.min(tokens.length, from + (bounded ? FAR : NEAR)); at++) {
    if (tokens[at]?.kind !== "word" || tokens[at]?.low === "và") return null;
    const found = phraseAt(comparatorsAfter, tokens, at);
    if (found) return grades.has(tokens[at - 1]?.low ?? "") ? null : { ...found, next: from };
  }
  return null;
}

type Read = Pick<QuantityMention, "value" | "unit" | "next" | "doubtful"> &
  Partial<Pick<QuantityMention, "upper" | "baseline" | "outOf" | "planned">> & {
    readonly upper: string | null;
    /** Of the end of a rise: `từ 104 lên trên 1.000`. */
    readonly bound?: Comparator | undefined;
  };

function single(tokens: readonly Token[], number: Numeral, style: NumberStyle): Read | null {
  const compound = compoundAt(tokens, number, style);
  if (compound) return compound;
  const known = unitAt(tokens, number.next);
  const unit = known.sort === "bare" && known.text === "" ? (objectAt(tokens, number) ?? known) : known;
  return { value: number.value, upper: null, unit, next: unit.next, doubtful: number.doubtful };
}

const doing = wordList(
  "lắp,lắp đặt,lắp mới,cải tạo,triệt xóa,triệt phá,cấp,cấp mới,mở,mở mới,xây,xây dựng,xây mới,trồng,tặng,trao,trao tặng,phát,phát hành,công bố,đấu giá,đấu giá thành công,thu,thu giữ,tiêu hủy,sửa chữa,nâng cấp,hỗ trợ,mua,trang bị,hoàn thành,khánh thành,thành lập,đầu tư,lắp được,nhận,phụng dưỡng,nhận phụng dưỡng,đào,khoan,di dời,tháo dỡ,ra mắt,giành,đạt được,chỉnh trang",
);
const building = new Set([
  "xây",
  "cải tạo",
  "xây dựng",
  "xây mới",
  "nâng cấp",
  "sửa chữa",
  "khánh thành",
  "đào",
  "khoan",
]);
const notObjects = new Set(
  "của và trong tại trên từ đến so với về là có được năm tháng ngày lần cho theo do ở khi thì mà hoặc các đã sẽ không để vào ra lên xuống".split(
    " ",
  ),
);
/** `lắp 418 camera`, `đấu giá thành công 112 ô đất`: behind a verb that does something to things, these are counted. */
function objectAt(tokens: readonly Token[], { at, next, value }: Numeral): UnitReading | null {
  const thing = tokens[next];
  if (thing?.kind !== "word" || !thing.spaced || thing.capital || notObjects.has(thing.low)) return null;
  if (/^(?:19|20)\d\d$/u.test(value) || value.includes(".")) return null;
  let before = comparatorAt(tokens, at)?.at ?? at;
  while (["được", "thêm", "mới", "cho", "trao", "là"].includes(tokens[before - 1]?.low ?? "")) before--;
  const verb = phraseBefore(doing, tokens, before, 4);
  if (!verb) return null;
  return {
    sort: "noun",
    unit: building.has(verb.value) ? "FACILITY" : "OTHER",
    text: thing.text,
    per: null,
    next: next + 1,
  };
}

/** `31 tỷ 500 triệu đồng` is 31.5 `tỷ đồng`. */
function compoundAt(tokens: readonly Token[], number: Numeral, style: NumberStyle): Read | null {
  const big = phraseAt(scaleUnits, tokens, number.next);
  const rest = big && numeralAt(tokens, big.next, style);
  const small = rest && phraseAt(scaleUnits, tokens, rest.next);
  if (!big || !rest || !small || number.value.includes(".") || rest.value.includes(".")) return null;
  const unit = unitAt(tokens, rest.next);
  const [whole, part] = [scaleOf(big.value), scaleOf(small.value)];
  if ((unit.sort !== "measure" && unit.sort !== "noun") || Number(part) >= Number(whole)) return null;
  const tail = unit.text.slice(small.value.length).trim();
  const places = whole.length - part.length;
  if (rest.value.length > places) return null;
  const value = `${number.value}.${rest.value.padStart(places, "0")}`.replace(/\.?0+$/u, "");
  return {
    value,
    upper: null,
    unit: { ...unit, text: `${big.value} ${tail}`.trim() },
    next: unit.next,
    doubtful: false,
  };
}

const scaleOf = (words: string) =>
  words.split(" ").reduce((all, word) => product(all, scaleWords.get(word) ?? "1"), "1");

const OUT_OF = wordList("trong tổng số,trên tổng số,trong số,trong");

/** `24/25 chỉ tiêu`, `45.799/36.875 tỷ đồng`, `83,2%/50%`. */
function fraction(tokens: readonly Token[], number: Numeral, style: NumberStyle): Read | null {
  const all = phraseAt(OUT_OF, tokens, number.next);
  const total = all && numeralAt(tokens, all.next, style);
  const counted = total && unitAt(tokens, total.next);
  if (counted?.sort === "noun")
    return {
      value: number.value,
      upper: null,
      unit: counted,
      next: counted.next,
      outOf: total?.value ?? null,
      doubtful: false,
    };
  // `kết nạp 52 hội viên/50 hội viên`.
  const own = unitAt(tokens, number.next);
  const named =
    (own.sort === "noun" || own.sort === "measure") && isSign(tokens[own.next], "/")
      ? numeralAt(tokens, own.next + 1, style)
      : null;
  const again = named && unitAt(tokens, named.next);
  const alike = named && again && again.unit === own.unit && again.text.split(" ")[0] === own.text.split(" ")[0];
  if (alike && (again.sort === "noun" || again.sort === "measure"))
    return {
      value: number.value,
      upper: null,
      unit: again,
      next: again.next,
      doubtful: false,
      ...wholeOf(tokens, number, named, again),
    };
  const percent = tokens[number.next]?.text === "%";
  const slash = percent ? number.next + 1 : number.next;
  if (!isSign(tokens[slash], "/")) return null;
  // `60 triệu đồng/1 ha`, `12/2011` are none; the second number must follow at once.
  const whole = numeralAt(tokens, slash + 1, style);
  // `quy hoạch chi tiết tỷ lệ 1/500`.
  if (number.value === "1" && tokens[number.at - 1]?.low === "lệ") return null;
  if (!whole || tokens[slash + 1]?.spaced !== tokens[slash]?.spaced) return null;
  const unit = unitAt(tokens, whole.next);
  if (unit.sort !== "noun" && unit.sort !== "measure" && !(unit.sort === "percent" && percent)) return null;
  const doubtful = number.doubtful || whole.doubtful;
  return { value: number.value, upper: null, unit, next: unit.next, doubtful, ...wholeOf(tokens, number, whole, unit) };
}

/** `61/130 đảng viên` were to be admitted; `24/25 chỉ tiêu` are a part of what there is. */
function wholeOf(tokens: readonly Token[], number: Numeral, whole: Numeral, unit: UnitReading) {
  const more = Number(whole.value) >= Number(number.value);
  const people = unit.unit === "PERSON" || unit.unit === "VISIT" || unit.unit === "JOB";
  const part = unit.sort === "noun" && more && !(people && isPlanned(tokens, number.at));
  return part ? { outOf: whole.value } : { planned: whole.value };
}

const plannedFor = wordList("kết nạp,việc làm,phát triển,tuyển,giao quân,đào tạo,xuất khẩu");
/** `kết nạp 61/130 đảng viên`, as against `210/214 người từ 18 tuổi được tiêm`. */
const isPlanned = (tokens: readonly Token[], at: number) =>
  [at, at - 1, at - 2].some((end) => end > 0 && phraseBefore(plannedFor, tokens, end, 2) !== null);

const RANGE_WORDS = wordList("đến,tới");
const RISES = wordList("lên đến,lên tới,lên,xuống còn,xuống,còn,giảm còn,giảm xuống còn,tăng lên,nâng lên,sang");

/** `từ 11 đến 13%`, `10 - 12%`; `từ 5% xuống 3%` has a start and an end. */
function range(tokens: readonly Token[], number: Numeral, style: NumberStyle): Read | null {
  const own = unitAt(tokens, number.next);
  const withUnit = own.sort === "bare" || own.sort === "none" ? number.next : own.next;
  const from = isFrom(tokens, number.at);
  for (const start of [number.next, withUnit]) {
    const dash = isSign(tokens[start], DASHES) ? start + 1 : null;
    const word = phraseAt(RANGE_WORDS, tokens, start);
    const second = dash ?? word?.next;
    const end = second === undefined ? null : numeralAt(tokens, second, style);
    if (!end) continue;
    const unit = unitAt(tokens, end.next);
    // `có 92 đến 97% đảng viên`; `đạt 5 đến 2025` is none.
    // `thêm 1 đến 2 xã` as well.
    const few = unit.sort === "noun" && end.value.length <= 2 && start === number.next;
    if (word && !from && !few && (unit.sort !== "percent" || start !== number.next)) continue;
    const known = unit.sort !== "bare" && unit.sort !== "none";
    const settled = known ? unit : start === withUnit && own.sort !== "bare" ? { ...own, next: end.next } : null;
    if (settled && Number(end.value) > Number(number.value))
      return { value: number.value, upper: end.value, unit: settled, next: settled.next, doubtful: number.doubtful };
  }
  if (!from) return null;
  // A few words may tell when the start was: `từ 12,5% đầu nhiệm kỳ xuống còn 3,2%`.
  for (let at = withUnit; at < Math.min(withUnit + 8, tokens.length); at++) {
    if (isSign(tokens[at], ",;.")) break;
    const rise = phraseAt(RISES, tokens, at);
    const over = rise && phraseAt(comparatorsBefore, tokens, rise.next);
    const end = rise && numeralAt(tokens, over?.next ?? rise.next, style);
    const unit = end && unitAt(tokens, end.next);
    if (!end || !unit || unit.sort === "none") continue;
    // `từ 14% xuống còn 8 - 9%`.
    const dashed = isSign(tokens[end.next], DASHES) ? numeralAt(tokens, end.next + 1, style) : null;
    const upper = dashed && unit.sort === "bare" && Number(dashed.value) > Number(end.value) ? dashed : null;
    const behind = upper ? unitAt(tokens, upper.next) : unit;
    const settled = behind.sort === "bare" ? { ...own, next: (upper ?? end).next } : behind;
    if (settled.sort === "bare") return null;
    return {
      value: end.value,
      upper: upper?.value ?? null,
      baseline: number.value,
      bound: upper ? undefined : over?.value,
      unit: settled,
      next: settled.next,
      doubtful: false,
    };
  }
  return null;
}

const isFrom = (tokens: readonly Token[], at: number) => {
  const before = comparatorAt(tokens, at);
  // `từ trên 48%`.
  return [tokens[at - 1], tokens[before?.at ?? at], tokens[(before?.at ?? at) - 1]].some(
    (token) => token?.low === "từ",
  );
};

const COUNT_BACK = 4;
const signs: ReadonlyMap<string, Comparator> = new Map([
  ["<", "LESS_THAN"],
  [">", "MORE_THAN"],
  ["≥", "AT_LEAST"],
  ["≤", "AT_MOST"],
]);

/** The comparators just before the number: `từ`, `trên`, `khoảng trên`. */
function comparatorAt(
  tokens: readonly Token[],
  at: number,
): { readonly at: number; readonly comparator: Comparator } | null {
  let start = at;
  let comparator: Comparator | null = null;
  for (let steps = 0; steps < COUNT_BACK; steps++) {
    const found = phraseBefore(comparatorsBefore, tokens, start, 3);
    if (found) {
      comparator = found.value;
      start = found.at;
    } else if (signs.has(tokens[start - 1]?.text ?? "")) {
      comparator = signs.get(tokens[start - 1]?.text ?? "") ?? comparator;
      start--;
    } else if (tokens[start - 1]?.low === "từ" && start === at) start--;
    else break;
  }
  // `công nhận thêm từ 4 trường`: not fewer.
  return start === at ? null : { at: start, comparator: comparator ?? "AT_LEAST" };
}
