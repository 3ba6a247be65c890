import { entityColumns, evidenceLists, many, type Shape } from "../../read/shape.js";
import { stating } from "../fact.js";
import { Attendance, Membership } from "./membership.type.js";
import { Person } from "./person.type.js";

export const personShape: Shape = {
  kind: "PERSON",
  label: "Person",
  type: Person,
  columns: entityColumns,
  relations: {
    memberships: many("person/memberships", "COMMITTEE", {
      edge: { role: ["role"], from: ["from"], to: ["to"], evidence: evidenceLists },
      ...stating(Membership, "person", "committee"),
    }),
    attended: many("person/attended", "CONFERENCE", {
      edge: { role: ["role"], evidence: evidenceLists },
      ...stating(Attendance, "person", "conference"),
    }),
  },
};
