import type { Stored } from "../../bundle/export/read.js";
import type { Kind } from "../../bundle/import/draft.js";
import type { Properties } from "../../values/derived.js";
import { figureOf } from "../../values/stored-figure.js";
import { date, defined } from "./values.js";

type Node = Readonly<Record<string, unknown>>;

export const types: Readonly<Record<Kind, string | readonly string[]>> = {
  Committee: "org:Organization",
  Term: "own:Term",
  Conference: "schema:Event",
  Resolution: "eli:LegalResource",
  Target: "own:Target",
  Result: "schema:Observation",
  Indicator: "skos:Concept",
  Topic: "skos:Concept",
  Place: "schema:AdministrativeArea",
  Person: "schema:Person",
  Source: ["schema:Article", "prov:Entity"],
};

export const factsOf = ({ kind, properties }: Stored): Node => facts[kind](properties);

const alive = ({ validFrom, validTo }: Properties): Node => ({
  foundingDate: date(validFrom),
  dissolutionDate: date(validTo),
});
const years = ({ startYear, endYear }: Properties): Node => ({
  startDate: typeof startYear === "number" ? date(String(startYear)) : undefined,
  endDate: typeof endYear === "number" ? date(String(endYear)) : undefined,
});
const ordinalOf = ({ ordinal }: Properties) => (typeof ordinal === "number" ? String(ordinal) : undefined);
const truth = (value: unknown) => (typeof value === "boolean" ? String(value) : undefined);

const facts: Readonly<Record<Kind, (properties: Properties) => Node>> = {
  Committee: (all) => ({
    organ: all["organ"],
    branch: all["branch"],
    level: all["level"],
    ...alive(all),
    endReason: all["endReason"],
  }),
  Term: (all) => ({ ordinal: ordinalOf(all), ...years(all) }),
  Conference: (all) => ({
    kind: all["kind"],
    ordinal: ordinalOf(all),
    enlarged: truth(all["enlarged"]),
    startDate: date(all["date"]),
    endDate: date(all["dateEnd"]),
    theme: all["theme"],
    reviewPeriod: periodOf(all, "review"),
    planPeriod: periodOf(all, "plan"),
  }),
  Resolution: (all) => ({
    kind: all["kind"],
    resolved: truth(all["resolved"]),
    number: all["number"],
    symbol: all["symbol"],
    issuedOn: date(all["issuedOn"]),
    subject: all["subject"],
    period: periodOf(all, "period"),
  }),
  Target: (all) => ({ status: all["status"], ...figure(all) }),
  Result: (all) => ({ ...figure(all), shares: parsed(all["shares"]), comparisons: parsed(all["comparisons"]) }),
  Indicator: (all) => ({ unit: all["unit"], better: all["better"] }),
  Topic: () => ({}),
  Place: (all) => ({ level: all["level"], ...alive(all) }),
  Person: () => ({}),
  Source: (all) => ({
    headline: all["title"],
    publisher: all["outlet"] == null ? undefined : { "@type": "schema:Organization", name: all["outlet"] },
    url: all["url"],
    datePublished: date(all["publishedOn"]),
    retrievedOn: date(all["retrievedOn"]),
    sha256: all["sha256"],
  }),
};

function periodOf(all: Properties, prefix: string): Node | undefined {
  const kind = all[`${prefix}Kind`];
  const period = defined({
    startDate: date(all[`${prefix}Start`]),
    endDate: date(all[`${prefix}End`]),
    periodLabel: all[`${prefix}Label`],
    periodKind: kind === "WHOLE" ? undefined : kind,
  });
  return Object.keys(period).length > 0 ? { "@type": "dcterms:PeriodOfTime", ...period } : undefined;
}

/** In the unit's base, as an interval where the words leave one open; `worded` is the figure as the source has it. */
function figure(all: Properties): Node {
  const stored = figureOf(all);
  if (!stored) return {};
  const { quantity, baseValue, baseUpper } = stored;
  return {
    period: periodOf(all, "period"),
    quantity: defined({
      "@type": "schema:QuantitativeValue",
      ...bounds(quantity.comparator, baseValue, baseUpper),
      worded: quantity.upper == null ? quantity.value : `${quantity.value}–${quantity.upper}`,
      unitText: quantity.unitText || undefined,
      unit: quantity.unit,
      per: quantity.per,
      comparator: quantity.comparator,
      change: quantity.change,
      estimated: truth(quantity.estimated),
      baseline: quantity.baseline,
      outOf: quantity.outOf,
    }),
  };
}

function bounds(comparator: string, value: string, upper: string | null): Node {
  if (comparator === "BETWEEN") return { minValue: value, maxValue: upper };
  if (comparator === "MORE_THAN" || comparator === "AT_LEAST") return { minValue: value };
  if (comparator === "LESS_THAN" || comparator === "AT_MOST") return { maxValue: value };
  return { value };
}

const parsed = (json: unknown): unknown => (typeof json === "string" && json !== "" ? JSON.parse(json) : undefined);
