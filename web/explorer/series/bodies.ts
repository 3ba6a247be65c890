import type { EntityRef } from "../layout/entity-link.js";
import type { Figure } from "./points.js";

/** In the address, where the figures of all bodies are shown. */
export const ALL = "all";

export type Body = EntityRef & { readonly count: number };

/** Whose figures there are, the body that has most of them first. */
export function bodiesOf(figures: readonly Figure[]): readonly Body[] {
  const bodies = new Map<string, Body>();
  for (const { point } of figures) {
    const { committee } = point;
    bodies.set(committee.id, { ...committee, count: (bodies.get(committee.id)?.count ?? 0) + 1 });
  }
  return [...bodies.values()].sort(
    (one, other) => other.count - one.count || one.label.localeCompare(other.label, "vi"),
  );
}

/** The body that the address names, or all; else the first. */
export const bodyNamed = (bodies: readonly Body[], given: string | undefined): Body | undefined =>
  given === ALL ? undefined : (bodies.find(({ id }) => id === given) ?? bodies[0]);
