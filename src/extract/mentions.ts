import { type BodyMention, bodiesOf } from "./rules/bodies.js";
import { type DateMention, datesOf } from "./rules/dates.js";
import { type DocumentMention, documentsOf } from "./rules/documents.js";
import { type FigureMention } from "./rules/figures/mention.js";
import { figuresOf } from "./rules/figures.js";
import { type MeetingMention, meetingsOf } from "./rules/meetings.js";
import type { NumberStyle } from "./rules/numeral.js";
import type { PeriodMention } from "./rules/period-mention.js";
import { daysAsPeriod, periodsOf } from "./rules/periods.js";
import { ordinalAt, type TermMention, termsOf } from "./rules/terms.js";
import type { Sentence } from "./text/sentences.js";
import { type TokenSpan } from "./text/token-span.js";
import type { Token } from "./text/tokens.js";

/** A sentence with all that rules found in it. */
export interface Marked {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly bodies: readonly BodyMention[];
  readonly terms: readonly TermMention[];
  readonly documents: readonly DocumentMention[];
  readonly meetings: readonly MeetingMention[];
  readonly figures: readonly FigureMention[];
  /** The periods that the sentence speaks of, as against those of a comparison or in the name of a document. */
  readonly ownPeriods: readonly PeriodMention[];
}

export function marked(sentence: Sentence, style: NumberStyle): Marked {
  const { tokens } = sentence;
  const terms = termsOf(tokens);
  const bodies = bodiesOf(tokens);
  const days = datesOf(tokens).filter(({ date }) => date.day !== null);
  const spans = days.flatMap((date) => daysAsPeriod(date) ?? []);
  // `từ ngày 4 đến ngày 6/8/2010` are days, not a point in time.
  const periods = [
    ...spans,
    ...periodsOf(tokens).filter(
      (period) => !days.some((date) => overlap(date, period) && !(period.day !== null && period.at <= date.at)),
    ),
  ].toSorted((a, b) => a.at - b.at);
  const documents = documentsOf(tokens);
  const names = documents.map(({ at, nameEnd }) => ({ at, next: nameEnd }));
  const dates = days.filter((date) => !periods.some((period) => overlap(date, period)));
  const ordinals = ordinalsOf(tokens);
  const taken = [...dates, ...periods, ...terms, ...names, ...ordinals, ...bodies].toSorted((a, b) => a.at - b.at);
  const figures = figuresOf(tokens, taken, style).filter(
    (figure) => !documents.some((each) => isNamedBy(each, figure)),
  );
  // `thông qua Nghị quyết về nhiệm vụ năm 2014, theo đó: …`: what follows is for that year.
  const named = documents.filter(
    (each) => !tokens.slice(each.next, each.next + 10).some(({ text }) => text === ":") && !isOfWork(tokens, each),
  );
  // `cả năm đạt 100% kế hoạch`: when it is stands before the share itself.
  const compared = figures.flatMap(({ quantity, comparisons, shares }) => [
    ...comparisons,
    ...shares.map(({ at, next }) => ({ at: Math.max(at, quantity.at), next })),
  ]);
  const aside = [...named, ...compared];
  return {
    sentence,
    dates,
    periods,
    bodies,
    terms,
    documents,
    meetings: meetingsOf(
      tokens,
      bodies,
      dates.filter((date) => !names.some((name) => overlap(name, date))),
      terms.filter((term) => !names.some((name) => overlap(name, term))),
      names,
    ),
    figures,
    ownPeriods: periods.filter(
      (period) =>
        !isCompared(tokens, period) && !namesCongress(tokens, period) && !aside.some((span) => overlap(span, period)),
    ),
  };
}

/** `thực hiện Nghị quyết về nhiệm vụ 6 tháng đầu năm 2020`: what is looked back on is the work of those months. */
const isOfWork = (tokens: readonly Token[], { at, numbers, subjects }: DocumentMention): boolean =>
  numbers.length === 0 && tokens[subjects[0]?.at ?? at]?.low === "nhiệm" && tokens[at - 1]?.low === "hiện";

/** `Đề án phát triển 4.000 ha nuôi tôm`: part of what a document is called. */
const isNamedBy = ({ numbers, subjects }: DocumentMention, { cue, quantity, change }: FigureMention): boolean =>
  numbers.length === 0 &&
  cue === null &&
  change === null &&
  subjects.some(({ at, next }) => at < quantity.at && quantity.next <= next);

// `so với năm 2018`, `cùng kỳ năm 2018`, `so với 6 tháng đầu năm 2018`.
const comparing = new Set(["với", "kỳ", "so", "hơn", "bằng", "của"]);
const isCompared = (tokens: readonly Token[], { at }: PeriodMention) => {
  const before = tokens[at - 1]?.low ?? "";
  // `theo giá so sánh năm 2010`, `gấp 1,8 lần năm 2015`, `trước năm 2035`.
  if (["sánh", "lần", "trước"].includes(before) || (before === "định" && tokens[at - 2]?.low === "cố")) return true;
  return before === "kỳ" || before === "so" || (comparing.has(before) && tokens[at - 2]?.low === "so");
};

const MOST_NAME = 12;
const purposes = new Set(["tiêu", "đấu", "ra", "vụ", "hướng", "hoạch", "quả", "kết"]);
/** `hoàn thành đại hội đảng bộ cơ sở nhiệm kỳ 2025-2030`: the term tells which congress. */
function namesCongress(tokens: readonly Token[], { at, sort }: PeriodMention): boolean {
  if (sort !== "term") return false;
  for (let spot = at - 1; spot > Math.max(0, at - MOST_NAME); spot--) {
    const token = tokens[spot];
    if (!token || token.text === ";" || token.text === "." || purposes.has(token.low)) return false;
    if (token.low === "hội" && tokens[spot - 1]?.low === "đại") return true;
    // `598 đồng chí được bầu vào ban chấp hành nhiệm kỳ 2020-2025`.
    if (token.low === "bầu") return true;
  }
  return false;
}

const overlap = (one: TokenSpan, other: TokenSpan) => one.at < other.next && other.at < one.next;

function ordinalsOf(tokens: readonly Token[]): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const ordinal = ordinalAt(tokens, at);
    if (ordinal) found.push({ at, next: ordinal.next });
  }
  return found;
}
