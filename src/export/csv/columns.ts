import type { Kind } from "../../bundle/import/draft.js";
import { dateProperties } from "../../values/derived.js";

type Type = "string" | "long" | "double" | "boolean" | "date" | "datetime" | "string[]" | "long[]" | "double[]";

const typed: Readonly<Partial<Record<Type, readonly string[]>>> = {
  long: ["revision", "ordinal", "startYear", "endYear", "ordinalAsc", "ordinalDesc", "start", "end"],
  double: ["valueFloat", "baseValueFloat", "confidence"],
  boolean: ["enlarged", "resolved", "estimated", "further", "assessesStated"],
  date: dateProperties,
  datetime: ["updatedAt"],
  "string[]": [
    "aliases",
    "searchText",
    "evidenceField",
    "evidenceSource",
    "evidenceMethod",
    "evidenceRule",
    "evidenceQuote",
    "evidencePassageHash",
  ],
  "long[]": ["evidenceStart", "evidenceEnd"],
  "double[]": ["evidenceConfidence"],
};

const types = new Map(
  Object.entries(typed).flatMap(([type, names]) => names.map((name) => [name, type as Type] as const)), // as written above
);

const words = (text: string): readonly string[] => text.split(" ");
const common = words(
  "revision updatedAt labelVi labelEn aliases labelSort labelFolded searchKind searchLabel searchText evidenceField evidenceMethod evidenceRule evidenceConfidence",
);
const period = words("periodStart periodEnd periodLabel periodFrom periodTo");
const figure = [
  ...words("comparator value upper baseline change estimated outOf unit per unitText baseValue baseUpper"),
  ...words("valueFloat baseValueFloat periodKind periodAsc periodDesc indicatorId committeeId"),
  ...period,
];

const ofKind: Readonly<Record<Kind, readonly string[]>> = {
  Committee: words("organ branch level validFrom validTo endReason"),
  Term: words("ordinal startYear endYear"),
  Conference: [
    ...words("kind ordinal enlarged date dateEnd dateFrom dateTo dateAsc dateDesc ordinalAsc ordinalDesc theme"),
    ...words("reviewStart reviewEnd reviewLabel planStart planEnd planLabel"),
  ],
  Resolution: [
    ...words("kind resolved number symbol issuedOn subject issuedFrom issuedTo issuedAsc issuedDesc"),
    ...words("numberKey numberAsc numberDesc"),
    ...period,
  ],
  Target: ["status", ...figure],
  Result: ["shares", "comparisons", "assessesStated", ...figure],
  Indicator: words("unit better"),
  Topic: [],
  Place: words("level validFrom validTo namesFolded"),
  Person: [],
  Source: words("title outlet url publishedOn retrievedOn sha256"),
};

const evidenceLists = words(
  "evidenceSource evidenceStart evidenceEnd evidenceQuote evidencePassageHash evidenceMethod evidenceRule evidenceConfidence",
);
const ofType: Readonly<Record<string, readonly string[]>> = {
  EVIDENCED_BY: words("field start end quote passageHash method rule confidence"),
  SUCCEEDS: ["on", "basis", ...evidenceLists],
  GOVERNS: ["further", ...evidenceLists],
  CONSIDERED: ["action", ...evidenceLists],
  SERVES_ON: ["role", "from", "to", ...evidenceLists],
  ATTENDED: ["role", ...evidenceLists],
};

export interface Column {
  readonly name: string;
  readonly type: Type;
}

const columns = (names: readonly string[], quotes: boolean): readonly Column[] =>
  names
    .filter((name) => quotes || (name !== "quote" && name !== "evidenceQuote"))
    .map((name) => ({ name, type: types.get(name) ?? "string" }));

/** The properties of a kind's nodes, which stand in a header as `name:type`. */
export const nodeColumns = (kind: Kind, quotes: boolean): readonly Column[] =>
  columns([...common, ...ofKind[kind]], quotes);

/** Those of a type's relationships. */
export const linkColumns = (type: string, quotes: boolean): readonly Column[] =>
  columns(ofType[type] ?? evidenceLists, quotes);

export const headerOf = (all: readonly Column[]): readonly string[] => all.map(({ name, type }) => `${name}:${type}`);
