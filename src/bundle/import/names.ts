import { exactDay, figureKey, isSingular, nameSlug, numberKey, periodKey } from "../../values/identity.js";
import { naturalKey } from "../../values/natural-key.js";
import type { Period } from "../../values/period.js";
import type { Quantity } from "../../values/quantity.js";
import type { Draft, Name } from "./draft.js";
import { type Era, eraNames } from "./era.js";

type Unknown<Value> = Value | null | undefined;
type Id = Unknown<string>;

export const wordsKey = (kind: "Topic" | "Indicator", words: string): string =>
  naturalKey(kind.toLowerCase(), nameSlug(words));

interface PlaceFacts extends Era {
  readonly label: string;
  readonly level?: Unknown<string>;
}

export function placeNames(place: PlaceFacts, within: Id): readonly Name[] {
  const { label, level } = place;
  const name = nameSlug(label);
  // No two provinces share a bare name; a city of district level and the district around it may.
  const bare = level === "PROVINCIAL" ? name.replace(/^(?:tinh|thanh-pho)-(?=.)/u, "") : name;
  return eraNames(naturalKey("place", level, bare, within), place);
}

interface CommitteeFacts extends Era {
  readonly organ: string;
  readonly label: string;
  readonly aliases?: Unknown<readonly string[]>;
}

export const committeeKey = (organ: string, place: string): string => naturalKey("committee", organ, place);

export function committeeNames(body: CommitteeFacts, place: Id, source: Id): readonly Name[] {
  const { organ, label, aliases } = body;
  if (place && isSingular(organ)) return eraNames(committeeKey(organ, place), body);
  const scope = place ? [place] : ["source", source];
  const names = new Set([label, ...(aliases ?? [])].map(nameSlug));
  return [...names].flatMap((name) => eraNames(naturalKey("committee", organ, ...scope, name), body));
}

interface TermFacts {
  readonly ordinal?: Unknown<number>;
  readonly startYear?: Unknown<number>;
}

/** One known by its year only may meet one known by its number too, but not one that is another by the other. */
export function termNames({ ordinal, startYear }: TermFacts, committee: string): readonly Name[] {
  const names: Name[] = [];
  if (startYear) names.push({ value: naturalKey("term", committee, startYear), fits: agrees("ordinal", ordinal) });
  if (ordinal)
    names.push({ value: naturalKey("term", committee, `k${ordinal}`), fits: agrees("startYear", startYear) });
  return names;
}

interface ConferenceFacts {
  readonly kind: string;
  readonly ordinal?: Unknown<number>;
  readonly date?: Unknown<string>;
  readonly words?: Unknown<string>;
}

export function conferenceNames(facts: ConferenceFacts, committee: string, term: Id, source: Id): readonly Name[] {
  const { kind, ordinal, date, words } = facts;
  const day = exactDay(date);
  const names: Name[] = [];
  if (term && ordinal) names.push({ value: naturalKey("conference", kind, committee, term, ordinal) });
  // Two conferences of one day are told apart by their number or their term.
  const fits = (other: Draft) => agrees("ordinal", ordinal)(other) && agreesWith(other.identity["term"], term);
  if (day) names.push({ value: naturalKey("conference", kind, committee, "on", day), fits });
  if (names.length > 0) return names;
  return [
    {
      value: naturalKey("conference", kind, committee, "source", source, term, ordinal, date, words && nameSlug(words)),
    },
  ];
}

/** A conference, and the body that held it. */
export type Adoption = readonly [conference: string, body: Id];

interface ResolutionFacts {
  readonly kind: string;
  readonly number?: Unknown<string>;
  readonly symbol?: Unknown<string>;
  readonly issuedOn?: Unknown<string>;
  readonly resolved?: Unknown<boolean>;
}
export interface ResolutionPlaces {
  readonly issuer: Id;
  /** Of the issuer, at the date of issue. */
  readonly term: Id;
  /** The conferences that adopted it. */
  readonly adoptedAt: readonly Adoption[];
}

