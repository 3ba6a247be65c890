import {
  type Bundle,
  type ConferenceItem,
  type ResultItem,
  type TargetItem,
  type TermItem,
} from "../../bundle/format.js";
import type { Marked } from "../mentions.js";
import { type Article, type SentenceTrace } from "../pipeline.js";
import { bodyLabel, type KnownBody, knownBody } from "../refine/bodies.js";
import { type ConferenceFound, conferenceKey, conferencesOf, namedConferences } from "../refine/conferences.js";
import { type Part, readable } from "../refine/layout.js";
import { type Flow, placedIn, startOfText } from "../refine/modes.js";
import { firstPeriod, type Horizon, horizonOf, type PeriodFound, readPeriod } from "../refine/periods.js";
import type { Today } from "../refine/tense.js";
import { type FigureMention } from "../rules/figures/mention.js";
import { bodyBook } from "./bodies.js";
import { conferenceItem, termOf } from "./conferences.js";
import { passage } from "./evidence.js";
import { figureItem, plannedItem, ruleOf } from "./figures.js";
import { monthOf, settingOf, termHorizon, yearAfter, yearsLookedBackOn } from "./horizon.js";
import { peopleOf } from "./people.js";
import { resolutionsOf } from "./resolutions.js";
import { sourceOf } from "./source.js";
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
    month: (main?.date ?? main?.closed)?.mention.date.month ?? monthOf(article.publishedOn),
  };
  const work: Work = { article, sentences, parts, setting, today, bodies: bodyBook(setting), readings: new Map() };
  const conferences = withNamed(reported, work);
  const lead = sentences.filter((_, i) => readable(parts[i])).slice(0, 4);
  const horizon = horizonOf(main ? lead : lead.slice(0, 2), today);
  const body = sentences.filter((_, i) => parts[i] === "body");
  const byTerm = main?.kind === "CONGRESS" ? termHorizon(main.term) : null;
  const spoken: Horizon = {
    review:
      byTerm?.review ??
      yearsLookedBackOn(lead, setting.year, main) ??
      horizon.review ??
      firstPeriod(body, setting.year),
    plan: byTerm?.plan ?? horizon.plan ?? yearAfter(horizon.review, today),
  };
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

/** The body that a text without a conference speaks for: the one named first. */
function ownBody({ sentences, parts, setting }: Work): KnownBody | null {
  for (const [i, { bodies }] of sentences.entries()) {
    if (!readable(parts[i])) continue;
    for (const mention of bodies) {
      const body =
        mention.office || mention.central || mention.organ === "DEPARTMENT" ? null : knownBody(mention, setting);
      if (body?.place)
        return ["PARTY_COMMITTEE", "STANDING_COMMITTEE", "PERMANENT_BOARD"].includes(body.organ)
          ? { ...body, organ: "EXECUTIVE_COMMITTEE" }
          : body;
    }
  }
  return null;
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
      work.bodies.key({ ...conference.body, organ: "EXECUTIVE_COMMITTEE" }),
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
      if (body)
        work.bodies.key(body, [
          passage(work.article.text, marked.sentence.tokens, mention, { rule: "body", confidence: 0.95 }),
        ]);
    }
  }
}

function figuresOf(work: Work, horizon: Horizon, owner: KnownBody | null, conference: string | null) {
  const targets: TargetItem[] = [];
  const results: ResultItem[] = [];
  const seen = new Set<string>();
  const addTarget = (target: Omit<TargetItem, "key">) => {
    if (!isNew("g", target, seen)) return;
    targets.push({ key: `g${targets.length + 1}`, ...target, ...(conference ? { setBy: [conference] } : {}) });
  };
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
      const period =
        own && !spread && !countsEvents(figure, own) && !overYears(marked, figure, fallback) ? own : fallback;
      const place = { text: work.article.text, marked, period, committee, conference };
      const item = figureItem(figure, place);
      const planned = plannedItem(figure, { ...place, period: yearOfPeriod(period) ?? period });
      if (planned) addTarget(planned);
      if (!item) continue;
      if (mode === "target") {
        const { shares: _, comparisons: __, ...target } = item;
        addTarget(target);
        for (const rise of risesOf(item)) addTarget(rise);
      } else if (isNew("k", item, seen))
        results.push({ key: `k${results.length + 1}`, ...item, ...(conference ? { reportedAt: conference } : {}) });
      note(
        work,
        marked,
        figure,
        ruleOf(figure),
        `${mode} ${item.indicator}: ${item.quantity.comparator} ${item.quantity.value} ${item.quantity.unitText}`,
      );
    }
  }
  return { targets, results };
}

/** `Đến ngày 31-12-2017, kết nạp 214 đảng viên`: what happened was over all the time looked back on. */
const countsEvents = ({ verb, running }: FigureMention, { mention }: PeriodFound) =>
  verb !== null && !running && mention.kind === "POINT" && mention.day !== null;

/** `tổng vốn đầu tư 5 năm`: over all the years that are spoken of. */
const overYears = ({ sentence: { tokens } }: Marked, { indicator }: FigureMention, fallback: PeriodFound | null) =>
  severalYears(fallback) &&
  indicator.some(({ at, next }) =>
    tokens.slice(at, next).some(({ text }, i, all) => text === "5" && all[i + 1]?.low === "năm"),
  );

const severalYears = (found: PeriodFound | null) =>
  found?.period.start != null &&
  found.period.end != null &&
  found.period.start.slice(0, 4) !== found.period.end.slice(0, 4);

// What is measured over a part of the year was planned for all of it.
function yearOfPeriod(found: PeriodFound | null): PeriodFound | null {
  const year = found?.mention.months ? found.period.end?.slice(0, 4) : undefined;
  return found && year ? { ...found, period: { start: year, end: year, label: `năm ${year}` } } : null;
}

/** `tăng 16%, đạt 4,2 tỷ USD` strives for two: a level, and how much more it is than before. */
function risesOf({ shares: _, comparisons, ...item }: Omit<ResultItem, "key">): readonly Omit<TargetItem, "key">[] {
  return (comparisons ?? []).flatMap(({ percent, comparator, against }) =>
    percent == null || against != null || item.quantity.change
      ? []
      : [
          {
            ...item,
            quantity: {
              comparator,
              value: percent.replace("-", ""),
              change: percent.startsWith("-") ? ("DECREASE" as const) : ("INCREASE" as const),
              unit: "PERCENT" as const,
              unitText: "%",
            },
          },
        ],
  );
}

/** The same figure printed twice is one fact. */
function isNew(
  letter: string,
  { indicator, quantity, period }: Pick<ResultItem, "indicator" | "quantity" | "period">,
  seen: Set<string>,
): boolean {
  const identity = [
    letter,
    indicator.toLowerCase(),
    quantity.comparator,
    quantity.value,
    quantity.upper,
    quantity.unit,
    quantity.change,
    period?.start,
    period?.end,
  ].join("|");
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

const listed = <Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } =>
  items.length > 0 ? ({ [name]: items } as { readonly [Key in Name]: readonly Item[] }) : {}; // a computed key is typed as any string
