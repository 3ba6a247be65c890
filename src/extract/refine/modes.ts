import { listWords, metWords } from "../lexicon/clause-words.js";
import type { Marked } from "../mentions.js";
import { openBracket } from "../rules/figures/brackets.js";
import { type FigureMention } from "../rules/figures/mention.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { isItem } from "../text/sentences.js";
import { isSign, type Token } from "../text/tokens.js";
import { type Cue, cuesOf, goals, type Mode } from "./mode-cues.js";
import { isOfOne, isStop, leads, opensClause, periodFor } from "./own-period.js";
import type { Horizon, PeriodFound } from "./periods.js";
import { type Tense, type Today, tenseOf } from "./tense.js";

/** How the sentences before colour the next: a list goes on as it began. */
export interface Flow {
  readonly mode: Mode;
  readonly paragraph: number;
  /** The last sentence opened a list, or is an item of one. */
  readonly open: boolean;
  /** A list of what is striven for has begun, one figure or more a line. */
  readonly listing: boolean;
  /** A row of what is striven for: `…; …; …`. */
  readonly row: boolean;
  /** What the list or the paragraph speaks of. */
  readonly period: PeriodFound | null;
  /** What the last figure says to be of. */
  readonly last: PeriodFound | null;
  /** The last time to come that was spoken of: `Nhìn sang năm 2008, …`. */
  readonly ahead: PeriodFound | null;
}
export const startOfText: Flow = {
  mode: "result",
  paragraph: -1,
  open: false,
  listing: false,
  row: false,
  period: null,
  last: null,
  ahead: null,
};

export interface Placed {
  readonly mode: Mode;
  readonly period: PeriodFound | null;
  /** The figure's own words say the period. */
  readonly said: boolean;
}

const same = ({ period }: PeriodFound, other: PeriodFound | null) =>
  other !== null && period.start === other.period.start && period.end === other.period.end;

/** `Quý IV` behind a look back on nine months. */
const isAfter = ({ period }: PeriodFound, review: PeriodFound | null): boolean =>
  review?.period.end?.length === "2021-09".length && period.start != null && period.start > review.period.end;

/** `đến cuối năm`, told by a report on a part of that year. */
const isYearEnd = (
  { mention: { kind, sort, year }, period: { end } }: PeriodFound,
  review: PeriodFound | null,
): boolean =>
  kind === "POINT" &&
  sort === "year" &&
  year === null &&
  review?.mention.months != null &&
  review.period.end?.slice(0, 4) === end;

