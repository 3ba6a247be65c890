import { naturalKey } from "../../values/natural-key.js";
import { dateInterval } from "../../values/partial-date.js";
import type { Draft, Name } from "./draft.js";

export interface Era {
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
  readonly endReason?: unknown;
}

/** A body or place of the same name may have stood before it: then only the key with its era names it. */
export function eraNames(base: string, era: Era): readonly Name[] {
  const names: Name[] = [{ value: base, fits: (other) => sameEra(era, other) }];
  if (typeof era.validFrom === "string") names.push({ value: naturalKey(base, "from", era.validFrom) });
  else if (typeof era.validTo === "string") names.push({ value: naturalKey(base, "to", era.validTo) });
  return names;
}

function sameEra(era: Era, { properties }: Draft): boolean {
  const other: Era = properties;
  if (!overlaps(era.validFrom, other.validFrom) || !overlaps(era.validTo, other.validTo)) return false;
  return !endedBefore(era, other) && !endedBefore(other, era);
}

function endedBefore(first: Era, second: Era): boolean {
  const start = intervalOf(second.validFrom);
  if (!start) return false;
  const end = intervalOf(first.validTo);
  // The day that ends the one begins the other.
  if (end) return end.from <= start.from;
  return typeof first.endReason === "string" && first.validFrom !== second.validFrom;
}

function overlaps(first: unknown, second: unknown): boolean {
  const one = intervalOf(first);
  const two = intervalOf(second);
  return !one || !two || (one.from <= two.to && two.from <= one.to);
}

const intervalOf = (date: unknown) => (typeof date === "string" ? dateInterval(date) : null);
