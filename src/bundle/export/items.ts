import { committeeLabels, conferenceLabels, resolutionLabels, termLabels } from "../../values/labels.js";
import { branchOfOrgan } from "../format.js";
import { conferenceNames, unresolvedName } from "../import/names.js";
import {
  type Appearance,
  type Draft,
  evidenceOf,
  id,
  ids,
  known,
  labelsOf,
  named,
  periodOf,
  propertiesOf,
  relations,
} from "./appearance.js";

type Item = Readonly<Record<string, unknown>>;
export type Write = (draft: Draft, appearance: Appearance) => Item;

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const count = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

export const placeItem: Write = (draft, it) => {
  const { level, validFrom, validTo } = it.entity.properties;
  return known({ ...named(it), level, within: id(it, "WITHIN"), validFrom, validTo, ...evidenceOf(draft, it) });
};

export const topicItem: Write = (draft, it) =>
  known({ ...named(it), broader: id(it, "BROADER"), ...evidenceOf(draft, it) });

export const indicatorItem: Write = (draft, it) => {
  const { unit, better } = it.entity.properties;
  return known({ ...named(it), unit, better, topic: id(it, "ABOUT"), ...evidenceOf(draft, it) });
};

export const committeeItem: Write = (draft, it) => {
  const { organ, branch, level, validFrom, validTo, endReason } = it.entity.properties;
  const further = it.links.filter(({ type, properties }) => type === "GOVERNS" && properties["further"] === true);
  const place = it.links.find(({ type, properties }) => type === "GOVERNS" && properties["further"] !== true)?.to;
  const settled: Readonly<Record<string, string | undefined>> = branchOfOrgan;
  return known({
    ...named(it, place ? committeeLabels(String(organ), labelsOf(draft, place)) : undefined),
    organ,
    branch: settled[String(organ)] === branch ? undefined : branch,
    level,
    place,
    governs: further.map(({ to }) => to),
    partOf: id(it, "PART_OF"),
    reportsTo: id(it, "REPORTS_TO"),
    validFrom,
    validTo,
    endReason,
    succeeds: relations(draft, it, "SUCCEEDS", ({ to, properties: { on, basis } }) => ({ predecessor: to, on, basis })),
    ...evidenceOf(draft, it),
  });
};

export const termItem: Write = (draft, it) => {
  const { properties } = it.entity;
  const [ordinal, startYear, endYear] = ["ordinal", "startYear", "endYear"].map((name) => count(properties[name]));
  const derived = termLabels({ ordinal, startYear, endYear });
  return known({
    ...named(it, derived),
    committee: id(it, "TERM_OF"),
    ordinal,
    startYear,
    endYear,
    ...evidenceOf(draft, it),
  });
};

export const conferenceItem: Write = (draft, it) => {
  const { properties, keys } = it.entity;
  const { kind, enlarged, dateEnd, theme } = properties;
  const [committee, term] = [id(it, "HELD_BY"), id(it, "DURING")];
  const facts = {
    kind: String(kind),
    ordinal: count(properties["ordinal"]),
    enlarged: enlarged === true,
    date: text(properties["date"]),
  };
  const derived = committee
    ? conferenceLabels(facts, labelsOf(draft, committee) ?? { vi: "" }, propertiesOf(draft, term))
    : undefined;
  // Where only words tell it apart, they must be the same again.
  const named_ = (words: string | undefined) =>
    conferenceNames({ ...facts, words }, committee ?? "", term, draft.source || undefined).some(({ value }) =>
      keys.includes(value),
    );
  const label = text(properties["labelVi"]);
  return known({
    ...named(it, derived, !named_(text(theme)) && named_(label)),
    committee,
    term,
    ...facts,
    enlarged: facts.enlarged || undefined,
    dateEnd,
    theme,
    reviewPeriod: periodOf(properties, "review"),
    planPeriod: periodOf(properties, "plan"),
    ...evidenceOf(draft, it),
  });
};

export const resolutionItem: Write = (draft, it) => {
  const { properties } = it.entity;
  const { resolved } = properties;
  const [number, symbol, issuedOn, subject] = ["number", "symbol", "issuedOn", "subject"].map((name) =>
    text(properties[name]),
  );
  const issuer = id(it, "ISSUED_BY");
  const facts = { kind: String(properties["kind"]), number, symbol, issuedOn, subject };
  return known({
    ...named(it, resolutionLabels(facts, labelsOf(draft, issuer))),
    kind: facts.kind,
    resolved,
    mention: mentionOf(draft, it, facts),
    number,
    symbol,
    issuedOn,
    issuer,
    subject,
    period: periodOf(properties, "period"),
    topics: ids(it, "ABOUT"),
    considered: relations(draft, it, "CONSIDERED", ({ to, properties: { action } }) => ({ conference: to, action })),
    implements: ids(it, "IMPLEMENTS"),
    guides: ids(it, "GUIDES"),
    basedOn: ids(it, "BASED_ON"),
    amends: ids(it, "AMENDS"),
    supplements: ids(it, "SUPPLEMENTS"),
    replaces: ids(it, "REPLACES"),
    repeals: ids(it, "REPEALS"),
    cites: ids(it, "CITES"),
    ...evidenceOf(draft, it),
  });
};

interface Words {
  readonly kind: string;
  readonly number: string | undefined;
  readonly subject: string | undefined;
}

/** The words that its natural key has it by, where the importer would not find them in the subject. */
function mentionOf({ source }: Draft, { entity }: Appearance, facts: Words): string | undefined {
  const nameOf = (words: string) => unresolvedName(facts, source || undefined, words).value;
  const prefix = nameOf("x").slice(0, -1);
  const own = entity.keys.filter((key) => key.startsWith(prefix));
  if (own.length === 0 || (facts.subject !== undefined && own.includes(nameOf(facts.subject)))) return undefined;
  return own[0]?.slice(prefix.length);
}

export const personItem: Write = (draft, it) =>
  known({
    ...named(it),
    roles: relations(draft, it, "SERVES_ON", ({ to, properties: { role, from, to: until } }) => ({
      committee: to,
      role,
      from,
      to: until,
    })),
    attended: relations(draft, it, "ATTENDED", ({ to, properties: { role } }) => ({ conference: to, role })),
    ...evidenceOf(draft, it),
  });
