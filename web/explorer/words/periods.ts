import { saysYear } from "../../../src/values/period.js";
import { useDates } from "./dates.js";
import { useLanguage, useWords } from "./i18n.js";

export type WrittenPeriod = {
  readonly label: string | null;
  readonly start: string | null;
  readonly end: string | null;
};

/**
 * Writes a period as the source words it, which is Vietnamese, and its ends beside that where the words tell no year; else its two
 * ends, or the one that is known.
 */
export function usePeriods(): (period: WrittenPeriod) => string {
  const language = useLanguage();
  const dates = useDates();
  const t = useWords();
  const ends = ({ start, end }: WrittenPeriod): string => {
    if (start !== null && end !== null) return start === end ? dates(start) : `${dates(start)} – ${dates(end)}`;
    if (start !== null) return t("since", { date: dates(start) });
    return end === null ? "" : t("until", { date: dates(end) });
  };
  return (period) => {
    const { label } = period;
    const span = ends(period);
    if (!label || (language !== "vi" && span !== "")) return span;
    return span === "" || saysYear(label) ? label : `${label} (${span})`;
  };
}
