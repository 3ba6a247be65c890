import { bracketEnd } from "../text/bracket.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { type BodyMention, centreEnd, placeAt } from "./bodies.js";
import { SHORT_BRACKET } from "./meeting-verbs.js";
import { ordinalAt, romanAt, type TermMention } from "./terms.js";

/** What stands directly behind the word for a meeting, in any order; `next` is the token behind all of it. */
export interface MeetingName {
  readonly next: number;
  readonly ordinal: { readonly value: number; readonly at: number; readonly next: number } | null;
  readonly enlarged: boolean;
  readonly extraordinary: boolean;
  /** Whose meeting it is. */
  readonly body: BodyMention | null;
  /** `Hội nghị Trung ương 4`. */
  readonly central: boolean;
  readonly terms: readonly TermMention[];
}

interface Facts {
  readonly bodies: readonly BodyMention[];
  readonly terms: readonly TermMention[];
}

const between = wordList(
  "lần thứ,mở rộng,đại biểu,đảng viên,toàn thể,thường kỳ,định kỳ,bất thường,của,toàn quốc,lần,nhiệm kỳ,khóa,thường niên,chuyên đề,kỳ,phiên,liên tịch,giữa,phụ nữ,nông dân,cựu chiến binh,công đoàn,mttq việt nam,mặt trận tổ quốc việt nam",
);

/** `lần thứ 8 Ban Chấp hành Đảng bộ tỉnh (mở rộng), khóa XVIII`, from token `from` on. */
export function meetingName(tokens: readonly Token[], from: number, congress: boolean, facts: Facts): MeetingName {
  let next = from;
  let ordinal: MeetingName["ordinal"] = null;
  let own: BodyMention | null = null;
  let enlarged = false;
  let central = false;
  let extraordinary = false;
  const terms: TermMention[] = [];
  // What stands directly behind the head, in any order.
  for (let steps = 0; steps < 14 && next < tokens.length; steps++) {
    const token = tokens[next];
    if (!token) break;
    const number: { readonly ordinal: number; readonly next: number } | null = ordinal
      ? null
      : (ordinalAt(tokens, next) ?? congressNumber(tokens, next, congress));
    if (number) {
      ordinal = { value: number.ordinal, at: next, next: number.next };
      ({ next } = number);
      continue;
    }
    const term = facts.terms.find((each) => each.at === next);
    if (term) {
      terms.push(term);
      ({ next } = term);
      continue;
    }
    const body: BodyMention | undefined = facts.bodies.find((each) => each.at === next && !each.office);
    // `Hội nghị Ban Chấp hành mở rộng của Đảng ủy Khối`.
    const rest: boolean = own !== null && !own.unit && !own.whole && !own.central;
    if (body && (!own || rest)) {
      own = own ? { ...body, organ: own.organ, spelt: own.spelt } : body;
      ({ next } = body);
      continue;
    }
    if (token.bare === "mo" && tokens[next + 1]?.bare === "rong") {
      enlarged = true;
      next += 2;
      continue;
    }
    if (token.low === "bất" && tokens[next + 1]?.low === "thường") {
      extraordinary = true;
      next += 2;
      continue;
    }
    const centre: number | null = own || congress ? null : centreEnd(tokens, next);
    if (centre !== null) {
      central = true;
      next = centre;
      const bare: number | null = ordinal ? null : bareNumber(tokens, next);
      if (bare) {
        ordinal = { value: bare, at: next, next: next + 1 };
        next++;
      }
      continue;
    }
    // `Ban Chấp hành Đảng bộ Khối (Đảng bộ khối) lần thứ 21`.
    const behind: number | null = own ? bracketEnd(tokens, next, SHORT_BRACKET) : null;
    if (behind !== null && stillNamed(tokens, behind, facts)) {
      next = behind;
      continue;
    }
    // `Đại hội (ĐH) đại biểu …`.
    if (token.text === "(" && tokens[next + 1]?.kind === "word" && tokens[next + 2]?.text === ")" && next === from) {
      const short = tokens[next + 1]?.text ?? "";
      if (short === short.toUpperCase()) {
        next += 3;
        continue;
      }
    }
    // `Đảng bộ xã Rạch Sỏi Đông, tỉnh An Giang lần thứ I`: where that is.
    const around = token.text === "," && own ? placeAt(tokens, next + 1) : null;
    if (around?.unit && around.name && stillNamed(tokens, around.next, facts)) {
      ({ next } = around);
      continue;
    }
    const word = phraseAt(between, tokens, next);
    if (word) {
      ({ next } = word);
      continue;
    }
    if (
      token.kind === "sign" &&
      ("(),-–".includes(token.text) || isQuote(token)) &&
      stillNamed(tokens, next + 1, facts)
    ) {
      next++;
      continue;
    }
    break;
  }
  // `Đại hội khóa XVIII, nhiệm kỳ 2010 – 2015`.
  const [numbered] = congress && !ordinal ? terms : [];
  if (numbered?.ordinal != null) ordinal = { value: numbered.ordinal, at: numbered.at, next: numbered.next };
  return { next, ordinal, enlarged, extraordinary, body: own, central, terms };
}

const bareNumber = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  const digits = token?.kind === "digits" && token.text.length <= 2 ? Number(token.text) : null;
  return romanAt(token) ?? digits;
};
const isQuote = ({ text }: Token) => '“”"«»'.includes(text);

function stillNamed(tokens: readonly Token[], at: number, { bodies, terms }: Facts): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (terms.some((each) => each.at === at) || ordinalAt(tokens, at)) return true;
  if (token.bare === "mo" && tokens[at + 1]?.bare === "rong") return true;
  return bodies.some((each) => each.at === at && !each.office && tokens[at - 1]?.text !== ",");
}

// `Đại hội XIII`.
function congressNumber(
  tokens: readonly Token[],
  at: number,
  congress: boolean,
): { readonly ordinal: number; readonly next: number } | null {
  const roman = congress ? romanAt(tokens[at]) : null;
  return roman === null ? null : { ordinal: roman, next: at + 1 };
}
