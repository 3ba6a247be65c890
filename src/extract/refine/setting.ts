import { type Level, levelOfUnit, type UnitWord } from "../lexicon/body-words.js";
import { isCentralCity, provinceNamed, provinceOfCity } from "../lexicon/provinces.js";
import type { Marked } from "../mentions.js";
import { placeAt } from "../rules/bodies.js";
import { type DayParts, partial } from "../rules/dates.js";
import { nameAt } from "../rules/names.js";
import type { Token } from "../text/tokens.js";
import { type Part, readable } from "./layout.js";

export interface PlaceName {
  readonly unit: UnitWord;
  readonly name: string;
}

/** Where and when an article stands. */
export interface Setting {
  /** The place of each level that a body without one is of. */
  readonly places: ReadonlyMap<Level, PlaceName>;
  /** The year in which it reports; null where nothing tells. */
  readonly year: number | null;
  /** When the term began that the conference falls in. */
  readonly termStart: number | null;
  /** What tells the year. */
  readonly yearRule: string | null;
}

/** `tỉnh Lạng Sơn`, `thành phố Hà Nội`. */
export const provincePlace = (name: string): PlaceName => ({
  unit: isCentralCity(name) ? "thành phố" : "tỉnh",
  name,
});

export const levelOf = ({ unit, name }: PlaceName): Level =>
  unit === "thành phố" && isCentralCity(name) ? "PROVINCIAL" : levelOfUnit[unit];

interface Count {
  readonly place: PlaceName;
  count: number;
}

/** The places that the article is about: the most named of each level, the title and the first lines counting most. */
export function placesOf(sentences: readonly Marked[], parts: readonly Part[]): ReadonlyMap<Level, PlaceName> {
  const counts = new Map<string, Count>();
  let seen = 0;
  for (const [i, { sentence, bodies }] of sentences.entries()) {
    if (parts[i] === "related") continue;
    const weight = parts[i] === "title" ? 6 : parts[i] === "body" && seen++ < 2 ? 4 : 1;
    const add = (place: PlaceName, size: number) => {
      const key = `${place.unit} ${place.name}`;
      const known = counts.get(key);
      if (known) known.count += size;
      else counts.set(key, { place, count: size });
    };
    for (const { unit, name, office } of bodies) if (unit && name) add({ unit, name }, office ? weight / 2 : weight);
    for (let at = 0; at < sentence.tokens.length; at++) {
      const place = placeAt(sentence.tokens, at);
      if (place?.unit && place.name) add({ unit: place.unit, name: place.name }, weight / 3);
    }
  }
  const best = new Map<Level, Count>();
  for (const found of counts.values()) {
    const level = levelOf(found.place);
    if ((best.get(level)?.count ?? 0) < found.count) best.set(level, found);
  }
  const places = new Map([...best].map(([level, { place }]) => [level, place] as const));
  withProvince(places);
  if (!places.has("PROVINCIAL")) {
    const named = provinceSpokenOf(sentences, parts);
    if (named) places.set("PROVINCIAL", provincePlace(named));
  }
  return places;
}

