import { useDates } from "./dates.js";
import { useLanguage, useWords } from "./i18n.js";

export type WrittenPeriod = {
  readonly label: string | null;
  readonly start: string | null;
  readonly end: string | null;
};

/** Writes a period as the source words it, which is Vietnamese; else its two ends, or the one that is known. */
export function usePeriods(): (period: WrittenPeriod) => string {
  const language = useLanguage();
  const dates = useDates();
  const t = useWords();
  return ({ label, start, end }) => {
    if (label && (language === "vi" || (start === null && end === null))) return label;
    if (start !== null && end !== null) return start === end ? dates(start) : `${dates(start)} – ${dates(end)}`;
    if (start !== null) return t("since", { date: dates(start) });
    return end === null ? "" : t("until", { date: dates(end) });
  };
}
