import type { ProgressStatus } from "../api/generated.js";
import { useWords } from "../words/i18n.js";

const looks: Readonly<Record<ProgressStatus, { readonly path: string; readonly colour: string }>> = {
  EXCEEDED: { path: "M4 11l6-7l6 7M4 17l6-7l6 7", colour: "text-good" },
  MET: { path: "M3 11l5 5L17 5", colour: "text-good" },
  ON_TRACK: { path: "M3 10h13M11 5l5 5l-5 5", colour: "text-link" },
  PENDING: { path: "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z", colour: "text-soft" },
  NOT_COMPARABLE: { path: "M4 7h12M4 13h12M14 3L6 17", colour: "text-warn" },
  MISSED: { path: "M4 4l12 12M16 4L4 16", colour: "text-bad" },
};

export const statuses: readonly ProgressStatus[] = [
  "EXCEEDED",
  "MET",
  "ON_TRACK",
  "PENDING",
  "NOT_COMPARABLE",
  "MISSED",
];

/** A status in words, shape and colour; the colour alone says nothing. */
export function StatusMark({ status }: { readonly status: ProgressStatus }) {
  const t = useWords();
  const { path, colour } = looks[status];
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${colour}`}>
      <svg viewBox="0 0 20 20" aria-hidden className="size-[0.9em] shrink-0" fill="none" stroke="currentColor">
        <path d={path} strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {t(`status.${status}`)}
    </span>
  );
}
