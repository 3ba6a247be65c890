import { parsePartialDate } from "../../values/partial-date.js";
import { type Level, levelOfUnit, type UnitWord } from "../lexicon/body-words.js";
import { provinceOfDistrict } from "../lexicon/districts.js";
import { isCentralCity, provinceNamed, provinceOfCity } from "../lexicon/provinces.js";
import type { Marked } from "../mentions.js";
import { placeAt } from "../rules/bodies.js";
import { partial } from "../rules/dates.js";
import { nameAt } from "../rules/names.js";
import type { Part } from "./layout.js";
import { spokenPlace } from "./spoken-place.js";

export interface PlaceName {
  readonly unit: UnitWord;
  readonly name: string;
}

/** Where and when an article stands. */
export interface Setting {
  /** The place of each level that a body without one is of. */
  readonly places: ReadonlyMap<Level, PlaceName>;
  /** What bodies are named by that are of no place: `Tổng công ty Khoáng sản Đông Triệu`. */
  readonly wholes: ReadonlySet<string>;
  /** The year in which it reports; null where nothing tells. */
  readonly year: number | null;
  /** The month in which the page came out, where the page alone says it. */
  readonly month: number | null;
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

/** All names of what is no place and has a body of the Party. */
export const wholesOf = (sentences: readonly Marked[], parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ bodies }, i) =>
      parts[i] === "related" ? [] : bodies.flatMap(({ whole }) => (whole === null ? [] : [whole])),
    ),
  );

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
  if (!places.has("DISTRICT") || !places.has("GRASSROOTS")) {
    const spoken = spokenPlace(sentences, parts);
    if (spoken && !places.has(levelOf(spoken))) places.set(levelOf(spoken), spoken);
  }
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
  const province = district && provinceAround(district);
  if (province && !places.has("PROVINCIAL")) places.set("PROVINCIAL", provincePlace(province));
}

/** The province of a district, where its name tells: `thành phố Lạng Sơn`, `huyện Trà Cú`. */
export const provinceAround = ({ unit, name }: PlaceName): string | null =>
  unit === "thành phố" || unit === "thị xã" ? provinceOfCity(name) : provinceOfDistrict(name);

/** A province is known by its name alone: `Ban Thường vụ Tỉnh ủy Lạng Sơn`. */
export const isProvince = (name: string): boolean => provinceNamed(name) !== null;

/** `2018-12-11` of `11/12` and 2018. */
export const datedIn = (
  date: { readonly year: number | null; readonly month: number | null; readonly day: number | null },
  year: number | null,
): string | null => {
  const known = date.year ?? year;
  const made = known === null ? null : partial({ ...date, year: known });
  // `29/2` of a year that has none.
  return made !== null && parsePartialDate(made) ? made : null;
};
