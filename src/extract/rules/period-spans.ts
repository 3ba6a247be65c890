import { phraseAt, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { dateAt } from "./dates.js";
import { yearOf } from "./numeral.js";
import { none, type PeriodMention } from "./period-mention.js";

const spanWords = wordList("giai đoạn,thời kỳ,những năm,trong các năm,các năm,giai đoạn 5 năm");
const termWords = wordList("nhiệm kỳ,nhiệm kỳ đại hội");
const SINCE_TERM = wordList("từ đầu nhiệm kỳ đến nay,từ đầu nhiệm kỳ,đầu nhiệm kỳ đến nay");
const HALF_TERM = wordList("nửa đầu nhiệm kỳ,nửa nhiệm kỳ,giữa nhiệm kỳ");
const DASHES = "-–—";

interface Years {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** `2011 – 2015`, `2011-2015`, `2021 đến 2025`. */
function yearsAt(tokens: readonly Token[], at: number): Years | null {
  const start = yearOf(tokens[at]);
  const link = tokens[at + 1];
  if (start === null || !link || !(DASHES.includes(link.text) || link.low === "đến" || link.text === "/")) return null;
  const skip = tokens[at + 2]?.low === "năm" ? at + 3 : at + 2;
  const end = yearOf(tokens[skip]);
  return end !== null && end > start && end - start <= 30 ? { start, end, next: skip + 1 } : null;
}

/** `giai đoạn 2011 – 2015`, `nhiệm kỳ 2020-2025`, `5 năm 2016-2020`, `(2015-2020)`. */
export function spanAt(tokens: readonly Token[], at: number): PeriodMention | null {
  // `từ năm 2022 đến nay`.
  const since = tokens[at]?.low === "từ" && tokens[at + 1]?.low === "năm" ? yearOf(tokens[at + 2]) : null;
  if (since !== null && tokens[at + 3]?.low === "đến" && tokens[at + 4]?.low === "nay")
    return { ...none, at, next: at + 5, year: since, toNow: true, sort: "span" };
  const dated = sinceJanuary(tokens, at) ?? sinceDay(tokens, at);
  if (dated) return dated;
  const ofTerm = phraseAt(SINCE_TERM, tokens, at);
  // `từ đầu nhiệm kỳ 2020 - 2025 đến nay`.
  const begun = ofTerm && yearsAt(tokens, ofTerm.next);
  if (begun) {
    const now = phraseAt(TO_NOW, tokens, begun.next);
    return { ...none, at, next: now?.next ?? begun.next, year: begun.start, toNow: true, sort: "span" };
  }
  if (ofTerm) return { ...none, at, next: ofTerm.next, toNow: true, sort: "term" };
  const half = phraseAt(HALF_TERM, tokens, at);
  const halved = half && yearsAt(tokens, half.next);
  if (halved) return { ...none, at, next: halved.next, year: halved.start, toNow: true, sort: "span" };
  const found = phraseAt(spanWords, tokens, at);
  const term = found ? null : phraseAt(termWords, tokens, at);
  let start = found?.next ?? term?.next ?? at;
  while (
    start < at + 6 &&
    (tokens[start]?.text === "(" ||
      tokens[start]?.low === "từ" ||
      tokens[start]?.low === "năm" ||
      (tokens[start]?.kind === "digits" && tokens[start + 1]?.low === "năm"))
  )
    start++;
  const years = yearsAt(tokens, start);
  if (!years || (!found && !term && start === at && tokens[at - 1]?.kind === "digits")) return null;
  return { ...none, at, next: years.next, year: years.start, endYear: years.end, sort: term ? "term" : "span" };
}

const TO_NOW = wordList("đến nay,tới nay,đến thời điểm này,đến thời điểm hiện tại");
const SINCE_JANUARY = wordList("từ đầu năm");
/** `từ đầu năm 2021 đến nay`. */
function sinceJanuary(tokens: readonly Token[], at: number): PeriodMention | null {
  const since = phraseAt(SINCE_JANUARY, tokens, at);
  const year = since && yearOf(tokens[since.next]);
  const until = since ? since.next + (year === null ? 0 : 1) : at;
  const day =
    since && tokens[until]?.low === "đến" ? dateAt(tokens, until + (tokens[until + 1]?.low === "hết" ? 2 : 1)) : null;
  // `từ đầu năm đến ngày 15/11`.
  if (day?.date.month && !day.end) {
    const { year: of, month, day: last } = day.date;
    return { ...none, at, next: day.next, year: year ?? of, months: [1, month], day: last, sort: "months" };
  }
  const now = since && phraseAt(TO_NOW, tokens, until);
  return now && { ...none, at, next: now.next, year, months: [1, 1], toNow: true, sort: "months" };
}

/** `từ ngày 1/7 đến nay`. */
function sinceDay(tokens: readonly Token[], at: number): PeriodMention | null {
  if (tokens[at]?.low !== "từ") return null;
  const day = dateAt(tokens, at + 1);
  const now = day && phraseAt(TO_NOW, tokens, day.next);
  if (!day?.date.month || day.end || !now) return null;
  const { year, month, day: first } = day.date;
  return { ...none, at, next: now.next, year, months: [month, month], day: first, toNow: true, sort: "months" };
}
