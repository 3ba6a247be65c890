import type { Citation } from "../citation.js";
import { exactDay, numberKey } from "../identity.js";
import { resolutionWords } from "../kind-words.js";
import { capitalized } from "../text.js";
import { wordsOf } from "./cursor.js";
import { byBody, byHierarchy } from "./place.js";
import { type Ground, indifferent, type Judgement, type Reading, type Setting } from "./reading.js";
import { byDate, byTerm, byTime, firstDay } from "./time.js";

/** A reading with how far it is to be believed and why. */
export interface Ranked {
  readonly id: string;
  readonly confidence: number;
  readonly reason: Readonly<Record<"VI" | "EN", string>>;
}

/** The odds that the document meant is none of those known. */
const UNKNOWN_DOCUMENT = 1;
/** Of the likeliest one's odds; what is less likely is not worth naming. */
const LEAST_SHARE = 0.02;
const MOST_CONFIDENCE = 0.99;

/** The documents that a citation may mean, the likeliest first; what cannot be meant is left out. */
export function rank(citation: Citation, setting: Setting, readings: readonly Reading[]): readonly Ranked[] {
  const judged = readings.flatMap((reading) => {
    const grounds = judge(citation, setting, reading);
    return grounds ? [{ reading, grounds, odds: grounds.reduce((odds, { factor }) => odds * factor, 1) }] : [];
  });
  const total = judged.reduce((sum, { odds }) => sum + odds, UNKNOWN_DOCUMENT);
  const least = LEAST_SHARE * Math.max(0, ...judged.map(({ odds }) => odds));
  return judged
    .filter(({ odds }) => odds >= least)
    .map(({ reading, grounds, odds }) => ({
      id: reading.id,
      confidence: Math.round(Math.min(odds / total, MOST_CONFIDENCE) * 1000) / 1000,
      reason: { VI: sentence(grounds, "VI"), EN: sentence(grounds, "EN") },
      odds,
      day: firstDay(reading) ?? "",
    }))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((a, b) => b.odds - a.odds || compare(b.day, a.day) || compare(a.id, b.id))
    .map(({ id, confidence, reason }) => ({ id, confidence, reason }));
}

/** The rankings of several documents cited at once as one, each document at its best. */
export function together(rankings: readonly (readonly Ranked[])[], most: number): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const ranked of rankings.flat()) {
    if ((best.get(ranked.id)?.confidence ?? -1) < ranked.confidence) best.set(ranked.id, ranked);
  }
  return [...best.values()].toSorted((a, b) => b.confidence - a.confidence).slice(0, most);
}

function judge(citation: Citation, setting: Setting, reading: Reading): readonly Ground[] | null {
  const grounds: Ground[] = [];
  const judgements: readonly (() => Judgement)[] = [
    () => byIdentity(citation, reading),
    () => byDate(reading, citation),
    () => byTerm(reading, citation),
    () => byBody(reading, citation),
    () => bySubject(citation, reading),
    () => byTime(reading, setting),
    () => byHierarchy(reading, setting),
    () => (reading.considered ? atHand : indifferent),
  ];
  for (const judgement of judgements) {
    const ground = judgement();
    if (!ground) return null;
    grounds.push(ground);
  }
  return grounds;
}

const atHand: Ground = {
  factor: 5,
  words: { VI: "đã được hội nghị đó xem xét", EN: "that conference had it before it" },
};

function byIdentity({ kinds, number, symbol, meeting, subject, date }: Citation, reading: Reading): Judgement {
  const place = kinds.indexOf(reading.kind);
  if (kinds.length > 0 && place < 0) return null;
  const kind = place > 0 ? 0.6 : 1;
  const words = resolutionWords[reading.kind] ?? { VI: "Văn bản", EN: "Document" };
  if (number !== null) {
    if (reading.number !== number) return null;
    if (symbol && reading.symbol && numberKey(reading.symbol) === symbol) {
      return { factor: kind * 6, words: { VI: `đúng ký hiệu ${reading.symbol}`, EN: `the symbol ${reading.symbol}` } };
    }
    const other = symbol && reading.symbol ? 0.5 : 1;
    return { factor: kind * other, words: { VI: `${words.VI} số ${number}`, EN: `${words.EN} No. ${number}` } };
  }
  if (meeting) {
    const adopted = reading.adoptions.some(
      ({ congress, ordinal }) => congress === meeting.congress && ordinal === meeting.ordinal,
    );
    const [vi, en] = meeting.congress ? ["đại hội", "congress"] : ["hội nghị", "conference"];
    const told = {
      VI: `được thông qua tại ${vi} lần thứ ${meeting.ordinal}`,
      EN: `adopted at ${en} No. ${meeting.ordinal}`,
    };
    return adopted ? { factor: kind * 4, words: told } : null;
  }
  return subject.length > 0 || exactDay(date) ? { factor: kind * 0.6 } : null;
}

const MOST_COMMON = new Set("ve va cua cho trong cac theo tu den nam giai doan thuc hien so ngay tren la".split(" "));

/** The words that tell a subject from others. */
export const telling = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 1 && !MOST_COMMON.has(word) && !/^\d+$/u.test(word));

// Most words have two syllables: without marks `giao thông` and `giáo dục phổ thông` share two, but no pair.
const pairs = (syllables: readonly string[]): ReadonlySet<string> =>
  new Set(syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`));

// A pair or two may agree by chance.
const ENOUGH_PAIRS = 3;

function bySubject({ number, meeting, subject, date }: Citation, reading: Reading): Judgement {
  const own = pairs(telling(wordsOf(reading.subject ?? "")));
  const cited = pairs(telling(subject));
  const alone = number === null && meeting === null && exactDay(date) === null;
  const shorter = Math.min(own.size, cited.size);
  if (shorter === 0) return alone ? null : indifferent;
  const share = [...cited].filter((pair) => own.has(pair)).length / shorter;
  const percent = Math.round(share * 100);
  const words = { VI: `nội dung trùng ${percent}%`, EN: `${percent}% of the subject's words agree` };
  if (share >= 0.5) return { factor: 1 + 8 * share * Math.min(1, shorter / ENOUGH_PAIRS), words };
  if (alone) return null;
  return { factor: share < 0.25 ? 0.2 : 0.6, words };
}

function sentence(grounds: readonly Ground[], lang: "VI" | "EN"): string {
  return capitalized(grounds.flatMap(({ words }) => words?.[lang] ?? []).join("; "));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
