import { romanize } from "romans";
import { conferenceWords, organWords, resolutionWords } from "./kind-words.js";
import { dateText, parsePartialDate } from "./partial-date.js";
import { type Period, periodText } from "./period.js";
import type { Quantity } from "./quantity.js";
import { quantityText } from "./quantity-text.js";
import { capitalized } from "./text.js";

type Unknown<Value> = Value | null | undefined;
type Lang = "VI" | "EN";
/** A label in both languages; no English where a part of it has none. */
export interface Labels {
  readonly vi: string;
  readonly en?: string | undefined;
}

const SUBJECT_LENGTH = 300;
// Their subject says what is done, not what it is about: `Kế hoạch thực hiện …`.
const DIRECT = new Set(["ACTION_PROGRAMME", "PROGRAMME", "SCHEME", "PLAN", "CAMPAIGN"]);

interface TermFacts {
  readonly ordinal?: Unknown<number>;
  readonly startYear?: Unknown<number>;
  readonly endYear?: Unknown<number>;
}

/** `Nhiệm kỳ 2015–2020 (khóa XXII)`, `Term 2015–2020 (22nd)`. */
export function termLabels({ ordinal, startYear, endYear }: TermFacts): Labels {
  const years = startYear && endYear ? `${startYear}–${endYear}` : (startYear ?? endYear);
  if (!years)
    return ordinal ? { vi: `Khóa ${roman(ordinal)}`, en: `${nth(ordinal)} term` } : { vi: "Nhiệm kỳ", en: "Term" };
  return {
    vi: `Nhiệm kỳ ${years}${ordinal ? ` (khóa ${roman(ordinal)})` : ""}`,
    en: `Term ${years}${ordinal ? ` (${nth(ordinal)})` : ""}`,
  };
}

interface ConferenceFacts {
  readonly kind: string;
  readonly ordinal?: Unknown<number>;
  readonly enlarged?: Unknown<boolean>;
  readonly date?: Unknown<string>;
}

/** `Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII`. */
export function conferenceLabels(facts: ConferenceFacts, committee: Labels, term: Unknown<TermFacts>): Labels {
  const { kind, ordinal, enlarged, date } = facts;
  const words = conferenceWords[kind] ?? conferenceWords["OTHER"];
  const congress = kind === "CONGRESS";
  const number = ordinal && ` lần thứ ${congress ? roman(ordinal) : ordinal}`;
  const period = termSpan(term, congress);
  const vi = [
    `${words?.VI ?? ""}${congress ? "" : number || ""}${enlarged ? " (mở rộng)" : ""} ${committee.vi}${congress ? number || "" : ""}`,
    period?.VI,
    !ordinal && date ? onDate(date, "VI") : undefined,
  ];
  const en = committee.en && [
    `${ordinal ? `${nth(ordinal)} ` : ""}${enlarged ? "enlarged " : ""}${words?.EN ?? ""} of the ${committee.en}`,
    period?.EN && `, ${period.EN}`,
    !ordinal && date ? ` ${onDate(date, "EN")}` : undefined,
  ];
  return { vi: vi.filter(Boolean).join(" "), en: en ? capitalized(en.filter(Boolean).join("")) : undefined };
}

interface ResolutionFacts {
  readonly kind: string;
  readonly number?: Unknown<string>;
  readonly symbol?: Unknown<string>;
  readonly issuedOn?: Unknown<string>;
  readonly subject?: Unknown<string>;
}

/** `Chỉ thị số 04 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy Lạng Sơn về …`. */
export function resolutionLabels(facts: ResolutionFacts, issuer: Unknown<Labels>): Labels {
  const { kind, issuedOn, subject } = facts;
  const words = resolutionWords[kind] ?? resolutionWords["OTHER"];
  const number = facts.symbol ?? facts.number;
  const about =
    subject && (subject.length > SUBJECT_LENGTH ? `${subject.slice(0, SUBJECT_LENGTH).trimEnd()}…` : subject);
  const vi = [
    words?.VI,
    number && `số ${number}`,
    issuedOn && onDate(issuedOn, "VI"),
    issuer && `của ${issuer.vi}`,
    about && (DIRECT.has(kind) || /^về\s/iu.test(about) ? about : `về ${about}`),
  ];
  const named = number && (!issuer || issuer.en);
  const en = [
    words?.EN,
    number && `No. ${number}`,
    issuedOn && `of ${dateText(issuedOn, "EN")}`,
    issuer?.en && `of the ${issuer.en}`,
  ];
  return { vi: vi.filter(Boolean).join(" "), en: named ? en.filter(Boolean).join(" ") : undefined };
}

/** `Thu ngân sách: tăng khoảng 5% (năm 2019)`. */
export function figureLabels(quantity: Quantity, period: Unknown<Period>, indicator: Labels): Labels {
  const text = (label: string, lang: Lang) => {
    const when = period && periodText(period, lang);
    return `${label}: ${quantityText(quantity, lang)}${when ? ` (${when})` : ""}`;
  };
  return { vi: text(indicator.vi, "VI"), en: indicator.en && text(indicator.en, "EN") };
}

/** `Ban Chấp hành Đảng bộ thành phố Lạng Sơn`, for a body that no source labels. */
export function committeeLabels(organ: string, place: Unknown<Labels>): Labels {
  const words = organWords[organ] ?? organWords["OTHER"];
  const { VI = "", EN = "" } = words ?? {};
  return { vi: place ? `${VI} ${place.vi}` : VI, en: place ? place.en && `${EN} of ${place.en}` : EN };
}

function termSpan(term: Unknown<TermFacts>, congress: boolean): Readonly<Record<Lang, string>> | undefined {
  if (!term) return undefined;
  const { ordinal, startYear, endYear } = term;
  if (ordinal && !congress) return { VI: `khóa ${roman(ordinal)}`, EN: `${nth(ordinal)} term` };
  if (!startYear) return undefined;
  const years = endYear ? `${startYear}–${endYear}` : String(startYear);
  return { VI: `nhiệm kỳ ${years}`, EN: `term ${years}` };
}

function onDate(date: string, lang: Lang): string {
  const { month, day } = parsePartialDate(date) ?? {};
  if (lang === "EN") return `${day ? "on" : "in"} ${dateText(date, "EN")}`;
  return `${day ? "ngày" : month ? "tháng" : "năm"} ${dateText(date, "VI")}`;
}

/** A number in Roman figures, as terms and congresses have them. */
export const roman = (number: number): string => (number < 4_000 ? romanize(number) : String(number));

function nth(number: number): string {
  const ending = ["th", "st", "nd", "rd"][number % 10] ?? "th";
  return `${number}${number % 100 > 10 && number % 100 < 14 ? "th" : ending}`;
}
