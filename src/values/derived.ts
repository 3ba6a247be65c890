import { labelSort } from "./collation.js";
import { decimalFloat, isDecimal } from "./decimal.js";
import { fullName, numberKey } from "./identity.js";
import { dateFrom, dateTo } from "./partial-date.js";
import type { Quantity } from "./quantity.js";
import { baseValues } from "./quantity.js";
import { fold, foldedWords } from "./text.js";

export type Properties = Readonly<Record<string, unknown>>;

// What is unknown stands last in both directions.
const LAST_DATE = "9999";
const LAST_NUMBER = "~";
const LAST_ORDINAL = 2_147_483_647;

/** Stored as a Neo4j `date`; here as `YYYY-MM-DD` or null. */
export const dateProperties = ["dateFrom", "dateTo", "issuedFrom", "issuedTo", "periodFrom", "periodTo"] as const;

/** The properties that a node carries beside its facts for filters and orders, of the facts themselves. */
export function derivedProperties(kind: string, facts: Properties): Properties {
  const label = textOf(facts["labelVi"]) ?? "";
  const common = { labelSort: labelSort(label), labelFolded: fold(label), ...searchWords(kind, label, facts) };
  switch (kind) {
    case "Place":
      return { ...common, namesFolded: namesFolded(label, facts["aliases"]) };
    case "Conference":
      return { ...common, ...conferenceKeys(facts) };
    case "Resolution":
      return { ...common, ...resolutionKeys(facts), ...periodDates(facts) };
    case "Target":
    case "Result":
      return { ...common, ...figureKeys(facts) };
    default:
      return common;
  }
}

/** What `searchKind` holds; no word that anyone types begins like it. */
export const searchKind = (kind: string): string => `_${kind.toLowerCase()}`;

// Folded here: no analyzer of Neo4j both folds and keeps every word, `nợ` and `an` are stop words in English.
function searchWords(kind: string, label: string, { labelEn, aliases, subject, theme }: Properties): Properties {
  const others = [labelEn, ...(Array.isArray(aliases) ? aliases : []), subject, theme];
  return {
    searchKind: searchKind(kind),
    searchLabel: foldedWords(label),
    searchText: others.flatMap((text) => textOf(text) ?? []).map(foldedWords),
  };
}

function conferenceKeys(facts: Properties): Properties {
  const date = textOf(facts["date"]);
  const from = dateFrom(date);
  const ordinal = typeof facts["ordinal"] === "number" ? facts["ordinal"] : null;
  return {
    dateFrom: from,
    dateTo: dateTo(textOf(facts["dateEnd"]) ?? date),
    dateAsc: from ?? LAST_DATE,
    dateDesc: from ?? "",
    ordinalAsc: ordinal ?? LAST_ORDINAL,
    ordinalDesc: ordinal ?? -1,
  };
}

function resolutionKeys(facts: Properties): Properties {
  const issuedOn = textOf(facts["issuedOn"]);
  const from = dateFrom(issuedOn);
  const number = textOf(facts["number"]);
  // `05-CT/TU` is found by its number where no source gives that by itself.
  const key = numberKey(number ?? /^\d+/u.exec(textOf(facts["symbol"]) ?? "")?.[0] ?? "");
  const order = number && number.replace(/^\d+/u, (digits) => digits.replace(/^0+(?=\d)/u, "").padStart(8, "0"));
  return {
    issuedFrom: from,
    issuedTo: dateTo(issuedOn),
    issuedAsc: from ?? LAST_DATE,
    issuedDesc: from ?? "",
    numberKey: key || null,
    numberAsc: order ?? LAST_NUMBER,
    numberDesc: order ?? "",
  };
}

function figureKeys(facts: Properties): Properties {
  const dates = periodDates(facts);
  const from = textOf(dates["periodFrom"]);
  return {
    ...dates,
    periodAsc: from ?? LAST_DATE,
    periodDesc: from ?? "",
    ...figureValues(facts),
  };
}

function figureValues(facts: Properties): Properties {
  const value = textOf(facts["value"]);
  if (!value || !isDecimal(value)) return {};
  const upper = textOf(facts["upper"]);
  const quantity: Quantity = {
    comparator: "EQUAL",
    value,
    upper: upper && isDecimal(upper) ? upper : null,
    unit: textOf(facts["unit"]) ?? "OTHER",
    unitText: textOf(facts["unitText"]) ?? "",
  };
  const { baseValue, baseUpper } = baseValues(quantity);
  return { baseValue, baseUpper, valueFloat: decimalFloat(value), baseValueFloat: decimalFloat(baseValue) };
}

const periodDates = (facts: Properties): Properties => ({
  periodFrom: dateFrom(textOf(facts["periodStart"])),
  periodTo: dateTo(textOf(facts["periodEnd"])),
});

/** A line for each name, so that one whole name can be looked up in a text index. */
function namesFolded(label: string, aliases: unknown): string {
  const names = [label, ...(Array.isArray(aliases) ? aliases.map(String) : [])];
  return `\n${[...new Set(names.map(placeName))].join("\n")}\n`;
}

/** A place's name as it is looked up: `TP Lạng Sơn` and `thành phố Lạng Sơn` are one. */
export const placeName = (name: string): string => fold(fullName(name));

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
