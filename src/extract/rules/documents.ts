import { documentWords, isKindCode, kindOfCode, subjectEnds, subjectStops } from "../lexicon/document-words.js";
import { phraseAt } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { type BodyMention, bodyAt } from "./bodies.js";
import { dateAt, type DateMention } from "./dates.js";
import { unitAt } from "./quantity.js";
import { type NumberMention, numberAt } from "./symbol.js";
import { ordinalAt, romanAt, type TermMention, termsOf } from "./terms.js";

export interface TokenSpan {
  readonly at: number;
  readonly next: number;
}

/** The meeting that a document is named by. */
export interface NamedMeeting extends TokenSpan {
  readonly congress: boolean;
  readonly central: boolean;
  readonly ordinal: number;
  readonly ordinalAt: number;
  readonly body: BodyMention | null;
  readonly bodyAt: TokenSpan | null;
}

/** Documents of one sort in a row, with what they share; token indices. */
export interface DocumentMention extends TokenSpan {
  readonly kind: string;
  /** Empty for what has no number. */
  readonly numbers: readonly NumberMention[];
  readonly meeting: NamedMeeting | null;
  readonly terms: readonly TermMention[];
  readonly date: DateMention | null;
  readonly issuer: BodyMention | null;
  readonly subjects: readonly TokenSpan[];
  /** Where the name ends, before the subject. */
  readonly nameEnd: number;
}

/** All documents of a sentence, in order. */
export function documentsOf(tokens: readonly Token[]): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const document = documentAt(tokens, at);
    if (document) found.push(document);
    at = document ? Math.max(document.nameEnd, at + 1) : at + 1;
  }
  return shared(found, tokens);
}

function documentAt(tokens: readonly Token[], at: number): DocumentMention | null {
  const head = headAt(tokens, at);
  if (!head) return null;
  const numbers = numbersAt(tokens, head.next);
  const meeting = numbers.length === 0 ? meetingAt(tokens, head.next) : null;
  const bare = numbers.length === 0 && !meeting;
  if (bare && (head.coded || !isNamed(tokens, at, head))) return null;
  const next = numbers.at(-1)?.next ?? meeting?.next ?? head.next;
  const details = detailsAt(tokens, next);
  const subjects = subjectsAt(tokens, details.next, head.kind, bare);
  const last = subjects.at(-1)?.next ?? details.next;
  if (bare && subjects.length === 0) return null;
  const told = numbers[0]?.kind;
  const passed = meeting ?? details.meeting;
  return {
    at,
    next: last,
    kind: head.coded || head.kind === "PROGRAMME" ? (told ?? head.kind) : head.kind,
    numbers,
    meeting: passed,
    terms: details.terms,
    date: details.date,
    issuer: details.issuer,
    subjects,
    nameEnd: details.next,
  };
}

// Of these the words behind the kind are the name; the others need `về`.
const titled = new Set(["SCHEME", "PLAN", "RULES", "PROGRAMME", "ACTION_PROGRAMME", "CAMPAIGN"]);
const unnumbered = new Set([...titled, "RESOLUTION", "CONCLUSION", "REGULATION", "NOTICE", "DIRECTIVE", "GUIDELINE", "DECISION"]);

/** Whether a document without a number is one by its name: `Đề án phát triển …`, `Nghị quyết về …`. */
function isNamed(tokens: readonly Token[], at: number, { kind, next }: Head): boolean {
  if (!unnumbered.has(kind)) return false;
  if (kind === "ACTION_PROGRAMME" || kind === "CAMPAIGN") return true;
  // A capital or `dự thảo` tells the document from a plan in general.
  const draft = tokens[at - 1]?.bare === "thao" || tokens[at - 1]?.low === "các";
  if (!tokens[at]?.capital && !(draft && tokens[at - 1]?.bare === "thao")) return false;
  if (at === 0 || tokens[at - 1]?.text === "." || tokens[at]?.opens) return false;
  return titled.has(kind) || tokens[next]?.low === "về" || tokens[next]?.low === "của" || tokens[next]?.low === "lãnh" || tokens[next]?.low === "chuyên" || tokens[next]?.low === "nhiệm" || tokens[next]?.low === "phương";
}