/** Mode and period of each figure of a sentence, and what flows on to the next. */
export function placedIn(
  { sentence, figures, documents }: Marked,
  periods: readonly PeriodFound[],
  before: Flow,
  today: Today,
  horizon: Horizon,
): { readonly placed: readonly Placed[]; readonly flow: Flow } {
  const { tokens, paragraph } = sentence;
  const tense = (found: PeriodFound): Tense => {
    if (found.mention.toNow) return "past";
    if (same(found, horizon.plan)) return "future";
    if (same(found, horizon.review)) return "past";
    const told = tenseOf(found.period, today);
    return told === "open" && (isAfter(found, horizon.review) || isYearEnd(found, horizon.review)) ? "future" : told;
  };
  const cues = cuesOf(tokens).filter(
    ({ at }) => !documents.some((document) => document.at <= at && at < document.next),
  );
  const item = isItem(tokens, ".)/");
  const row = isRow(tokens, figures);
  const listed = before.listing && (figures[0]?.at ?? tokens.length) <= 1;
  const next = paragraph === before.paragraph + 1;
  const listGoesOn =
    paragraph === before.paragraph ||
    (before.mode === "target" && next && isField(tokens)) ||
    (before.open && (item || paragraph <= before.paragraph + 1)) ||
    (listed && next);
  const rowGoesOn = !listGoesOn && next && before.row && row && cues.length === 0 && !tellsWhen(periods, figures);
  const goesOn = listGoesOn || rowGoesOn;
  // What one figure of the row above was for is not what all of this one are for.
  const above = rowGoesOn ? { ...before, period: null, ahead: null } : before;
  const flowed = goesOn ? above : startOfText;
  const goingOn = divides(tokens) ? (before.last ?? flowed.period) : flowed.period;
  const inherited = { ...flowed, period: looksBack(tokens, periods) ? null : goingOn };
  // `sản lượng cả năm đạt 367 tấn` in a list of what is striven for next year.
  const listedYear = inherited.mode === "target" && inherited.period?.mention.sort === "year";
  const stated = periods.filter(({ mention }) => mention.sort !== "year" || mention.year !== null);
  let last: PeriodFound | null = null;
  const placed = figures.map((figure, i) => {
    const after = figures[i - 1]?.next ?? 0;
    const parted = tokens.slice(after, figure.quantity.at).some(isStop) && !isNextPart(figures[i - 1], figure, tokens);
    const goesOnFrom = last !== null && !figure.yearly && !parted ? last : null;
    const own = periodFor(figure, listedYear ? stated : periods, after, tokens, goesOnFrom);
    if (!own || !isOfOne(own.mention, tokens)) last = own?.mention.sort === "term" ? null : own;
    // A time to come colours all that stands behind it in the sentence, one that is past only its own figure.
    const said =
      own ?? periods.findLast(({ mention }) => mention.next <= figure.quantity.at && !isOfOne(mention, tokens));
    const about = said ? tense(said) : "open";
    // `6 tháng cuối năm, tập trung thực hiện: …; thu ngân sách cả năm đạt …`.
    const ahead = periods.some(
      (period) =>
        period !== own &&
        period.mention.next <= figure.quantity.at &&
        (leads(period.mention.at, tokens) || asks(tokens, period.mention.at)) &&
        tense(period) === "future",
    );
    const when: Tense = about === "open" && ahead ? "future" : own || about === "future" ? about : "open";
    const planned =
      said !== undefined && (same(said, horizon.plan) || (isYearEnd(said, horizon.review) && about === "future"));
    const gone = said !== undefined && tenseOf(said.period, today) === "past";
    const mode = modeOf(figure, tokens, cues, { tense: when, planned: planned || ahead, gone }, inherited.mode);
    // What is striven for shares the period that its sentence names: `phấn đấu đến năm 2030 …; …; …`.
    const shared =
      mode === "target"
        ? periods.findLast(
            (period) =>
              period.mention.next <= figure.quantity.at &&
              !isOfOne(period.mention, tokens) &&
              tense(period) !== "past" &&
              (opensClause(period.mention, tokens) ||
                !tokens.slice(period.mention.next, figure.quantity.at).some(isStop)),
          )
        : undefined;
    const flowing = inherited.period && agrees(tense(inherited.period), mode) ? inherited.period : null;
    const carried = own ?? shared ?? (mode === "target" ? (inherited.ahead ?? flowing) : flowing);
    return { mode, period: carried, said: own !== null };
  });
  // `* Mục tiêu 6 tháng cuối năm ra sao?` opens what is answered.
  const opens =
    tokens.at(-1)?.text === ":" || (figures.length === 0 && (tokens.at(-1)?.text === "?" || isHeading(tokens)));
  const lastCue = cues.at(-1);
  const leading =
    periods.find(({ mention }) => leads(mention.at, tokens) && (mention.kind === "WHOLE" || opens)) ??
    (opens ? periods.at(-1) : undefined);
  // `… lên trên 85% (năm 2017 đạt 82%)`: what is told in a bracket passes nothing on.
  const lastOpen =
    placed[figures.findLastIndex(({ quantity }) => openBracket(tokens, quantity.at) === null)] ?? placed.at(-1);
  const striven = lastOpen?.mode === "target" ? lastOpen.period : undefined;
  const listedOver = lastCue?.lists ? periods.at(-1) : undefined;
  const leadingMode: Mode | null = leading
    ? ({ past: "result", closing: "result", future: "target", open: null } as const)[tense(leading)]
    : null;
  const passing: Mode = goesOn ? before.mode : "result";
  const announced =
    lastCue && (opens || tokens.some((_, at) => phraseAt(listWords, tokens, at) || phraseAt(goals, tokens, at)))
      ? lastCue.mode
      : passing;
  const mode = lastOpen?.mode ?? (opens && leadingMode ? leadingMode : announced);
  const listing =
    lastCue?.mode === "target"
      ? tokens.some(({ text }, at) => text === ":" && at > lastCue.at && at < (figures[0]?.quantity.at ?? 0))
      : goesOn && listed && cues.length === 0 && periods.length === 0 && tokens.length <= SHORT_LINE;
  const open = opens || (item && before.open) || (tokens.at(-1)?.text === ";" && goesOn);
  const toCome = periods.findLast((period) => tense(period) === "future") ?? inherited.ahead;
  return {
    placed,
    flow: {
      mode,
      paragraph,
      open,
      listing,
      row: row && placed.every((each) => each.mode === "target"),
      period: leading ?? striven ?? listedOver ?? inherited.period,
      last: placed.at(-1)?.period ?? null,
      ahead: toCome,
    },
  };
}

