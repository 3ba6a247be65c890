import { Period, type PeriodKind } from "../../api/period.js";
import { dateFrom, dateTo } from "../../values/partial-date.js";

/** A figure of a series: whose it is, for when, and the node that stands for it. */
export interface SeriesFigure {
  readonly committeeId: string;
  readonly period: Period;
  readonly node: object;
}

/** One body takes the place of another; both by id. */
export interface Handover {
  readonly successor: string;
  readonly predecessor: string;
}

export interface Point<Break extends Handover> {
  readonly committeeId: string;
  readonly period: Period;
  readonly succession: Break | null;
  readonly targets: readonly object[];
  readonly results: readonly object[];
}

/** `periodStart` and its like as the graph keeps them. */
export const periodFrom = (start: unknown, end: unknown, label: unknown, kind: unknown): Period => {
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return new Period(text(start), text(end), text(label), (text(kind) ?? "WHOLE") as PeriodKind); // as the importer writes it
};

/** Figures side by side, a point for each body and period, oldest first, the breaks between bodies marked. */
export function pointsOf<Break extends Handover>(
  targets: readonly SeriesFigure[],
  results: readonly SeriesFigure[],
  handovers: readonly Break[],
): readonly Point<Break>[] {
  const points = new Map<string, { committeeId: string; period: Period; targets: object[]; results: object[] }>();
  const at = ({ committeeId, period }: SeriesFigure) => {
    const key = [...timeOf(period), committeeId].join("\n");
    const found = points.get(key) ?? { committeeId, period, targets: [], results: [] };
    points.set(key, found);
    return found;
  };
  for (const figure of targets) at(figure).targets.push(figure.node);
  for (const figure of results) at(figure).results.push(figure.node);
  const ordered = [...points].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, point]) => point);
  return withBreaks(ordered, handovers);
}

// First by the beginning, or the end where that is all there is.
function timeOf({ start, end, kind }: Period): readonly string[] {
  const [from, to] = [dateFrom(start), dateTo(end)];
  return [from ?? to ?? "", to ?? "", kind];
}

function withBreaks<Part extends { readonly committeeId: string }, Break extends Handover>(
  points: readonly Part[],
  handovers: readonly Break[],
): readonly (Part & { readonly succession: Break | null })[] {
  const seen = new Set<string>();
  const marked = new Set<string>();
  return points.map((point) => {
    const body = point.committeeId;
    const succession = marked.has(body) ? null : breakBefore(body, seen, handovers);
    if (succession) marked.add(body);
    seen.add(body);
    return { ...point, succession };
  });
}

/** The handover to `body` by which the series comes from a body seen before, be it over others without figures. */
function breakBefore<Break extends Handover>(
  body: string,
  seen: ReadonlySet<string>,
  handovers: readonly Break[],
): Break | null {
  const own = handovers.filter(({ successor }) => successor === body);
  return (
    own.find(({ predecessor }) => seen.has(predecessor)) ??
    own.find(({ predecessor }) => comesFrom(predecessor, seen, handovers)) ??
    null
  );
}

function comesFrom(body: string, seen: ReadonlySet<string>, handovers: readonly Handover[]): boolean {
  const reached = new Set([body]);
  for (const each of reached) {
    if (seen.has(each)) return true;
    for (const { successor, predecessor } of handovers) if (successor === each) reached.add(predecessor);
  }
  return false;
}