/** The keys of a document that can be told apart from others; none of any other. */
export function resolutionNames(
  facts: ResolutionFacts,
  { issuer, term, adoptedAt }: ResolutionPlaces,
): readonly Name[] {
  const { kind, number, symbol, resolved } = facts;
  if (resolved === false) return [];
  const day = exactDay(facts.issuedOn);
  const names: Name[] = [];
  if (issuer && number) {
    const parts = [kind, issuer, numberKey(number)] as const;
    if (term) names.push({ value: naturalKey("resolution", ...parts, "term", term) });
    if (day) names.push({ value: naturalKey("resolution", ...parts, "on", day) });
  }
  // Offices of two provinces may give the same symbol on the same day.
  const fits = (other: Draft) => agreesWith(other.identity["issuer"], issuer);
  if (symbol && day) names.push({ value: naturalKey("resolution", "symbol", numberKey(symbol), day), fits });
  const plenum = namingPlenum(adoptedAt, issuer);
  if (plenum && resolved && !number && !symbol) names.push({ value: naturalKey("resolution", kind, "at", plenum) });
  return names;
}

/** Of several that are said to have adopted it its issuer's own, in whichever order they are told. */
function namingPlenum(adoptedAt: readonly Adoption[], issuer: Id): string | undefined {
  const own = adoptedAt.filter(([, body]) => body != null && body === issuer);
  return (own.length > 0 ? own : adoptedAt).map(([conference]) => conference).toSorted()[0];
}

/** Of a document that nothing tells apart: the source and its words. */
export function unresolvedName({ kind, number }: ResolutionFacts, source: Id, words: string): Name {
  return {
    value: naturalKey("resolution", kind, "source", source, number && numberKey(number), nameSlug(words) || words),
  };
}

export interface FigurePlaces {
  readonly committee: Id;
  readonly indicator: Id;
  readonly source: Id;
  /** Of a target; a result has none. */
  readonly setters?: readonly string[];
}

/** What has no body, no period or no setter is told apart by its source. */
export function figureNames(
  kind: "target" | "result",
  quantity: Quantity,
  period: Unknown<Period>,
  places: FigurePlaces,
): readonly Name[] {
  const { committee, indicator, source, setters } = places;
  const span = periodKey(period);
  const scope = committee && span ? null : (source ?? "");
  const scopes = setters?.length === 0 ? [`source ${source ?? ""}`] : (setters ?? [null]);
  return scopes.map((setter) => ({
    value: naturalKey(kind, committee, indicator, span, setter, figureKey(quantity), scope),
  }));
}

export const personName = (label: string, scope: string): Name => ({
  value: naturalKey("person", nameSlug(label), scope),
});

/** An author is known with the outlet, where it is known; anyone without a body with the source alone. */
export const outletScope = (outlet: Unknown<string>, source: Id): string =>
  outlet ? `outlet ${nameSlug(outlet)}` : `source ${source ?? ""}`;

interface SourceFacts {
  readonly title: string;
  readonly outlet?: Unknown<string>;
  readonly url?: Unknown<string>;
  readonly publishedOn?: Unknown<string>;
  readonly sha256?: Unknown<string>;
}

export function sourceNames({ title, outlet, url, publishedOn, sha256 }: SourceFacts): readonly Name[] {
  const names: Name[] = [];
  if (url) names.push({ value: naturalKey("source", "url", plainUrl(url)) });
  if (sha256) names.push({ value: naturalKey("source", "sha256", sha256) });
  if (names.length > 0) return names;
  return [{ value: naturalKey("source", "title", nameSlug(title), outlet && nameSlug(outlet), publishedOn) }];
}

/** A fragment leads to a place in the page, not to another page. */
function plainUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.hash = "";
  return url.href;
}

const agrees = (name: string, value: unknown) => (other: Draft) => agreesWith(other.properties[name], value);
const agreesWith = (one: unknown, other: unknown) => one == null || other == null || one === other;
