import { levelOfUnit, type UnitWord } from "../lexicon/body-words.js";
import type { Marked } from "../mentions.js";
import { placeAt } from "../rules/bodies.js";
import type { FigureMention } from "../rules/figures/mention.js";
import type { TokenSpan } from "../text/token-span.js";
import { isSign, type Token } from "../text/tokens.js";
import { executiveCommittee, type KnownBody } from "./bodies.js";
import { levelOf, type PlaceName, provinceAround, type Setting } from "./setting.js";

/** The body that a figure is of where its sentence speaks of another place than the article: `Toàn tỉnh có 15 xã …`, `Xã Yên Lạc thu ngân sách 5 tỷ đồng`. */
export interface FigureOwner {
  /** Null for a place that the article does not place, and for the country. */
  readonly owner: KnownBody | null;
  readonly said: TokenSpan;
}

/** Null where the sentence names no place of its own as what it speaks of, or the article's. */
export function figureOwner(
  figure: FigureMention,
  marked: Marked,
  owner: KnownBody | null,
  setting: Setting,
): FigureOwner | null {
  const { tokens } = marked.sentence;
  for (let at = Math.min(figure.at, figure.quantityAt); at >= 0; at--) {
    if (!opensClause(marked, at)) continue;
    const subject = subjectAt(tokens, at);
    if (subject) return ownerOf(subject, owner, setting);
    if (at === 0 || isSign(tokens[at - 1], ";.")) return null;
  }
  return null;
}

/** At the start, behind `;` and `:`, and behind what says when: `Đến nay, toàn tỉnh …`, `Năm 2023, huyện Chi Lăng …`. */
function opensClause({ sentence: { tokens }, ownPeriods }: Marked, at: number): boolean {
  const before = tokens[at - 1];
  if (at === 0 || isSign(before, ";:.") || before?.low === "nay" || before?.low === "tại") return true;
  const comma = isSign(before, ",") ? at - 1 : at;
  return ownPeriods.some(({ next }) => next === comma) || (comma < at && tokens[comma - 1]?.low === "nay");
}

interface Subject extends TokenSpan {
  readonly unit: UnitWord | "country";
  readonly name: string | null;
}

function subjectAt(tokens: readonly Token[], at: number): Subject | null {
  const [word, behind] = [tokens[at]?.low, tokens[at + 1]?.low];
  if ((word === "cả" && behind === "nước") || (word === "toàn" && behind === "quốc"))
    return { unit: "country", name: null, at, next: at + 2 };
  const all = word === "toàn" || word === "cả";
  const place = placeAt(tokens, all ? at + 1 : at);
  if (!place?.unit || (!all && place.name === null)) return null;
  // `xã Yên Lạc, xã Yên Đổ` are several, `thành phố Lạng Sơn – Cao Bằng` is a road.
  if (!all && isSign(tokens[place.next], ",–-(")) return null;
  return { unit: place.unit, name: place.name, at, next: place.next };
}

function ownerOf({ unit, name, at, next }: Subject, owner: KnownBody | null, setting: Setting): FigureOwner | null {
  const said = { at, next };
  if (unit === "country") return owner?.central ? null : { owner: null, said };
  if (name !== null) return isOf({ unit, name }, owner) ? null : { owner: committeeOf({ unit, name }, setting), said };
  if (!owner?.place || owner.place.unit === unit) return null;
  const place = [...setting.places.values()].find((each) => each.unit === unit);
  if (place) return isOf(place, owner) ? null : { owner: committeeOf(place, setting), said };
  // `thành phố` is the word for places of two levels.
  return unit === "thành phố" || levelOfUnit[unit] === levelOf(owner.place) ? null : { owner: null, said };
}

/** Of a place that has but one of its name: many provinces have an `xã Yên Lạc`. */
function committeeOf(place: PlaceName, { places }: Setting): KnownBody | null {
  const level = levelOf(place);
  const known =
    level === "PROVINCIAL" ||
    places.get(level)?.name === place.name ||
    (level === "DISTRICT" && provinceAround(place) !== null);
  return known ? { ...executiveCommittee, place } : null;
}
const isOf = ({ unit, name }: PlaceName, owner: KnownBody | null): boolean =>
  owner?.place?.unit === unit && owner.place.name === name;
