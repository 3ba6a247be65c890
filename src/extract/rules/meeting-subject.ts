import type { Token } from "../text/tokens.js";
import type { BodyMention } from "./bodies.js";
import { heldBefore } from "./held.js";

/** How far before a meeting what is said of it may stand, in tokens. */
export const WINDOW = 26;

const organises = new Set(["tổ chức", "đã tổ chức", "vừa tổ chức", "mở", "khai mạc", "phối hợp tổ chức"]);

/** The body before the verb: `Ngày 30/9, Ban Chấp hành … đã tổ chức hội nghị`. */
export function subjectOf(tokens: readonly Token[], at: number, bodies: readonly BodyMention[]): BodyMention | null {
  const verb = heldBefore(tokens, at);
  // `Ban Kinh tế Trung ương mở hội nghị`; further off it is named in passing.
  const holds = ({ next }: BodyMention): boolean => verb !== null && organises.has(verb.value) && next === verb.at;
  const before = bodies.filter(
    (body) => body.next <= at && !body.office && (body.organ !== "DEPARTMENT" || holds(body)),
  );
  const near = before.findLast(({ next }) => at - next <= (verb ? WINDOW : 10));
  if (!near) return null;
  // `tại trụ sở Tỉnh ủy`, `hội trường Huyện ủy`: the place of the meeting.
  const link = tokens[near.at - 1]?.low ?? "";
  const place = ["trường", "sở", "tâm", "tại", "dự", "của"].includes(link);
  if (!place) return firstOfList(tokens, near, before);
  return before.findLast((body) => body !== near && at - body.next <= WINDOW) ?? (link === "của" ? near : null);
}

/** `Bộ Chính trị, Ban Bí thư tổ chức …`: the first of those that hold it together. */
function firstOfList(tokens: readonly Token[], last: BodyMention, before: readonly BodyMention[]): BodyMention {
  const link = tokens[last.at - 1];
  const other = link?.text === "," || link?.low === "và" ? before.find(({ next }) => next === last.at - 1) : undefined;
  const venue = other !== undefined && ["trường", "sở", "tại", "ở"].includes(tokens[other.at - 1]?.low ?? "");
  return other?.central === last.central && !venue ? firstOfList(tokens, other, before) : last;
}
