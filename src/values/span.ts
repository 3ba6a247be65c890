export type PeriodKind = "WHOLE" | "POINT" | "YEARLY_AVERAGE" | "CUMULATIVE";

/** A figure's period with the days it covers. */
export interface FigurePeriod {
  readonly start: string | null;
  readonly end: string | null;
  readonly label: string | null;
  readonly kind: PeriodKind;
  /** First and last day, as `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A part of a whole, both in months or both in days. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How much of a target's period a result speaks of. `share` is null where a part of the time has no part of the figure. */
export type Coverage =
  | { readonly of: "ALL" }
  | { readonly of: "PART"; readonly share: Share | null }
  | { readonly of: "OTHER_KIND" }
  | { readonly of: "NONE" };

/** `stated`: the source itself says that the result judges the target, which counts where a date is unknown. */
export function coverageOf(target: FigurePeriod, result: FigurePeriod, stated: boolean): Coverage {
  if (!target.to || !result.to) return { of: stated ? "ALL" : "NONE" };
  if (target.from && result.to < target.from) return { of: "NONE" };
  if (result.to > target.to) return { of: "NONE" };
  // Of another kind, only one that ends with the period could have been meant to judge it.
  if (target.kind !== result.kind) return { of: result.to === target.to ? "OTHER_KIND" : "NONE" };
  if (target.kind === "POINT") return result.to === target.to ? { of: "ALL" } : { of: "PART", share: null };
  if (!target.from || !result.from) return { of: stated ? "ALL" : "NONE" };
  if (result.from < target.from) return { of: "NONE" };
  if (result.from === target.from && result.to === target.to) return { of: "ALL" };
  return { of: "PART", share: target.kind === "YEARLY_AVERAGE" ? null : shareOf(target, result) };
}

function shareOf(target: FigurePeriod, result: FigurePeriod): Share {
  const months = [monthsOf(result), monthsOf(target)] as const;
  if (months[0] !== null && months[1] !== null) return { part: months[0], whole: months[1] };
  return { part: daysOf(result), whole: daysOf(target) };
}

/** Null unless the period begins and ends with a month. */
function monthsOf({ from, to }: FigurePeriod): number | null {
  const [start, next] = [utc(from), new Date(utc(to).getTime() + DAY)];
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1) return null;
  return (next.getUTCFullYear() - start.getUTCFullYear()) * 12 + next.getUTCMonth() - start.getUTCMonth();
}

const DAY = 86_400_000;
const utc = (date: string | null) => new Date(`${date}T00:00:00Z`);
const daysOf = ({ from, to }: FigurePeriod) => (utc(to).getTime() - utc(from).getTime()) / DAY + 1;
