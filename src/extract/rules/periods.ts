import { untilWords } from "../lexicon/clause-words.js";
import { phraseAt, phraseBefore, phrasesOf, wordList } from "../text/phrases.js";
import { everySpan } from "../text/token-span.js";
import { isSign, type Token } from "../text/tokens.js";
import { type DateMention, dateAt } from "./dates.js";
import { yearOf } from "./numeral.js";
import { none, type PeriodMention } from "./period-mention.js";
import { spanAt } from "./period-spans.js";

const smallNumbers = phrasesOf<number>(
  "một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một".split(",").map((word, i) => [word, i + 1] as const),
);
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "01": 1,
  "02": 2,
  "03": 3,
  "04": 4,
};
const pointWords = wordList(
  "đến hết năm,đến cuối năm,tới cuối năm,đến năm,tới năm,vào cuối năm,hết năm,cuối năm,tính đến hết năm,tính đến cuối năm,đến đầu năm,tính đến năm",
);
const YEAR_END = wordList("đến cuối năm,đến hết năm,tới cuối năm");
const YEAR_OVER = wordList("hết năm");
const otherYears = new Set(["ngoái", "trước", "sau", "học", "tới"]);
const ONGOING = wordList("cả năm,phấn đấu hết năm");
const yearly = wordList("nghị quyết,kế hoạch,chỉ tiêu,mục tiêu,trong");
/** The period that begins at token `at`. */
function periodAt(tokens: readonly Token[], at: number): PeriodMention | null {
  return (
    monthsAt(tokens, at) ??
    halfYearAt(tokens, at) ??
    monthAt(tokens, at) ??
    quarterAt(tokens, at) ??
    pointAt(tokens, at) ??
    spanAt(tokens, at) ??
    yearAt(tokens, at)
  );
}

/** `9 tháng đầu năm 2011`, `6 tháng cuối năm`, `10 tháng năm 2019`, `sáu tháng đầu năm`. */
function monthsAt(tokens: readonly Token[], at: number): PeriodMention | null {
  const digits = tokens[at];
  const word = phraseAt(smallNumbers, tokens, at);
  const count = digits?.kind === "digits" && digits.text.length <= 2 ? Number(digits.text) : (word?.value ?? 0);
  const unit = word?.next ?? at + 1;
  if (count < 1 || count > 11 || tokens[unit]?.low !== "tháng") return null;
  let next = unit + 1;
  const part = tokens[next]?.low;
  const last = part === "cuối" || part === "còn";
  if (part === "đầu" || part === "cuối") next++;
  else if (part === "còn" && tokens[next + 1]?.low === "lại") next += 2;
  else if (part !== "năm" && !(part === "của" && tokens[next + 1]?.low === "năm")) {
    // `lũy kế 6 tháng`, `kim ngạch 6 tháng đạt`: the months of a half or of quarters.
    const plain =
      digits?.kind === "digits" &&
      (count % 3 === 0 || tokens[at - 1]?.low === "kế") &&
      ["kế", "trong", "ngạch", "quả", "sách", "qua", "tính"].includes(tokens[at - 1]?.low ?? "");
    const told =
      digits?.kind === "digits" &&
      count % 3 === 0 &&
      tokens[at - 1]?.kind === "word" &&
      ["tăng", "giảm", "đạt", "ước"].includes(part ?? "");
    // `9 tháng xảy ra 287 vụ`.
    const opens =
      digits?.kind === "digits" &&
      count % 3 === 0 &&
      (tokens[at - 1] === undefined || isSign(tokens[at - 1], ".:;")) &&
      tokens[next]?.kind === "word";
    return (plain || told || opens) && !["tuổi", "tù", "liền", "sau", "thực", "tới"].includes(part ?? "")
      ? { ...none, at, next, months: [1, count], sort: "months" }
      : null;
  }
  if (tokens[next]?.low === "của") next++;
  let year: number | null = null;
  if (tokens[next]?.low === "năm") {
    year = yearOf(tokens[next + 1]);
    next += year === null ? 1 : 2;
  } else if (yearOf(tokens[next]) !== null) {
    year = yearOf(tokens[next]);
    next++;
  } else if (part !== "đầu" && part !== "cuối") return null;
  const months = last ? ([13 - count, 12] as const) : ([1, count] as const);
  return { ...none, at, next, year, months, sort: "months" };
}

