import { Fragment, type ReactNode } from "react";
import { useWords } from "../words/i18n.js";
import { Name, useNames, Vietnamese } from "../words/spoken.js";
import type { words } from "../words/vi/words.js";
import { type Enum, enumWord } from "./enum-words.js";
import { ComparisonValue, DateValue, PeriodValue, QuantityValue, ShareValue } from "./figures.js";
import { type Item, isItem, itemsIn, textOf, textsIn } from "./item.js";
import { labelsOf, type Names } from "./names.js";

type FieldName = keyof typeof words.field;
export type Value = { readonly field: FieldName; readonly value: ReactNode };

type Shape =
  | "words"
  | "names"
  | "date"
  | "number"
  | "period"
  | "quantity"
  | "shares"
  | "comparisons"
  | "considered"
  /** Bodies and conferences with what somebody was there. */
  | "ties"
  | "yes"
  /** One of the values that these words name. */
  | { readonly of: Enum };

/** What each kind may hold besides its sort, in the order of reading. */
const shapes: Readonly<Record<string, Readonly<Partial<Record<FieldName, Shape>>>>> = {
  committees: { organ: { of: "organ" }, branch: { of: "branch" }, level: { of: "level" }, place: "names" },
  terms: { committee: "names", ordinal: "number", startYear: "number", endYear: "number" },
  conferences: {
    ordinal: "number",
    enlarged: "yes",
    date: "date",
    dateEnd: "date",
    theme: "words",
    committee: "names",
    term: "names",
    reviewPeriod: "period",
    planPeriod: "period",
  },
  resolutions: {
    number: "words",
    symbol: "words",
    subject: "words",
    issuer: "names",
    issuedOn: "date",
    period: "period",
    topics: "names",
    considered: "considered",
    implements: "names",
    guides: "names",
    basedOn: "names",
    amends: "names",
    supplements: "names",
    replaces: "names",
    repeals: "names",
    cites: "names",
  },
  targets: { quantity: "quantity", period: "period", committee: "names", setBy: "names" },
  results: {
    quantity: "quantity",
    period: "period",
    shares: "shares",
    comparisons: "comparisons",
    committee: "names",
    reportedAt: "names",
    assesses: "names",
  },
  indicators: { unit: { of: "unit" }, better: { of: "change" }, topic: "names" },
  topics: { broader: "names" },
  places: { level: { of: "level" }, within: "names" },
  people: { roles: "ties", attended: "ties" },
};

/** The values of an item as they would be stored, in words; what is unknown is left out. */
export const valuesOf = (segment: string, item: Item, names: Names): readonly Value[] =>
  Object.entries(shapes[segment] ?? {}).flatMap(([field, shape]) => {
    const given = item[field];
    if (given === undefined || given === null || given === false) return [];
    return [{ field: field as FieldName, value: <Shown given={given} shape={shape} item={item} names={names} /> }]; // a key of the above
  });

type ShownProps = { readonly given: unknown; readonly shape: Shape; readonly item: Item; readonly names: Names };

function Shown({ given, shape, item, names }: ShownProps): ReactNode {
  const t = useWords();
  if (typeof shape === "object") return enumWord(t, shape.of, given);
  const named = useNames();
  const name = (key: unknown) => <Name of={named(labelsOf(names, key))} />;
  switch (shape) {
    case "yes":
      return t("yes");
    case "number":
      return String(given);
    case "words":
      return <Vietnamese>{textOf(given)}</Vietnamese>;
    case "names":
      return (Array.isArray(given) ? textsIn(given) : [String(given)]).map((key, place) => (
        <Fragment key={key}>
          {place > 0 && " · "}
          {name(key)}
        </Fragment>
      ));
    case "date":
      return <DateValue date={textOf(given) ?? ""} />;
    case "period":
      return isItem(given) && <PeriodValue period={given} />;
    case "quantity":
      return isItem(given) && <QuantityValue quantity={given} />;
    case "shares":
      return itemsIn(given).map((share) => <ShareValue key={JSON.stringify(share)} share={share} />);
    case "comparisons":
      return itemsIn(given).map((each) => (
        <ComparisonValue
          key={JSON.stringify(each)}
          comparison={each}
          unit={isItem(item["quantity"]) && item["quantity"]["unit"]}
        />
      ));
    case "considered":
      return itemsIn(given).map(({ action, conference }) => (
        <p key={`${String(action)} ${String(conference)}`}>
          {enumWord(t, "action", action)} – {name(conference)}
        </p>
      ));
    case "ties":
      return itemsIn(given).map(({ role, committee, conference }) => (
        <p key={`${String(role)} ${String(committee ?? conference)}`}>
          {textOf(role) && (
            <>
              <Vietnamese>{textOf(role)}</Vietnamese> –{" "}
            </>
          )}
          {name(committee ?? conference)}
        </p>
      ));
  }
}
