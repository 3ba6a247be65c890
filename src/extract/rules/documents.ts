import { workOfBody } from "../lexicon/document-words.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { everySpan, type TokenSpan } from "../text/token-span.js";
import { isSign, type Token } from "../text/tokens.js";
import { type BodyMention } from "./bodies.js";
import { type DateMention, dateAt } from "./dates.js";
import { type Head, headAt, numbersAt, titled } from "./document-head.js";
import { issuerAt } from "./document-issuer.js";
import { meetingAt, type NamedMeeting } from "./document-meeting.js";
import { subjectsAt } from "./document-subject.js";
import { type NumberMention } from "./symbol.js";
import { type TermMention, termsOf } from "./terms.js";

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
export const documentsOf = (tokens: readonly Token[]): readonly DocumentMention[] =>
  shared(
    everySpan(tokens, documentAt, ({ nameEnd }) => nameEnd).flatMap((document) => inRow(document, tokens)),
    tokens,
  );

/** `Nghị quyết Trung ương 5, Trung ương 6 khóa XIII`, `Nghị quyết Trung ương 5, 6 khóa XIII`: two plenums of one term. */
function inRow(first: DocumentMention, tokens: readonly Token[]): readonly DocumentMention[] {
  const row = [first];
  if (!first.meeting?.central || first.meeting.congress || first.terms.length > 0 || first.subjects.length > 0)
    return row;
  for (;;) {
    const last = row.at(-1) ?? first;
    const link = tokens[last.nameEnd];
    if (!link || (link.text !== "," && link.low !== "và") || !last.meeting) break;
    const at = last.nameEnd + 1;
    // `Nghị quyết Trung ương 6, Nghị quyết Trung ương 7 khóa XII`.
    const again = headAt(tokens, at);
    const meeting =
      meetingAt(tokens, again?.kind === first.kind ? again.next : at) ?? numberedAlike(tokens, at, last.meeting);
    if (!meeting?.central || meeting.congress || meeting.ordinal === null) break;
    const details = detailsAt(tokens, meeting.next, meeting);
    row.push({ ...last, at, next: details.next, nameEnd: details.next, meeting, terms: details.terms });
    if (details.terms.length > 0) break;
  }
  const terms = row.at(-1)?.terms ?? [];
  return terms.length > 0 ? row.map((document) => ({ ...document, terms })) : [first];
}

function numberedAlike(tokens: readonly Token[], at: number, meeting: NamedMeeting): NamedMeeting | null {
  const ordinal = Number(tokens[at]?.text);
  const token = tokens[at];
  if (token?.kind !== "digits" || token.text.length > 2 || ordinal === 0) return null;
  return { ...meeting, at, next: at + 1, ordinal, ordinalAt: at };
}

/** `Quy chế làm việc số 01-QC/TU`: the number behind the title. */
function numberBehindTitle(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < from + 7; at++) {
    if (tokens[at]?.text === "(" && tokens[at + 1]?.low === "số") continue;
    if (tokens[at]?.kind !== "word" || headAt(tokens, at)) return null;
    if (tokens[at]?.low === "số") return numbersAt(tokens, at)[0]?.symbol ? at : null;
  }
  return null;
}

function documentAt(tokens: readonly Token[], at: number): DocumentMention | null {
  const head = headAt(tokens, at);
  if (!head) return null;
  const behind = titled.has(head.kind) ? numberBehindTitle(tokens, head.next) : null;
  const numbers = numbersAt(tokens, behind ?? head.next);
  // `kết nạp 74 đảng viên (nghị quyết 60)` is what was planned.
  const [number] = numbers;
  if (
    number &&
    !number.symbol &&
    tokens[at - 1]?.text === "(" &&
    !tokens[at]?.capital &&
    tokens[number.next]?.text === ")"
  )
    return null;
  const meeting = numbers.length === 0 ? passedAt(tokens, at, head) : null;
  // `phát biểu kết luận Hội nghị lần thứ 16` is no document.
  if (meeting && (head.kind === "NOTICE" || (head.kind === "CONCLUSION" && !tokens[at]?.capital))) return null;
  const own =
    numbers.length === 0 && !meeting && head.kind === "RESOLUTION" ? congressPasses(tokens, at, head.next) : null;
  if (own) return { ...nothing, at, next: head.next, kind: head.kind, meeting: own, nameEnd: head.next };
  const bare = numbers.length === 0 && !meeting;
  if (bare && (head.coded || !isNamed(tokens, at, head))) return null;
  const next = numbers.at(-1)?.next ?? meeting?.next ?? head.next;
  const details = detailsAt(tokens, next, meeting);
  const subjects: TokenSpan[] =
    behind === null
      ? [...subjectsAt(tokens, details.next, head.kind, { bare, several: isSeveral(tokens[at - 1]) })]
      : [{ at: head.next, next: tokens[behind - 1]?.text === "(" ? behind - 1 : behind }];
  const within = details.issuer || behind !== null ? null : issuerWithin(tokens, subjects.at(-1));
  if (within) subjects.splice(-1, 1, { at: subjects.at(-1)?.at ?? within.of, next: within.of });
  const behindSubject = details.issuer ? null : (within?.issuer ?? issuerBehind(tokens, subjects.at(-1)));
  const last = behindSubject?.next ?? subjects.at(-1)?.next ?? details.next;
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
    issuer: details.issuer ?? behindSubject,
    subjects,
    nameEnd: details.next,
  };
}

