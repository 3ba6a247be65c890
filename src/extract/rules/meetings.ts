import { phraseAt, phraseBefore, phrasesOf, wordList } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";
import { type BodyMention, centralCommittee } from "./bodies.js";
import type { DateMention } from "./dates.js";
import { closesBehind, daysOf, heldBefore, heldBehind, heldLater, notHeld } from "./held.js";
import { type MeetingName, meetingName } from "./meeting-name.js";
import { subjectOf, WINDOW } from "./meeting-subject.js";
import { deliberations, hereDeliberates, hereMeets, hereReviews, reviews } from "./meeting-verbs.js";
import type { TermMention } from "./terms.js";

/** What a sentence says of a conference that is held; token indices. */
export interface MeetingMention extends TokenSpan, Pick<MeetingName, "ordinal" | "enlarged" | "extraordinary"> {
  readonly congress: boolean;
  /** Who held it. */
  readonly body: BodyMention | null;
  /** Whose meeting it is, where words behind `hội nghị` say so. */
  readonly own: boolean;
  /** `quán triệt`, `sơ kết`: a meeting on one matter. */
  readonly special: boolean;
  /** That matter is its own work of some months: `sơ kết công tác 6 tháng đầu năm`. */
  readonly routine: boolean;
  /** Told by its verb alone: `tổ chức tổng kết công tác kiểm tra`. */
  readonly verbal: boolean;
  readonly terms: readonly TermMention[];
  readonly date: DateMention | null;
  /** A verb says that it was held. */
  readonly held: boolean;
  /** By a body that is said to organise it: `Huyện ủy tổ chức hội nghị`. */
  readonly organised: boolean;
  /** It began: `khai mạc`. */
  readonly opened: boolean;
  /** It came to its end: `bế mạc`. */
  readonly closed: boolean;
  /** `sau 3 ngày làm việc`: how many days it took. */
  readonly days: number | null;
  /** Called a session (`phiên họp`), not a conference. */
  readonly session: boolean;
  /** Who held it stands behind it: `được Huyện ủy tổ chức`. */
  readonly passive: boolean;
}

const heads = phrasesOf<"conference" | "congress">([
  ["hội nghị", "conference"],
  ["phiên họp", "conference"],
  ["cuộc họp", "conference"],
  ["kỳ họp", "conference"],
  ["đại hội", "congress"],
]);
const specials = wordList(
  "quán triệt,học tập,nghiên cứu,triển khai,sơ kết,tổng kết,trực tuyến,giao ban,đối thoại,gặp mặt,công bố,trao,chuyên đề,tập huấn,biểu dương,tuyên dương,thông tin,thông báo nhanh,báo cáo viên,cán bộ,đánh giá,rút kinh nghiệm,lấy ý kiến,lấy phiếu,toàn quốc,bồi dưỡng,phổ biến,tuyên truyền,cán bộ chủ chốt,góp ý,thẩm định,toàn tỉnh,kiểm điểm",
);
const afterwards = wordList("sau khi,ngay sau khi,kể từ khi");
const planning = wordList("phấn đấu,hướng tới,tiến tới,lập thành tích,quyết tâm");

/** The conferences of a sentence. */
export function meetingsOf(
  tokens: readonly Token[],
  bodies: readonly BodyMention[],
  dates: readonly DateMention[],
  terms: readonly TermMention[],
  documents: readonly TokenSpan[],
): readonly MeetingMention[] {
  const found: MeetingMention[] = [];
  const planFrom = tokens.findIndex((_, at) => phraseAt(planning, tokens, at) !== null);
  for (let at = 0; at < tokens.length; at++) {
    const head = phraseAt(heads, tokens, at);
    const verb = head
      ? null
      : (hereMeets(tokens, at, bodies) ??
        hereReviews(tokens, at, bodies, dates) ??
        hereDeliberates(tokens, at, bodies, dates));
    if ((!head && !verb) || documents.some((span) => span.at < at && at < span.next)) continue;
    // `Nghị quyết Đại hội`, `Văn kiện Đại hội` speak of a document; `sau đại hội`, `trước thềm đại hội` of another time.
    const before = heldBefore(tokens, at);
    const named =
      head !== null &&
      phraseBefore(notHeld, tokens, at) !== null &&
      // `Sau khi tổ chức thành công Đại hội …`.
      (before?.value !== "tổ chức thành công" || phraseBefore(afterwards, tokens, before.at) !== null);
    const read = meeting(tokens, at, head?.next ?? verb?.next ?? at + 1, head?.value === "congress", {
      bodies,
      dates,
      terms,
    });
    // `… là nội dung Hội nghị lần thứ mười được Ban Chấp hành Đảng bộ quận tổ chức sáng 22-10`.
    const aside = named && !read.passive;
    // `Năm 2020, huyện phấn đấu …; tổ chức thành công Đại hội Đảng bộ huyện lần thứ XII`.
    const planned = planFrom >= 0 && planFrom < at;
    if (!(aside || planned) || (read.body?.central === true && read.ordinal !== null && !read.congress))
      found.push(aside || planned ? { ...read, held: false, date: null } : read);
    at = Math.max(at, read.next - 1);
  }
  return found;
}

