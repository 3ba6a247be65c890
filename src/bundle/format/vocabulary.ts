import { z } from "zod";

export const committeeOrgan = z
  .enum([
    "POLITBURO",
    "SECRETARIAT",
    "DEPARTMENT",
    "EXECUTIVE_COMMITTEE",
    "STANDING_COMMITTEE",
    "PERMANENT_BOARD",
    "PARTY_COMMITTEE",
    "INSPECTION_COMMITTEE",
    "PEOPLES_COMMITTEE",
    "PEOPLES_COUNCIL",
    "FATHERLAND_FRONT",
    "MASS_ORGANISATION",
    "GOVERNMENT",
    "OTHER",
  ])
  .meta({ id: "CommitteeOrgan" });
export const branch = z.enum(["PARTY", "STATE", "FRONT", "MASS"]).meta({ id: "Branch" });
export const level = z.enum(["CENTRAL", "PROVINCIAL", "DISTRICT", "GRASSROOTS"]).meta({ id: "Level" });
export const endReason = z.enum(["ABOLISHED", "MERGED", "SPLIT", "RENAMED"]).meta({ id: "EndReason" });
export const conferenceKind = z
  .enum(["CONGRESS", "PLENARY", "EXTRAORDINARY", "STANDING", "OTHER"])
  .meta({ id: "ConferenceKind" });
export const resolutionKind = z
  .enum([
    "DIRECTIVE",
    "RESOLUTION",
    "ACTION_PROGRAMME",
    "PROGRAMME",
    "SCHEME",
    "CONCLUSION",
    "PLAN",
    "DECISION",
    "REGULATION",
    "RULES",
    "GUIDELINE",
    "REPORT",
    "NOTICE",
    "CAMPAIGN",
    "OTHER",
  ])
  .meta({ id: "ResolutionKind" });
export const considerationAction = z
  .enum(["DISCUSSED", "ADOPTED", "REVIEWED", "DISSEMINATED", "CONCLUDED", "CITED"])
  .meta({ id: "ConsiderationAction" });
export const comparator = z
  .enum(["EQUAL", "ABOUT", "MORE_THAN", "AT_LEAST", "NEARLY", "LESS_THAN", "AT_MOST", "BETWEEN"])
  .meta({ id: "Comparator" });
export const changeDirection = z.enum(["INCREASE", "DECREASE"]).meta({ id: "ChangeDirection" });
export const unit = z
  .enum([
    "PERCENT",
    "PERMILLE",
    "PERCENTAGE_POINT",
    "VND",
    "USD",
    "KILOGRAM",
    "TONNE",
    "QUINTAL_PER_HECTARE",
    "HECTARE",
    "SQUARE_METRE",
    "METRE",
    "KILOMETRE",
    "CUBIC_METRE",
    "KILOWATT_HOUR",
    "HEAD",
    "PERSON",
    "VISIT",
    "HOUSEHOLD",
    "ORGANISATION",
    "COMMUNE",
    "FACILITY",
    "DOCUMENT",
    "CASE",
    "JOB",
    "POINT",
    "ITEM",
    "OTHER",
  ])
  .meta({ id: "Unit" });
export const periodKind = z.enum(["WHOLE", "POINT", "YEARLY_AVERAGE", "CUMULATIVE"]).meta({ id: "PeriodKind" });
export const evidenceMethod = z.enum(["CURATED", "EXTRACTED", "IMPORTED", "INFERRED"]).meta({ id: "EvidenceMethod" });

/** The branch that an organ settles by itself; a DEPARTMENT or OTHER has to say its own. */
export const branchOfOrgan: Readonly<Partial<Record<z.infer<typeof committeeOrgan>, z.infer<typeof branch>>>> = {
  POLITBURO: "PARTY",
  SECRETARIAT: "PARTY",
  EXECUTIVE_COMMITTEE: "PARTY",
  STANDING_COMMITTEE: "PARTY",
  PERMANENT_BOARD: "PARTY",
  PARTY_COMMITTEE: "PARTY",
  INSPECTION_COMMITTEE: "PARTY",
  PEOPLES_COMMITTEE: "STATE",
  PEOPLES_COUNCIL: "STATE",
  GOVERNMENT: "STATE",
  FATHERLAND_FRONT: "FRONT",
  MASS_ORGANISATION: "MASS",
};
