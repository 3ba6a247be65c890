import type { Marked } from "../mentions.js";
import { centralCommittee, executiveCommittee, type KnownBody, knownBody } from "../refine/bodies.js";
import type { Setting } from "../refine/setting.js";
import type { BodyMention } from "../rules/bodies.js";
import type { DateMention } from "../rules/dates.js";
import type { DocumentMention } from "../rules/documents.js";

/** What the sentence says was done with a document, and by whom. */
export interface Deed {
  readonly adopted: boolean;
  readonly body: BodyMention | null;
}

/** Who issued a document: named by the text, who passed it, or by its symbol. */
export const issuerOf = (
  marked: Marked,
  mention: DocumentMention,
  deed: Deed,
  setting: Setting,
  own: KnownBody | null,
): KnownBody | null =>
  namedIssuer(marked, mention, setting, own) ??
  passedBy(mention, deed, setting, own) ??
  issuerBySymbol(mention) ??
  committeeBySymbol(mention, setting);

function namedIssuer(
  { bodies }: Marked,
  { at, issuer, meeting }: DocumentMention,
  setting: Setting,
  own: KnownBody | null,
): KnownBody | null {
  if (issuer) return knownBody(issuer, setting, own);
  if (meeting?.central)
    return { ...centralCommittee, organ: meeting.congress ? "PARTY_COMMITTEE" : "EXECUTIVE_COMMITTEE" };
  if (meeting?.congress && !meeting.body) return own && { ...own, organ: "PARTY_COMMITTEE" };
  if (meeting?.body) {
    const { unit, name } = meeting.body;
    // `Đảng bộ huyện Thoại Sơn … Nghị quyết Đại hội Đảng bộ huyện`: the huyện that the sentence named before.
    const named =
      unit && !name ? bodies.findLast((other) => other.next <= at && other.unit === unit && other.name !== null) : null;
    const body = knownBody(named ? { ...meeting.body, name: named.name } : meeting.body, setting, own);
    return body && { ...body, organ: meeting.congress ? "PARTY_COMMITTEE" : "EXECUTIVE_COMMITTEE" };
  }
  return null;
}

/** `61/NQ-CP`, `1764/QĐ-TTg`: the symbol names who issued it. */
function issuerBySymbol({ numbers }: DocumentMention): KnownBody | null {
  const code = /-(CP|TTg)$/u.exec(numbers[0]?.symbol ?? "")?.[1];
  if (code === undefined) return null;
  const made = { ...centralCommittee, place: null };
  return code === "CP" ? { ...made, organ: "GOVERNMENT" } : { ...made, organ: "OTHER", department: "Thủ tướng" };
}

/** `Ngày 20/11/2017, Ban Thường vụ Tỉnh ủy ban hành Công văn số 612-CV/TU`. */
export function dayOfIssue(
  { dates }: Marked,
  { at, numbers }: DocumentMention,
  body: BodyMention | null,
): DateMention | null {
  const [first] = dates;
  const issued = body !== null && numbers.length === 1 && at - body.next <= 4;
  return issued && first && first.at <= 1 && first.end === null && first.date.day !== null ? first : null;
}

/** `04-CTr/HU`, `18-NQ/HU` in a text on one huyện: of its Executive Committee. */
function committeeBySymbol({ numbers, issuer }: DocumentMention, { places }: Setting): KnownBody | null {
  const code = /^\d+[a-zđ]?-(?:NQ|CTr)\/(TU|HU|QU)$/u.exec(numbers[0]?.symbol ?? "")?.[1];
  const place = code === "TU" ? places.get("PROVINCIAL") : code ? places.get("DISTRICT") : undefined;
  if (issuer || !place || (code !== "TU" && place.unit !== (code === "HU" ? "huyện" : "quận"))) return null;
  return { ...executiveCommittee, place };
}

/** `Huyện ủy ban hành Kế hoạch số 34-KH/HU`; what a conference resolves is its committee's. */
function passedBy(
  { kind, numbers, meeting, issuer }: DocumentMention,
  { adopted, body }: Deed,
  setting: Setting,
  own: KnownBody | null,
): KnownBody | null {
  // One whose issuer is named, though the text does not tell of which place, is of no other.
  if (!adopted || meeting || issuer) return null;
  // `(Nghị quyết số 57-NQ/TW), Ban Thường vụ Tỉnh ủy ban hành …`: what the Centre issued, no other passed.
  if (numbers[0]?.symbol?.endsWith("/TW") && body?.central !== true) return null;
  const known = body ? knownBody(body, setting, own) : null;
  if (known && known.organ !== "PARTY_COMMITTEE") return known;
  return passedByMeetings.has(kind) &&
    (numbers.length === 0 || numbers[0]?.symbol !== null) &&
    own !== null &&
    resolving.has(own.organ) &&
    !known
    ? own
    : null;
}

const resolving = new Set<string>(["EXECUTIVE_COMMITTEE", "STANDING_COMMITTEE", "PEOPLES_COUNCIL"]);
const passedByMeetings = new Set(["RESOLUTION", "REGULATION", "CONCLUSION"]);
