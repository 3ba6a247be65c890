/** A date at the precision a source gives. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
/** Closed, both ends as `YYYY-MM-DD`. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Null for what is no date of the calendar, `2011-02-30` included. */
export function parsePartialDate(text: string): PartialDate | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day < 1 || day > daysInMonth(year, month) ? null : { year, month, day };
}

/** The days that the date may stand for. */
export function dateInterval(text: string): DateInterval | null {
  const date = parsePartialDate(text);
  if (!date) return null;
  const { year, month = 12 } = date;
  const first = `${padded(year, 4)}-${padded(date.month ?? 1)}-${padded(date.day ?? 1)}`;
  const last = `${padded(year, 4)}-${padded(month)}-${padded(date.day ?? daysInMonth(year, month))}`;
  return { from: first, to: last };
}

export const dateFrom = (text: string | null | undefined): string | null => (text && dateInterval(text)?.from) || null;
export const dateTo = (text: string | null | undefined): string | null => (text && dateInterval(text)?.to) || null;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const padded = (number: number, length = 2) => String(number).padStart(length, "0");

const months = [
  ..."January February March April May June".split(" "),
  ..."July August September October November December".split(" "),
];

export const monthName = (month: number): string => months[month - 1] ?? "";

/** `11/3/2011`, `3/2011`, `2011` or `11 March 2011`, `March 2011`, `2011`. */
export function dateText(text: string, lang: "VI" | "EN"): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const parts = lang === "VI" ? [day, month, year] : [day, monthName(month), year];
  return parts.filter((part) => part !== undefined).join(lang === "VI" ? "/" : " ");
}
