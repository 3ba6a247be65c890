import type { ReactNode } from "react";
import type { EntityQuery } from "../api/generated.js";
import { EntityLink, type EntityRef } from "../layout/entity-link.js";
import type { Words } from "../words/i18n.js";
import type { WrittenPeriod } from "../words/periods.js";
import type { words } from "../words/vi/words.js";

export type Node = NonNullable<EntityQuery["node"]>;
export type FieldName = keyof typeof words.field;

export type Fact = {
  /** As the schema and the evidence name it. */
  readonly field: FieldName;
  readonly value: ReactNode;
  /** As a source words it. */
  readonly vietnamese: boolean;
};

export type Writers = {
  readonly t: Words;
  readonly dates: (date: string) => string;
  readonly periods: (period: WrittenPeriod) => string;
};

type Given = EntityRef | readonly EntityRef[] | string | number | null | undefined;

/** The facts of an entity in the order of reading; what is unknown is left out. */
export function factsOf(node: Node, { t, dates, periods }: Writers): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (field: FieldName, value: Given, vietnamese = false): void => {
    const shown = shownValue(value);
    if (shown !== null) facts.push({ field, value: shown, vietnamese });
  };
  const quote = (field: FieldName, value: string | null): void => add(field, value, true);
  const date = (value: string | null) => value && dates(value);
  const period = (value: WrittenPeriod | null) => value && periods(value);
  if (node.label !== node.original) quote("original", node.original);
  quote("aliases", node.aliases.join(" · ") || null);
  switch (node.__typename) {
    case "Committee":
      add("organ", t(`organ.${node.organ}`));
      add("branch", t(`branch.${node.branch}`));
      add("level", node.level && t(`level.${node.level}`));
      add("partOf", node.partOf);
      add("reportsTo", node.reportsTo);
      add("place", node.place);
      add("organs", node.organs);
      add("validFrom", date(node.validFrom));
      add("validTo", date(node.validTo));
      add("endReason", node.endReason && t(`endReason.${node.endReason}`));
      break;
    case "Conference":
      add("kind", t(`conferenceKind.${node.conferenceKind}`) + (node.enlarged ? ` (${t("field.enlarged")})` : ""));
      add("ordinal", node.ordinal);
      add("date", node.date && [node.date, node.dateEnd].flatMap((each) => (each ? [dates(each)] : [])).join(" – "));
      quote("theme", node.theme);
      add("committee", node.heldBy);
      add("term", node.term);
      add("reviewPeriod", period(node.reviewPeriod));
      add("planPeriod", period(node.planPeriod));
      add("previous", node.previous);
      add("next", node.next);
      break;
    case "Resolution":
      add("kind", t(`resolutionKind.${node.kind}`));
      add("number", node.number);
      add("symbol", node.symbol);
      quote("subject", node.subject);
      add("issuer", node.issuer);
      add("issuedOn", date(node.issuedOn));
      add("period", period(node.resolutionPeriod));
      add("topics", node.topics);
      if (!node.resolved) add("resolved", `${t("no")} – ${t("entity.unresolved")}`);
      break;
    case "Target":
      add("indicator", node.indicator);
      add("quantity", node.quantity.text);
      add("period", period(node.period));
      add("committee", node.committee);
      add("setBy", node.setBy);
      break;
    case "Result":
      add("indicator", node.indicator);
      add("quantity", node.quantity.text);
      add("period", period(node.period));
      add("committee", node.committee);
      add("reportedAt", node.reportedAt);
      add("assesses", node.assesses);
      quote("comparisons", node.comparisons.map((each) => comparison(each, t)).join(" · ") || null);
      quote("shares", node.shares.map((each) => `${percent(each.percent)} – ${each.plan}`).join(" · ") || null);
      add("conflicts", node.conflicts);
      break;
    case "Indicator":
      add("unit", node.unit && t(`unit.${node.unit}`));
      add("better", node.better && t(`change.${node.better}`));
      add("topic", node.topic);
      break;
    case "Topic":
      add("broader", node.broader);
      break;
    case "Place":
      add("level", node.level && t(`level.${node.level}`));
      add("within", node.within);
      add("validFrom", date(node.validFrom));
      add("validTo", date(node.validTo));
      break;
    case "Source":
      quote("title", node.title);
      quote("outlet", node.outlet);
      add("authors", node.authors);
      add("publishedOn", date(node.publishedOn));
      add("retrievedOn", date(node.retrievedOn));
      if (node.url && /^https?:/u.test(node.url))
        facts.push({ field: "url", value: <a href={node.url}>{node.url}</a>, vietnamese: false });
      add("sha256", node.sha256);
      break;
    case "Term":
      add("committee", node.termOf);
      add("ordinal", node.ordinal);
      add("startYear", node.startYear);
      add("endYear", node.endYear);
      add("missingOrdinals", node.missingOrdinals.join(", ") || null);
      break;
    case "Person":
      break;
  }
  return facts;
}

const percent = (value: string) => `${value} %`;

function comparison(
  given: { readonly percent: string | null; readonly amount: string | null; readonly against: string | null },
  t: Words,
): string {
  const change = given.percent === null ? given.amount : percent(given.percent);
  return [change?.replace(/^(?=\d)/u, "+"), given.against].filter(Boolean).join(" – ") || t("unknown");
}

function shownValue(value: Given): ReactNode {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "object") return String(value);
  const entities: readonly EntityRef[] = "id" in value ? [value] : value;
  if (entities.length === 0) return null;
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} marked />
        </li>
      ))}
    </ul>
  );
}
