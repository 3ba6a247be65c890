import { bracketEnd } from "../text/bracket.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { BodyMention } from "./bodies.js";
import type { DateMention } from "./dates.js";

/** A meeting told by its verb alone: `Ban Thường vụ Tỉnh ủy họp cho ý kiến`. */
export function hereMeets(
  tokens: readonly Token[],
  at: number,
  bodies: readonly BodyMention[],
): { readonly next: number } | null {
  // `họp mặt mừng Xuân`.
  if (
    tokens[at]?.low !== "họp" ||
    tokens[at + 1]?.low === "mặt" ||
    ["phiên", "cuộc", "kỳ", "ban"].includes(tokens[at - 1]?.low ?? "")
  )
    return null;
  const body = bodies.find((each) => !each.office && ((each.next <= at && at - each.next <= 10) || each.at === at + 1));
  return body ? { next: at + 1 } : null;
}

export const deliberations = wordList("thảo luận,cho ý kiến,xem xét cho ý kiến,nghe báo cáo");
/** `Chiều 20/5, Ban Thường vụ Tỉnh ủy cho ý kiến về …`. */
export function hereDeliberates(
  tokens: readonly Token[],
  at: number,
  bodies: readonly BodyMention[],
  dates: readonly DateMention[],
): { readonly next: number } | null {
  const verb = phraseAt(deliberations, tokens, at);
  const body = verb && bodies.find(({ next, office }) => next === at && !office);
  const standing = body?.organ === "STANDING_COMMITTEE" || body?.organ === "PERMANENT_BOARD";
  const dated = dates.some(({ at: on, next, date }) => on <= 2 && date.day !== null && next <= (body?.at ?? 0));
  return verb && standing && dated ? { next: verb.next } : null;
}

const MOST_APART = 40;
export const reviews = wordList(
  "tổ chức tổng kết,tổ chức sơ kết,tổng kết,sơ kết,đã tổng kết,đã sơ kết,vừa tổ chức sơ kết,vừa tổ chức tổng kết",
);
/** `Sáng 17-12, Ban Thường vụ Thành ủy tổ chức tổng kết 10 năm thực hiện …`, `Ban Thường vụ Thành ủy sáng 14-1 tổng kết …`. */
export function hereReviews(
  tokens: readonly Token[],
  at: number,
  bodies: readonly BodyMention[],
  dates: readonly DateMention[],
): { readonly next: number } | null {
  const verb = phraseAt(reviews, tokens, at);
  const dated = verb && dates.findLast(({ next }) => next <= at);
  // `Huyện ủy vừa tổ chức sơ kết 2 năm thực hiện …`, of late.
  if (verb && tokens[at]?.low === "vừa" && bodies.some(({ next, office }) => next === at && !office))
    return { next: verb.next };
  if (!verb || !dated) return null;
  const body = bodies.findLast(({ next, office }) => !office && next <= at);
  if (!body) return null;
  // `tổ chức kỷ niệm … kết hợp sơ kết 4 năm …`.
  if (["hợp", "thời"].includes(tokens[at - 1]?.low ?? "") && at - body.next <= MOST_APART) return { next: verb.next };
  // `Huyện ủy Tây Hòa (Phú Yên) tổ chức tổng kết …`.
  const end = bracketEnd(tokens, body.next, SHORT_BRACKET) ?? body.next;
  const gap = at - (end <= dated.at && dated.at - end <= 2 ? dated.next : end);
  return gap <= 2 ? { next: verb.next } : null;
}

/** The most tokens of a bracket within a name. */
export const SHORT_BRACKET = 9;
