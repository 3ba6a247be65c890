import type { ConferenceItem, EvidenceItem, TermItem } from "../../bundle/format.js";
import { roman } from "../../values/labels.js";
import type { Marked } from "../mentions.js";
import type { ConferenceFound } from "../refine/conference-found.js";
import { type Part, readable } from "../refine/layout.js";
import type { Horizon } from "../refine/periods.js";
import { datedIn, type Setting } from "../refine/setting.js";
import type { DateMention } from "../rules/dates.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { wordsOf } from "../text/tokens.js";
import { inferred, passage } from "./evidence.js";

export interface ConferencePlace {
  readonly term: string | null;
  readonly setting: Setting;
  readonly horizon: Horizon | null;
  readonly sentences: readonly Marked[];
  readonly parts: readonly Part[];
}

export function conferenceItem(
  text: string,
  found: ConferenceFound,
  place: ConferencePlace,
): Omit<ConferenceItem, "key" | "committee"> {
  const { setting, horizon, term } = place;
  const { date, end, from } = heldOn(found, setting);
  const theme = found.main ? themeOf(text, place) : null;
  // As measured on the corpus: a number or a congress leaves little doubt.
  const plain = found.kind === "PLENARY" || found.kind === "CONGRESS";
  const confidence = found.named || (found.main && plain) ? 0.95 : found.main ? 0.87 : 0.85;
  const rule = found.named ? "plenum-of-document" : "conference";
  const evidence: EvidenceItem[] = found.mentions.map(({ marked, mention }) =>
    passage(text, marked.sentence.tokens, mention, { rule, confidence }),
  );
  if (found.named)
    evidence.push(inferred(undefined, "A resolution that is named by a plenum was adopted at that conference.", 0.97));
  for (const [field, where] of from) {
    evidence.push(
      passage(text, where.marked.sentence.tokens, where.mention, { rule: "date", confidence: 0.95 }, field),
    );
    if (where.mention.date.year === null && setting.yearRule) evidence.push(inferred(field, setting.yearRule, 0.93));
  }
  if (found.days !== null && !found.date && date && end)
    evidence.push(inferred("date", `It took ${found.days} days and ended on ${end}.`, 0.9));
  for (const [name, field, where] of [
    ["ordinal", "ordinal", found.ordinalAt],
    ["body", "committee", found.bodyAt],
  ] as const)
    if (where)
      evidence.push(passage(text, where.marked.sentence.tokens, where.mention, { rule: name, confidence }, field));
  for (const { marked, mention } of found.term?.at ?? [])
    evidence.push(passage(text, marked.sentence.tokens, mention, { rule: "term", confidence }, "term"));
  for (const [field, period] of [
    ["reviewPeriod", horizon?.review],
    ["planPeriod", horizon?.plan],
  ] as const)
    if (period)
      evidence.push(
        passage(text, period.sentence.sentence.tokens, period.mention, { rule: "horizon", confidence: 0.9 }, field),
      );
  if (theme) evidence.push(theme.evidence);
  return {
    ...(term ? { term } : {}),
    kind: found.kind,
    ...(found.ordinal ? { ordinal: found.ordinal } : {}),
    ...(found.enlarged ? { enlarged: true } : {}),
    ...(date ? { date } : {}),
    ...(end && end !== date ? { dateEnd: end } : {}),
    ...(theme ? { theme: theme.words } : {}),
    ...(horizon?.review ? { reviewPeriod: horizon.review.period } : {}),
    ...(horizon?.plan ? { planPeriod: horizon.plan.period } : {}),
    evidence,
  };
}

