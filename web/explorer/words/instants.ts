/** The first moment of a day, month or year in ms, or the moment after its last. */
export function instant(date: string, last = false): number {
  const [year = 1970, month, day] = date.split("-").map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (!last) return start;
  if (day !== undefined) return start + 86_400_000;
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
}

/** A year, a month or a day of the calendar, as `2018`, `2018-12` or `2018-12-11`. */
export const isDate = (text: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text) && new Date(instant(text)).toISOString().startsWith(text);
