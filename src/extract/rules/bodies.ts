import {
  centralBodies,
  committeeWords,
  type Organ,
  officeWords,
  organisationWords,
  organWords,
  type UnitWord,
  unitWords,
} from "../lexicon/body-words.js";
import { phraseAt, phraseBefore } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { nameAt } from "./names.js";
import { wordsOf } from "./quantity.js";

/** A body that a sentence names; token indices. */
export interface BodyMention {
  readonly at: number;
  readonly next: number;
  readonly organ: Organ;
  readonly central: boolean;
  /** The sort of its place; null where it is not of a place (`Đảng bộ Bộ Tư pháp`) or the words leave it open. */
  readonly unit: UnitWord | null;
  /** The name of its place; null where the words leave it out. */
  readonly name: string | null;
  /** What it is the body of, where that is no place: `Khối các cơ quan tỉnh`. */
  readonly whole: string | null;
  /** Where the place begins. */
  readonly placeAt: number | null;
  /** It only tells somebody's office: `Bí thư Tỉnh ủy`. */
  readonly office: boolean;
  /** `Ban Tổ chức` of a department. */
  readonly department: string | null;
}

type Body = Omit<BodyMention, "office">;
const plain = { central: false, unit: null, name: null, whole: null, placeAt: null, department: null } as const;

export function bodyAt(tokens: readonly Token[], at: number): BodyMention | null {
  const body = centralAt(tokens, at) ?? organAt(tokens, at) ?? committeeAt(tokens, at);
  if (!body) return null;
  return { ...body, office: isOffice(tokens, at) };
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  const before = phraseBefore(officeWords, tokens, at);
  if (before) return true;
  // `Bí thư, Chủ tịch UBND`, `Ủy viên BTV, Trưởng ban Tổ chức`.
  return false;
}

function centralAt(tokens: readonly Token[], at: number): Body | null {
  const found = phraseAt(centralBodies, tokens, at);
  return found && { ...plain, at, next: found.next, organ: found.value, central: true };
}

/** `Ban Thường vụ Thành ủy Lạng Sơn`, `Ban Chấp hành Đảng bộ huyện`, `UBND tỉnh Lạng Sơn`. */
function organAt(tokens: readonly Token[], at: number): Body | null {
  const found = phraseAt(organWords, tokens, at);
  if (!found) return null;
  const organ = found.value;
  let next = found.next;
  if (tokens[next]?.text === ",") return null;
  const department = organ === "DEPARTMENT" ? wordsOf(tokens, at, next) : null;
  const of = committeeAt(tokens, next);
  if (of) return { ...of, at, organ, department };
  const central = phraseAt(centralBodies, tokens, next);
  if (central?.value === "EXECUTIVE_COMMITTEE" && organ !== "EXECUTIVE_COMMITTEE")
    return { ...plain, at, next: central.next, organ, central: true, department };
  const place = placeAt(tokens, next);
  if (place) return { ...plain, ...place, at, organ, department };
  // `Ban Chấp hành lần thứ 15` says nothing of its place; a department alone is no body.
  return organ === "DEPARTMENT" || organ === "PERMANENT_BOARD" ? null : { ...plain, at, next, organ };
}

/** `Thành ủy Lạng Sơn`, `Đảng bộ tỉnh`, `Đảng ủy xã Yên Trạch`, `Đảng bộ Bộ Tư pháp`. */
function committeeAt(tokens: readonly Token[], at: number): Body | null {
  const short = phraseAt(committeeWords, tokens, at);
  if (short) {
    const name = nameAt(tokens, short.next);
    return { ...plain, at, next: name?.next ?? short.next, organ: "EXECUTIVE_COMMITTEE", unit: short.value, name: name?.name ?? null, placeAt: at };
  }
  const found = phraseAt(organisationWords, tokens, at);
  if (!found) return null;
  const organ = found.value === "đảng ủy" ? "EXECUTIVE_COMMITTEE" : "PARTY_COMMITTEE";
  const place = placeAt(tokens, found.next);
  if (place) return { ...plain, ...place, at, organ };
  const whole = wholeAt(tokens, found.next);
  if (whole) return { ...plain, at, next: whole.next, organ, whole: whole.name, placeAt: found.next };
  return { ...plain, at, next: found.next, organ };
}

/** `thành phố Lạng Sơn`, `huyện`. */
export function placeAt(tokens: readonly Token[], at: number): Pick<BodyMention, "unit" | "name" | "placeAt" | "next"> | null {
  const unit = phraseAt(unitWords, tokens, at);
  if (!unit) return null;
  const dot = tokens[unit.next]?.text === "." && tokens[unit.next - 1]?.capital ? unit.next + 1 : unit.next;
  const name = nameAt(tokens, dot);
  return { unit: unit.value, name: name?.name ?? null, placeAt: at, next: name?.next ?? unit.next };
}

const links = new Set("các cơ quan và doanh nghiệp dân chính đảng tỉnh huyện thành phố thị xã trung ương đại học tổng công ty tập đoàn quân sự công an".split(" "));
const LONGEST = 12;

// What follows `Đảng bộ` with a capital and is no place: `Khối các cơ quan tỉnh`, `Bộ Tư pháp`, `Quân khu 5`.
function wholeAt(tokens: readonly Token[], at: number): { readonly name: string; readonly next: number } | null {
  if (!tokens[at]?.capital || stops.has(tokens[at]?.low ?? "")) return null;
  let next = at + 1;
  let last = next;
  for (; next < Math.min(at + LONGEST, tokens.length); next++) {
    const token = tokens[next];
    if (!token || token.kind === "sign" || stops.has(token.low)) break;
    if (token.capital || token.kind === "digits") last = next + 1;
    else if (!links.has(token.low)) break;
    else if (["tỉnh", "huyện", "phố", "xã"].includes(token.low)) last = next + 1;
    else if (last === next && isNounTail(token.low)) last = next + 1;
  }
  return { name: wordsOf(tokens, at, last), next: last };
}

const isNounTail = (word: string) => ["quan", "nghiệp", "án", "hội", "pháp", "thương", "học", "ty", "sự", "an"].includes(word);
const stops = new Set("tổ tiến đã khóa nhiệm lần hội họp khai long trọng sẽ vừa cũng có luôn về trong với tại".split(" "));

/** All bodies of a sentence, in order. */
export function bodiesOf(tokens: readonly Token[]): readonly BodyMention[] {
  const bodies: BodyMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = bodyAt(tokens, at);
    if (found) bodies.push(found);
    at = found ? Math.max(found.next, at + 1) : at + 1;
  }
  return bodies;
}
