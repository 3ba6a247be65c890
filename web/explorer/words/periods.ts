import { language } from "../../language.js";

export type WrittenPeriod = {
  readonly label: string | null;
  readonly start: string | null;
  readonly end: string | null;
};

/** As the source words it, which is Vietnamese; else its two ends, or the one that is known. */
export function periodText({ label, start, end }: WrittenPeriod, dates: (date: string) => string): string {
  if (label && (language() === "vi" || (start === null && end === null))) return label;
  const ends = [start, end].map((date) => (date ? dates(date) : "…"));
  return start === end || end === null ? (ends[0] ?? "") : ends.join(" – ");
}
