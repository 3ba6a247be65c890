import type { SeriesQuery, Unit } from "../api/generated.js";
import { instant } from "../words/instants.js";

type Point = NonNullable<SeriesQuery["indicator"]>["series"][number];

export type Figure = {
  readonly id: string;
  readonly sort: "result" | "target";
  readonly label: string;
  readonly point: Point;
  readonly quantity: Point["results"][number]["quantity"];
};

export type Drawn = Figure & {
  /** Where it stands, in ms: in the middle of its period, or at its end where no beginning is known. */
  readonly at: number;
  /** The ends of its period; without a beginning the period is open. */
  readonly from: number | undefined;
  readonly to: number;
  readonly low: number;
  readonly high: number;
};

export const figuresOf = (series: readonly Point[]): readonly Figure[] =>
  series.flatMap((point) => [
    ...point.targets.map(({ id, label, quantity }) => ({ id, label, quantity, point, sort: "target" as const })),
    ...point.results.map(({ id, label, quantity }) => ({ id, label, quantity, point, sort: "result" as const })),
  ]);

/** What one chart can hold: levels in one unit, in a time that is known. Changes and other units stand in the table alone. */
export function drawable(figures: readonly Figure[]): {
  readonly unit: Unit | undefined;
  readonly drawn: readonly Drawn[];
} {
  const dated = figures.flatMap((figure) => {
    const time = timeOf(figure.point.period);
    return time && figure.quantity.change === null ? [{ ...figure, ...time }] : [];
  });
  const unit = dated[0]?.quantity.unit;
  const drawn = dated
    .filter(({ quantity }) => quantity.unit === unit)
    .map((figure) => {
      const { baseValue, baseUpper } = figure.quantity;
      const low = Number(baseValue);
      return { ...figure, low, high: baseUpper === null ? low : Number(baseUpper) };
    });
  return { unit, drawn };
}

function timeOf({ start, end }: Point["period"]): Pick<Drawn, "at" | "from" | "to"> | undefined {
  const last = end ?? start;
  if (last === null) return undefined;
  const from = start === null ? undefined : instant(start);
  const to = instant(last, true);
  return { at: ((from ?? instant(last)) + to) / 2, from, to };
}
