import { dateFrom, dateTo } from "../../values/partial-date.js";
import type { PeriodMention } from "./period-mention.js";

const two = (month: number) => String(month).padStart(2, "0");

/** The period in plain dates, its open year settled by the context, `now` the month; null where that is not known. */
export function settled(
  mention: PeriodMention,
  year: number | null,
  now: number | null = null,
): { readonly start: string | null; readonly end: string } | null {
  if (mention.toNow && mention.months) {
    // `Từ đầu năm đến nay`, said in December.
    const whole = mention.months[0] === 1 && (now ?? 12) === 12;
    if (year !== null && whole) return inOrder(String(mention.year ?? year), String(year));
    if (year === null || now === null) return null;
    // `từ ngày 1/7 đến nay`, said in January.
    const from = mention.year ?? (mention.months[0] > now ? year - 1 : year);
    return inOrder(`${from}-${two(mention.months[0])}`, `${year}-${two(now)}`);
  }
  const first = mention.year ?? year;
  if (first === null) return null;
  if (mention.toNow && (year === null || first > year)) return null;
  const last = mention.endYear ?? (mention.toNow ? year : null) ?? first;
  const dayOf = (of: number, month: number, day: number | null) => `${of}-${two(month)}${day ? `-${two(day)}` : ""}`;
  const end = mention.months ? dayOf(last, mention.months[1], mention.day) : String(last);
  if (mention.kind === "POINT") return inOrder(null, end);
  return inOrder(mention.months ? dayOf(first, mention.months[0], mention.firstDay) : String(first), end);
}

/** Null for what is no date of the calendar, `29/2` of a year without one, and for an end before the start. */
function inOrder(start: string | null, end: string) {
  const from = start === null ? null : dateFrom(start);
  const to = dateTo(end);
  if (to === null || (start !== null && (from === null || from > to))) return null;
  return { start, end };
}