const sectors = wordList("nông,lâm,công nghiệp,dịch vụ,thương mại,xây dựng,ngành,khu vực,du lịch,thủy sản");
/** `tỷ trọng nông nghiệp còn 24,8% năm 2020; công nghiệp - xây dựng tăng từ 34,1% lên 43%; dịch vụ …`: parts of one whole. */
const isNextPart = (before: FigureMention | undefined, figure: FigureMention, tokens: readonly Token[]): boolean => {
  const rates = [before, figure].every((each) => each?.quantity.unit.unit === "PERCENT" && each.change === null);
  const [whole, part] = [before?.indicator[0]?.at ?? 0, figure.indicator[0]?.at ?? 0];
  const shares = tokens[whole + 1]?.low === "trọng" || phraseAt(sectors, tokens, whole) !== null;
  return rates && shares && phraseAt(sectors, tokens, part) !== null;
};

/** `Thu nhập bình quân đạt 92 triệu đồng; tỷ lệ hộ nghèo dưới 0,6%; …`. */
const isRow = (tokens: readonly Token[], figures: readonly FigureMention[]): boolean =>
  figures.length >= 2 && tokens.filter(isStop).length >= figures.length / 2;

/** Whether a sentence says when before the first of its figures. */
const tellsWhen = (periods: readonly PeriodFound[], figures: readonly FigureMention[]): boolean =>
  periods.some(({ mention }) => mention.next <= (figures[0]?.quantity.at ?? 0));

const fields = wordList(
  "trong lĩnh vực,lĩnh vực,về lĩnh vực,về kinh tế,về văn hóa,về xã hội,về quốc phòng,về xây dựng đảng",
);
/** `Trong lĩnh vực văn hóa – xã hội:` goes on with the list above it. */
const isField = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.text === ":" &&
  tokens.length <= LONGEST_FIELD &&
  [0, 1, 2].some((at) => phraseAt(fields, tokens, at) !== null);
const LONGEST_FIELD = 20;

const SHORT_LINE = 40;

/** `Trong số đảng viên mới kết nạp: có 784 đảng viên nữ`: parts of what was told just before. */
const divides = (tokens: readonly Token[]): boolean =>
  tokens[0]?.low === "trong" && (tokens[1]?.low === "số" || tokens[1]?.low === "đó");

// `Trong nhiệm kỳ, …`, `5 năm qua …`: all that is looked back on, whatever was spoken of before.
function looksBack(tokens: readonly Token[], periods: readonly PeriodFound[]): boolean {
  for (let at = 0; at < Math.min(4, tokens.length); at++) {
    if (periods.some(({ mention }) => mention.at <= at + 1 && at < mention.next)) return false;
    if (tokens[at]?.low === "nhiệm" && tokens[at + 1]?.low === "kỳ") return true;
    if (tokens[at]?.kind === "digits" && (tokens[at]?.text.length ?? 0) <= 2 && tokens[at + 1]?.low === "năm")
      return true;
  }
  return false;
}

