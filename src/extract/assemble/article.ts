import type { Bundle, ConferenceItem, ResolutionItem, ResultItem, TargetItem, TermItem } from "../../bundle/format.js";
import type { Marked } from "../mentions.js";
import type { Article, Reading, SentenceTrace } from "../pipeline.js";
import { central, type ConferenceFound, conferenceKey, conferencesOf, namedConferences, type TermFound } from "../refine/conferences.js";
import type { Part } from "../refine/layout.js";
import { type Flow, placedIn, startOfText } from "../refine/modes.js";
import { firstPeriod, type Horizon, horizonOf, type PeriodFound, readPeriod } from "../refine/periods.js";
import { placesOf, type Setting, yearOf } from "../refine/setting.js";
import type { Today } from "../refine/tense.js";
import { wordsOf } from "../rules/quantity.js";
import { type BodyBook, bodyBook, bodyLabel, type KnownBody, knownBody } from "./bodies.js";
import { conferenceItem, termOf } from "./conferences.js";
import { type DocumentFound, documentItem, documentKey, documentsIn } from "./documents.js";
import { passage } from "./evidence.js";
import { figureItem, plannedItem, ruleOf } from "./figures.js";
import { peopleOf } from "./people.js";
import { programmesOf } from "./programmes.js";
import { sourceOf } from "./source.js";

interface Work {
  readonly article: Article;
  readonly sentences: readonly Marked[];
  readonly parts: readonly Part[];
  readonly setting: Setting;
  readonly today: Today;
  readonly bodies: BodyBook;
  readonly readings: Map<Marked, Reading[]>;
}

