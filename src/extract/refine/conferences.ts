import type { Marked } from "../mentions.js";
import type { BodyMention } from "../rules/bodies.js";
import type { DateMention } from "../rules/dates.js";
import type { MeetingMention } from "../rules/meetings.js";
import { isSign } from "../text/tokens.js";
import { bodyLabel, executiveCommittee, type KnownBody, knownBody, placeLabel, related } from "./bodies.js";
import type { ConferenceFound, ConferenceKind, TermFound, Where } from "./conference-found.js";
import { holder, holders, kindOf, stateAndMass } from "./conference-kind.js";
import { datedTerm, opening, runningTerm, termSaidOf, yearsOfNumber } from "./conference-terms.js";
import { type Part, readable } from "./layout.js";
import { levelOf, type Setting } from "./setting.js";

interface Candidate extends Where<MeetingMention> {
  readonly index: number;
  readonly part: Part;
  /** Which sentence of the article it is in. */
  readonly order: number;
  readonly body: KnownBody | null;
  readonly kind: ConferenceKind;
  readonly score: number;
}

/** The conference that the article reports, and others that it names in full. */
export function conferencesOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
  setting: Setting,
): readonly ConferenceFound[] {
  const candidates = candidatesOf(sentences, parts, setting);
  const main = mainOf(candidates) ?? unsaidOf(candidates, ownBody(sentences, parts, setting));
  const found: ConferenceFound[] = [];
  if (main) {
    const same = candidates.filter((other) => other === main || sameMeeting(main, other));
    const report = datedTerm(merged(main, same, true), sentences, setting.year);
    const said = report.kind === "PLENARY" ? termSaidOf(sentences, parts, report.body, setting) : null;
    const term = report.term ?? said ?? runningTerm(report, setting.year);
    found.push({ ...report, term: report.body.central ? term : yearsOfNumber(term, sentences) });
  }
  const reported = found[0];
  // By place: a page may list the conferences of a thousand bodies.
  const others = new Map<string, ConferenceFound[]>();
  for (const said of candidates) {
    const candidate = firstPlenum(said, reported) ?? said;
    if (reported && (said === main || sameAs(reported, candidate))) continue;
    if (!standsAlone(candidate, reported)) continue;
    const place = candidate.body?.place ? placeLabel(candidate.body.place) : "";
    const there = others.get(place) ?? [];
    if (there.some((each) => sameAs(each, candidate))) continue;
    const alone = opening(merged(candidate, [candidate], false), reported);
    const other = alone.date === null && isSameDay(said.marked) ? { ...alone, date: reported?.date ?? null } : alone;
    others.set(place, [...there, other]);
    found.push(other);
  }
  return found;
}

/** `Cùng ngày, …`. */
const isSameDay = ({ sentence: { tokens } }: Marked): boolean =>
  tokens.slice(0, 5).some(({ low }, at) => low === "cùng" && tokens[at + 1]?.low === "ngày");

function candidatesOf(sentences: readonly Marked[], parts: readonly Part[], setting: Setting): readonly Candidate[] {
  let order = 0;
  return sentences.flatMap((marked, index) => {
    const part = parts[index] ?? "body";
    if (!readable(part)) return [];
    const place = order;
    order++;
    return marked.meetings.flatMap((mention) =>
      eachOfRow(marked, mention).flatMap(
        (each) => candidateOf({ marked, mention: each }, index, part, setting, place) ?? [],
      ),
    );
  });
}