const asking = wordList("đề nghị,yêu cầu,chỉ đạo,lưu ý,giao,nhấn mạnh,quán triệt,đề ra,tập trung");
/** `Bí thư Huyện ủy đề nghị 6 tháng cuối năm …`. */
const asks = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to).some((_, at) => phraseAt(asking, tokens, at));

const agrees = (tense: Tense, mode: Mode) =>
  tense === "open" || tense === "closing" || (tense === "future") === (mode === "target");

function modeOf(
  figure: FigureMention,
  tokens: readonly Token[],
  cues: readonly Cue[],
  { tense, planned, gone }: { readonly tense: Tense; readonly planned: boolean; readonly gone: boolean },
  inherited: Mode,
): Mode {
  // `(đạt 32%, mục tiêu 35%)`.
  if (figure.plan) return "result";
  const cue = cues.findLast(({ at }) => at < figure.quantity.at);
  if (cue?.mode === "target" && cue.strong && (!gone || cue.lists)) return "target";
  // A share of a plan was measured, an estimate as well, where it is not striven for.
  if (figure.estimated || (figure.shares.length > 0 && !planned)) return "result";
  // `Đến ngày 18/01/2019, đã có 13/13 đảng ủy …`, whatever day that is.
  if (isDone(figure, tokens) || fellShort(figure, tokens)) return "result";
  if (tense === "closing" && cue?.mode === "target") return "target";
  if (tense !== "open") return tense === "future" ? "target" : "result";
  if (isNamedGoal(figure, tokens)) return "target";
  return cue?.mode ?? (isBounded(figure, tokens) ? "target" : inherited);
}

/** `không điều chỉnh chỉ tiêu xuất khẩu 780 triệu USD`, not `đạt chỉ tiêu xuất khẩu 780 triệu USD`. */
const isNamedGoal = ({ indicator, cue }: FigureMention, tokens: readonly Token[]): boolean => {
  const at = indicator[0]?.at ?? 0;
  const goal = tokens[at - 1]?.low === "tiêu" && (tokens[at - 2]?.low === "chỉ" || tokens[at - 2]?.low === "mục");
  return goal && cue === null && phraseBefore(metWords, tokens, at - 2, 4) === null;
};

const bounds = wordList("tối thiểu,tối đa,không quá,không vượt quá");
/** `mỗi năm kết nạp tối thiểu 3% đảng viên mới` is what ought to be. */
function isBounded({ quantity: { at } }: FigureMention, tokens: readonly Token[]): boolean {
  if (!phraseAt(bounds, tokens, at)) return false;
  for (let spot = at - 1; spot > Math.max(-1, at - LONGEST_DUTY) && !isSign(tokens[spot], ",;"); spot--)
    if (phraseAt(duties, tokens, spot)) return true;
  return false;
}
const LONGEST_DUTY = 14;
const duties = wordList("mỗi năm,hằng năm,hàng năm,phải,cần,bảo đảm,đảm bảo");

const LONGEST_HEADING = 34;
const isHeading = (tokens: readonly Token[]) => {
  const words = tokens.filter(({ kind }) => kind === "word");
  const shouted = words.every(({ text }) => text === text.toUpperCase());
  return words.length >= 3 && ((words.length <= 20 && shouted) || isGoalHeading(tokens));
};

/** `Một số chỉ tiêu chủ yếu năm 2009`, with no stop behind it. */
export const isGoalHeading = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST_HEADING &&
  !".;,!…”".includes(tokens.at(-1)?.text ?? ".") &&
  tokens.some((_, at) => phraseAt(goals, tokens, at));

/** `yêu cầu rà soát 12 chỉ tiêu còn đạt thấp`: nobody strives for them. */
const fellShort = ({ quantity: { next } }: FigureMention, tokens: readonly Token[]): boolean =>
  tokens
    .slice(next, next + 5)
    .some(
      ({ low }, at, all) =>
        (low === "đạt" && all[at + 1]?.low === "thấp") || (low === "chưa" && all[at + 1]?.low === "đạt"),
    );

const isDone = ({ quantity: { at } }: FigureMention, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ low }) => low === "đã");
