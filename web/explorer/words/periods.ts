import { useDates } from "./dates.js";
import { useLanguage } from "./i18n.js";

export type WrittenPeriod = {
  readonly label: string | null;
  readonly start: string | null;
  readonly end: string | null;
};

/** Writes a period as the source words it, which is Vietnamese; else its two ends, or the one that is known. */
export function usePeriods(): (period: WrittenPeriod) => string {
  const language = useLanguage();
  const dates = useDates();
  return ({ label, start, end }) => {
    if (label && (language === "vi" || (start === null && end === null))) return label;
    const ends = [start, end].map((date) => (date ? dates(date) : "…"));
    return start === end || end === null ? (ends[0] ?? "") : ends.join(" – ");
  };
}
