import { entityColumns, many, one, type Shape } from "../../read/shape.js";
import { consideration } from "../consideration/consideration.store.js";
import { Consideration } from "../consideration/consideration.type.js";
import { stating } from "../fact.js";
import { Resolution } from "./resolution.type.js";

const document = (name: string) => many(name, "RESOLUTION", { filter: "resolution/filter" });

export const resolutionShape: Shape = {
  kind: "RESOLUTION",
  label: "Resolution",
  type: Resolution,
  columns: {
    ...entityColumns,
    kind: ["kind"],
    number: ["number"],
    symbol: ["symbol"],
    issuedOn: ["issuedOn"],
    subject: ["subject"],
    resolved: ["resolved"],
    period: ["periodStart", "periodEnd", "periodLabel"],
  },
  relations: {
    issuer: one("resolution/issuer", "COMMITTEE"),
    implements: document("resolution/implements"),
    implementedBy: document("resolution/implemented-by"),
    amends: document("resolution/amends"),
    amendedBy: document("resolution/amended-by"),
    replaces: document("resolution/replaces"),
    replacedBy: document("resolution/replaced-by"),
    repeals: document("resolution/repeals"),
    supplements: document("resolution/supplements"),
    basedOn: document("resolution/based-on"),
    guides: document("resolution/guides"),
    cites: document("resolution/cites"),
    citedBy: document("resolution/cited-by"),
    conferences: many("resolution/conferences", "CONFERENCE", { filter: "conference/filter", distinct: true }),
    consideredAt: many("resolution/considered-at", "CONFERENCE", {
      filter: "conference/considered-filter",
      edge: consideration,
      ...stating(Consideration, "resolution", "conference"),
      tie: "node.id + ' ' + edge.action",
    }),
    targets: many("resolution/targets", "TARGET", { filter: "target/filter" }),
    topics: many("resolution/topics", "TOPIC"),
  },
};
