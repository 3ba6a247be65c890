import type { PeriodItem } from "../../bundle/format.js";

/** The day from which an article looks back and ahead, as exactly as it is known. */
export interface Today {
  readonly year: number | null;
  readonly month: number | null;
}

/** `closing`: the year itself, near its end. */
export type Tense = "past" | "closing" | "future" | "open";

// A year is looked back on from here on, though it is not over.
const YEAR_END = 10;

/** Whether a period lies behind the article or before it; `open` where it may be either. */
export function tenseOf({ start, end }: PeriodItem, { year, month }: Today): Tense {
  if (year === null || end == null) return "open";
  const last = Number(end.slice(0, 4));
  if (last < year) return "past";
  // `giai đoạn 2023-2025`, said in 2024, tells of what was done as well as of what is to come.
  if (last > year) return start != null && Number(start.slice(0, 4)) < year ? "open" : "future";
  const until = Number(end.slice(5, 7));
  if (until === 0) return month !== null && month >= YEAR_END ? "closing" : "open";
  if (month === null) return start != null && start.endsWith("-01") ? "past" : "open";
  // A month is looked back on at its end, and planned at its start.
  if (start != null && Number(start.slice(5, 7)) === month && until === month) return "open";
  // `Đến ngày 20/11`, said in November.
  if (start == null && until === month) return "open";
  // What begins after this month is to come; what ends with it or before is behind.
  const from = start != null && Number(start.slice(0, 4)) < last ? 0 : Number(start?.slice(5, 7) ?? until);
  if (until < month || (until <= month + 1 && from < month)) return "past";
  return from >= month - 1 ? "future" : "open";
}
