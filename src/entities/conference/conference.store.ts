import { entityColumns, evidenceLists, many, one, type Shape } from "../../read/shape.js";
import { consideration } from "../consideration/consideration.store.js";
import { Consideration } from "../consideration/consideration.type.js";
import { stating } from "../fact.js";
import { Attendance } from "../person/membership.type.js";
import { Conference } from "./conference.type.js";

export const conferenceShape: Shape = {
  kind: "CONFERENCE",
  label: "Conference",
  type: Conference,
  columns: {
    ...entityColumns,
    kind: ["kind"],
    ordinal: ["ordinal"],
    date: ["date"],
    dateEnd: ["dateEnd"],
    enlarged: ["enlarged"],
    theme: ["theme"],
    reviewPeriod: ["reviewStart", "reviewEnd", "reviewLabel"],
    planPeriod: ["planStart", "planEnd", "planLabel"],
  },
  relations: {
    committee: one("conference/committee", "COMMITTEE"),
    term: one("conference/term", "TERM"),
    considered: many("conference/considered", "RESOLUTION", {
      filter: "conference/considered-filter",
      edge: consideration,
      ...stating(Consideration, "conference", "resolution"),
      tie: "node.id + ' ' + edge.action",
    }),
    targets: many("conference/targets", "TARGET", { filter: "target/filter" }),
    results: many("conference/results", "RESULT", { filter: "result/filter" }),
    attendance: many("conference/attendance", "PERSON", {
      edge: { role: ["role"], evidence: evidenceLists },
      ...stating(Attendance, "conference", "person"),
    }),
    previous: { ...one("conference/previous", "CONFERENCE"), apart: true },
    next: { ...one("conference/next", "CONFERENCE"), apart: true },
  },
};
