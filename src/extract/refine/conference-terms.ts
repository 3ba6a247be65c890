import type { Marked } from "../mentions.js";
import type { TermMention } from "../rules/terms.js";
import { type KnownBody, knownBody, related } from "./bodies.js";
import type { ConferenceFound, TermFound } from "./conference-found.js";
import { type Part, readable } from "./layout.js";
import { cuesOf } from "./mode-cues.js";
import type { Setting } from "./setting.js";

/** `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV, nhiệm kỳ 2005 - 2010`: a document tells the years of a congress's term. */
export function datedTerm(
  found: ConferenceFound,
  sentences: readonly Marked[],
  reported: number | null,
): ConferenceFound {
  const { kind, term, ordinal } = found;
  if (kind !== "CONGRESS" || ordinal === null || (term && term.startYear !== null)) return found;
  const opened = openedBy(found, sentences, reported);
  if (opened) return opened;
  for (const marked of sentences)
    for (const { meeting, terms } of marked.documents) {
      const years =
        meeting?.congress && !meeting.central && meeting.ordinal === ordinal
          ? terms.find(({ startYear }) => startYear !== null)
          : undefined;
      if (years)
        return {
          ...found,
          term: {
            ordinal,
            startYear: years.startYear,
            endYear: years.endYear,
            at: [...(term?.at ?? []), { marked, mention: years }],
          },
        };
    }
  return found;
}

/** `Về nhiệm kỳ 2015-2020, …` in the report of a congress that is held in 2015, or of one whose year nothing tells: the term that it opens. */
function openedBy(
  found: ConferenceFound,
  sentences: readonly Marked[],
  reported: number | null,
): ConferenceFound | null {
  const year = (found.date ?? found.closed)?.mention.date.year ?? reported;
  for (const marked of sentences) {
    const years =
      marked.terms.find(({ startYear }) =>
        year === null ? startYear !== null && plansFor(marked) : startYear === year,
      ) ?? fiveYearsFrom(year, marked);
    if (!years) continue;
    const { startYear, endYear } = years;
    const at = [...(found.term?.at ?? []), { marked, mention: years }];
    return { ...found, term: { ordinal: found.ordinal, startYear, endYear, at } };
  }
  return null;
}

/** `giai đoạn 2010-2015, tỉnh phấn đấu …` at a congress of 2010. */
function fiveYearsFrom(year: number | null, { ownPeriods }: Marked): TermMention | null {
  const span = ownPeriods.find(
    (period) => period.sort === "span" && !period.toNow && period.year === year && period.endYear === (year ?? 0) + 5,
  );
  return span ? { at: span.at, next: span.next, ordinal: null, startYear: span.year, endYear: span.endYear } : null;
}

/** `Nhiệm kỳ 2010-2015, Đảng bộ tỉnh đặt chỉ tiêu …`. */
const plansFor = ({ sentence: { tokens }, terms }: Marked): boolean =>
  terms.length === 1 &&
  (terms[0]?.at ?? LEADING) < LEADING &&
  cuesOf(tokens).some(({ mode, strong }) => mode === "target" && strong) &&
  !tokens.some(({ low }, at) => low === "đã" || (low === "kết" && tokens[at + 1]?.low === "quả"));
const LEADING = 5;

/** `hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội … lần thứ XXII, nhiệm kỳ 2020 - 2025`: it falls in that term. */
export function runningTerm(found: ConferenceFound, year: number | null): TermFound | null {
  const marked = found.mentions[0]?.marked;
  for (const { meeting, terms } of marked?.documents ?? []) {
    const mention = terms.find(({ startYear }) => startYear !== null);
    if (!meeting?.congress || meeting.central || !mention || year === null) continue;
    const { startYear, endYear } = mention;
    if (marked && startYear !== null && startYear < year && year < (endYear ?? year + 1))
      return { ordinal: meeting.ordinal, startYear, endYear, at: [{ marked, mention }] };
  }
  return null;
}

/** `khóa XVIII` of the conference, `khóa XVIII, nhiệm kỳ 2015-2020` elsewhere: the years of its term. */
export function yearsOfNumber(term: TermFound | null, sentences: readonly Marked[]): TermFound | null {
  if (!term || term.ordinal === null || term.startYear !== null) return term;
  for (const marked of sentences) {
    const mention = marked.terms.find(({ ordinal, startYear }) => ordinal === term.ordinal && startYear !== null);
    if (mention && !marked.bodies.some(({ central }) => central))
      return { ...term, startYear: mention.startYear, endYear: mention.endYear, at: [...term.at, { marked, mention }] };
  }
  return term;
}

/** The first plenum is of the term that the congress opens. */
export const opening = (found: ConferenceFound, main: ConferenceFound | undefined): ConferenceFound =>
  found.term === null && found.ordinal === 1 && main?.kind === "CONGRESS" && related(main.body, found.body)
    ? { ...found, term: main.term }
    : found;

/** `Báo cáo chính trị của Ban Chấp hành Đảng bộ huyện (khóa IX)`: the term, where it is said of the body only. */
export function termSaidOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
  body: KnownBody,
  setting: Setting,
): TermFound | null {
  const said = sentences.flatMap((marked, i) =>
    readable(parts[i])
      ? marked.bodies.flatMap((mention) => {
          const named = mention.spelt && !mention.central ? knownBody(mention, setting) : null;
          const after = marked.sentence.tokens[mention.next]?.text === "(" ? mention.next + 1 : mention.next;
          const term = named && related(named, body) ? marked.terms.find(({ at }) => at === after) : undefined;
          return term ? [{ marked, mention: term }] : [];
        })
      : [],
  );
  const number = said.find(({ mention }) => mention.ordinal !== null);
  const years = said.find(({ mention }) => mention.startYear !== null);
  const at = [number, years].filter((each) => each !== undefined);
  return at.length === 0
    ? null
    : {
        ordinal: number?.mention.ordinal ?? null,
        startYear: years?.mention.startYear ?? null,
        endYear: years?.mention.endYear ?? null,
        at,
      };
}
