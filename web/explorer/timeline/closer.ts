import { type Span, zoomed } from "./span.js";

/** Of the width that will be shown, what a group may take, so that none of it stands at the very edge. */
const GROUP = 0.8;

/** Closer to the events: to the chosen one, or to where most of them are. */
export function closer(span: Span, whole: Span, events: readonly Span[], chosen?: Span): Span {
  return zoomed(span, 0.5, whole, centreOf(events, chosen, span, (span.to - span.from) / 2));
}

/**
 * What one comes closer to: the chosen event where it is in sight, else the place where most of those in sight stand together
 * in `length`, else the nearest that is out of sight.
 */
function centreOf(events: readonly Span[], chosen: Span | undefined, span: Span, length: number): number {
  const middle = middleOf(span);
  const inSight = ({ from, to }: Span) => to > span.from && from < span.to;
  if (chosen && inSight(chosen)) return middleOf(overlap(chosen, span));
  const places = events.filter(inSight).map((event) => middleOf(overlap(event, span)));
  const candidates = places.length > 0 ? groups(places, length * GROUP) : events.map(middleOf).map(alone);
  const [best] = [...candidates].sort(
    (one, other) => other.count - one.count || Math.abs(one.centre - middle) - Math.abs(other.centre - middle),
  );
  return best?.centre ?? middle;
}

type Group = { readonly centre: number; readonly count: number };

const alone = (centre: number): Group => ({ centre, count: 1 });

/** From each place on, those that lie within `length`. */
function groups(places: readonly number[], length: number): readonly Group[] {
  const sorted = [...places].sort((one, other) => one - other);
  let end = 0;
  return sorted.map((first, begin) => {
    while (end < sorted.length && (sorted[end] ?? 0) <= first + length) end += 1;
    return { centre: (first + (sorted[end - 1] ?? first)) / 2, count: end - begin };
  });
}

const middleOf = ({ from, to }: Span): number => (from + to) / 2;
const overlap = (one: Span, other: Span): Span => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});
