import { type TokenSpan } from "../text/token-span.js";
import { type Token } from "../text/tokens.js";
import { type BodyMention, bodyAt, centreEnd } from "./bodies.js";
import { ordinalAt, romanAt } from "./terms.js";

/** The meeting that a document is named by. */
export interface NamedMeeting extends TokenSpan {
  readonly congress: boolean;
  readonly central: boolean;
  /** Null for a congress that words leave without one: `Nghị quyết Đại hội Đảng bộ huyện`. */
  readonly ordinal: number | null;
  readonly ordinalAt: number;
  readonly body: BodyMention | null;
  readonly bodyAt: TokenSpan | null;
}

/**
 * `Trung ương 4`, `TW4`, `Hội nghị lần thứ tư`, `Hội nghị Trung ương 5`, `Đại hội XIII`, `Đại hội Đảng bộ tỉnh lần thứ XVII`;
 * `told` where the word before says that it is a congress: `NQĐH Đảng bộ huyện lần thứ XI`.
 */
export function meetingAt(tokens: readonly Token[], from: number, told = false): NamedMeeting | null {
  let at = from;
  const start = at;
  const spelt = tokens[at]?.bare === "dai" && tokens[at + 1]?.bare === "hoi";
  const congress = told || spelt;
  const conference = tokens[at]?.bare === "hoi" && tokens[at + 1]?.bare === "nghi";
  if (spelt || conference) at += 2;
  // `Nghị quyết Đại hội (NQĐH) Đảng bộ thành phố`.
  if (congress && tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
  if (congress && tokens[at]?.low === "đại" && tokens[at + 1]?.low === "biểu") at += 2;
  let central = false;
  let bodyFrom = at;
  if (congress && tokens[at]?.low === "toàn" && tokens[at + 1]?.low === "quốc") {
    central = true;
    at += 2;
  } else if (congress && tokens[at]?.low === "đảng" && !bodyAt(tokens, at)) {
    at++;
    // `Đại hội Đảng toàn quốc lần thứ X`.
    if (tokens[at]?.low === "toàn" && tokens[at + 1]?.low === "quốc") {
      central = true;
      at += 2;
    }
  }
  const tw = centreEnd(tokens, at);
  if (tw && !congress) {
    central = true;
    at = tw;
  }
  if (!congress && !conference && !central) return null;
  let body: BodyMention | null = null;
  if (!tw || congress) {
    body = bodyAt(tokens, at);
    if (body) {
      bodyFrom = body.at;
      at = body.next;
    }
  }
  const named = at;
  if (tokens[at]?.text === ",") at++;
  const nth = ordinalAt(tokens, at);
  const number = nth ?? bareOrdinal(tokens, at);
  if (!number) return congress && !central ? unnumbered(tokens, { start, named, body, bodyFrom }) : null;
  const spot = at;
  at = number.next;
  if (tokens[at]?.low === "của") {
    const of = bodyAt(tokens, at + 1);
    if (of && !body) {
      body = of;
      bodyFrom = of.at;
      at = of.next;
    } else if (tokens[at + 1]?.low === "đảng" && congress) {
      central = true;
      at += 2;
    }
  } else if (!body) {
    body = bodyAt(tokens, at);
    if (body) {
      bodyFrom = body.at;
      at = body.next;
    } else if (congress && tokens[at]?.low === "đảng") {
      central = true;
      at++;
    }
  }
  if (body?.central) central = true;
  // `Đại hội XIII` is the national one, `Đại hội lần thứ X` alone that of the article's own body.
  if (congress && !body && !central && !nth)
    central = /^[IVX]+$/u.test(tokens[number.next - 1]?.text ?? "") && ordinalIsNational(number.ordinal);
  if (!central && !body && !(congress && nth)) return null;
  return {
    at: start,
    next: at,
    congress,
    central,
    ordinal: number.ordinal,
    ordinalAt: spot,
    body: central ? null : body,
    bodyAt: central ? { at: tw ? tw - (tokens[tw - 1]?.low === "ương" ? 2 : 1) : bodyFrom, next: tw ?? at } : body,
  };
}

// What makes of `đại hội` those of many bodies, or the national one: `nghị quyết đại hội đảng bộ các cấp`.
const many = new Set(["các", "cấp", "chi", "đảng", "cơ", "cổ", "đoàn", "hội", "công", "mttq", "mặt", "nhiệm"]);

/** `Nghị quyết Đại hội`, `Nghị quyết Đại hội Đảng bộ xã`: that of the body named, else of the one that the text is about. */
function unnumbered(
  tokens: readonly Token[],
  {
    start,
    named,
    body,
    bodyFrom,
  }: {
    readonly start: number;
    readonly named: number;
    readonly body: BodyMention | null;
    readonly bodyFrom: number;
  },
): NamedMeeting | null {
  if (body ? body.central || body.organ !== "PARTY_COMMITTEE" : tokens[start]?.capital !== true) return null;
  const bare = !body?.unit && !body?.whole;
  if (bare && many.has(tokens[named]?.low ?? "")) return null;
  return {
    at: start,
    next: named,
    congress: true,
    central: false,
    ordinal: null,
    ordinalAt: bodyFrom,
    body,
    bodyAt: body,
  };
}

// `Đại hội XIII` alone is the national one.
const ordinalIsNational = (ordinal: number) => ordinal >= 6 && ordinal <= 15;

function bareOrdinal(tokens: readonly Token[], at: number): { readonly ordinal: number; readonly next: number } | null {
  const token = tokens[at];
  const roman = romanAt(token);
  const digits =
    token?.kind === "digits" &&
    token.text.length <= 2 &&
    !(tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "digits")
      ? Number(token.text)
      : null;
  const ordinal = roman ?? digits;
  return ordinal ? { ordinal, next: at + 1 } : null;
}
