import { AxisBottom, AxisLeft } from "@visx/axis";
import { scaleLinear, scaleUtc } from "@visx/scale";
import { useRef } from "react";
import { PictureTools } from "../layout/picture-tools.js";
import { useWidth } from "../layout/use-width.js";
import { useLanguage, useWords } from "../words/i18n.js";
import { Figure, type Years } from "./figure.js";
import type { Drawn } from "./points.js";

const HEIGHT = 300;
const margin = { top: 36, right: 20, bottom: 36, left: 88 };
const YEAR = 365.25 * 86_400_000;
const MILLION = 1_000_000;

/** Bounds and ranges drawn as what they are; the exact table stands below it. */
export function Chart({
  name,
  unit,
  figures,
  several,
}: {
  readonly name: string;
  readonly unit: string;
  readonly figures: readonly Drawn[];
  /** They are those of several bodies, which share their colours: each says whose it is. */
  readonly several: boolean;
}) {
  const t = useWords();
  const language = useLanguage();
  const [box, width] = useWidth(640);
  const chart = useRef<SVGSVGElement>(null);
  const times = figures.map(({ at }) => at);
  const tops = figures.map(({ high }) => high);
  const time = scaleUtc({
    domain: [
      Math.min(...times.map((at) => at - YEAR / 2), ...figures.map(({ from, at }) => from ?? at)),
      Math.max(...times.map((at) => at + YEAR / 2), ...figures.map(({ to }) => to)),
    ],
    range: [margin.left, width - margin.right],
  });
  const value = scaleLinear({
    domain: [Math.min(0, ...figures.map(({ low }) => low)), Math.max(...tops, 0) * 1.25 || 1],
    range: [HEIGHT - margin.bottom, margin.top],
    nice: true,
  });
  const yearsOf = ({ from, at, to }: Drawn): Years | undefined => {
    if (from === undefined) return { left: margin.left, right: time(at), open: true };
    return to - from > 1.5 * YEAR ? { left: time(from), right: time(to), open: false } : undefined;
  };
  const plain = new Intl.NumberFormat(language);
  // In words: the short signs of millions and billions are known to few.
  const large = new Intl.NumberFormat(language, {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 1,
  });
  const written = (tick: number) => (Math.abs(tick) < MILLION ? plain : large).format(tick);
  const axis = { stroke: "var(--edge)", tickStroke: "var(--edge)" };
  const letters = { fill: "var(--ink)", fontSize: 12, fontFamily: "inherit" };
  return (
    <figure>
      <div ref={box}>
        <svg ref={chart} width={width} height={HEIGHT} role="img" aria-label={t("series.chart", { name })}>
          {value.ticks(5).map((tick) => (
            <line
              key={tick}
              x1={margin.left}
              x2={width - margin.right}
              y1={value(tick)}
              y2={value(tick)}
              stroke="var(--line)"
            />
          ))}
          <AxisLeft
            {...axis}
            scale={value}
            left={margin.left}
            numTicks={5}
            tickFormat={(tick) => written(Number(tick))}
            tickLabelProps={{ ...letters, textAnchor: "end", dx: "-0.3em", dy: "0.3em" }}
          />
          <AxisBottom
            {...axis}
            scale={time}
            top={HEIGHT - margin.bottom}
            tickValues={[...yearsIn(figures, Math.max(2, Math.floor(width / 90)))]}
            tickFormat={(tick) => String(new Date(Number(tick)).getUTCFullYear())}
            tickLabelProps={{ ...letters, textAnchor: "middle" }}
          />
          <text x={4} y={12} {...letters}>
            {unit}
          </text>
          {figures.map((figure) => (
            <Figure
              key={figure.id}
              figure={figure}
              title={several ? `${figure.label} – ${figure.point.committee.label}` : figure.label}
              x={time(figure.at)}
              years={yearsOf(figure)}
              low={value(figure.low)}
              high={value(figure.high)}
            />
          ))}
        </svg>
      </div>
      <figcaption className="max-w-[75ch] text-sm text-soft">{t("series.note")}</figcaption>
      <PictureTools chart={chart} name="series" />
    </figure>
  );
}

/** The years that have figures, thinned out where they would not fit; a tick stands in the middle of its year. */
function yearsIn(figures: readonly Drawn[], most: number): readonly Date[] {
  const years = [...new Set(figures.map(({ at }) => new Date(at).getUTCFullYear()))].sort((one, other) => one - other);
  const step = Math.ceil(years.length / most);
  return years.filter((_, place) => place % step === 0).map((year) => new Date(Date.UTC(year, 6)));
}