interface Head {
  readonly kind: string;
  readonly next: number;
  /** An abbreviation: `CT 05`, `NQTW 4`. */
  readonly coded: boolean;
}

function headAt(tokens: readonly Token[], at: number): Head | null {
  const found = phraseAt(documentWords, tokens, at);
  if (found) return { kind: found.value, next: found.next, coded: false };
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length < 2 || token.text !== token.text.toUpperCase()) return null;
  if (token.text === "NQTW") return { kind: "RESOLUTION", next: at + 1, coded: true };
  const kind = isKindCode(token.bare) ? kindOfCode(token.bare) : null;
  const next = tokens[at + 1]?.low === "số" ? at + 2 : at + 1;
  const central = tokens[next]?.text === "TW" && romanOrDigits(tokens[next + 1]);
  const number = tokens[next]?.kind === "digits" && tokens[at - 1]?.text !== "-" && tokens[at - 1]?.text !== "/";
  const congress = tokens[next]?.bare === "dai" && tokens[next + 1]?.bare === "hoi";
  return kind && (number || central || congress) ? { kind, next: at + 1, coded: true } : null;
}

const romanOrDigits = (token: Token | undefined) => token?.kind === "digits" || romanAt(token) !== null;

const counted = new Set("năm tháng ngày quý giờ % chỉ nhiệm điểm nội nhóm người trang lần tuần phần chương điều".split(" "));

/** `số 04, 05`, `05-CT/TW`, `số 18-NQ/TW và số 19-NQ/TW`. */
function numbersAt(tokens: readonly Token[], from: number): readonly NumberMention[] {
  // `Nghị quyết chuyên đề số 12-NQ/ĐU`.
  const start = tokens[from]?.low === "chuyên" && tokens[from + 2]?.low === "số" ? from + 2 : from;
  let at = tokens[start]?.low === "số" ? start + 1 : start;
  if (tokens[at]?.text === ":" || tokens[at]?.text === ".") at++;
  const numbers: NumberMention[] = [];
  for (;;) {
    const number = numberAt(tokens, at);
    if (!number || isCount(tokens, number, at > from || numbers.length > 0)) break;
    numbers.push(number);
    const link = tokens[number.next];
    if (!link || (link.text !== "," && link.low !== "và" && link.text !== ";")) break;
    at = tokens[number.next + 1]?.low === "số" ? number.next + 2 : number.next + 1;
  }
  return numbers;
}

function isCount(tokens: readonly Token[], { number, symbol, next }: NumberMention, told: boolean): boolean {
  if (symbol) return false;
  const after = tokens[next];
  if (!after) return false;
  if (["measure", "percent"].includes(unitAt(tokens, next).sort) && after.low !== "đ") return true;
  if (counted.has(after.low) && !(told && (after.low === "ngày" || after.low === "năm"))) return true;
  // `12/2011`, `5,5`, `1.000` are no numbers of documents.
  const glued = after.kind === "sign" && !after.spaced && tokens[next + 1]?.kind === "digits" && !tokens[next + 1]?.spaced;
  if (glued && "/.,".includes(after.text)) return true;
  return /^(?:19|20)\d\d$/u.test(number) && !told;
}

/** `Trung ương 4`, `TW4`, `Hội nghị lần thứ tư`, `Hội nghị Trung ương 5`, `Đại hội XIII`, `Đại hội Đảng bộ tỉnh lần thứ XVII`. */
export function meetingAt(tokens: readonly Token[], from: number): NamedMeeting | null {
  let at = from;
  const start = at;
  const congress = tokens[at]?.bare === "dai" && tokens[at + 1]?.bare === "hoi";
  const conference = tokens[at]?.bare === "hoi" && tokens[at + 1]?.bare === "nghi";
  if (congress || conference) at += 2;
  if (congress && tokens[at]?.low === "đại" && tokens[at + 1]?.low === "biểu") at += 2;
  let central = false;
  let bodyFrom = at;
  if (congress && tokens[at]?.low === "toàn" && tokens[at + 1]?.low === "quốc") {
    central = true;
    at += 2;
  } else if (congress && tokens[at]?.low === "đảng" && !bodyAt(tokens, at)) at++;
  const tw = isCentral(tokens, at);
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
  if (tokens[at]?.text === ",") at++;
  const nth = ordinalAt(tokens, at);
  const number = nth ?? bareOrdinal(tokens, at);
  if (!number) return null;
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
  if (congress && !body && !central && !nth) central = /^[IVX]+$/u.test(tokens[number.next - 1]?.text ?? "") && ordinalIsNational(number.ordinal);
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

// `Đại hội XIII` alone is the national one.
const ordinalIsNational = (ordinal: number) => ordinal >= 6 && ordinal <= 15;

function isCentral(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.low === "trung" && tokens[at + 1]?.bare === "uong") return at + 2;
  return tokens[at]?.text === "TW" || tokens[at]?.text === "T.W" ? at + 1 : null;
}

