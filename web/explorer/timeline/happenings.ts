import { instant } from "../words/instants.js";
import type { Span } from "./span.js";
import type { Body } from "./timeline-page.js";

/** An event of a timeline with the time in which it lies: a day, a month or a year. */
export type Happening = Body["timeline"]["nodes"][number] & Span & { readonly key: string };

export const happeningsOf = (body: Body): readonly Happening[] =>
  body.timeline.nodes.map((each) => ({
    ...each,
    key: `${each.date} ${each.event} ${each.entity.id}`,
    from: instant(each.date),
    to: instant(each.date, true),
  }));