/** Puts what the rules found together into one bundle. */
export function assemble(article: Article, sentences: readonly Marked[], parts: readonly Part[]): { readonly bundle: Bundle; readonly trace: readonly SentenceTrace[] } {
  const setting = settingOf(article, sentences, parts);
  const reported = conferencesOf(sentences, parts, setting).find((conference) => conference.main) ?? null;
  const today: Today = { year: setting.year, month: reported?.date?.mention.date.month ?? monthOf(article.publishedOn) };
  const work: Work = { article, sentences, parts, setting, today, bodies: bodyBook(setting), readings: new Map() };
  const conferences = allConferences(work);
  const main = conferences.find((conference) => conference.main) ?? null;
  const lead = sentences.filter((_, i) => parts[i] === "title" || parts[i] === "body").slice(0, 4);
  const horizon = horizonOf(main ? lead : lead.slice(0, 2), today);
  const body = sentences.filter((_, i) => parts[i] === "body");
  const byTerm = main?.kind === "CONGRESS" ? termHorizon(main.term) : null;
  const spoken: Horizon = { review: byTerm?.review ?? yearsLookedBackOn(lead, setting.year, main) ?? horizon.review ?? firstPeriod(body, setting.year), plan: byTerm?.plan ?? horizon.plan ?? yearAfter(horizon.review, today) };
  const owner = main?.body ?? ownBody(work);
  const { items: conferenceItems, terms, keys } = conferenceItemsOf(work, conferences, horizon);
  const mainKey = main ? (keys.get(conferenceKey(main)) ?? null) : null;
  const figures = figuresOf(work, spoken, owner, mainKey);
  const resolutions = resolutionsOf(work, owner, mainKey, keys);
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

const listed = <Name extends string, Item>(name: Name, items: readonly Item[]): { readonly [Key in Name]?: readonly Item[] } =>
  items.length > 0 ? ({ [name]: items } as { readonly [Key in Name]: readonly Item[] }) : {}; // a computed key is typed as any string

function settingOf(article: Article, sentences: readonly Marked[], parts: readonly Part[]): Setting {
  const bare: Setting = { places: placesOf(sentences, parts), year: null, yearRule: null };
  const main = conferencesOf(sentences, parts, bare).find((conference) => conference.main);
  const dated = { month: main?.date?.mention.date.month ?? null, congressFrom: main?.kind === "CONGRESS" ? (main.term?.startYear ?? null) : null, term: main?.term ?? null };
  const vote = yearOf(sentences, parts, dated, article.publishedOn);
  return { ...bare, year: main?.date?.mention.date.year ?? vote?.year ?? null, yearRule: vote?.rule ?? null };
}

/** `tổng kết 5 năm thực hiện Chỉ thị 03`, `sơ kết giữa nhiệm kỳ 2020-2025`. */
function yearsLookedBackOn(lead: readonly Marked[], year: number | null, main: ConferenceFound | null): PeriodFound | null {
  if (year === null || main?.kind !== "OTHER") return null;
  for (const marked of lead) {
    const { tokens } = marked.sentence;
    for (let at = 0; at < tokens.length; at++) {
      if (!["kết", "lại"].includes(tokens[at]?.low ?? "") || !["sơ", "tổng", "nhìn"].includes(tokens[at - 1]?.low ?? "")) continue;
      const count = Number(tokens[at + 1]?.text);
      const span = tokens[at + 1]?.kind === "digits" && tokens[at + 2]?.low === "năm" && count >= 2 && count <= 30 ? count : null;
      const term = marked.periods.find((period) => period.sort === "term" && period.at > at && period.at - at <= 4 && tokens.slice(at, period.at).some(({ low }) => low === "giữa"));
      const start = span ? year - span : (term?.year ?? null);
      if (start === null) continue;
      const mention = { at: at + 1, next: span ? at + 3 : (term?.next ?? at + 2), year: start, endYear: year, months: null, day: null, kind: "WHOLE", sort: "span" } as const;
      return { period: { start: String(start), end: String(year), label: wordsOf(tokens, mention.at, mention.next) }, mention, sentence: marked };
    }
  }
  return null;
}

/** At the end of a year, or at the start of the next, a committee plans for that one. */
function yearAfter(review: PeriodFound | null, { year, month }: Today): PeriodFound | null {
  const last = Number(review?.period.end);
  if (!review || !Number.isInteger(last) || year === null || month === null) return null;
  const next = last + 1;
  const planned = (last === year && month >= 11) || (next === year && month <= 3);
  return planned ? { ...review, period: { start: String(next), end: String(next), label: `năm ${next}` }, inferred: true } : null;
}

const monthOf = (date: string | null | undefined) => (date && date.length >= 7 ? Number(date.slice(5, 7)) : null);

/** A congress looks back on the term that ends and plans for the one that it opens. */
function termHorizon(term: TermFound | null): Horizon | null {
  const at = term?.at.at(-1);
  if (!term?.startYear || !term.endYear || !at) return null;
  const { startYear, endYear } = term;
  const span = (start: number, end: number): PeriodFound => ({
    period: { start: String(start), end: String(end), label: `nhiệm kỳ ${start} – ${end}` },
    mention: { at: at.mention.at, next: at.mention.next, year: start, endYear: end, months: null, day: null, kind: "WHOLE", sort: "term" },
    sentence: at.marked,
  });
  return { review: span(startYear - (endYear - startYear), startYear), plan: span(startYear, endYear) };
}

const readable = (part: Part | undefined) => part === "body" || part === "title";

/** The body that a text without a conference speaks for: the one named first. */
function ownBody({ sentences, parts, setting }: Work): KnownBody | null {
  for (const [i, { bodies }] of sentences.entries()) {
    if (!readable(parts[i])) continue;
    for (const mention of bodies) {
      const body = mention.office || mention.central || mention.organ === "DEPARTMENT" ? null : knownBody(mention, setting);
      if (body?.place) return body.organ === "PARTY_COMMITTEE" || body.organ === "STANDING_COMMITTEE" || body.organ === "PERMANENT_BOARD" ? { ...body, organ: "EXECUTIVE_COMMITTEE" } : body;
    }
  }
  return null;
}

function allConferences(work: Work): readonly ConferenceFound[] {
  const found = new Map<string, ConferenceFound>();
  for (const conference of conferencesOf(work.sentences, work.parts, work.setting)) found.set(conferenceKey(conference), conference);
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
    const term = termOf(work.article.text, conference, work.bodies.key({ ...conference.body, organ: "EXECUTIVE_COMMITTEE" }), terms);
    const key = `h${items.length + 1}`;
    keys.set(conferenceKey(conference), key);
    items.push({ key, committee, ...conferenceItem(work.article.text, conference, { term, setting: work.setting, horizon: conference.main ? horizon : null, sentences: work.sentences, parts: work.parts }) });
    for (const { marked, mention } of conference.mentions)
      note(work, marked, mention, "conference", `conference ${bodyLabel(conference.body)}${conference.ordinal ? `, number ${conference.ordinal}` : ""}`);
  }
  return { items, terms, keys };
}