function bareOrdinal(tokens: readonly Token[], at: number): { readonly ordinal: number; readonly next: number } | null {
  const token = tokens[at];
  const roman = romanAt(token);
  const digits = token?.kind === "digits" && token.text.length <= 2 && !(tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "digits") ? Number(token.text) : null;
  const ordinal = roman ?? digits;
  return ordinal ? { ordinal, next: at + 1 } : null;
}

/** Date, issuer and term behind the number, in any order. */
function detailsAt(tokens: readonly Token[], from: number) {
  let next = from;
  let date: DateMention | null = null;
  let issuer: BodyMention | null = null;
  let terms: readonly TermMention[] = [];
  let meeting: NamedMeeting | null = null;
  for (let steps = 0; steps < 6; steps++) {
    const skip = skipped(tokens, next);
    const found: DateMention | null = date ? null : dateAt(tokens, skip);
    if (found && (found.date.year !== null || tokens[skip]?.low === "ngày")) {
      date = found;
      ({ next } = found);
      continue;
    }
    const of = tokens[skip]?.low === "của" || tokens[skip]?.low === "do" ? skip + 1 : skip;
    // `của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII`.
    const passed: NamedMeeting | null = meeting || issuer ? null : meetingAt(tokens, of);
    if (passed) {
      meeting = passed;
      ({ next } = passed);
      continue;
    }
    const body: BodyMention | null = issuer ? null : issuerAt(tokens, of, of > skip);
    if (body) {
      issuer = body;
      ({ next } = body);
      continue;
    }
    const ahead = tokens.slice(skip, skip + 12);
    const term = terms.length > 0 ? [] : termsOf(ahead).filter((each, i, all) => (i === 0 ? each.at === 0 : each.at - (all[i - 1]?.next ?? 0) <= 2));
    if (term.length > 0) {
      terms = term.map((each) => ({ ...each, at: each.at + skip, next: each.next + skip }));
      next = terms.at(-1)?.next ?? next;
      continue;
    }
    break;
  }
  if (tokens[next]?.text === ")" && from < next) next++;
  return { next, date, issuer, terms, meeting };
}

function skipped(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && (token.text === "(" || token.text === "," || token.text === ")") ? at + 1 : at;
}

function issuerAt(tokens: readonly Token[], at: number, told: boolean): BodyMention | null {
  const body = bodyAt(tokens, at) ?? (told ? centreAt(tokens, at) : null);
  // `Nghị quyết số 05 Tỉnh ủy` may do without `của`; after a comma another clause begins.
  if (!body || (!told && tokens[at - 1]?.text === ",")) return null;
  // `của Hội nghị lần thứ 6 BCH Trung ương`.
  return body;
}

// `Quy định 15 của Trung ương`.
function centreAt(tokens: readonly Token[], at: number): BodyMention | null {
  const next = isCentral(tokens, at);
  return next === null ? null : { at, next, organ: "EXECUTIVE_COMMITTEE", central: true, unit: null, name: null, whole: null, placeAt: null, office: false, department: null, spelt: false };
}

const LONGEST_SUBJECT = 80;
const openQuotes = "“\"«";
const closeQuotes = "”\"»";

const notTitles = new Set("đã được của và là trên này đó nói do theo tại trong với đề năm số nêu có sẽ để khi từ".split(" "));

