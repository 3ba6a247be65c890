import { entityColumns, many, one, type Shape } from "../../read/shape.js";
import { Place } from "./place.type.js";

export const placeShape: Shape = {
  kind: "PLACE",
  label: "Place",
  type: Place,
  columns: { ...entityColumns, level: ["level"], validFrom: ["validFrom"], validTo: ["validTo"] },
  relations: {
    within: one("place/within", "PLACE"),
    places: many("place/places", "PLACE", { filter: "place/filter" }),
    committees: many("place/committees", "COMMITTEE", { filter: "committee/filter" }),
  },
};
