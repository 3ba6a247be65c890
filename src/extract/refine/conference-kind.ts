import type { MeetingMention } from "../rules/meetings.js";
import { executiveCommittee, type KnownBody } from "./bodies.js";
import type { ConferenceKind } from "./conference-found.js";

/** Those that are no bodies of the Party. */
export const stateAndMass = new Set(["PEOPLES_COMMITTEE", "PEOPLES_COUNCIL", "FATHERLAND_FRONT", "MASS_ORGANISATION"]);

/** Bodies whose meetings are conferences: of the Party first, of the State and of mass organisations as well. */
export const holders = new Set([
  ...stateAndMass,
  "EXECUTIVE_COMMITTEE",
  "PARTY_COMMITTEE",
  "STANDING_COMMITTEE",
  "PERMANENT_BOARD",
  "DEPARTMENT",
  "INSPECTION_COMMITTEE",
  "SECRETARIAT",
  "POLITBURO",
]);

/** What sort of conference a mention tells of. */
export function kindOf(mention: MeetingMention, body: KnownBody | null): ConferenceKind {
  if (mention.congress) return "CONGRESS";
  if (mention.extraordinary) return "EXTRAORDINARY";
  const organ = body?.organ;
  // A session of the whole council: `kỳ họp thứ 4`.
  if (organ === "PEOPLES_COUNCIL" && !mention.special) return "PLENARY";
  if (organ && (stateAndMass.has(organ) || organ === "DEPARTMENT")) return "OTHER";
  if (organ === "STANDING_COMMITTEE" || organ === "PERMANENT_BOARD") {
    if (mention.ordinal && !mention.own && !mention.session) return "PLENARY";
    return mention.special && !mention.own && (mention.verbal || !mention.routine) ? "OTHER" : "STANDING";
  }
  if (mention.ordinal) return "PLENARY";
  if (mention.own && mention.body?.organ === "EXECUTIVE_COMMITTEE" && (mention.body.spelt || !mention.special))
    return "PLENARY";
  const ownWork = mention.routine && organ === "EXECUTIVE_COMMITTEE" && mention.body?.spelt === true;
  if (mention.special && !ownWork) return "OTHER";
  return mention.enlarged || (organ === "EXECUTIVE_COMMITTEE" && mention.body?.spelt === true) ? "PLENARY" : "OTHER";
}

/** A congress is that of the whole organisation, a plenum that of its Executive Committee. */
export function holder(kind: ConferenceKind, body: KnownBody | null): KnownBody {
  const known = body ?? executiveCommittee;
  if (stateAndMass.has(known.organ) || known.organ === "INSPECTION_COMMITTEE") return known;
  if (kind === "CONGRESS") return { ...known, organ: "PARTY_COMMITTEE" };
  if (kind === "STANDING" || kind === "OTHER") return known;
  return { ...known, organ: "EXECUTIVE_COMMITTEE" };
}
