import { parsePartialDate } from "../../values/partial-date.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { yearOf } from "./numeral.js";

export interface DayParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A day, several days or a month; token indices. */
export interface DateMention {
  readonly at: number;
  readonly next: number;
  readonly date: DayParts;
  /** The last of several days. */
  readonly end: DayParts | null;
  /** `ngày`, `sáng` … stands before it, or its shape leaves no doubt. */
  readonly told: boolean;
}

const dayWords = wordList(
  "ngày,sáng ngày,chiều ngày,tối ngày,trưa ngày,sáng,chiều,tối,trưa,đêm,hôm,hôm qua,các ngày,hai ngày,trong ngày,trong các ngày,trong hai ngày,từ ngày,trong hai ngày,ba ngày,trong ba ngày,chiều tối,sáng và chiều,chiều nay,sáng nay,hôm nay,đến ngày,từ,mùng,mồng,ngày mùng",
);

const joins = "-–—,";
const numberOf = (token: Token | undefined, most: number): number | null => {
  if (token?.kind !== "digits" || token.text.length > 2) return null;
  const number = Number(token.text);
  return number >= 1 && number <= most ? number : null;
};

const spokenMonths: ReadonlyMap<string, number> = new Map(
  "giêng hai ba tư năm sáu bảy tám chín mười".split(" ").map((word, i) => [word, i + 1] as const),
);

interface Tail {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
  readonly sign: boolean;
}

/** `/9/2011`, `-7-2022`, `.10`, ` tháng 3 năm 2020` behind a day. */
function monthAfter(tokens: readonly Token[], at: number): Tail | null {
  const [sign, digits] = [tokens[at], tokens[at + 1]];
  if (sign?.low === "tháng") {
    const month = numberOf(digits, 12) ?? spokenMonths.get(digits?.low ?? "") ?? null;
    if (month === null) return null;
    const [word, after] = [tokens[at + 2], tokens[at + 3]];
    const year = word?.low === "năm" || (word && "/-.".includes(word.text)) ? yearOf(after) : null;
    return { month, year, next: year === null ? at + 2 : at + 4, sign: false };
  }
  // `05 – 4 – 2018`; `12 – 13/7` are two days.
  const long = sign?.text === "–" && tokens[at + 2]?.text === "–" && yearOf(tokens[at + 3]) !== null;
  if (sign?.kind !== "sign" || !(long || "/-.".includes(sign.text)) || sign.text.length !== 1) return null;
  const month = numberOf(digits, 12);
  if (month === null || (digits?.spaced && !sign.spaced && sign.text === ".")) return null;
  const second = tokens[at + 2];
  const year = second?.text === sign.text || (second && "/-.".includes(second.text)) ? yearOf(tokens[at + 3]) : null;
  if (year !== null) return { month, year, next: at + 4, sign: true };
  if (tokens[at + 2]?.low === "năm" && yearOf(tokens[at + 3]) !== null)
    return { month, year: yearOf(tokens[at + 3]), next: at + 4, sign: true };
  return { month, year: null, next: at + 2, sign: true };
}

const oneDay = new Set(["ngày", "sáng", "chiều", "tối", "sáng ngày", "chiều ngày", "tối ngày"]);
/** `Ngày 9 – 4, …`, where no other day is meant. */
function monthBehindDash(tokens: readonly Token[], at: number): Tail | null {
  const month = tokens[at]?.text === "–" ? numberOf(tokens[at + 1], 12) : null;
  const behind = tokens[at + 2];
  return month === null || behind?.text === "/" || behind?.low === "tháng"
    ? null
    : { month, year: null, next: at + 2, sign: true };
}