const bodyEvidence = (work: Work, { bodyAt }: ConferenceFound) =>
  bodyAt ? [passage(work.article.text, bodyAt.marked.sentence.tokens, bodyAt.mention, { rule: "body", confidence: 0.96 })] : [];

function noteBodies(work: Work, owner: KnownBody | null): void {
  for (const [i, marked] of work.sentences.entries()) {
    if (!readable(work.parts[i])) continue;
    for (const mention of marked.bodies) {
      const body = mention.office || mention.organ === "DEPARTMENT" ? null : knownBody(mention, work.setting, owner);
      if (body) work.bodies.key(body, [passage(work.article.text, marked.sentence.tokens, mention, { rule: "body", confidence: 0.95 })]);
    }
  }
}

function figuresOf(work: Work, horizon: Horizon, owner: KnownBody | null, conference: string | null) {
  const targets: TargetItem[] = [];
  const results: ResultItem[] = [];
  const seen = new Set<string>();
  const { today } = work;
  const committee = owner ? work.bodies.key(owner) : null;
  let flow: Flow = startOfText;
  for (const [i, marked] of work.sentences.entries()) {
    if (work.parts[i] !== "body") continue;
    const periods = marked.ownPeriods.flatMap((mention) => readPeriod(marked, mention, work.setting.year) ?? []);
    const { placed, flow: next } = placedIn(marked, periods, flow, today, horizon);
    flow = next;
    for (const [k, figure] of marked.figures.entries()) {
      const { mode, period: own } = placed[k] ?? { mode: "result", period: null };
      const fallback = mode === "target" ? horizon.plan : horizon.review;
      // `đến năm 2030 mỗi năm giảm 2%`: over all the years until then.
      const spread = figure.yearly && own !== null && own.mention.endYear === null && severalYears(fallback);
      const period = own && !spread ? own : fallback;
      const place = { text: work.article.text, marked, period, committee, conference };
      const item = figureItem(figure, place);
      const planned = plannedItem(figure, { ...place, period: yearOfPeriod(period) ?? period });
      if (planned && isNew("g", planned, seen)) targets.push({ key: `g${targets.length + 1}`, ...planned, ...(conference ? { setBy: [conference] } : {}) });
      if (!item) continue;
      if (mode === "target") {
        const { shares: _, comparisons: __, ...target } = item;
        if (isNew("g", target, seen)) targets.push({ key: `g${targets.length + 1}`, ...target, ...(conference ? { setBy: [conference] } : {}) });
      } else if (isNew("k", item, seen)) results.push({ key: `k${results.length + 1}`, ...item, ...(conference ? { reportedAt: conference } : {}) });
      note(work, marked, figure, ruleOf(figure), `${mode} ${item.indicator}: ${item.quantity.comparator} ${item.quantity.value} ${item.quantity.unitText}`);
    }
  }
  return { targets, results };
}

const severalYears = (found: PeriodFound | null) => found?.period.start != null && found.period.end != null && found.period.start.slice(0, 4) !== found.period.end.slice(0, 4);

// What is measured over a part of the year was planned for all of it.
function yearOfPeriod(found: PeriodFound | null): PeriodFound | null {
  const year = found?.mention.months ? found.period.end?.slice(0, 4) : undefined;
  return found && year ? { ...found, period: { start: year, end: year, label: `năm ${year}` } } : null;
}

