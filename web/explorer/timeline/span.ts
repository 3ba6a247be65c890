/** A stretch of time in ms, from the first moment to the last. */
export type Span = { readonly from: number; readonly to: number };

const DAY = 86_400_000;
const SHORTEST = 7 * DAY;

/** The whole with a little room on both sides. */
export function wholeOf(moments: readonly number[]): Span {
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  const room = Math.max((to - from) * 0.04, 30 * DAY);
  return { from: from - room, to: to + room };
}

/** Closer by a factor below 1, wider by one above, around a moment; never past the whole, never closer than a week. */
export function zoomed({ from, to }: Span, factor: number, whole: Span, around = (from + to) / 2): Span {
  const half = Math.max(SHORTEST, (to - from) * factor) / 2;
  return within({ from: around - half, to: around + half }, whole);
}

/** A part of its own length earlier (below 0) or later. */
export function moved({ from, to }: Span, part: number, whole: Span): Span {
  const step = (to - from) * part;
  return within({ from: from + step, to: to + step }, whole);
}

/** The same length inside the whole, where it fits. */
function within({ from, to }: Span, whole: Span): Span {
  const length = to - from;
  if (length >= whole.to - whole.from) return whole;
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
