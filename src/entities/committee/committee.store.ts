import { entityColumns, evidenceLists, many, one, type Shape } from "../../read/shape.js";
import { stating } from "../fact.js";
import { Membership } from "../person/membership.type.js";
import { Committee } from "./committee.type.js";
import { Succession } from "./succession.type.js";

const succession = { on: ["on"], basis: ["basis"], evidence: evidenceLists };

export const committeeShape: Shape = {
  kind: "COMMITTEE",
  label: "Committee",
  type: Committee,
  columns: {
    ...entityColumns,
    organ: ["organ"],
    branch: ["branch"],
    level: ["level"],
    validFrom: ["validFrom"],
    validTo: ["validTo"],
    endReason: ["endReason"],
  },
  relations: {
    place: one("committee/place", "PLACE"),
    partOf: one("committee/part-of", "COMMITTEE"),
    reportsTo: one("committee/reports-to", "COMMITTEE"),
    organs: many("committee/organs", "COMMITTEE"),
    subordinates: many("committee/subordinates", "COMMITTEE", { filter: "committee/filter" }),
    succeeds: many("committee/succeeds", "COMMITTEE", {
      edge: succession,
      ...stating(Succession, "successor", "predecessor"),
    }),
    succeededBy: many("committee/succeeded-by", "COMMITTEE", {
      edge: succession,
      ...stating(Succession, "predecessor", "successor"),
    }),
    terms: many("committee/terms", "TERM"),
    conferences: many("committee/conferences", "CONFERENCE", { filter: "conference/filter" }),
    resolutions: many("committee/resolutions", "RESOLUTION", { filter: "resolution/filter" }),
    targets: many("committee/targets", "TARGET", { filter: "target/filter" }),
    results: many("committee/results", "RESULT", { filter: "result/filter" }),
    people: many("committee/people", "PERSON", { distinct: true }),
    members: many("committee/members", "PERSON", {
      filter: "committee/members-filter",
      edge: { role: ["role"], from: ["from"], to: ["to"], evidence: evidenceLists },
      ...stating(Membership, "committee", "person"),
    }),
  },
};
