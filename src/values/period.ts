import { dateFrom, dateText, dateTo, monthName, parsePartialDate } from "./partial-date.js";

export interface Period {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly kind?: "WHOLE" | "POINT" | "YEARLY_AVERAGE" | "CUMULATIVE" | null | undefined;
}

/** First and last day, each null where no source gives it. */
export function periodInterval(period: Period): { readonly from: string | null; readonly to: string | null } {
  return { from: dateFrom(period.start), to: dateTo(period.end) };
}

/** Whether words tell the year of what they speak of. */
export const saysYear = (label: string): boolean => /(?<!\d)\d{4}(?!\d)/u.test(label);

/**
 * As worded, with the dates where that tells no year, `cả năm, 2019`; else `năm 2019`, `tháng 1–9/2011`, `đến năm 2025`; null
 * where nothing is known of it.
 */
export function periodText(period: Period, lang: "VI" | "EN"): string | null {
  const span = spanText(period, lang);
  if (lang === "VI" && period.label) {
    const { start, end, label } = period;
    if (span === null || saysYear(label)) return label;
    return `${label}, ${start && end && start !== end ? span : dateText(lastOf(period), lang)}`;
  }
  if (span === null) return period.label ?? null;
  if (period.kind === "POINT") return lang === "VI" ? `đến ${point(period)}` : `by ${dateText(lastOf(period), "EN")}`;
  if (period.kind === "YEARLY_AVERAGE") {
    return lang === "VI" ? `bình quân hằng năm, ${span}` : `yearly average, ${span}`;
  }
  if (period.kind === "CUMULATIVE") return lang === "VI" ? `lũy kế ${span}` : `cumulative, ${span}`;
  return span;
}

function spanText({ start, end }: Period, lang: "VI" | "EN"): string | null {
  if (!start && !end) return null;
  if (!start || !end) {
    const date = dateText(start ?? end ?? "", lang);
    if (lang === "VI") return start ? `từ ${date}` : `đến ${date}`;
    return start ? `since ${date}` : `until ${date}`;
  }
  if (start === end) return lang === "VI" ? `${unitOf(start)} ${dateText(start, lang)}` : dateText(start, lang);
  const first = parsePartialDate(start);
  const last = parsePartialDate(end);
  if (!first || !last) return `${start}–${end}`;
  if (first.month === undefined && last.month === undefined) {
    return lang === "VI" ? `giai đoạn ${start}–${end}` : `${start}–${end}`;
  }
  if (first.year === last.year && first.month && last.month && !first.day && !last.day) {
    return lang === "VI"
      ? `tháng ${first.month}–${last.month}/${first.year}`
      : `${monthName(first.month)}–${monthName(last.month)} ${first.year}`;
  }
  return lang === "VI"
    ? `từ ${dateText(start, lang)} đến ${dateText(end, lang)}`
    : `${dateText(start, lang)} to ${dateText(end, lang)}`;
}

const lastOf = ({ start, end }: Period) => end ?? start ?? "";
const point = (period: Period) => `${unitOf(lastOf(period))} ${dateText(lastOf(period), "VI")}`;
const unitOf = (date: string) => ["năm", "tháng", "ngày"][date.split("-").length - 1] ?? "";
