import { AxisBottom } from "@visx/axis";
import { scaleUtc } from "@visx/scale";
import { useRef } from "react";
import { kindOf } from "../kinds.js";
import { PictureTools } from "../layout/picture-tools.js";
import { useWidth } from "../layout/use-width.js";
import { useDates } from "../words/dates.js";
import { useLanguage, useWords } from "../words/i18n.js";
import { instant } from "../words/instants.js";
import { Controls, type Steps } from "./controls.js";
import type { Happening } from "./happenings.js";
import { moveKeys, onKeys, zoomKeys } from "./keys.js";
import { lanes } from "./lanes.js";
import { dayOf, type Span } from "./span.js";
import type { Body } from "./timeline-page.js";

const BAND = 34;
const LANE = 22;
const SIDE = 12;

type BandsProps = {
  readonly body: Body;
  readonly events: readonly Happening[];
  readonly span: Span;
  readonly steps: Steps;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
};

/** Terms as bands, and below them what happened, each as wide as its date is unsure. */
export function Bands({ body, events, span, steps, chosen, onChoose }: BandsProps) {
  const t = useWords();
  const dates = useDates();
  const language = useLanguage();
  const [box, width] = useWidth(900);
  const chart = useRef<SVGSVGElement>(null);
  const time = scaleUtc({ domain: [span.from, span.to], range: [SIDE, width - SIDE] });
  const marks = events.map((event) => {
    const left = time(event.from);
    return { event, left, right: Math.max(left + 14, time(event.to)) };
  });
  const placed = lanes(marks.filter(({ left, right }) => right >= 0 && left <= width));
  const top = BAND + 16;
  const height = top + Math.max(1, ...placed.map(({ lane }) => lane + 1)) * LANE + 40;
  const name = t("timeline.chart", { from: dates(dayOf(span.from)), to: dates(dayOf(span.to)) });

  return (
    <figure className="mb-6">
      <Controls steps={steps} />
      <div
        ref={box}
        role="group"
        aria-label={name}
        tabIndex={0}
        onKeyDown={onKeys({ ...zoomKeys(steps), ...moveKeys(steps) })}
        className="card p-0"
      >
        <svg ref={chart} width={width} height={height} role="img" aria-label={name} className="block">
          {body.terms.map(({ id, label, ordinal, startYear, endYear }) => {
            if (startYear === null && endYear === null) return null;
            const from = startYear === null ? 0 : time(instant(String(startYear)));
            const to = endYear === null ? width : time(instant(String(endYear)));
            const left = Math.max(0, from);
            const right = Math.min(width, to);
            if (right <= left) return null;
            const years = `${startYear ?? "…"}–${endYear ?? "…"}`;
            const text = right - left > 110 && ordinal !== null ? `${t("field.term")} ${ordinal}: ${years}` : years;
            return (
              <g key={id}>
                <title>{label}</title>
                <rect x={left} y={8} width={right - left} height={BAND} fill="var(--sunk)" stroke="var(--kind-term)" />
                {right - left > 70 && (
                  <text x={left + 8} y={8 + BAND / 2 + 4} fill="var(--ink)" fontSize={12}>
                    {text}
                  </text>
                )}
              </g>
            );
          })}
          {placed.map(({ event, left, right, lane }) => (
            <rect
              key={event.key}
              data-chosen={event.key === chosen || undefined}
              onClick={() => onChoose(event.key)}
              className="cursor-pointer"
              x={left}
              y={top + lane * LANE}
              width={right - left}
              height={LANE - 8}
              rx={right - left <= 14 ? 7 : 2}
              fill={kindOf(event.entity.__typename).colour}
              {...(event.key === chosen && { stroke: "var(--ink)", strokeWidth: 3 })}
            >
              <title>{`${dates(event.date)}: ${event.entity.label}`}</title>
            </rect>
          ))}
          <AxisBottom
            scale={time}
            top={height - 32}
            numTicks={Math.max(2, Math.floor(width / 110))}
            stroke="var(--edge)"
            tickStroke="var(--edge)"
            tickFormat={(tick) => tickText(new Date(Number(tick)), span, language)}
            tickLabelProps={{ fill: "var(--ink)", fontSize: 12, fontFamily: "inherit", textAnchor: "middle" }}
          />
        </svg>
      </div>
      <figcaption className="no-print text-sm text-soft">{t("timeline.hint")}</figcaption>
      <PictureTools chart={chart} name="timeline" />
    </figure>
  );
}

const YEAR = 365 * 86_400_000;

/** Years, then months, then days, as one comes closer. */
function tickText(date: Date, { from, to }: Span, language: string): string {
  if (to - from > 4 * YEAR) return String(date.getUTCFullYear());
  const day = to - from > YEAR / 2 ? {} : { day: "numeric" as const };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "vi-VN", {
    ...day,
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}
