import { useLanguage } from "./i18n.js";

const shapes = [
  {},
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
] as const;

/** Writes a date as exactly as it is known: a year, a month, or a day. */
export function useDates(): (date: string) => string {
  const language = useLanguage();
  return (date) => {
    const parts = date.split("-").length;
    const shape = shapes[parts];
    const instant = new Date(`${date}${"-01".repeat(Math.max(0, 3 - parts))}T00:00:00Z`);
    if (!shape || Number.isNaN(instant.getTime()) || parts === 1) return date;
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "vi-VN", { ...shape, timeZone: "UTC" }).format(
      instant,
    );
  };
}