/** The province that is named most, where none is called one: `con tôm Bạc Liêu`. */
function provinceSpokenOf(sentences: readonly Marked[], parts: readonly Part[]): string | null {
  const counts = new Map<string, number>();
  for (const [i, { sentence }] of sentences.entries()) {
    if (parts[i] === "related") continue;
    for (let at = 0; at < sentence.tokens.length; at++) {
      const found = nameAt(sentence.tokens, at);
      const province = found && provinceNamed(found.name);
      if (province) counts.set(province, (counts.get(province) ?? 0) + (parts[i] === "title" ? 3 : 1));
      if (found) at = found.next - 1;
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

// `Lạng Sơn` of `thành phố Lạng Sơn` is the province too.
function withProvince(places: Map<Level, PlaceName>): void {
  const district = places.get("DISTRICT");
  if (places.has("PROVINCIAL") || !district || (district.unit !== "thành phố" && district.unit !== "thị xã")) return;
  const province = provinceOfCity(district.name);
  if (province) places.set("PROVINCIAL", provincePlace(province));
}

/** A province is known by its name alone: `Ban Thường vụ Tỉnh ủy Lạng Sơn`. */
export const isProvince = (name: string): boolean => provinceNamed(name) !== null;

const EARLIEST = 1990;
const LATEST = 2100;

interface YearVote {
  readonly year: number;
  readonly rule: string;
}

/** What is known of the conference that the year is sought for. */
export interface Dated {
  readonly month: number | null;
  readonly day: number | null;
  /** The first year of the term that a congress opens. */
  readonly congressFrom: number | null;
  /** The term that it falls in. */
  readonly term: { readonly startYear: number | null; readonly endYear: number | null } | null;
}

/** The year of days that come without one. */
export function yearOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
  main: Dated,
  published: string | null | undefined,
): YearVote | null {
  const { month, day, congressFrom, term } = main;
  if (published) return { year: Number(published.slice(0, 4)), rule: "The year is that of the day it was published." };
  const told = day === null && congressFrom === null ? firstDay(sentences, parts) : null;
  if (told !== null) return { year: told, rule: `The text begins with a day of ${told}.` };
  if (congressFrom !== null)
    return {
      year: congressFrom,
      rule: `A congress is held in the first year of the term that it opens: ${congressFrom}.`,
    };
  const body = sentences.filter((_, i) => readable(parts[i]));
  const issued = body
    .flatMap(({ documents }) => documents)
    .flatMap(({ date }) => (date?.date.year && date.date.month && date.date.day ? [date.date] : []));
  const latest = issued.toSorted((a, b) => partial(b).localeCompare(partial(a)))[0];
  // Nothing is held in a term before it begins, nor speaks of what is yet to be issued.
  const earliest = Math.max(term?.startYear ?? EARLIEST, latest?.year ?? EARLIEST);
  const within = (year: number) => year >= earliest && year <= (term?.endYear ?? LATEST) + 1;
  const lead = body.slice(0, 4);
  const near = [...lead, ...body.slice(4)].flatMap(({ ownPeriods, sentence: { tokens } }) =>
    ownPeriods.filter(({ at, year }) => tokens[at - 1]?.low !== "sinh" && (year === null || within(year))),
  );
  const partYear = near.find(({ sort, year, kind }) => sort === "months" && year !== null && kind === "WHOLE");
  // `Nhân 135 năm Ngày sinh … (19/5/1890 – 19/5/2025), … sáng 19/5`.
  const sameDay = lead
    .flatMap(({ dates }) => dates.map(({ date }) => date))
    .filter(
      (date) => date.year !== null && within(date.year) && month !== null && date.month === month && date.day === day,
    );
  const kept = Math.max(0, ...sameDay.map(({ year }) => year ?? 0));
  if (kept > EARLIEST)
    return { year: kept, rule: `The text gives day and month alone; it names the same day of ${kept}.` };
  // `6 tháng đầu năm 2018` beside earlier years.
  const stretch = partYear?.months;
  const ahead = lead.some(({ ownPeriods }) => ownPeriods.some((period) => period === partYear));
  if (partYear?.year && stretch && month === null && (stretch[0] === 1 || (ahead && stretch[1] - stretch[0] >= 2)))
    return { year: partYear.year, rule: `The text speaks of a part of ${partYear.year}.` };
  if (partYear?.year && month !== null)
    return {
      year: byMonths(partYear.months, partYear.year, month),
      rule: `The text gives day and month alone; it speaks of a part of ${partYear.year}.`,
    };
  const viewed =
    month !== null && day !== null
      ? sentences
          .filter((_, i) => parts[i] === "furniture")
          .flatMap(({ dates }) => dates.map(({ date }) => date))
          .find((date) => follows(date, month, day))
      : undefined;
  if (viewed?.year)
    return {
      year: viewed.year,
      rule: `The text gives day and month alone; the day on top of the page, ${partial(viewed)}, follows closely.`,
    };
  const lookedBack = month === null ? null : yearsAfterDocument(lead);
  if (lookedBack !== null)
    return { year: lookedBack, rule: `The text looks back on years of a document whose date it gives: ${lookedBack}.` };
  const counted = near.find(
    ({ sort, year, kind, months }) =>
      kind === "POINT" && sort === "months" && year !== null && month !== null && (months?.[1] ?? 12) <= month,
  );
  if (counted?.year)
    return {
      year: counted.year,
      rule: `The text gives day and month alone; it counts up to a month before it of ${counted.year}.`,
    };
  const years = near
    .filter(({ sort, year, kind }) => sort === "year" && year !== null && (kind === "WHOLE" || month === null))
    .map(({ year }) => year ?? 0);
  const dated = lead
    .flatMap(({ dates }) => dates)
    .flatMap(({ date }) => (date.year !== null && date.day !== null && within(date.year) ? [date.year] : []));
  const [first, second] = [...new Set(years)];
  if (first !== undefined && second !== undefined && Math.abs(first - second) === 1) {
    const [review, plan] = first < second ? [first, second] : [second, first];
    // A year is looked back on at its end or at the start of the next.
    const year = month !== null && month <= 4 ? plan : review;
    return {
      year,
      rule: `The text gives day and month alone; it looks back on ${review} and plans for ${plan}, so the year is ${year}.`,
    };
  }
  if (month === null && years.length > 0) {
    const [most] = years;
    if (most !== undefined) return { year: most, rule: `The text speaks of ${most} before any other year.` };
  }
  if (first !== undefined) return { year: first, rule: `The text gives day and month alone; it speaks of ${first}.` };
  // What is summed up with the term that it was made for is summed up at its end.
  const summedUp =
    month !== null && term?.endYear && lead.some(({ sentence: { tokens } }) => sumsUp(tokens)) ? term.endYear : null;
  if (summedUp !== null) return { year: summedUp, rule: `The text sums up work of a term that ended in ${summedUp}.` };
  if (dated.length === 0 && latest?.year && month !== null && month >= (latest.month ?? 12))
    return {
      year: latest.year,
      rule: `The text gives day and month alone; the latest document that it speaks of is of ${latest.year}.`,
    };
  if (dated.length > 0)
    return {
      year: Math.max(...dated),
      rule: "The text gives day and month alone; its latest other date gives the year.",
    };
  return null;
}

const LEAD = 2;
/** `Chiều ngày 16/5/2020, … kỷ niệm …`, where no conference gives the day. */
function firstDay(sentences: readonly Marked[], parts: readonly Part[]): number | null {
  const lead = sentences.filter((_, i) => parts[i] === "body").slice(0, LEAD);
  for (const { dates, documents } of lead)
    for (const { at, date } of dates)
      if (
        date.day !== null &&
        date.year !== null &&
        date.year > EARLIEST &&
        !documents.some((document) => document.at <= at && at < document.next)
      )
        return date.year;
  return null;
}

const sumsUp = (tokens: readonly Token[]) =>
  tokens.some(({ low }, at) => low === "kết" && tokens[at - 1]?.low === "tổng");

const CLOSELY = 10;
// The day on top of a page is when it was viewed: only one soon after a day without a year tells that year.
function follows(date: DayParts, month: number, day: number): boolean {
  if (date.year === null || date.month === null || date.day === null) return false;
  const days = (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(date.year, month - 1, day)) / 86_400_000;
  return days >= 0 && days <= CLOSELY;
}

/** `sơ kết 5 năm thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014`: 2019. */
function yearsAfterDocument(lead: readonly Marked[]): number | null {
  for (const { sentence, documents } of lead)
    for (const { at, date } of documents) {
      const { tokens } = sentence;
      const span = tokens.findLastIndex(
        ({ low, kind }, spot) =>
          kind === "digits" && low.length <= 2 && spot < at && at - spot <= 5 && tokens[spot + 1]?.low === "năm",
      );
      if (span >= 0 && date?.date.year) return date.date.year + Number(tokens[span]?.text);
    }
  return null;
}

// `6 tháng cuối năm 2020` is planned in its middle; `9 tháng đầu năm 2011` is looked back on after it.
function byMonths(months: readonly [number, number] | null, year: number, month: number): number {
  // Long before them they are those of the year before: `từ 1/7 đến 31/12/2025`, said in January.
  if (months && months[0] !== 1) return month + 4 < months[0] ? year + 1 : year;
  if (!months) return year;
  // A first quarter that is spoken of at the end of a year is the next one's.
  if (months[1] <= 3 && month >= 11) return year - 1;
  return months[1] >= 9 && month <= 2 ? year + 1 : year;
}

/** `2018-12-11` of `11/12` and 2018. */
export const datedIn = (
  date: { readonly year: number | null; readonly month: number | null; readonly day: number | null },
  year: number | null,
): string | null => {
  const known = date.year ?? year;
  return known === null ? null : partial({ ...date, year: known });
};