const HALF_YEARS = phrasesOf<readonly [first: number, last: number]>([
  ["nửa đầu năm", [1, 6]],
  ["nửa năm đầu", [1, 6]],
  ["nửa năm", [1, 6]],
  ["nửa cuối năm", [7, 12]],
  ["nửa năm cuối", [7, 12]],
]);
/** `nửa đầu năm`, `sơ kết nửa năm 2022`. */
function halfYearAt(tokens: readonly Token[], at: number): PeriodMention | null {
  const found = phraseAt(HALF_YEARS, tokens, at);
  if (!found) return null;
  const year = yearOf(tokens[found.next]);
  // `qua nửa năm` may be half a year from anywhere.
  if (year === null && tokens[at + 1]?.low === "năm") return null;
  return { ...none, at, next: year === null ? found.next : found.next + 1, year, months: found.value, sort: "months" };
}

/** `tháng 9/2019`, `tháng 8`. */
function monthAt(tokens: readonly Token[], at: number): PeriodMention | null {
  const [word, digits] = [tokens[at], tokens[at + 1]];
  if (word?.low !== "tháng" || digits?.kind !== "digits" || digits.text.length > 2 || tokens[at - 1]?.kind === "digits")
    return null;
  const month = Number(digits.text);
  const link = tokens[at + 2];
  const year = link && (link.low === "năm" || "/-.".includes(link.text)) ? yearOf(tokens[at + 3]) : null;
  if (month < 1 || month > 12 || (year === null && link?.kind === "sign" && "/%".includes(link.text))) return null;
  return { ...none, at, next: year === null ? at + 2 : at + 4, year, months: [month, month], sort: "months" };
}

/** `quý I năm 2020`, `quý II/2021`, `quý 3`. */
function quarterAt(tokens: readonly Token[], at: number): PeriodMention | null {
  if (tokens[at]?.low !== "quý") return null;
  const quarter = QUARTERS[tokens[at + 1]?.low ?? ""];
  if (quarter === undefined) return null;
  const link = tokens[at + 2];
  const year = link && (link.low === "năm" || "/-".includes(link.text)) ? yearOf(tokens[at + 3]) : null;
  return {
    ...none,
    at,
    next: year === null ? at + 2 : at + 4,
    year,
    months: [quarter * 3 - 2, quarter * 3],
    sort: "months",
  };
}

/** `đến năm 2025`, `đến cuối năm 2020`, `đến tháng 6/2020`, `trước ngày 30-9`. */
function pointAt(tokens: readonly Token[], at: number): PeriodMention | null {
  const found = phraseAt(pointWords, tokens, at);
  const year = found && yearOf(tokens[found.next]);
  if (found && year && isLastMonths(tokens, at))
    return { ...none, at, next: found.next + 1, year, months: [10, 12], sort: "months" };
  if (found && year) return { ...none, at, next: found.next + 1, year, kind: "POINT", sort: "year" };
  // `phấn đấu đến cuối năm hoàn thành …`: of the year that is spoken of.
  const open = phraseAt(YEAR_END, tokens, at);
  // `từ nay đến cuối năm` is what is left of it.
  if (open && tokens[at - 1]?.low !== "nay" && !otherYears.has(tokens[open.next]?.low ?? ""))
    return { ...none, at, next: open.next, kind: "POINT", sort: "year" };
  // `…, hết năm tỷ lệ hộ nghèo còn dưới 27%`.
  const over = phraseAt(YEAR_OVER, tokens, at);
  if (
    over &&
    isSign(tokens[at - 1], ",;:") &&
    tokens[over.next]?.kind === "word" &&
    !otherYears.has(tokens[over.next]?.low ?? "")
  )
    return { ...none, at, next: over.next, kind: "POINT", sort: "year" };
  if (!untilWords.has(tokens[at]?.low ?? "")) return null;
  const hour = hourBehind(tokens, at + 1);
  const quarter = tokens[at + 1]?.low === "hết" || tokens[at + 1]?.low === "cuối" ? quarterAt(tokens, at + 2) : null;
  if (quarter) return { ...quarter, at, kind: "POINT" };
  const skip = hour ?? (["hết", "cuối", "ngày"].includes(tokens[at + 1]?.low ?? "") ? at + 2 : at + 1);
  if (tokens[skip]?.low === "tháng" && tokens[skip + 1]?.kind === "digits") {
    const month = Number(tokens[skip + 1]?.text);
    const link = tokens[skip + 2];
    const until = link && (link.low === "năm" || "/-".includes(link.text)) ? yearOf(tokens[skip + 3]) : null;
    if (month >= 1 && month <= 12)
      return {
        ...none,
        at,
        next: until === null ? skip + 2 : skip + 4,
        year: until,
        months: [month, month],
        kind: "POINT",
        sort: "months",
      };
  }
  const told = hour !== null || skip === at + 2 || tokens[at - 1]?.low === "tính" || tokens[skip + 1]?.text === "/";
  const day = told ? dateAt(tokens, skip) : null;
  // `đến 31-12-2009`.
  const dashed = told ? null : dateAt(tokens, skip);
  // `Đến 30-6, …` opens a clause.
  const opens = dashed && isSign(tokens[dashed.next], ",") && (at === 0 || isSign(tokens[at - 1], ",;:"));
  const said = day ?? (dashed?.date.year || opens ? dashed : null);
  if (!said || said.end || said.date.day === null || said.date.month === null) return null;
  const { month, year: of } = said.date;
  return {
    ...none,
    at,
    next: said.next,
    year: of,
    months: [month, month],
    day: said.date.day,
    kind: "POINT",
    sort: "months",
  };
}

