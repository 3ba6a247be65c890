import { type DayParts, partial } from "../rules/dates.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { alone, type Clues, lookingBack, type YearVote } from "./year-clues.js";

const CLOSELY = 10;
// The day on top of a page is when it was viewed: only one soon after a day without a year tells that year.
export function dayOfPage({ month, day, sentences, parts }: Clues): YearVote | null {
  if (month === null || day === null) return null;
  const viewed = sentences
    .filter((_, i) => parts[i] === "furniture")
    .flatMap(({ dates }) => dates.map(({ date }) => date))
    .find((date) => follows(date, month, day));
  return viewed ? alone(viewed.year, `the day on top of the page, ${partial(viewed)}, follows closely`) : null;
}

const issued = wordList("cập nhật,ngày đăng,đăng ngày,đăng lúc,ngày xuất bản,xuất bản");
/** `Cập nhật ngày: 08/06/2012 08:21` on top of a page says when it came out, for a text that gives no day. */
export function dayOfIssue({ month, sentences, parts }: Clues): YearVote | null {
  for (const [i, { dates, sentence }] of sentences.entries()) {
    const [first] = dates;
    const { tokens } = sentence;
    if (parts[i] === "body") return null;
    if (parts[i] !== "furniture" || first?.date.day == null || first.date.year === null) continue;
    if (!tokens.slice(0, first.at).some((_, at) => phraseAt(issued, tokens, at))) continue;
    const year = lookingBack(month, first.date.year, first.date.month ?? 0);
    return { year, month: first.date.month, rule: `The page says that it came out on ${partial(first.date)}.` };
  }
  return null;
}

function follows(date: DayParts, month: number, day: number): boolean {
  if (date.year === null || date.month === null || date.day === null) return false;
  const days = (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(date.year, month - 1, day)) / 86_400_000;
  return days >= 0 && days <= CLOSELY;
}

const LONGEST_PLACE = 6;
/** Nothing is told on a page before it happens: `Sáng 31/7` below `ngày 05 tháng 03 năm 2020` was the year before. */
export function beforePage(vote: YearVote, { sentences, parts, lead, month, day, published }: Clues): YearVote {
  if (published || month === null || day === null) return vote;
  const first = parts.indexOf("body");
  // A line of its own: `Cao Lộc, ngày 05 tháng 03 năm 2020`.
  const shown = sentences
    .slice(0, Math.max(0, first))
    .flatMap(({ dates, sentence: { tokens } }) =>
      dates.filter(({ at, next, end }) => at <= LONGEST_PLACE && next === tokens.length && !end),
    )
    .map(({ date }) => date)
    .find((date) => date.year === vote.year && date.month !== null && date.day !== null);
  const announced = lead.some(({ sentence: { tokens } }) => tokens.some(({ low }) => low === "sẽ"));
  const later =
    shown && !announced && (month > (shown.month ?? 12) || (month === shown.month && day > (shown.day ?? 31)));
  return later
    ? {
        ...vote,
        year: vote.year - 1,
        rule: `The page shows the day ${partial(shown)}, before that day of ${vote.year}.`,
      }
    : vote;
}

/** The month in which the page came out, where it came out in that year. */
export function monthOfIssue(clues: Clues, year: number): number | null {
  const page = clues.month === null ? dayOfIssue(clues) : null;
  return page?.year === year ? (page.month ?? null) : null;
}