/** The days of a conference, and where the text gives them; one of which only the end is told is filed under that day. */
function heldOn({ date: opened, closed, days }: ConferenceFound, { year }: Setting) {
  const first = opened ? datedIn(opened.mention.date, year) : null;
  const last = opened?.mention.end ?? closed?.mention.date ?? null;
  const closing = last ? datedIn(last, year) : null;
  const end = first && closing && closing < first ? afterNewYear(last, first) : closing;
  const counted = !first && end && days !== null ? daysBefore(end, days - 1) : null;
  const date = first ?? counted ?? end;
  const from: readonly (readonly ["date" | "dateEnd", NonNullable<ConferenceFound["date"]>])[] = [
    ...(opened && first ? [["date", opened] as const] : []),
    ...(closed && end ? [[date === end ? "date" : "dateEnd", closed] as const] : []),
  ];
  return { date, end, from };
}

/** `Ngày 31/12 … bế mạc ngày 1/1`; any other day before the first is that of another meeting. */
function afterNewYear(last: DateMention["date"] | null, first: string): string | null {
  const next = Number(first.slice(0, 4)) + 1;
  return last?.year === null && last.month === 1 && first.slice(5, 7) === "12" ? datedIn(last, next) : null;
}

function daysBefore(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

// The national congresses, which open the terms of the Central Committee.
const CENTRAL_TERMS: Readonly<Record<number, readonly [start: number, end: number]>> = {
  6: [1986, 1991],
  7: [1991, 1996],
  8: [1996, 2001],
  9: [2001, 2006],
  10: [2006, 2011],
  11: [2011, 2016],
  12: [2016, 2021],
  13: [2021, 2026],
  14: [2026, 2031],
};

/** The key of a conference's term, added to `terms` where it is not there yet. */
export function termOf(
  text: string,
  { term, body }: ConferenceFound,
  committee: string,
  terms: TermItem[],
): string | null {
  if (!term || (term.ordinal === null && term.startYear === null)) return null;
  const years = body.central && term.ordinal ? CENTRAL_TERMS[term.ordinal] : undefined;
  const startYear = term.startYear ?? years?.[0] ?? null;
  const endYear = term.endYear ?? years?.[1] ?? null;
  const known = terms.find(
    (each) =>
      each.committee === committee &&
      (term.ordinal !== null && each.ordinal != null
        ? each.ordinal === term.ordinal
        : startYear !== null && each.startYear === startYear),
  );
  if (known) return known.key;
  const key = `t${terms.length + 1}`;
  const sure = { rule: "term", confidence: 0.95 };
  const evidence: EvidenceItem[] = term.at.map(({ marked, mention }) =>
    passage(text, marked.sentence.tokens, mention, sure),
  );
  if (years && term.startYear === null) {
    const name = roman(term.ordinal ?? 0);
    evidence.push(
      inferred("startYear", `Khóa ${name} began with the national congress of ${years[0]}.`, 0.99),
      inferred("endYear", `Khóa ${name} ended with the national congress of ${years[1]}.`, 0.97),
    );
  }
  terms.push({
    key,
    committee,
    ...(term.ordinal === null ? {} : { ordinal: term.ordinal }),
    ...(startYear === null ? {} : { startYear }),
    ...(endYear === null ? {} : { endYear }),
    evidence,
  });
  return key;
}

const themeWords = wordList("chủ đề,với chủ đề,phương châm");
const CLOSERS = '”"»';

/** `với chủ đề: “Tăng cường kỷ luật …”`. */
function themeOf(text: string, { sentences, parts }: ConferencePlace) {
  for (const [i, { sentence }] of sentences.entries()) {
    if (!readable(parts[i])) continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const found = phraseAt(themeWords, tokens, at);
      if (!found) continue;
      const open = tokens.findIndex(
        ({ text: sign }, spot) => spot >= found.next && spot <= found.next + 8 && '“"«'.includes(sign),
      );
      const close =
        open < 0
          ? -1
          : tokens.findIndex(({ text: sign }, spot) => spot > open + 1 && spot < open + 60 && CLOSERS.includes(sign));
      if (close < 0) continue;
      const span = { at: open + 1, next: close };
      return {
        words: wordsOf(tokens, span.at, span.next),
        evidence: passage(text, tokens, span, { rule: "theme", confidence: 0.95 }, "theme"),
      };
    }
  }
  return null;
}