/** `những tháng cuối năm 2020`: where they are planned for, what is left of it. */
const isLastMonths = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === "cuối" && tokens[at - 1]?.low === "tháng" && tokens[at - 2]?.kind === "word";

/** Behind the hour of `đến 12h ngày 14/9`, `đến 17 giờ 30 ngày 20/8`. */
function hourBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "digits" || !["h", "giờ", "g"].includes(tokens[at + 1]?.low ?? "")) return null;
  const next = tokens[at + 2]?.kind === "digits" ? at + 3 : at + 2;
  return tokens[next]?.low === "ngày" ? next : null;
}

const LONGEST_MEETING = 14;

/** `từ ngày 1-7 đến 25-9-2025`; a few days are those of a meeting. */
export function daysAsPeriod({ at, next, date, end }: DateMention): PeriodMention | null {
  if (!end || date.day === null || date.month === null || end.day === null || end.month === null) return null;
  const days = (end.month - date.month) * 30 + end.day - date.day;
  if (days <= LONGEST_MEETING) return null;
  return {
    ...none,
    at,
    next,
    year: date.year,
    endYear: end.year,
    months: [date.month, end.month],
    firstDay: date.day,
    day: end.day,
    sort: "months",
  };
}

/** `năm 2018`, `năm nay`. */
function yearAt(tokens: readonly Token[], at: number): PeriodMention | null {
  const open = phraseAt(ONGOING, tokens, at);
  if (open) {
    const year = yearOf(tokens[open.next]);
    return year
      ? { ...none, at: open.next - 1, next: open.next + 1, year, sort: "year" }
      : { ...none, at, next: open.next, sort: "year" };
  }
  // `Trong năm, …`.
  if (at === 0 && tokens[at]?.low === "trong" && tokens[at + 1]?.low === "năm" && isSign(tokens[at + 2], ","))
    return { ...none, at, next: at + 2, year: null, sort: "year" };
  if (tokens[at]?.low !== "năm") return null;
  // `hoàn thành các chỉ tiêu nghị quyết năm: …`.
  if (tokens[at + 1]?.text === ":" && phraseBefore(yearly, tokens, at, 2))
    return { ...none, at, next: at + 1, sort: "year" };
  const year = yearOf(tokens[at + 1]);
  // `bắt đầu từ năm 2026` says when it begins.
  if (year === null || (tokens[at - 1]?.low === "từ" && tokens[at - 2]?.low === "đầu")) return null;
  return { ...none, at, next: at + 2, year, sort: "year" };
}

/** All periods of a sentence, in order. */
export function periodsOf(tokens: readonly Token[]): readonly PeriodMention[] {
  const found = everySpan(tokens, periodAt);
  return found.flatMap((period, i) => {
    const [before, behind] = [found[i - 1], found[i + 1]];
    if (isPartOf(period, behind, tokens) || isPartOf(period, before, tokens)) return [];
    return before && isPartOf(before, period, tokens) ? [{ ...period, at: before.at }] : [period];
  });
}

/** `Trong quý III và 9 tháng đầu năm 2021`: the whole of them is meant. */
function isPartOf(part: PeriodMention, whole: PeriodMention | undefined, tokens: readonly Token[]): boolean {
  if (!whole || !part.months || !whole.months || part.kind !== "WHOLE" || whole.kind !== "WHOLE") return false;
  const [first, second] = part.at < whole.at ? [part, whole] : [whole, part];
  const joined = tokens[first.next]?.low === "và" && second.at - first.next <= 2;
  const [from, to] = whole.months;
  const within = from <= part.months[0] && part.months[1] <= to && to - from > part.months[1] - part.months[0];
  return joined && within && (part.year === null || part.year === whole.year);
}
