import { runningWords, strivingWords } from "../lexicon/clause-words.js";
import { cueWords } from "../lexicon/figure-words.js";
import { openBracket } from "../rules/figures/brackets.js";
import { type FigureMention } from "../rules/figures/mention.js";
import type { PeriodMention } from "../rules/period-mention.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { isSign, type Token } from "../text/tokens.js";
import { goals } from "./mode-cues.js";
import type { PeriodFound } from "./periods.js";

/** The period said with the figure itself, before it or just behind; else the one that the sentence begins with. */
export function periodFor(
  figure: FigureMention,
  periods: readonly PeriodFound[],
  after: number,
  tokens: readonly Token[],
  goesOn: PeriodFound | null,
): PeriodFound | null {
  const beside = periods.find(({ mention }) => mention.at === figure.quantity.next && isOfOne(mention, tokens));
  if (beside) return beside;
  const ofFigure = periods.filter(({ mention }) => !isOfBase(mention, figure, tokens));
  const own = ofFigure.findLast(
    ({ mention }) =>
      mention.next <= figure.quantity.at &&
      mention.at >= after &&
      !closes(mention, after, figure.quantity.at, tokens) &&
      !isNoteBefore(mention, figure.quantity.at, tokens) &&
      (opensClause(mention, tokens) || !tokens.slice(mention.next, figure.quantity.at).some(isStop)) &&
      (leads(mention.at, tokens) || !tokens.slice(mention.next, figure.quantity.at).some(({ low }) => low === "nhưng")),
  );
  const behind = ofFigure.find(
    ({ mention }) =>
      mention.at >= figure.quantity.next &&
      mention.at - figure.next <= 3 &&
      !opensNote(mention, tokens) &&
      !strivesFrom(figure.next, mention.at, tokens) &&
      !opensFigure(mention, tokens) &&
      // `được 6.418 tỷ đồng, lũy kế cả năm ước 71.260 tỷ đồng`.
      phraseBefore(runningWords, tokens, mention.at, 3) === null &&
      !(mention.kind === "POINT" && mention.year === null && isSign(tokens[mention.at - 1], ",:")) &&
      !(figure.plan && figure.plan.at <= mention.at && mention.next <= figure.plan.next) &&
      !tokens.slice(figure.next, mention.at).some(isStop),
  );
  // `6 tháng cuối năm, hoàn thành 15/15 chỉ tiêu năm 2018`: the year is that of the plan.
  const planned = ofFigure.find(
    ({ mention }) =>
      mention.sort === "year" &&
      mention.at >= figure.quantity.next &&
      mention.at - figure.quantity.next <= PLAN_NAME &&
      (phraseAt(planNames, tokens, figure.quantity.next) ??
        phraseBefore(planNames, tokens, figure.quantity.next, 2)) !== null &&
      !tokens.slice(figure.quantity.next, mention.at).some(({ kind, text }) => kind === "digits" || text === ";"),
  );
  if (planned) return planned;
  const opening = periods.findLast(
    ({ mention }) => mention.next <= figure.quantity.at && (leads(mention.at, tokens) || reopens(mention, tokens)),
  );
  const listed = periods.findLast(
    ({ mention }) => mention.next <= figure.quantity.at && announces(mention.next, tokens),
  );
  const early = listed && opening && listed.mention.at < opening.mention.at ? opening : (listed ?? opening);
  return own ?? behind ?? goesOn ?? early ?? null;
}

/** `đạt 250 tỷ đồng, phấn đấu đến cuối năm đạt 500 tỷ đồng`: of what is striven for. */
const strivesFrom = (from: number, to: number, tokens: readonly Token[]): boolean =>
  isSign(tokens[from], ",") &&
  tokens
    .slice(from, to)
    .some((_, i) => phraseAt(strivingWords, tokens, from + i) ?? phraseAt(outlooks, tokens, from + i));
const outlooks = wordList("dự kiến,cam kết,ước,dự báo,yêu cầu");

/** `(theo chuẩn nghèo giai đoạn 2021 - 2025), trung bình mỗi năm …`: of what the bracket stands behind. */
const isNoteBefore = ({ at, next }: PeriodMention, to: number, tokens: readonly Token[]): boolean =>
  tokens.slice(next, to).some(({ text }) => text === ")") && openBracket(tokens, at) !== null;

const LONGEST_NOTE = 30;
/** `lên trên 85% (năm 2017 đạt 82%)`: of the figure in the bracket. */
function opensNote({ at, next }: PeriodMention, tokens: readonly Token[]): boolean {
  if (tokens[at - 1]?.text !== "(") return false;
  const note = tokens.slice(next, next + LONGEST_NOTE);
  const close = note.findIndex(({ text }) => text === ")");
  return note.slice(0, close < 0 ? undefined : close).some(({ kind }) => kind === "digits");
}