/** `2 nghị quyết`, `các đề án`. */
const isSeveral = (before: Token | undefined): boolean =>
  before?.kind === "digits" || before?.low === "các" || before?.low === "những";

const nothing = { numbers: [], terms: [], date: null, issuer: null, subjects: [] } as const;

/** `Đại hội thông qua Nghị quyết.`: with no more words it is that of the congress. */
function congressPasses(tokens: readonly Token[], at: number, next: number): NamedMeeting | null {
  const passed =
    tokens[at]?.capital === true &&
    !tokens.slice(Math.max(0, at - 7), at).some(({ text }) => text === "%") &&
    tokens[at - 1]?.low === "qua" &&
    tokens[at - 2]?.low === "thông";
  const ends =
    tokens[next] === undefined || isSign(tokens[next], ".,;") || ["và", "với"].includes(tokens[next]?.low ?? "");
  const held = tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ bare }, i, all) => bare === "dai" && all[i + 1]?.bare === "hoi");
  if (!passed || !ends || !held) return null;
  return { at, next, congress: true, central: false, ordinal: null, ordinalAt: at, body: null, bodyAt: null };
}

/** `Chương trình số 07 về “…” của Thành ủy`. */
function issuerBehind(tokens: readonly Token[], subject: TokenSpan | undefined): BodyMention | null {
  if (!subject || !isSign(tokens[subject.next], '”"»') || tokens[subject.next + 1]?.low !== "của") return null;
  return issuerAt(tokens, subject.next + 2, true);
}

/** `Chương trình kiểm tra, giám sát năm 2026 của Ban Chấp hành Đảng bộ xã`: who issued it ends the title. */
function issuerWithin(tokens: readonly Token[], subject: TokenSpan | undefined) {
  if (!subject) return null;
  for (let of = subject.next - 2; of > subject.at; of--) {
    const issuer = tokens[of]?.low === "của" ? issuerAt(tokens, of + 1, true) : null;
    if (issuer) return issuer.next === subject.next && !issuer.office ? { of, issuer } : null;
  }
  return null;
}

/** The meeting behind the head; a congress without a number only behind `Nghị quyết`. */
function passedAt(tokens: readonly Token[], at: number, head: Head): NamedMeeting | null {
  const meeting = meetingAt(tokens, head.next, head.congress);
  if (meeting?.ordinal !== null) return meeting;
  const one = head.kind === "RESOLUTION" && tokens[at]?.capital === true && tokens[at - 1]?.low !== "các";
  return one ? meeting : null;
}

const unnumbered = new Set([
  ...titled,
  "RESOLUTION",
  "CONCLUSION",
  "REGULATION",
  "NOTICE",
  "DIRECTIVE",
  "GUIDELINE",
  "DECISION",
]);

/** Whether a document without a number is one by its name: `Đề án phát triển …`, `Nghị quyết về …`. */
function isNamed(tokens: readonly Token[], at: number, { kind, next }: Head): boolean {
  if (!unnumbered.has(kind)) return false;
  if (kind === "ACTION_PROGRAMME" || kind === "CAMPAIGN") return true;
  // A capital or `dự thảo` tells the document from a plan in general.
  const drafted = tokens[at - 1]?.bare === "thao" || (tokens[at - 1]?.low === "ra" && kind === "RESOLUTION");
  if (!tokens[at]?.capital && !drafted && !isAdopted(tokens, at, kind)) return false;
  if (at === 0 || tokens[at - 1]?.text === "." || tokens[at]?.opens) return false;
  return titled.has(kind) || ["về", "của", "lãnh", "chuyên", "nhiệm", "phương"].includes(tokens[next]?.low ?? "");
}

