import { type Bundle, type ConferenceItem, type TermItem } from "../../bundle/format.js";
import type { Marked } from "../mentions.js";
import { type Article, type SentenceTrace } from "../pipeline.js";
import { bodyLabel, type KnownBody, knownBody, placeLabel } from "../refine/bodies.js";
import type { ConferenceFound } from "../refine/conference-found.js";
import { conferenceKey, conferencesOf, ownBody } from "../refine/conferences.js";
import { type Part, readable } from "../refine/layout.js";
import { letterheadOf } from "../refine/letterhead.js";
import { namedConferences } from "../refine/named-conferences.js";
import { firstPeriod, type Horizon, horizonOf } from "../refine/periods.js";
import type { Today } from "../refine/tense.js";
import { bodyBook } from "./bodies.js";
import { conferenceItem, termOf } from "./conferences.js";
import { passage } from "./evidence.js";
import { halfTerm, restOfTerm } from "./half-term.js";
import {
  comingTerm,
  headedTerm,
  monthOf,
  nextTerm,
  restOfYear,
  runningTerm,
  settingOf,
  termHorizon,
  yearAfter,
  yearsLookedBackOn,
  yearsOfTerm,
} from "./horizon.js";
import { ownDocument, tiedByTitle, withOwn } from "./letterhead.js";
import { peopleOf } from "./people.js";
import { resolutionsOf } from "./resolutions.js";
import { sourceOf } from "./source.js";
import { figuresOf, type Whose } from "./targets-and-results.js";
import { traceOf } from "./trace.js";
import { note, type Work } from "./work.js";

/** Puts what the rules found together into one bundle. */
export function assemble(
  article: Article,
  sentences: readonly Marked[],
  parts: readonly Part[],
): { readonly bundle: Bundle; readonly trace: readonly SentenceTrace[] } {
  const setting = settingOf(article, sentences, parts);
  const reported = conferencesOf(sentences, parts, setting);
  const main = reported.find((conference) => conference.main) ?? null;
  const today: Today = {
    year: setting.year,
    month: (main?.date ?? main?.closed)?.mention.date.month ?? monthOf(article.publishedOn) ?? setting.month,
  };
  const work: Work = { article, sentences, parts, setting, today, bodies: bodyBook(setting), readings: new Map() };
  const conferences = withNamed(reported, work);
  const lead = leadOf(sentences, parts, main);
  const horizon = horizonOf(main ? lead : lead.slice(0, 2), today);
  const body = sentences.filter((_, i) => parts[i] === "body");
  const byTerm = main?.kind === "CONGRESS" ? termHorizon(main.term) : null;
  const half = halfTerm(lead, body, setting);
  const looked =
    yearsOfTerm(body, byTerm?.review) ??
    byTerm?.review ??
    half ??
    yearsLookedBackOn(lead, setting.year, main) ??
    horizon.review ??
    firstPeriod(body, today) ??
    yearsLookedBackOn(body, setting.year, main);
  const spoken: Horizon = {
    review: looked,
    plan:
      byTerm?.plan ??
      headedTerm(body, setting.year) ??
      horizon.plan ??
      yearAfter(horizon.review, today) ??
      comingTerm(lead, setting.year) ??
      restOfTerm(half, lead, setting) ??
      restOfYear(horizon.review) ??
      runningTerm(lead, setting.year) ??
      nextTerm(looked),
  };
  const head = letterheadOf(sentences);
  const above = head?.body ? knownBody(head.body.mention, setting) : null;
  const owner = main?.body ?? above ?? ownBody(sentences, parts, setting);
  const issuer = (head?.office && knownBody(head.office, setting, above)) ?? above ?? owner;
  const {
    items: conferenceItems,
    terms,
    keys,
  } = conferenceItemsOf(
    work,
    conferences,
    // A year that a congress looks at in passing is none that it looks back on.
    main?.kind === "CONGRESS" && horizon.review?.mention.sort === "year" ? { ...horizon, review: null } : horizon,
  );
  const mainKey = main ? (keys.get(conferenceKey(main)) ?? null) : null;
  const turns = turnsOf(work, conferences, keys);
  const titleAt = parts.indexOf("title");
  const title = sentences[titleAt];
  const document = head && ownDocument(head, { title, above: sentences[titleAt - 1] }, work, issuer);
  const figures = figuresOf(work, spoken, { owner, conference: mainKey }, turns, document?.key ?? null);
  const cited = resolutionsOf(work, owner, mainKey, keys, main?.kind === "CONGRESS" ? main.ordinal : null);
  const resolutions = document ? withOwn(tiedByTitle(document, title, cited, article.text), cited) : cited;
  const people = peopleOf(article.text, sentences, parts, { setting, owner, conference: mainKey, bodies: work.bodies });
  noteBodies(work, owner);
  const { committees, places } = work.bodies.items();
  const bundle: Bundle = {
    format: 1,
    source: sourceOf(article, sentences, parts, people.author),
    ...listed("places", places),
    ...listed("committees", committees),
    ...listed("terms", terms),
    ...listed("conferences", conferenceItems),
    ...listed("resolutions", resolutions),
    ...listed("targets", figures.targets),
    ...listed("results", figures.results),
    ...listed("people", people.items),
  };
  return { bundle, trace: traceOf(work) };
}