/** The date that begins at token `at`, at its word or at its number. */
export function dateAt(tokens: readonly Token[], at: number): DateMention | null {
  // `hộ nghèo đa chiều 1 - 1,5%`.
  const word = tokens[at - 1]?.low === "đa" ? null : phraseAt(dayWords, tokens, at);
  let first = word?.next ?? at;
  // `trong 2 ngày 12-13/7`, `sáng ngày (5/7)`.
  if (word && tokens[first]?.text === "(") first++;
  const day = numberOf(tokens[first], 31);
  if (day === null) return word ? null : (isoDate(tokens, at) ?? monthAlone(tokens, at));
  const days = [day];
  let next = first + 1;
  // More days of the same month: `8 và 9/7`, `12-13/7`, `từ ngày 4 đến ngày 6/5`.
  for (;;) {
    const link = tokens[next];
    // `từ 1,5 - 1,6%` are no days, `ngày 12,13/8` are.
    const glued = link?.text === "," && !tokens[next + 1]?.spaced && tokens[next + 2]?.text !== "/";
    const isLink = link && !glued && (joins.includes(link.text) || link.low === "và" || link.low === "đến");
    if (!isLink || !word) break;
    const skip = tokens[next + 1]?.low === "ngày" ? next + 2 : next + 1;
    const other = numberOf(tokens[skip], 31);
    const tail = other === null ? null : monthAfter(tokens, skip + 1);
    // `Chiều 3-10, Đảng ủy …` is one day.
    const inRow =
      (joins.includes(tokens[skip + 1]?.text ?? "x") || tokens[skip + 1]?.low === "và") &&
      (tokens[skip + 2]?.kind === "digits" || tokens[skip + 2]?.low === "ngày");
    // `ngày 2-12-2016` is one day.
    const dated = joins.includes(link.text) && yearOf(tokens[skip + 2]) !== null && !tail;
    if (other === null || other <= (days.at(-1) ?? 0) || dated || (!tail && !inRow)) break;
    days.push(other);
    next = skip + 1;
    if (tail) break;
  }
  const tail = monthAfter(tokens, next) ?? (word && oneDay.has(word.value) ? monthBehindDash(tokens, next) : null);
  if (!tail) return null;
  // `giảm từ 3-4%` is no day.
  const told = (word !== null && (word.value !== "từ" || tokens[next]?.text === "/")) || tail.year !== null;
  const { month, year } = tail;
  const start: DayParts = { year, month, day: days[0] ?? day };
  const last = days.at(-1) ?? day;
  let end: DayParts | null = days.length > 1 ? { year, month, day: last } : null;
  ({ next } = tail);
  // `từ ngày 30/6 đến 1/7/2020`.
  if (
    !end &&
    word &&
    (tokens[next]?.low === "đến" ||
      tokens[next]?.low === "và" ||
      (tokens[next] && "-–".includes(tokens[next]?.text ?? "x")))
  ) {
    const skip = tokens[next + 1]?.low === "ngày" ? next + 2 : next + 1;
    const other = numberOf(tokens[skip], 31);
    const more = other === null ? null : monthAfter(tokens, skip + 1);
    if (other !== null && more && isAfter(month, day, more.month, other, word.value.startsWith("từ") ? 11 : 1)) {
      end = { year: more.year, month: more.month, day: other };
      ({ next } = more);
      if (valid(end) && valid(start)) return { at, next, date: { ...start, year: year ?? more.year }, end, told: true };
    }
  }
  return valid(start) && (!end || valid(end)) ? { at, next, date: start, end, told } : null;
}

const isAfter = (month: number, day: number, otherMonth: number, otherDay: number, most: number) =>
  otherMonth > month ? otherMonth - month <= most : otherMonth === month && otherDay > day;

/** `2015-04-10`, as the software of a page writes it. */
function isoDate(tokens: readonly Token[], at: number): DateMention | null {
  const [year, month, day] = [yearOf(tokens[at]), numberOf(tokens[at + 2], 12), numberOf(tokens[at + 4], 31)];
  const dashed = tokens[at + 1]?.text === "-" && tokens[at + 3]?.text === "-" && !tokens[at + 1]?.spaced;
  if (!dashed || year === null || month === null || day === null) return null;
  const date = { year, month, day };
  return valid(date) ? { at, next: at + 5, date, end: null, told: true } : null;
}

/** `tháng 3 năm 2020`, `tháng 3/2020`, `tháng 3-2020`. */
function monthAlone(tokens: readonly Token[], at: number): DateMention | null {
  if (tokens[at]?.low !== "tháng") return null;
  const month = numberOf(tokens[at + 1], 12);
  if (month === null || tokens[at - 1]?.kind === "digits") return null;
  const link = tokens[at + 2];
  const year = link && (link.low === "năm" || "/-.".includes(link.text)) ? yearOf(tokens[at + 3]) : null;
  return { at, next: year === null ? at + 2 : at + 4, date: { year, month, day: null }, end: null, told: true };
}

const valid = ({ year, month, day }: DayParts) =>
  parsePartialDate(partial({ year: year ?? 2020, month, day })) !== null;

/** `2011`, `2011-09`, `2011-09-30`; the year must be known. */
export function partial({ year, month, day }: DayParts): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return [
    String(year ?? 0).padStart(4, "0"),
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ].join("-");
}

/** All dates of a sentence, in order. */
export function datesOf(tokens: readonly Token[]): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at);
    const sure = found && tokens[found.next]?.text !== "%" && (found.told || looksLikeDate(tokens, found));
    if (found && sure) dates.push(found);
    at = found && sure ? found.next : at + 1;
  }
  return dates;
}

// `(5/4)`, `5/4,` at the start: a bare day and month is a date only where nothing is counted by it.
function looksLikeDate(tokens: readonly Token[], { at, next }: DateMention): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  const opened = before === undefined || before.text === "(" || before.text === ",";
  const closed = after === undefined || after.text === ")" || after.text === ",";
  return opened && closed && tokens[at + 1]?.text !== "," && tokens[at + 1]?.text !== "-";
}
