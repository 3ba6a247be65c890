import type { PromiseBodiesQuery } from "../api/generated.js";
import type { Named } from "../words/spoken.js";

export type Body = Named & { readonly id: string; readonly from: string; readonly to: string };

/** Who has targets, and from when to when. */
export function bodiesOf(targets: PromiseBodiesQuery["targets"]["nodes"]): readonly Body[] {
  const bodies = new Map<string, Body>();
  for (const { committee, period } of targets) {
    if (!committee) continue;
    const years = [period?.start, period?.end].flatMap((date) => (date ? [date.slice(0, 4)] : []));
    const known = bodies.get(committee.id);
    const all = [...years, ...(known ? [known.from, known.to] : [])].filter(Boolean).sort();
    bodies.set(committee.id, { ...committee, from: all[0] ?? "", to: all.at(-1) ?? "" });
  }
  return [...bodies.values()].sort((one, other) => one.label.localeCompare(other.label, "vi"));
}