const LEAD = 4;
/** The first sentences, with the one that reports the conference where it comes later. */
function leadOf(sentences: readonly Marked[], parts: readonly Part[], main: ConferenceFound | null): readonly Marked[] {
  const all = sentences.filter((_, i) => readable(parts[i]));
  const reporting = all.findIndex((marked) => main?.mentions[0]?.marked === marked);
  return [...all.slice(0, LEAD), ...(reporting >= LEAD ? all.slice(reporting, reporting + 1) : [])];
}

/** Where a text on several congresses goes on to the next: its figures are of that one's body. */
function turnsOf(
  work: Work,
  conferences: readonly ConferenceFound[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<Marked, Whose> {
  const congresses = conferences.filter(({ kind, named }) => kind === "CONGRESS" && !named);
  if (congresses.length < 2) return new Map();
  // By place: a page may list the congresses of a thousand bodies.
  const byPlace = new Map(
    congresses.flatMap((congress) =>
      congress.body.place ? [[placeLabel(congress.body.place), congress] as const] : [],
    ),
  );
  return new Map(
    work.sentences.flatMap((marked, i) => {
      if (work.parts[i] !== "body" || !marked.meetings.some(({ congress }) => congress)) return [];
      const places = marked.bodies.flatMap((mention) => knownBody(mention, work.setting)?.place ?? []);
      const [congress, another] = new Set(places.flatMap((place) => byPlace.get(placeLabel(place)) ?? []));
      return congress && !another
        ? [[marked, { owner: congress.body, conference: keys.get(conferenceKey(congress)) ?? null }] as const]
        : [];
    }),
  );
}

/** With those that documents are named by. */
function withNamed(reported: readonly ConferenceFound[], work: Work): readonly ConferenceFound[] {
  const found = new Map(reported.map((conference) => [conferenceKey(conference), conference] as const));
  for (const [i, marked] of work.sentences.entries()) {
    if (!readable(work.parts[i])) continue;
    for (const document of marked.documents)
      for (const conference of namedConferences(marked, document, work.setting)) {
        const key = conferenceKey(conference);
        if (conference.term && !found.has(key)) found.set(key, conference);
      }
  }
  return [...found.values()];
}

function conferenceItemsOf(work: Work, conferences: readonly ConferenceFound[], horizon: Horizon) {
  const terms: TermItem[] = [];
  const items: ConferenceItem[] = [];
  const keys = new Map<string, string>();
  for (const conference of conferences) {
    const committee = work.bodies.key(conference.body, bodyEvidence(work, conference));
    const term = termOf(
      work.article.text,
      conference,
      work.bodies.key({ ...conference.body, organ: "EXECUTIVE_COMMITTEE", department: null }),
      terms,
    );
    const key = `h${items.length + 1}`;
    keys.set(conferenceKey(conference), key);
    items.push({
      key,
      committee,
      ...conferenceItem(work.article.text, conference, {
        term,
        setting: work.setting,
        horizon: conference.main ? horizon : null,
        sentences: work.sentences,
        parts: work.parts,
      }),
    });
    for (const { marked, mention } of conference.mentions)
      note(
        work,
        marked,
        mention,
        "conference",
        `conference ${bodyLabel(conference.body)}${conference.ordinal ? `, number ${conference.ordinal}` : ""}`,
      );
  }
  return { items, terms, keys };
}

const bodyEvidence = (work: Work, { bodyAt }: ConferenceFound) =>
  bodyAt
    ? [passage(work.article.text, bodyAt.marked.sentence.tokens, bodyAt.mention, { rule: "body", confidence: 0.96 })]
    : [];

function noteBodies(work: Work, owner: KnownBody | null): void {
  for (const [i, marked] of work.sentences.entries()) {
    if (!readable(work.parts[i])) continue;
    for (const mention of marked.bodies) {
      const body = mention.office || mention.organ === "DEPARTMENT" ? null : knownBody(mention, work.setting, owner);
      // `cấp ủy huyện` in passing is no body of its own where nothing tells which.
      if (body && !body.unit)
        work.bodies.key(body, [
          passage(work.article.text, marked.sentence.tokens, mention, { rule: "body", confidence: 0.95 }),
        ]);
    }
  }
}

const listed = <Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } =>
  items.length > 0 ? ({ [name]: items } as { readonly [Key in Name]: readonly Item[] }) : {}; // a computed key is typed as any string
