import type { ReactNode } from "react";
import type { Drawn } from "./points.js";

const ARM = 26;

/** The stretch of a period from left to right; an open one begins nobody says when. */
export type Years = { readonly left: number; readonly right: number; readonly open: boolean };

/**
 * One figure: a dot where it is exact, an arrow for a bound, a bar for a range, a ring where it is about so much; a thin line
 * where it is for several years, broken where nobody says since when.
 */
export function Figure(props: {
  readonly figure: Drawn;
  readonly title: string;
  readonly x: number;
  readonly years: Years | undefined;
  readonly low: number;
  readonly high: number;
}) {
  const { figure, title, years, low, high } = props;
  const isTarget = figure.sort === "target";
  const x = props.x + (isTarget ? -5 : 5);
  const colour = isTarget ? "var(--kind-target)" : "var(--kind-result)";
  const line = { stroke: colour, strokeWidth: 2, fill: "none" };
  return (
    <g>
      <title>{title}</title>
      {years && (
        <path
          d={`M${years.left} ${(low + high) / 2}H${years.right}`}
          {...line}
          strokeWidth={1}
          strokeDasharray={years.open ? "4 4" : undefined}
          opacity={0.7}
        />
      )}
      {shape(figure, x, low, high, line, isTarget ? "var(--card)" : colour)}
    </g>
  );
}

type Line = { readonly stroke: string; readonly strokeWidth: number; readonly fill: string };

function shape({ quantity }: Drawn, x: number, low: number, high: number, line: Line, inside: string): ReactNode {
  switch (quantity.comparator) {
    case "EQUAL":
      return <circle cx={x} cy={low} r={5} {...line} fill={inside} />;
    case "ABOUT":
    case "NEARLY":
      return <circle cx={x} cy={low} r={7} {...line} strokeDasharray="3 3" />;
    case "BETWEEN":
      return <path d={`M${x - 6} ${low}h12M${x - 6} ${high}h12M${x} ${low}V${high}`} {...line} />;
    case "AT_LEAST":
    case "MORE_THAN":
      return <path d={arrow(x, low, -1)} {...line} />;
    case "AT_MOST":
    case "LESS_THAN":
      return <path d={arrow(x, low, 1)} {...line} />;
  }
}

/** From the bound away to where the figure may lie. */
const arrow = (x: number, y: number, way: 1 | -1): string =>
  `M${x - 7} ${y}h14M${x} ${y}v${ARM * way}m-5 ${-6 * way}l5 ${6 * way}l5 ${-6 * way}`;