/** The subjects after `về`; those of several documents are parted by semicolons. */
function subjectsAt(tokens: readonly Token[], from: number, kind: string, bare: boolean): readonly TokenSpan[] {
  let at = from;
  if (tokens[at]?.text === "," || tokens[at]?.text === ":") at++;
  const about = tokens[at]?.low === "về" ? at + 1 : null;
  const names = bare ? nameStart(tokens, at, kind) : null;
  const quoted = openQuotes.includes(tokens[at]?.text ?? "x") ? at : null;
  let start = about ?? names ?? quoted;
  if (start === null) return [];
  if (tokens[start]?.low === "việc") start++;
  const subjects: TokenSpan[] = [];
  for (;;) {
    const span = subjectAt(tokens, start);
    if (span.next <= span.at) break;
    subjects.push(span);
    const after = tokens[span.next];
    if (after?.text !== ";" || phraseAt(documentWords, tokens, span.next + 1) || startsClause(tokens, span.next + 1)) break;
    start = span.next + 1;
    if (tokens[start]?.low === "về") start++;
    if (subjects.length > 6) break;
  }
  return subjects;
}

const startsClause = (tokens: readonly Token[], at: number) => phraseAt(subjectStops, tokens, at) !== null;

// `Chương trình hành động thực hiện …`, `cuộc vận động “Học tập …”`.
function nameStart(tokens: readonly Token[], at: number, kind: string): number | null {
  if (openQuotes.includes(tokens[at]?.text ?? "x")) return at;
  const low = tokens[at]?.low ?? "";
  if (kind === "CAMPAIGN") return ["học", "xây", "toàn", "người"].includes(low) ? at : null;
  if (kind === "ACTION_PROGRAMME") return ["thực", "triển", "cụ", "hành"].includes(low) ? at : null;
  const word = tokens[at]?.kind === "word" && !notTitles.has(low);
  if (titled.has(kind)) return word ? at : null;
  // `Nghị quyết chuyên đề về …`.
  if (low === "chuyên" && tokens[at + 1]?.low === "đề") return tokens[at + 2]?.low === "về" ? at + 3 : at + 2;
  return ["lãnh", "nhiệm", "phương"].includes(low) ? at : null;
}

function subjectAt(tokens: readonly Token[], start: number): TokenSpan {
  const quote = openQuotes.indexOf(tokens[start]?.text ?? "x");
  if (quote >= 0) {
    for (let next = start + 1; next < Math.min(tokens.length, start + LONGEST_SUBJECT); next++)
      if (closeQuotes.includes(tokens[next]?.text ?? "x")) return { at: start + 1, next };
  }
  let next = start;
  let depth = 0;
  for (; next < Math.min(tokens.length, start + LONGEST_SUBJECT); next++) {
    const token = tokens[next];
    if (!token) break;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth < 0) break;
    if (token.text === ";" || token.text === ":" || token.text === "…" || (token.text === "." && (tokens[next + 1]?.spaced ?? true))) break;
    if (next > start && phraseAt(subjectEnds, tokens, next)) break;
    if (next > start && token.kind === "word" && depth === 0 && (token.low === "và" || token.text === ",") && endsBehind(tokens, next)) break;
    if (token.text === "," && (phraseAt(subjectStops, tokens, next + 1) || endsBehind(tokens, next) || tokens[next + 1]?.kind === "digits")) break;
  }
  while (next > start && (tokens[next - 1]?.text === "," || tokens[next - 1]?.text === "." || tokens[next - 1]?.low === "và")) next--;
  return { at: start, next };
}

// Another document or figure follows.
const endsBehind = (tokens: readonly Token[], at: number) => {
  const head = headAt(tokens, at + 1);
  return head !== null && (numbersAt(tokens, head.next).length > 0 || meetingAt(tokens, head.next) !== null);
};

/** Documents in a row share the issuer and the date that only the last one gives. */
function shared(documents: readonly DocumentMention[], tokens: readonly Token[]): readonly DocumentMention[] {
  const result = [...documents];
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, other] = [result[i], result[i + 1]];
    if (!one || !other || one.issuer || one.meeting || other.meeting || !other.issuer || one.subjects.length > 0) continue;
    const between = tokens.slice(one.nameEnd, other.at).map(({ low }) => low);
    if (between.length <= 2 && between.every((word) => word === "," || word === "và" || word === "số")) result[i] = { ...one, issuer: other.issuer, date: one.date ?? other.date };
  }
  return result;
}
