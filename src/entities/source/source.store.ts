import { entityColumns, many, type Shape } from "../../read/shape.js";
import { Source } from "./source.type.js";

export const sourceShape: Shape = {
  kind: "SOURCE",
  label: "Source",
  type: Source,
  columns: {
    ...entityColumns,
    title: ["title"],
    outlet: ["outlet"],
    url: ["url"],
    publishedOn: ["publishedOn"],
    retrievedOn: ["retrievedOn"],
    sha256: ["sha256"],
  },
  relations: {
    authors: many("source/authors", "PERSON"),
    facts: many("source/facts", null, { filter: "source/facts-filter", distinct: true }),
  },
};
