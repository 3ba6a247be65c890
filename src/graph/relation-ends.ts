import type { Direction, EntityKind, Relation } from "../api/enums.js";
import { relationsIn } from "./templates.js";

/** Every relation of the API, in the order in which neighbours are listed. */
export const allRelations = relationsIn("graph/relations");

type Kinds = readonly EntityKind[] | "ANY";

const documents = [["RESOLUTION"], ["RESOLUTION"]] as const;
const bodies = [["COMMITTEE"], ["COMMITTEE"]] as const;

// As the importer makes them.
const ends: Readonly<Record<Relation, readonly [from: Kinds, to: Kinds]>> = {
  PART_OF: bodies,
  REPORTS_TO: bodies,
  SUCCEEDS: bodies,
  GOVERNS: [["COMMITTEE"], ["PLACE"]],
  WITHIN: [["PLACE"], ["PLACE"]],
  TERM_OF: [["TERM"], ["COMMITTEE"]],
  HELD_BY: [["CONFERENCE"], ["COMMITTEE"]],
  DURING: [["CONFERENCE"], ["TERM"]],
  CONSIDERED: [["CONFERENCE"], ["RESOLUTION"]],
  ISSUED_BY: [["RESOLUTION"], ["COMMITTEE"]],
  IMPLEMENTS: documents,
  GUIDES: documents,
  BASED_ON: documents,
  AMENDS: documents,
  SUPPLEMENTS: documents,
  REPLACES: documents,
  REPEALS: documents,
  CITES: documents,
  SET_BY: [["TARGET"], ["CONFERENCE", "RESOLUTION"]],
  REPORTED_AT: [["RESULT"], ["CONFERENCE"]],
  MEASURES: [["TARGET", "RESULT"], ["INDICATOR"]],
  ASSESSES: [["RESULT"], ["TARGET"]],
  ABOUT: [["INDICATOR", "RESOLUTION"], ["TOPIC"]],
  BROADER: [["TOPIC"], ["TOPIC"]],
  SERVES_ON: [["PERSON"], ["COMMITTEE"]],
  ATTENDED: [["PERSON"], ["CONFERENCE"]],
  WRITTEN_BY: [["SOURCE"], ["PERSON"]],
  EVIDENCED_BY: ["ANY", ["SOURCE"]],
};

/** The relations by which an entity of a kind may have neighbours of some kinds. */
export function relationsTo(own: EntityKind, kinds: readonly EntityKind[], direction: Direction): readonly Relation[] {
  const among = (side: Kinds, some: readonly EntityKind[]) =>
    side === "ANY" || some.some((kind) => side.includes(kind));
  return allRelations.filter((relation) => {
    const [from, to] = ends[relation];
    const out = direction !== "IN" && among(from, [own]) && among(to, kinds);
    const into = direction !== "OUT" && among(to, [own]) && among(from, kinds);
    return out || into;
  });
}
