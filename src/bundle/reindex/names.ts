import type { Properties } from "../../values/derived.js";
import type { Period } from "../../values/period.js";
import type { Quantity } from "../../values/quantity.js";
import type { Kind, Name } from "../import/draft.js";
import * as names from "../import/names.js";
import { termHolds } from "../import/terms.js";
import type { ReindexRow } from "./entity.js";

/** The natural keys that an import would look this entity up by. */
export const namesOf = (row: ReindexRow, kind: Kind): readonly string[] => makers[kind](row).map(({ value }) => value);

type Maker = (row: ReindexRow) => readonly Name[];

const makers: Readonly<Record<Kind, Maker>> = {
  Place: (row) => names.placeNames(named(row), to(row, "WITHIN")),
  Topic: (row) => wordNames("Topic", row),
  Indicator: (row) => wordNames("Indicator", row),
  Committee: (row) =>
    names.committeeNames({ ...named(row), organ: text(row, "organ") ?? "OTHER" }, to(row, "GOVERNS"), row.sources[0]),
  Term: (row) => withOne(to(row, "TERM_OF"), (committee) => names.termNames(row.properties, committee)),
  Conference: (row) =>
    withOne(to(row, "HELD_BY"), (committee) =>
      names.conferenceNames(
        { ...row.properties, kind: text(row, "kind") ?? "OTHER", words: text(row, "labelVi") ?? text(row, "theme") },
        committee,
        to(row, "DURING"),
        row.sources[0],
      ),
    ),
  Resolution: resolutionNames,
  Target: (row) => figureNames("target", row),
  Result: (row) => figureNames("result", row),
  Person: personNames,
  Source: (row) => names.sourceNames({ ...row.properties, title: text(row, "title") ?? label(row) }),
};

const to = ({ out }: ReindexRow, type: string): string | undefined => out.find(([name]) => name === type)?.[1];
const withOne = (id: string | undefined, make: (id: string) => readonly Name[]) => (id === undefined ? [] : make(id));

function text({ properties }: ReindexRow, name: string): string | null {
  const value = properties[name];
  return typeof value === "string" && value !== "" ? value : null;
}

const label = (row: ReindexRow): string => text(row, "labelVi") ?? row.id;
const aliases = ({ properties }: ReindexRow): readonly string[] =>
  Array.isArray(properties["aliases"]) ? properties["aliases"].map(String) : [];
const named = (row: ReindexRow): Properties & { readonly label: string; readonly aliases: readonly string[] } => ({
  ...row.properties,
  label: label(row),
  aliases: aliases(row),
});

const wordNames = (kind: "Topic" | "Indicator", row: ReindexRow): readonly Name[] =>
  [label(row), ...aliases(row)].map((words) => ({ value: names.wordsKey(kind, words) }));

function resolutionNames(row: ReindexRow): readonly Name[] {
  const facts = { ...row.properties, kind: text(row, "kind") ?? "OTHER" };
  const issuedOn = text(row, "issuedOn");
  const term = issuedOn ? row.terms.find((each) => termHolds(each, issuedOn))?.id : undefined;
  const told = names.resolutionNames(facts, { issuer: to(row, "ISSUED_BY"), term, adoptedAt: row.adoptedAt });
  return told.length > 0 ? told : [names.unresolvedName(facts, row.sources[0], text(row, "subject") ?? label(row))];
}

function figureNames(kind: "target" | "result", row: ReindexRow): readonly Name[] {
  const quantity = quantityOf(row);
  if (!quantity) return [];
  const setters = row.out.filter(([type]) => type === "SET_BY").map(([, id]) => id);
  return names.figureNames(kind, quantity, periodOf(row), {
    committee: to(row, "FOR"),
    indicator: to(row, "MEASURES"),
    source: row.sources[0],
    ...(kind === "target" ? { setters } : {}),
  });
}

function quantityOf(row: ReindexRow): Quantity | null {
  const [comparator, value, unit] = [text(row, "comparator"), text(row, "value"), text(row, "unit")];
  if (!comparator || !value || !unit) return null;
  // What stands in the graph was checked where it came in.
  return {
    ...row.properties,
    comparator: comparator as Quantity["comparator"],
    value,
    unit,
    unitText: text(row, "unitText") ?? "",
  };
}

function periodOf(row: ReindexRow): Period {
  const kind = text(row, "periodKind") ?? "WHOLE";
  // As above.
  return {
    start: text(row, "periodStart"),
    end: text(row, "periodEnd"),
    label: text(row, "periodLabel"),
    kind: kind as Period["kind"],
  };
}

function personNames(row: ReindexRow): readonly Name[] {
  const bodies = [...row.out.filter(([type]) => type === "SERVES_ON").map(([, id]) => id), ...row.bodies];
  const scopes = [...bodies, ...row.written.map(({ id, outlet }) => names.outletScope(outlet, id))];
  if (scopes.length === 0) scopes.push(names.outletScope(null, row.sources[0]));
  return [...new Set(scopes)].map((scope) => names.personName(label(row), scope));
}
