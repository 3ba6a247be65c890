import { conferenceLabels, figureLabels, resolutionLabels, termLabels } from "../../src/values/labels.js";
import { draw, type Sizes } from "./sizes.js";

export type Kind = keyof Sizes;
export type Facts = Readonly<Record<string, unknown>>;

export const idOf = (kind: Kind, n: number): string => `${kind.toLowerCase()}:${n}`;

const WORDS = ["kinh tế", "văn hóa", "giáo dục", "y tế", "nông thôn", "đô thị", "giao thông", "du lịch", "việc làm"];
const UNITS = [
  ["PERCENT", "%"],
  ["VND", "tỷ đồng"],
  ["TONNE", "tấn"],
  ["PERSON", "người"],
] as const;
const RESOLUTIONS = ["RESOLUTION", "DIRECTIVE", "PLAN", "ACTION_PROGRAMME", "CONCLUSION"];
const STATUSES = ["PENDING", "MET", "EXCEEDED", "MISSED", "ON_TRACK"];

const pick = <Value>(list: readonly Value[], ...words: readonly (string | number)[]): Value =>
  list[draw(list.length, ...words)] as Value; // draw stays below the length

const day = (year: number, ...words: readonly (string | number)[]): string =>
  `${year}-${String(1 + draw(12, "month", ...words)).padStart(2, "0")}-${String(1 + draw(28, "day", ...words)).padStart(2, "0")}`;

export const committeeOfConference = (n: number): number => Math.floor(n / 30);
export const termOfConference = (n: number): number => Math.floor(n / 10);
/** Its place among the three terms of its body, with ten conferences a term. */
const yearOfConference = (n: number): number => 2005 + 5 * (termOfConference(n) % 3) + Math.floor((n % 10) / 2);
export const conferenceOfTarget = (n: number): number => Math.floor(n / 15);
const indicatorName = (n: number): string => `Chỉ tiêu ${WORDS[n % WORDS.length] ?? ""} ${n}`;
const bodyName = (n: number): string => `Ban Chấp hành Đảng bộ huyện ${n}`;

/** The target that a result assesses; every target has one result before any has two. */
export const targetOfResult = (n: number, { Target }: Sizes): number => n % Target;
export const indicatorOfTarget = (n: number, { Indicator }: Sizes): number => draw(Indicator, "indicator", n);

const makers: Readonly<Record<Kind, (n: number, sizes: Sizes) => Facts>> = {
  Place: (n) => ({ labelVi: `huyện ${n}`, level: n === 0 ? "PROVINCIAL" : "DISTRICT" }),
  Committee: (n) => ({
    labelVi: bodyName(n),
    labelEn: `Executive Committee of district ${n}`,
    organ: "EXECUTIVE_COMMITTEE",
    branch: "PARTY",
    level: n === 0 ? "PROVINCIAL" : "DISTRICT",
  }),
  Term: (n) => {
    const facts = { ordinal: 18 + (n % 3), startYear: 2005 + 5 * (n % 3), endYear: 2010 + 5 * (n % 3) };
    const { vi, en } = termLabels(facts);
    return { ...facts, labelVi: vi, labelEn: en };
  },
  Conference: (n) => {
    const facts = {
      kind: "PLENARY",
      ordinal: 1 + (n % 10),
      date: day(yearOfConference(n), "conference", n),
      enlarged: n % 7 === 0,
    };
    const { vi } = conferenceLabels(facts, { vi: bodyName(committeeOfConference(n)) }, { ordinal: 18 });
    return { ...facts, labelVi: vi, theme: `Đổi mới ${pick(WORDS, "theme", n)}` };
  },
  Resolution: (n) => {
    const facts = {
      kind: pick(RESOLUTIONS, "resolution", n),
      number: String(1 + (n % 90)).padStart(2, "0"),
      issuedOn: day(2005 + draw(15, "year", n), "resolution", n),
      subject: `phát triển ${pick(WORDS, "subject", n)} giai đoạn ${n % 50}`,
    };
    return { ...facts, resolved: true, labelVi: resolutionLabels(facts, { vi: bodyName(0) }).vi };
  },
  Target: (n, sizes) => figure("target", n, conferenceOfTarget(n), indicatorOfTarget(n, sizes)),
  Result: (n, sizes) => {
    const target = targetOfResult(n, sizes);
    return figure("result", n, conferenceOfTarget(target), indicatorOfTarget(target, sizes));
  },
  Indicator: (n) => ({ labelVi: indicatorName(n), unit: UNITS[n % UNITS.length]?.[0], better: "INCREASE" }),
  Topic: (n) => ({ labelVi: `Chủ đề ${n}` }),
  Person: (n) => ({ labelVi: `Nguyễn Văn ${n}` }),
  Source: (n) => ({ labelVi: `Báo cáo ${n}`, title: `Báo cáo ${n}`, publishedOn: String(2005 + (n % 15)) }),
};

export const factsOf = (kind: Kind, n: number, sizes: Sizes): Facts => makers[kind](n, sizes);

function figure(sort: "target" | "result", n: number, conference: number, indicator: number): Facts {
  const [unit, unitText] = UNITS[indicator % UNITS.length] ?? UNITS[0];
  const year = String(yearOfConference(conference) + 1);
  const quantity = {
    comparator: pick(["EQUAL", "MORE_THAN", "ABOUT"] as const, sort, "comparator", n),
    value: `${1 + draw(9_000, sort, "value", n)}${n % 3 === 0 ? `.${1 + (n % 9)}` : ""}`,
    unit,
    unitText,
  };
  const period = { start: year, end: year, label: `năm ${year}`, kind: "WHOLE" } as const;
  return {
    ...quantity,
    estimated: n % 5 === 0,
    periodStart: year,
    periodEnd: year,
    periodLabel: period.label,
    periodKind: period.kind,
    labelVi: figureLabels(quantity, period, { vi: indicatorName(indicator) }).vi,
    indicatorId: idOf("Indicator", indicator),
    committeeId: idOf("Committee", committeeOfConference(conference)),
    ...(sort === "target" ? { status: pick(STATUSES, "status", n) } : {}),
  };
}
