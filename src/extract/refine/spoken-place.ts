import type { UnitWord } from "../lexicon/body-words.js";
import { isDistrict } from "../lexicon/districts.js";
import type { Marked } from "../mentions.js";
import { nameAt } from "../rules/names.js";
import { isSign, type Token, wordsOf } from "../text/tokens.js";
import type { Part } from "./layout.js";
import type { PlaceName } from "./setting.js";

const districtUnits: readonly UnitWord[] = ["huyện", "quận", "thị xã", "thành phố"];
const localUnits: ReadonlySet<UnitWord> = new Set([...districtUnits, "xã", "phường", "thị trấn"]);

/**
 * The district or commune of an article that never calls it one: `Trà Cú: Sơ kết …` over a text on `Ban Chấp hành Đảng
 * bộ huyện`. A district is known by its name in the title or the first lines, any other by a title `NAME: …`.
 */
export function spokenPlace(sentences: readonly Marked[], parts: readonly Part[]): PlaceName | null {
  const unit = bareUnit(sentences, parts);
  if (unit === null) return null;
  if (districtUnits.includes(unit)) {
    const district = districtNamed(sentences, parts);
    if (district) return { unit, name: district };
  }
  const heading = sentences.find((_, i) => parts[i] === "title")?.sentence.tokens ?? [];
  const found = nameAt(heading, 0);
  return found && found.next >= 2 && isSign(heading[found.next], ":") ? { unit, name: found.name } : null;
}

/** The sort of place whose bodies are named without a name, most of all. */
function bareUnit(sentences: readonly Marked[], parts: readonly Part[]): UnitWord | null {
  const counts = new Map<UnitWord, number>();
  for (const [i, { bodies }] of sentences.entries()) {
    if (parts[i] === "related") continue;
    for (const { unit, name, office } of bodies)
      if (unit && !name && !office && localUnits.has(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const FIRST_LINES = 2;

/** The one district that the title names, else the one that the first lines name. */
function districtNamed(sentences: readonly Marked[], parts: readonly Part[]): string | null {
  const title = sentences.filter((_, i) => parts[i] === "title");
  const opening = sentences.filter((_, i) => parts[i] === "body").slice(0, FIRST_LINES);
  for (const place of [title, opening]) {
    const names = new Set(place.flatMap(({ sentence }) => districtsIn(sentence.tokens)));
    const [name, another] = names;
    if (name !== undefined) return another === undefined ? name : null;
  }
  return null;
}

const LONGEST = 4;
const namesBefore: ReadonlySet<string> = new Set(["xã", "phường", "tỉnh", "trấn", "thôn", "đường", "ông", "bà", "chí"]);

function districtsIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (!tokens[at]?.capital || namesBefore.has(before?.low ?? "") || (before?.capital && !isShouted(before))) continue;
    for (let next = Math.min(at + LONGEST, tokens.length); next > at + 1; next--) {
      const name = wordsOf(tokens, at, next);
      const after = tokens[next];
      if (!isDistrict(name) || (after?.capital && !isShouted(after))) continue;
      found.push(nameAt(tokens.slice(at, next), 0)?.name ?? name);
      at = next - 1;
      break;
    }
  }
  return found;
}

const isShouted = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();