/** `Đảng bộ xã A, Đảng bộ xã B và Đảng bộ phường C đồng loạt khai mạc Đại hội lần thứ I`: a congress of each. */
function eachOfRow({ bodies, sentence: { tokens } }: Marked, mention: MeetingMention): readonly MeetingMention[] {
  const { body, congress } = mention;
  const at = body && congress ? bodies.findIndex((each) => each.at === body.at) : -1;
  if (!body || at < 0) return [mention];
  const joined = (one: BodyMention | undefined, other: BodyMention | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.organ === other.organ &&
    one.name !== null &&
    other.name !== null &&
    other.at === one.next + 1 &&
    (isSign(tokens[one.next], ",") || tokens[one.next]?.low === "và");
  let [first, last] = [at, at];
  while (joined(bodies[first - 1], bodies[first])) first--;
  while (joined(bodies[last], bodies[last + 1])) last++;
  return bodies.slice(first, last + 1).map((each) => ({ ...mention, body: each }));
}

function candidateOf(
  where: Where<MeetingMention>,
  index: number,
  part: Part,
  setting: Setting,
  order: number,
): Candidate | null {
  const { mention, marked } = where;
  const subject = marked.bodies.findLast(
    (body) =>
      body.next <= mention.at && !body.office && holders.has(body.organ) && (body.name || body.whole || body.unit),
  );
  const near = subject ? knownBody(subject, setting) : null;
  const named = mention.body ? (knownBody(mention.body, setting, near) ?? null) : null;
  // `Ban Chấp hành Đảng bộ Bộ` of `Đảng ủy Bộ Xây dựng`.
  const body = named?.whole && near?.whole?.startsWith(named.whole) ? { ...named, whole: near.whole } : named;
  if (body && !holders.has(body.organ)) return null;
  const score =
    (mention.ordinal ? 3 : 0) +
    (mention.held ? 2 : 0) +
    (body ? 2 : 0) +
    (mention.date ? 2 : 0) +
    (part === "title" ? 1 : 0) -
    (body?.central ? 2 : 0) -
    Math.min(order, 8) * 0.8;
  return { ...where, index, part, order, body, kind: kindOf(mention, body), score };
}

function mainOf(candidates: readonly Candidate[]): Candidate | null {
  const able = candidates.filter(
    ({ body, mention, score }) => body !== null && (mention.ordinal || mention.held || mention.own) && score > 0,
  );
  let best: Candidate | null = null;
  for (const candidate of able) if (!best || candidate.score > best.score) best = candidate;
  // A heading says the kind, the text the day: both must speak of a meeting that is held.
  return best && (best.mention.held || best.mention.date || best.part === "title" || best.mention.ordinal)
    ? best
    : null;
}

const EARLY = 6;
/** `Hội nghị đã nghe báo cáo …`, where nothing says whose conference it is: that of the body that the text is about. */
function unsaidOf(candidates: readonly Candidate[], owner: KnownBody | null): Candidate | null {
  if (!owner || !holders.has(owner.organ) || stateAndMass.has(owner.organ)) return null;
  const told = candidates.find(
    ({ body, mention, part, order }) =>
      body === null && part === "body" && order <= EARLY && !mention.congress && (mention.held || mention.at === 0),
  );
  return told ? { ...told, body: owner } : null;
}

/** The body that a text speaks for where it names no conference: the one named first, else the Party's in the place it is about. */
export function ownBody(sentences: readonly Marked[], parts: readonly Part[], setting: Setting): KnownBody | null {
  let party = false;
  for (const [i, { bodies, sentence }] of sentences.entries()) {
    if (!readable(parts[i])) continue;
    for (const mention of bodies) {
      if (mention.office || mention.central || mention.organ === "DEPARTMENT") continue;
      party ||= ofParty.has(mention.organ);
      // `đạt 102% kế hoạch HĐND phường giao`: no more than who set a plan.
      const body = sentence.tokens[mention.next]?.low === "giao" ? null : knownBody(mention, setting);
      if (body?.place) return ofParty.has(body.organ) ? { ...body, organ: "EXECUTIVE_COMMITTEE" } : body;
    }
  }
  const place = levels.map((level) => setting.places.get(level)).find((each) => each !== undefined);
  return party && place ? { ...executiveCommittee, place } : null;
}

const ofParty = new Set(["EXECUTIVE_COMMITTEE", "PARTY_COMMITTEE", "STANDING_COMMITTEE", "PERMANENT_BOARD"]);
const levels = ["GRASSROOTS", "DISTRICT", "PROVINCIAL"] as const;

function sameMeeting(one: Candidate, other: Candidate): boolean {
  if (one.mention.congress !== other.mention.congress) return false;
  const [a, b] = [one.mention.ordinal?.value, other.mention.ordinal?.value];
  if (a !== undefined && b !== undefined && a !== b) return false;
  if (one.body && other.body && !related(one.body, other.body)) return false;
  if (!other.body && other.mention.ordinal && a === undefined) return false;
  return other.body !== null || other.mention.ordinal !== null || other.index <= one.index + 3;
}

function sameAs(found: ConferenceFound, { mention, body, kind }: Candidate): boolean {
  if ((found.kind === "CONGRESS") !== (kind === "CONGRESS")) return false;
  const ordinal = mention.ordinal?.value ?? null;
  if (found.ordinal !== null && ordinal !== null && found.ordinal !== ordinal) return false;
  return body === null || related(found.body, body);
}

/** `Tại hội nghị lần thứ nhất, … được bầu làm Bí thư`: of the committee that the congress has elected. */
function firstPlenum(candidate: Candidate, main: ConferenceFound | undefined): Candidate | null {
  const { mention, body, marked } = candidate;
  // `Tại Hội nghị lần thứ nhất …`, `Hội nghị lần thứ nhất Ban Chấp hành đã bầu …`.
  const at = mention.at === 0 || marked.sentence.tokens[mention.at - 1]?.low === "tại";
  if (main?.kind !== "CONGRESS" || main.body.central || body !== null || mention.congress || !at) return null;
  if (mention.ordinal?.value !== 1) return null;
  return {
    ...candidate,
    body: { ...main.body, organ: "EXECUTIVE_COMMITTEE" },
    kind: "PLENARY",
    mention: { ...mention, held: true },
  };
}

// Named in full: the centre's by their number and term, others by number or day with a word that they were held.
function standsAlone({ mention, body, kind }: Candidate, main: ConferenceFound | undefined): boolean {
  if (!body) return false;
  // Also the one of the centre that is heard at many places: `Sáng 4/12, Bộ Chính trị tổ chức hội nghị toàn quốc …`.
  if (kind === "OTHER" || kind === "STANDING") return isOthers(mention, body, main);
  if (body.central)
    return mention.ordinal !== null && mention.terms.some(({ ordinal }) => ordinal !== null) && kind !== "CONGRESS";
  // `Cùng ngày, Đảng bộ tỉnh Hậu Giang khai mạc Đại hội đại biểu lần thứ XIV`.
  if (kind === "CONGRESS")
    return (
      main?.kind === "CONGRESS" &&
      (mention.opened || mention.closed || (mention.held && mention.date !== null)) &&
      mention.ordinal !== null &&
      body.place !== null &&
      !related(main.body, body) &&
      main.body.place !== null &&
      levelOf(body.place) === levelOf(main.body.place)
    );
  const other = main !== undefined && related(main.body, body) && main.kind === "CONGRESS";
  return (
    mention.ordinal !== null &&
    mention.held &&
    (other || (mention.date !== null && (main === undefined || related(main.body, body))))
  );
}

/** `Cũng trong dịp này, Đảng bộ huyện Thoại Sơn tổ chức hội nghị …`: one that another body holds. */
const isOthers = (mention: MeetingMention, body: KnownBody, main: ConferenceFound | undefined) =>
  main !== undefined &&
  main.kind !== "CONGRESS" &&
  !main.body.central &&
  mention.organised &&
  (!body.central || mention.date !== null) &&
  !related(main.body, body);

function merged(first: Candidate, all: readonly Candidate[], main: boolean): ConferenceFound {
  const ordinal = [first, ...all].find(({ mention }) => mention.ordinal !== null) ?? null;
  const dated = [first, ...all].filter(({ mention }) => mention.date !== null && mention.date.date.day !== null);
  const spanned = dated.find(({ mention }) => mention.date?.end);
  const opened =
    spanned ?? dated.find(({ mention }) => mention.opened) ?? dated.find(({ mention }) => !mention.closed) ?? null;
  const closed = spanned ? null : (dated.find(({ mention }) => mention.closed) ?? null);
  const named = [first, ...all].find(({ body }) => body !== null);
  const plenary = all.find(({ kind, body }) => kind === "PLENARY" && body !== null);
  const kind = kindOfAll(first, all, plenary !== undefined && ordinal !== null);
  const body = holder(kind, (kind === "PLENARY" ? plenary?.body : null) ?? first.body ?? named?.body ?? null);
  return {
    kind,
    body,
    ordinal: ordinal?.mention.ordinal?.value ?? null,
    enlarged: all.some(({ mention }) => mention.enlarged),
    term: termFound(all, kind, ordinal?.mention.ordinal?.value ?? null),
    date: dayOf(opened),
    closed: dayOf(closed),
    days: closed?.mention.days ?? null,
    mentions: [first, ...all.filter((other) => other !== first && other.part === "body")]
      .slice(0, 2)
      .map(({ marked, mention }) => ({ marked, mention: spanOf(mention) })),
    ordinalAt: ordinal?.mention.ordinal ? { marked: ordinal.marked, mention: ordinal.mention.ordinal } : null,
    bodyAt: first.mention.body ? { marked: first.marked, mention: first.mention.body } : null,
    main,
    named: false,
  };
}

function kindOfAll(first: Candidate, all: readonly Candidate[], numbered: boolean): ConferenceKind {
  // A heading `Hội nghị Ban Thường vụ Tỉnh ủy` says whose the numbered conference is.
  if (
    first.body?.organ === "STANDING_COMMITTEE" &&
    all.some(({ mention, body }) => mention.own && body?.organ === "STANDING_COMMITTEE")
  )
    return first.kind === "OTHER" ? "OTHER" : "STANDING";
  return (first.kind === "OTHER" || first.kind === "STANDING") && numbered ? "PLENARY" : first.kind;
}

const dayOf = (candidate: Candidate | null): Where<DateMention> | null =>
  candidate?.mention.date ? { marked: candidate.marked, mention: candidate.mention.date } : null;

function spanOf({ at, next, date, body }: MeetingMention): { readonly at: number; readonly next: number } {
  const starts = [
    at,
    ...(date && date.at < at && at - date.at < 40 ? [date.at] : []),
    ...(body && body.at < at ? [body.at] : []),
  ];
  return { at: Math.min(...starts), next };
}

function termFound(all: readonly Candidate[], kind: ConferenceKind, ordinal: number | null): TermFound | null {
  const own = all.flatMap(({ marked, mention }) => mention.terms.map((term) => ({ marked, mention: term })));
  const number = own.find(({ mention }) => mention.ordinal !== null);
  const years = own.find(({ mention }) => mention.startYear !== null);
  const told = kind === "CONGRESS" ? ordinal : (number?.mention.ordinal ?? null);
  if (told === null && !years) return null;
  return {
    ordinal: told,
    startYear: years?.mention.startYear ?? null,
    endYear: years?.mention.endYear ?? null,
    at: [...(number && kind !== "CONGRESS" ? [number] : []), ...(years ? [years] : [])],
  };
}

export const conferenceKey = ({ kind, body, ordinal, term }: ConferenceFound): string =>
  [kind, bodyLabel(body), ordinal, term?.ordinal ?? term?.startYear].join("|");