interface Facts {
  readonly bodies: readonly BodyMention[];
  readonly dates: readonly DateMention[];
  readonly terms: readonly TermMention[];
}

function meeting(
  tokens: readonly Token[],
  at: number,
  from: number,
  congress: boolean,
  { bodies, dates, terms }: Facts,
): MeetingMention {
  const name = meetingName(tokens, from, congress, { bodies, terms });
  const { next } = name;
  // Where no word for a meeting stands, the verb itself says the matter.
  const verbal = phraseAt(reviews, tokens, at) !== null;
  const deliberates = phraseAt(deliberations, tokens, at) !== null;
  const special = verbal || phraseAt(specials, tokens, from) !== null;
  const before = heldBefore(tokens, at);
  // `Hội nghị lần thứ nhất … khóa XXVII ngày 19/6 bầu …`.
  const dated = dates.find((date) => date.at >= next && date.at - next <= 1)?.next ?? next;
  const near = before ?? heldBehind(tokens, dated);
  // `Hội nghị … được Ban Chấp hành Đảng bộ quận tổ chức sáng 22-10`.
  const later = before ? null : heldLater(tokens, next, bodies);
  const reach = later?.next ?? next;
  const subject =
    name.central && !name.body ? centralCommittee(from, next, true) : (later?.by ?? subjectOf(tokens, at, bodies));
  // `kiểm điểm giữa nhiệm kỳ việc thực hiện … (nhiệm kỳ 2015-2020)`.
  const midway = tokens.findIndex(
    ({ low }, spot) => spot >= next && spot <= next + 6 && low === "giữa" && tokens[spot + 1]?.low === "nhiệm",
  );
  const last = Math.max(next + 8, reach, midway < 0 ? 0 : midway + 30);
  const close = terms.filter(
    (term) => term.at >= Math.max(0, at - WINDOW) && term.at < last && !name.terms.includes(term),
  );
  // `Ban Chấp hành Đảng bộ tỉnh khóa XVIII, nhiệm kỳ 2020 - 2025`.
  const end = close.at(-1)?.next ?? 0;
  const joined = terms.find((term) => close.length > 0 && term.at >= last && term.at - end <= 2);
  const around = joined ? [...close, joined] : close;
  return {
    at,
    next,
    congress,
    extraordinary: name.extraordinary,
    ordinal: name.ordinal,
    enlarged: name.enlarged,
    body: name.body ?? subject,
    own: name.body !== null || name.central,
    special,
    routine: special && isRoutine(tokens, from),
    verbal,
    terms: [...name.terms, ...around],
    date: dateOf(at, next, reach, dates),
    held: near !== null || later !== null || verbal || deliberates || tokens[at]?.low === "họp",
    organised:
      before?.value.endsWith("tổ chức") === true &&
      subject !== null &&
      (subject.central || (subject.unit !== null && subject.name !== null)),
    opened: near?.value.endsWith("khai mạc") === true,
    days: daysOf(tokens),
    closed: /(?:bế mạc|kết thúc(?: thành công)?)$/u.test(near?.value ?? "") || closesBehind(tokens, next),
    passive: later?.by != null,
    session: tokens[at]?.low === "họp" || tokens[at]?.low === "phiên" || tokens[at]?.low === "cuộc",
  };
}

const routines = wordList("công tác,nhiệm vụ,tình hình,kết quả,kinh tế");
const campaigns = wordList(
  "công tác kiểm tra,công tác dân vận,công tác tuyên giáo,công tác nội chính,công tác tổ chức,công tác văn phòng,nghị quyết,chỉ thị,kết luận,chương trình,đề án,cuộc vận động,chuyên đề,quy định",
);

// `sơ kết công tác 6 tháng đầu năm`, not `sơ kết 5 năm thực hiện Chỉ thị 05`.
function isRoutine(tokens: readonly Token[], from: number): boolean {
  let routine = false;
  for (let at = from; at < Math.min(tokens.length, from + 16) && tokens[at]?.text !== ";"; at++) {
    if (phraseAt(campaigns, tokens, at)) return false;
    routine ||= phraseAt(routines, tokens, at) !== null;
  }
  return routine;
}

/** The nearest date, before the head first, else behind the head or the verb. */
function dateOf(at: number, next: number, reach: number, dates: readonly DateMention[]): DateMention | null {
  const days = dates.filter(({ date }) => date.day !== null);
  return (
    days.findLast((date) => date.next <= at) ??
    days.find((date) => date.at >= at && (date.at - next <= 14 || (date.at >= reach && date.at - reach <= 6))) ??
    null
  );
}