/** The same figure printed twice is one fact. */
function isNew(letter: string, { indicator, quantity, period }: Pick<ResultItem, "indicator" | "quantity" | "period">, seen: Set<string>): boolean {
  const identity = [letter, indicator.toLowerCase(), quantity.comparator, quantity.value, quantity.upper, quantity.unit, quantity.change, period?.start, period?.end].join("|");
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

function resolutionsOf(work: Work, owner: KnownBody | null, conference: string | null, keys: ReadonlyMap<string, string>): readonly ResolutionItem[] {
  const found = new Map<string, DocumentFound>();
  for (const [i, marked] of work.sentences.entries()) {
    if (!readable(work.parts[i])) continue;
    for (const document of documentsIn(marked, work.setting, owner)) {
      const key = documentKey(document);
      const known = found.get(key);
      found.set(key, known ? fuller(known, document) : document);
      note(work, marked, { at: document.mention.at, next: document.mention.nameEnd }, "document", `document ${document.mention.kind} ${document.number?.symbol ?? document.number?.number ?? ""}`.trim());
    }
  }
  const documents = [...found.values()];
  const items: ResolutionItem[] = documents.map((document, i) => {
    const issuer = document.issuer ? work.bodies.key(document.issuer, issuerEvidence(work, document)) : null;
    const adoptedAt = document.mention.meeting && !document.mention.meeting.congress && document.term !== null ? (keys.get(plenumKey(document)) ?? null) : null;
    return { key: `r${i + 1}`, ...documentItem(document, { text: work.article.text, issuer, conference, adoptedAt }) };
  });
  return programmesOf(work.article.text, documents, items, { owner: owner ? work.bodies.key(owner) : null, conference });
}

function issuerEvidence(work: Work, { mention, marked }: DocumentFound) {
  return mention.issuer ? [passage(work.article.text, marked.sentence.tokens, mention.issuer, { rule: "body", confidence: 0.95 })] : [];
}

const plenumKey = ({ mention, issuer, term }: DocumentFound) =>
  ["PLENARY", bodyLabel({ ...(issuer ?? central), organ: "EXECUTIVE_COMMITTEE" }), mention.meeting?.ordinal, term].join("|");

/** Of two mentions of one document, the one that tells more; what it lacks comes from the other. */
function fuller(one: DocumentFound, other: DocumentFound): DocumentFound {
  const size = (found: DocumentFound) => [found.subject, found.issuedOn, found.issuer, found.number?.symbol].filter(Boolean).length;
  const [more, less] = size(other) > size(one) ? [other, one] : [one, other];
  const action = more.action === "CITED" ? less.action : more.action;
  const symbol = more.number?.symbol ? more.number : (less.number?.symbol ? less.number : more.number);
  return { ...more, action, issuer: more.issuer ?? less.issuer, issuedOn: more.issuedOn ?? less.issuedOn, number: more.marked === less.marked ? symbol : more.number };
}

function note({ readings }: Work, marked: Marked, { at, next }: { readonly at: number; readonly next: number }, rule: string, what: string): void {
  const { tokens } = marked.sentence;
  const reading = { start: tokens[at]?.start ?? 0, end: tokens[Math.max(at, next - 1)]?.end ?? 0, rule, what };
  const known = readings.get(marked);
  if (known) known.push(reading);
  else readings.set(marked, [reading]);
}

const passedOver: Readonly<Record<Exclude<Part, "title" | "body">, string>> = {
  furniture: "furniture of the page",
  repeated: "printed twice",
  related: "speaks of other articles",
  signature: "behind the text",
};

function traceOf({ sentences, parts, readings }: Work): readonly SentenceTrace[] {
  return sentences.map((marked, i) => {
    const { start, end } = marked.sentence;
    const part = parts[i] ?? "body";
    const found = readings.get(marked) ?? [];
    const why = part === "body" || part === "title" ? "no figure, conference or document" : passedOver[part];
    return { start, end, readings: found, passedOver: found.length > 0 ? null : why };
  });
}

