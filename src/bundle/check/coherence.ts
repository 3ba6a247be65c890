import { createHash } from "node:crypto";
import { Decimal } from "decimal.js";
import { baseValues } from "../../values/quantity.js";
import { type Bundle, branchOfOrgan, type EvidenceItem, type PeriodItem, type QuantityItem } from "../format.js";
import { type Problem, problem } from "./problem.js";

type Path = readonly PropertyKey[];

// Of two partial dates the coarser one decides: 2011-09 lies in 2011, so neither is after the other.
const isAfter = (first: string, second: string): boolean => {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
};
const ordered = (path: Path, first: string | null | undefined, second: string | null | undefined, what: string) =>
  first != null && second != null && isAfter(first, second)
    ? [problem(path, `${what}: ${first} is after ${second}`)]
    : [];

const ofPeriod = (path: Path, period: PeriodItem | null | undefined): readonly Problem[] =>
  period == null ? [] : ordered([...path, "end"], period.start, period.end, "the period ends before it starts");

// What the API takes for a decimal, and no figure of this world comes near.
const LONGEST_BASE = 39;

const ofQuantity = (path: Path, quantity: QuantityItem): readonly Problem[] => {
  const { comparator, value, upper, change } = quantity;
  const problems: Problem[] = [];
  if (comparator === "BETWEEN" && upper == null) problems.push(problem(path, "BETWEEN needs an upper end"));
  if (comparator !== "BETWEEN" && upper != null) {
    problems.push(problem([...path, "upper"], "only BETWEEN has an upper end"));
  }
  if (upper != null && new Decimal(value).gt(upper)) {
    problems.push(problem([...path, "upper"], `the upper end is below ${value}`));
  }
  if (
    baseValues(quantity).baseValue.length > LONGEST_BASE ||
    (baseValues(quantity).baseUpper ?? "").length > LONGEST_BASE
  ) {
    problems.push(problem([...path, "unitText"], `makes a figure of more than ${LONGEST_BASE} digits`));
  }
  if (change != null && value.startsWith("-")) {
    problems.push(problem([...path, "value"], "the size of a change has no sign: `change` gives its direction"));
  }
  return problems;
};

const hashOf = (passage: string): string => createHash("sha256").update(passage, "utf8").digest("hex").slice(0, 16);

const ofEvidence = (path: Path, evidence: EvidenceItem, hasSource: boolean): readonly Problem[] => {
  const { start, end, quote, passageHash, rule } = evidence;
  const method = evidence.method ?? "EXTRACTED";
  const problems: Problem[] = [];
  const bare = start == null && end == null;
  if ((start == null) !== (end == null)) problems.push(problem(path, "`start` and `end` go together"));
  if (start != null && end != null && start >= end) problems.push(problem([...path, "end"], "must be after `start`"));
  if (bare && quote != null) problems.push(problem([...path, "quote"], "a quote needs `start` and `end`"));
  if (bare && passageHash != null) problems.push(problem([...path, "passageHash"], "needs `start` and `end`"));
  if (quote != null && start != null && end != null && quote.length !== end - start) {
    problems.push(problem([...path, "quote"], "is not as long as its offsets say"));
  }
  if (quote != null && passageHash != null && hashOf(quote) !== passageHash) {
    problems.push(problem([...path, "passageHash"], "is not the hash of the quote"));
  }
  if (method === "INFERRED" && rule == null) problems.push(problem(path, "INFERRED needs a `rule` that says why"));
  if (!hasSource && !bare) problems.push(problem(path, "offsets need a source, and this bundle has none"));
  if (!hasSource && (method === "EXTRACTED" || method === "IMPORTED")) {
    problems.push(problem(path, `${method} needs a source, and this bundle has none`));
  }
  return problems;
};

/** Each `evidence` list of a bundle, of items and of relationships inside them, with its place. */
const evidenceLists = (value: unknown, path: Path): readonly (readonly [Path, readonly EvidenceItem[]])[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) =>
    step === "evidence" && Array.isArray(inner)
      ? [[[...path, step], inner as readonly EvidenceItem[]] as const] // the schema has checked it
      : evidenceLists(inner, [...path, step]),
  );
};

const over = <Item>(
  list: string,
  items: readonly Item[] | undefined,
  read: (path: Path, item: Item) => readonly Problem[],
) => (items ?? []).flatMap((item, index) => read([list, index], item));

/** What holds inside one item and no schema can say. */
export const coherenceProblems = (bundle: Bundle): readonly Problem[] => [
  ...over("places", bundle.places, (at, item) =>
    ordered([...at, "validTo"], item.validFrom, item.validTo, "it ends before it begins"),
  ),
  ...over("committees", bundle.committees, (at, item) => [
    ...ordered([...at, "validTo"], item.validFrom, item.validTo, "it ends before it begins"),
    ...(item.branch == null && branchOfOrgan[item.organ] === undefined
      ? [problem(at, `the organ ${item.organ} does not settle the branch: give \`branch\``)]
      : []),
    ...(item.label == null && item.place == null ? [problem(at, "needs a `label` or a `place`")] : []),
  ]),
  ...over("terms", bundle.terms, (at, item) => [
    ...(item.ordinal == null && item.startYear == null ? [problem(at, "needs an `ordinal` or a `startYear`")] : []),
    ...(item.startYear != null && item.endYear != null && item.startYear > item.endYear
      ? [problem([...at, "endYear"], `the term ends before it starts: ${item.startYear} is after ${item.endYear}`)]
      : []),
  ]),
  ...over("conferences", bundle.conferences, (at, item) => [
    ...(item.dateEnd != null && item.date == null ? [problem([...at, "dateEnd"], "needs a `date`")] : []),
    ...ordered([...at, "dateEnd"], item.date, item.dateEnd, "the conference ends before it begins"),
    ...ofPeriod([...at, "reviewPeriod"], item.reviewPeriod),
    ...ofPeriod([...at, "planPeriod"], item.planPeriod),
  ]),
  ...over("resolutions", bundle.resolutions, (at, item) => ofPeriod([...at, "period"], item.period)),
  ...over("targets", bundle.targets, (at, item) => [
    ...ofQuantity([...at, "quantity"], item.quantity),
    ...ofPeriod([...at, "period"], item.period),
  ]),
  ...over("results", bundle.results, (at, item) => [
    ...ofQuantity([...at, "quantity"], item.quantity),
    ...ofPeriod([...at, "period"], item.period),
    ...(item.comparisons ?? []).flatMap((comparison, index) => [
      ...(comparison.percent == null && comparison.amount == null
        ? [problem([...at, "comparisons", index], "needs a `percent` or an `amount`")]
        : []),
      ...ofPeriod([...at, "comparisons", index, "period"], comparison.period),
    ]),
  ]),
  ...over("people", bundle.people, (at, item) =>
    (item.roles ?? []).flatMap((role, index) =>
      ordered([...at, "roles", index, "to"], role.from, role.to, "the role ends before it begins"),
    ),
  ),
  ...evidenceLists(bundle, []).flatMap(([at, list]) =>
    list.flatMap((evidence, index) => ofEvidence([...at, index], evidence, bundle.source !== null)),
  ),
];
