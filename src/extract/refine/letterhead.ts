import type { Marked } from "../mentions.js";
import { type BodyMention, bodyAt } from "../rules/bodies.js";
import { type DateMention, datesOf } from "../rules/dates.js";
import { type NumberMention, numberAt } from "../rules/symbol.js";
import type { Sentence } from "../text/sentences.js";
import { isSign, type Token } from "../text/tokens.js";
import type { Where } from "./conference-found.js";

/** What stands above a document of a body itself: `HUYỆN ỦY CAO LỘC`, `Số 215-BC/HU`, `Cao Lộc, ngày 15 tháng 7 năm 2023`. */
export interface Letterhead {
  readonly number: Where<NumberMention>;
  readonly body: Where<BodyMention> | null;
  /** Which of its offices issues it: `BAN TỔ CHỨC` below `TỈNH ỦY LẠNG SƠN`. */
  readonly office: BodyMention | null;
  readonly date: Where<DateMention> | null;
}

/** How many sentences it takes; 0 for what is no such document: a page of a paper has no number of its own. */
export function lettersAbove(sentences: readonly Pick<Sentence, "tokens">[]): number {
  const number = sentences.slice(0, LONGEST).findIndex(({ tokens }) => numberAlone(tokens) !== null);
  if (number < 0) return 0;
  const dated = sentences
    .slice(number + 1, number + 1 + DAY_WITHIN)
    .findIndex(({ tokens }) => datesOf(tokens).some(({ next }) => next === tokens.length));
  return number + 1 + (dated + 1);
}
const LONGEST = 8;
const DAY_WITHIN = 3;

export function letterheadOf(sentences: readonly Marked[]): Letterhead | null {
  const above = sentences.slice(0, lettersAbove(sentences.map(({ sentence }) => sentence)));
  const number = above.flatMap((marked) => {
    const mention = numberAlone(marked.sentence.tokens);
    return mention ? [{ marked, mention }] : [];
  })[0];
  if (!number) return null;
  const lines = above.slice(0, above.indexOf(number.marked));
  const body = lastBody(lines) ?? bodyOfTwoLines(lines);
  const date = above
    .flatMap((marked) => marked.dates.map((mention) => ({ marked, mention })))
    .find(({ mention: { date: day } }) => day.year !== null && day.day !== null);
  return { number, body, office: body && officeBelow(body, lines), date: date ?? null };
}

/** The body that it is under stands first: `ĐẢNG BỘ TỈNH LẠNG SƠN`, `HUYỆN ỦY CAO LỘC`. */
function lastBody(lines: readonly Marked[]): Where<BodyMention> | null {
  const found = lines
    .flatMap((marked) => marked.bodies.map((mention) => ({ marked, mention })))
    .findLast(({ mention: { office, central, unit, whole } }) => !office && !central && (unit || whole));
  return found ?? null;
}

/** `ỦY BAN NHÂN DÂN` over `HUYỆN LỘC BÌNH`. */
function bodyOfTwoLines(lines: readonly Marked[]): Where<BodyMention> | null {
  for (const [i, marked] of lines.entries()) {
    const { tokens } = marked.sentence;
    const organ = marked.bodies.find(({ at, office }) => at === 0 && !office);
    const below = lines[i + 1]?.sentence.tokens ?? [];
    const whole = organ && bodyAt([...tokens.slice(0, organ.next), ...below], 0);
    if (organ && whole?.unit) return { marked, mention: { ...whole, next: organ.next } };
  }
  return null;
}

function officeBelow({ marked, mention }: Where<BodyMention>, lines: readonly Marked[]): BodyMention | null {
  const below = lines[lines.indexOf(marked) + 1]?.sentence.tokens;
  const body = marked.sentence.tokens.slice(mention.at, mention.next);
  const office = below && bodyAt([...below, ...body], 0);
  return office && office.next === below.length + body.length ? office : null;
}

/** A line that is nothing but `Số 215-BC/HU`, or has the day in its second column: `Số 215-BC/HU    Cao Lộc, ngày 15 tháng 7 năm 2023`. */
function numberAlone(tokens: readonly Token[]): NumberMention | null {
  if (tokens[0]?.low !== "số") return null;
  const found = numberAt(tokens, isSign(tokens[1], ":") ? 2 : 1);
  const whole = found?.next === tokens.length || datesOf(tokens).at(-1)?.next === tokens.length;
  return found?.symbol && whole ? found : null;
}