const others = wordList(
  "chưa,chậm,không,hđnd,hội đồng nhân dân,nhiều,mỗi,từng,các chi bộ,các cấp ủy,các đảng bộ,các đảng ủy,các địa phương,các đơn vị,các tổ chức",
);
/** `100% chi bộ ban hành nghị quyết`, `HĐND thông qua nghị quyết`, `chậm ban hành nghị quyết`: not of this body, or not at all. */
function isOthers(tokens: readonly Token[], at: number): boolean {
  for (let spot = at - 1; spot >= 0 && !isSign(tokens[spot], ";."); spot--)
    if (tokens[spot]?.text === "%" || phraseAt(others, tokens, spot)) return true;
  return false;
}

const adopting = wordList("thông qua,ban hành,ban hành và triển khai,ban hành và triển khai thực hiện");
// `100% cấp ủy ban hành quy chế làm việc` are those of others.
const passing = wordList("thông qua");
const ofMeeting = wordList("đại hội,của đại hội,tại đại hội,hội nghị,của hội nghị,tại hội nghị");
const programme = wordList("chương trình");
/** `thông qua nghị quyết phương hướng, nhiệm vụ năm 2016`, `thông qua báo cáo …; chương trình làm việc toàn khóa và quy chế làm việc`. */
function isAdopted(tokens: readonly Token[], at: number, kind: string): boolean {
  const own = phraseAt(workOfBody, tokens, at);
  if (isOthers(tokens, at)) return false;
  // `thông qua chương trình, quy chế làm việc của đại hội` is how that goes on.
  const agenda = isSign(tokens[at - 1], ",") && phraseBefore(programme, tokens, at - 1, 2);
  if (own && (agenda || phraseAt(ofMeeting, tokens, own.next))) return false;
  const passed = own && tokens.slice(0, at).some((_, spot) => phraseAt(passing, tokens, spot) !== null);
  // `ban hành và triển khai 2 nghị quyết chuyên đề`.
  const end = tokens[at - 1]?.kind === "digits" ? at - 1 : at;
  return passed || (kind === "RESOLUTION" && phraseBefore(adopting, tokens, end, 5) !== null);
}

/** Date, issuer and term behind the number, in any order. */
function detailsAt(tokens: readonly Token[], from: number, named: NamedMeeting | null) {
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
    const passed: NamedMeeting | null = named || meeting || issuer ? null : meetingAt(tokens, of);
    if (passed && passed.ordinal !== null) {
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
    const term = terms.length > 0 ? [] : inOneRow(termsOf(ahead));
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

/** Those that begin at once and follow each other. */
function inOneRow(terms: readonly TermMention[]): readonly TermMention[] {
  const end = terms.findIndex(({ at }, i) => (i === 0 ? at !== 0 : at - (terms[i - 1]?.next ?? 0) > 2));
  return end < 0 ? terms : terms.slice(0, end);
}

function skipped(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  // `(ban hành tháng 11/2017)`.
  if (token?.text === "(" && tokens[at + 1]?.low === "ban" && tokens[at + 2]?.low === "hành") return at + 3;
  return token && (token.text === "(" || token.text === "," || token.text === ")") ? at + 1 : at;
}

/** Documents in a row share the issuer and the date that only the last one gives. */
function shared(documents: readonly DocumentMention[], tokens: readonly Token[]): readonly DocumentMention[] {
  const result = [...documents];
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, other] = [result[i], result[i + 1]];
    const subject = one?.subjects.at(-1);
    // What stands in quotes is a title, behind which the row goes on.
    const quoted = subject !== undefined && isSign(tokens[subject.next], '”"»');
    if (!one || !other || one.issuer || one.meeting || (subject && !quoted)) continue;
    const between = tokens.slice(quoted ? subject.next + 1 : one.nameEnd, other.at).map(({ low }) => low);
    if (between.length > 2 || !between.every((word) => word === "," || word === "và" || word === "số")) continue;
    // `Nghị quyết 18-NQ/TW, Nghị quyết 19-NQ/TW Hội nghị Trung ương 6 khóa XII`.
    const central = other.meeting?.central && one.numbers[0]?.symbol?.endsWith("/TW") && one.kind === other.kind;
    if (central) result[i] = { ...one, meeting: other.meeting, terms: other.terms };
    else if (!other.meeting && other.issuer) result[i] = { ...one, issuer: other.issuer, date: one.date ?? other.date };
  }
  return result;
}
