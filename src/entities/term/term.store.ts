import { statement } from "../../db/statement.js";
import type { Reader } from "../../read/reader.js";
import { entityColumns, many, one, type Shape } from "../../read/shape.js";
import { Term } from "./term.type.js";

export const termShape: Shape = {
  kind: "TERM",
  label: "Term",
  type: Term,
  columns: { ...entityColumns, ordinal: ["ordinal"], startYear: ["startYear"], endYear: ["endYear"] },
  relations: {
    committee: one("term/committee", "COMMITTEE"),
    conferences: many("term/conferences", "CONFERENCE", { filter: "conference/filter" }),
  },
};

interface Ordinals {
  readonly i: number;
  readonly missing: readonly number[];
}

export async function missingOrdinals(reader: Reader, term: { readonly id: string }): Promise<readonly number[]> {
  return (await reader.load(statement("term/missing-ordinals"), {}, term.id, ({ missing }: Ordinals) => missing)) ?? [];
}
