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
  /** The middle of its period and its ends, in ms. */
  readonly at: number;
  readonly from: number;
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
  const dated = figures.filter(({ point, quantity }) => point.period.start && quantity.change === null);
  const unit = dated[0]?.quantity.unit;
  const drawn = dated
    .filter(({ quantity }) => quantity.unit === unit)
    .map((figure) => {
      const { start, end } = figure.point.period;
      const [from, to] = [instant(start ?? ""), instant(end ?? start ?? "", true)];
      const low = Number(figure.quantity.baseValue);
      return {
        ...figure,
        at: (from + to) / 2,
        from,
        to,
        low,
        high: figure.quantity.baseUpper === null ? low : Number(figure.quantity.baseUpper),
      };
    });
  return { unit, drawn };
}
