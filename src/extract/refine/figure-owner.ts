import { levelOfUnit, type UnitWord } from "../lexicon/body-words.js";
import type { Marked } from "../mentions.js";
import { type BodyMention, placeAt } from "../rules/bodies.js";
import type { FigureMention } from "../rules/figures/mention.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { TokenSpan } from "../text/token-span.js";
import { isSign, type Token } from "../text/tokens.js";
import { executiveCommittee, type KnownBody, knownBody, related } from "./bodies.js";
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
  const start = Math.min(figure.at, figure.quantityAt);
  const row = rowAt(tokens, figure.quantity.at);
  if (row) return ownerOf(row, owner, setting);
  for (let at = start; at >= 0; at--) {
    if (!opensClause(marked, at)) continue;
    const subject = subjectAt(tokens, at);
    if (subject) return ownerOf(subject, owner, setting);
    const body = bodyActing(marked, at);
    if (body) return ownerOfBody(body, owner, setting);
    if (at === 0 || isSign(tokens[at - 1], ";.")) return null;
  }
  return null;
}

const introducing = new Set(["nay", "tại", "riêng"]);
const afterwards = new Set(["nay", "đó", "riêng"]);
/** At the start, behind `;` and `:`, and behind what says when: `Đến nay, toàn tỉnh …`, `Năm 2023, huyện Chi Lăng …`, `Theo đó, …`. */
function opensClause({ sentence: { tokens }, ownPeriods }: Marked, at: number): boolean {
  const before = tokens[at - 1];
  if (at === 0 || isSign(before, ";:.") || introducing.has(before?.low ?? "")) return true;
  const comma = isSign(before, ",") ? at - 1 : at;
  return ownPeriods.some(({ next }) => next === comma) || (comma < at && afterwards.has(tokens[comma - 1]?.low ?? ""));
}

const FARTHEST_ROW = 8;
const rowLinks = new Set(["đạt", "được", "có", "là", "trên", "gần", "khoảng", "hơn", "còn"]);
/** `xã Tân Liên thu ngân sách 3 tỷ đồng, xã Gia Cát 2 tỷ đồng`, `…, trong đó xã Gia Cát đạt 2 tỷ đồng`: only the place is named anew. */
function rowAt(tokens: readonly Token[], to: number): Subject | null {
  let end = to;
  while (rowLinks.has(tokens[end - 1]?.low ?? "")) end--;
  for (let at = end - 2; at > Math.max(0, end - FARTHEST_ROW); at--) {
    const opens = isSign(tokens[at - 1], ",;") || tokens[at - 1]?.low === "và" || tokens[at - 1]?.low === "đó";
    const place = opens ? placeAt(tokens, at) : null;
    if (place?.unit && place.name !== null && place.next === end)
      return { unit: place.unit, name: place.name, at, next: end };
  }
  return null;
}

const deeds = new Set(["có", "đạt", "kết", "thu", "giảm", "tăng", "hoàn", "tổ", "kiểm", "giám", "phát"]);
/** `Đảng bộ tỉnh kết nạp …`, `Huyện ủy Chi Lăng kết nạp …`; in `Tỉnh ủy giao huyện kết nạp …` another does. */
function bodyActing({ bodies, sentence: { tokens } }: Marked, at: number): BodyMention | null {
  const body = bodies.find((each) => each.at === at && !each.office && !each.central && ofParty.has(each.organ));
  if (!body) return null;
  const verb = tokens[body.next]?.low === "đã" || tokens[body.next]?.low === "hiện" ? body.next + 1 : body.next;
  return deeds.has(tokens[verb]?.low ?? "") ? body : null;
}
const ofParty = new Set(["EXECUTIVE_COMMITTEE", "PARTY_COMMITTEE"]);

function ownerOfBody(mention: BodyMention, owner: KnownBody | null, setting: Setting): FigureOwner | null {
  const said = { at: mention.at, next: mention.next };
  const body = knownBody(mention, setting, owner);
  if (!body || !owner || related(body, owner)) return null;
  return { owner: body.place ? committeeOf(body.place, setting) : null, said };
}

interface Subject extends TokenSpan {
  readonly unit: UnitWord | "country";
  readonly name: string | null;
}

const grounds = wordList("trên địa bàn,trên địa bàn toàn");
function subjectAt(tokens: readonly Token[], at: number): Subject | null {
  const [word, behind] = [tokens[at]?.low, tokens[at + 1]?.low];
  if ((word === "cả" && behind === "nước") || (word === "toàn" && behind === "quốc"))
    return { unit: "country", name: null, at, next: at + 2 };
  // `Trên địa bàn tỉnh có …`.
  const ground = phraseAt(grounds, tokens, at);
  const all = word === "toàn" || word === "cả" || ground !== null;
  const place = placeAt(tokens, ground?.next ?? (all ? at + 1 : at));
  if (!place?.unit || (!all && place.name === null)) return null;
  // `xã Yên Lạc, xã Yên Đổ` are several, `thành phố Lạng Sơn – Cao Bằng` is a road.
  const several =
    isSign(tokens[place.next], ",") && (placeAt(tokens, place.next + 1) ?? tokens[place.next + 1]?.capital);
  if (!all && (several || isSign(tokens[place.next], "–-("))) return null;
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