/** `tăng 12,8%/năm, năm 2019 đạt 186 triệu USD`: of the figure behind it. */
const opensFigure = ({ at, next }: PeriodMention, tokens: readonly Token[]): boolean => {
  const cue = isSign(tokens[at - 1], ",") ? phraseAt(cueWords, tokens, next) : null;
  return cue !== null && tokens[cue.next]?.kind === "digits";
};

/** `…; năm 2022, …; …`: from here on it is of another time. */
const reopens = ({ at, next, kind }: PeriodMention, tokens: readonly Token[]): boolean =>
  kind === "WHOLE" && tokens[at - 1]?.text === ";" && tokens[next]?.text === ",";

const PLAN_NAME = 18;
const planNames = wordList("chỉ tiêu,chương trình,kế hoạch,nhiệm vụ,dự toán,nghị quyết");

/** `đạt 85 tỷ đồng vào năm 2030; …`: it ends what was said of the figure before. */
const closes = ({ at, next }: PeriodMention, after: number, to: number, tokens: readonly Token[]): boolean =>
  after > 0 && at - after <= 2 && !tokens.slice(after, at).some(isStop) && tokens.slice(next, to).some(isStop);

/** `còn 1,86% (năm 2010 là 6,9%)`, `giảm từ 9% năm 2016`, `từ 41,2% năm 2016 giảm còn 19,7%`: when it was otherwise. */
function isOfBase({ at, next }: PeriodMention, { quantity }: FigureMention, tokens: readonly Token[]): boolean {
  if (tokens[at - 1]?.text === "(" && ["là", ":", "chỉ"].includes(tokens[next]?.low ?? "")) return at >= quantity.next;
  if (at >= quantity.next) return tokens.slice(quantity.next, at).some(({ low }) => low === "từ" || low === "so");
  return quantity.baseline !== null && at > quantity.at;
}

const openers = new Set(["đấu", "kiến", "ước", "trong", "là", "tiêu", "vụ", "của", "tính"]);
/** `thu ngân sách cả năm phấn đấu …`, `400 tỷ đồng cả năm`: of this figure alone; `phấn đấu cả năm thu ngân sách …` of all. */
export function isOfOne({ at, year, sort }: PeriodFound["mention"], tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return (
    sort === "year" && year === null && tokens[at]?.low === "cả" && before?.kind === "word" && !openers.has(before.low)
  );
}

/** `đến năm 2020, thu nhập …; sản lượng …`, `các chỉ tiêu đến năm 2020:`; in `thu nhập đến năm 2020 đạt …` it is of the one figure. */
export function opensClause({ at, next }: PeriodFound["mention"], tokens: readonly Token[]): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]];
  if (isAside(at, next, tokens)) return false;
  if (before?.kind !== "word" || behind?.text === "," || behind?.text === ":") return true;
  for (let spot = Math.max(0, at - 8); spot < at; spot++)
    if (phraseAt(goals, tokens, spot) || phraseAt(strivingWords, tokens, spot)) return true;
  return announces(next, tokens);
}

/** `…; đến năm 2023 đạt chuẩn huyện nông thôn mới; …`: of this item of the row alone, which has no figure. */
function isAside(at: number, next: number, tokens: readonly Token[]): boolean {
  if (!isSign(tokens[at - 1], ";") || isSign(tokens[next], ",:")) return false;
  const end = tokens.findIndex((token, spot) => spot > next && isStop(token));
  return end > 0 && !tokens.slice(next, end).some(({ kind }) => kind === "digits");
}

const ANNOUNCING = 12;
/** `các chỉ tiêu đến năm 2020 như sau:`, the period ending before token `from`. */
const announces = (from: number, tokens: readonly Token[]): boolean =>
  tokens.slice(from, from + ANNOUNCING).some(({ text }) => text === ":");

const introductions = new Set(["trong", "vụ", "hướng", "qua", "lại", ",", "riêng", "tính", "về", ":", "-", "sau"]);
/** A period at the start of a sentence holds for all of it and for those after it. */
export const leads = (at: number, tokens: readonly Token[]) =>
  at <= 1 ||
  (at <= 5 && introductions.has(tokens[at - 1]?.low ?? "")) ||
  // `Báo cáo sơ kết cho thấy, từ năm 2022 đến nay, …`.
  (at <= LATEST_LEAD && isSign(before(at, tokens), ",:") && !tokens.slice(0, at).some(({ kind }) => kind === "digits"));

const LATEST_LEAD = 15;

/** What stands before a period, and before the `tính` of `tính đến ngày 31/5`. */
const before = (at: number, tokens: readonly Token[]): Token | undefined =>
  tokens[at - 1]?.low === "tính" ? tokens[at - 2] : tokens[at - 1];

export const isStop = ({ text }: Token) => text === ";";
