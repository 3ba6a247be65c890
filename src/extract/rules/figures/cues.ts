import { type Cue, compounds, cueWords, fillers, indicatorHeads, planWords } from "../../lexicon/figure-words.js";
import { phraseAt, phraseBefore, phrasesOf, wordList } from "../../text/phrases.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { againstAt } from "./comparisons.js";
import { type CueFound } from "./mention.js";

const MOST_CUES = 5;

/** The cue that the words just before a figure make. */
export function cueBefore(tokens: readonly Token[], before: number, from: number): CueFound {
  let at = before;
  let cue: Cue | null = null;
  let estimated = false;
  let yearly = false;
  for (let steps = 0; steps < MOST_CUES; steps++) {
    const found = phraseBefore(cueWords, tokens, at, 4) ?? growthBefore(tokens, at, from);
    const filler = found || phraseBefore(compounds, tokens, at, 3) ? null : phraseBefore(fillers, tokens, at, 2);
    const start = found?.at ?? filler?.at;
    if (start === undefined || start < from) break;
    // `hoàn thành tốt nhiệm vụ trở lên đạt 85%`.
    if (tokens[start]?.low === "lên" && tokens[start - 1]?.low === "trở") break;
    // `giải quyết tố cáo đối với 3 tổ chức đảng`.
    if (tokens[start]?.low === "với" && tokens[start - 1]?.low === "đối") break;
    // `giải phóng mặt bằng 14,6 ha`.
    if (tokens[start]?.low === "bằng" && tokens[start - 1]?.low === "mặt") break;
    // `tốc độ tăng 12%`, `mức tăng 3%`: a level of growth.
    if (
      found &&
      (found.value === "up" || found.value === "down") &&
      ["độ", "mức", "lệ", "đà"].includes(tokens[start - 1]?.low ?? "")
    )
      break;
    if (
      tokens.slice(start, at).some(({ low }, i, all) => low === "ước" || (low === "dự" && all[i + 1]?.low === "kiến"))
    )
      estimated = true;
    // `giảm bình quân hàng năm đạt 4,27%`: how far it went down.
    if (found && cue === "level" && (found.value === "up" || found.value === "down") && yearly) cue = found.value;
    if (found) cue ??= found.value;
    yearly ||= cue !== null && tokens[at - 1]?.low === "năm";
    at = start;
  }
  const moved = cue === null ? movedAgainst(tokens, at, from) : null;
  return {
    at: moved?.at ?? at,
    cue: moved?.value ?? cue,
    estimated,
    words: wordsOf(tokens, moved?.at ?? at, before).toLowerCase(),
    against: moved?.against ?? null,
  };
}

const movements = phrasesOf<"up" | "down">([
  ...["tăng", "cao hơn", "nhiều hơn", "tăng hơn"].map((words) => [words, "up"] as const),
  ...["giảm", "thấp hơn", "ít hơn", "giảm hơn"].map((words) => [words, "down"] as const),
]);
const LONGEST_MOVE = 12;
const levels = new Set(["có", "đạt", "còn", "là", "với"]);
/** `tăng so với cùng kỳ 11,3%`, `cao hơn cùng kỳ năm trước 2%`. */
export function movedAgainst(tokens: readonly Token[], to: number, from: number) {
  for (let at = to - 3; at >= Math.max(from, to - LONGEST_MOVE); at--) {
    const moved = phraseAt(movements, tokens, at);
    const against = moved && againstAt(tokens, moved.next, to);
    if (moved && against?.next === to && !levels.has(tokens[to - 1]?.low ?? ""))
      return { at, value: moved.value, against: against.text };
  }
  return null;
}

// Of these it is a level: `tốc độ tăng trưởng 12%`, `kinh tế tăng trưởng 8%`.
const measuredByGrowth = new Set(["độ", "mức", "lệ", "đà", "tế", "số", "tiêu", "đấu", "là"]);

/** `GRDP tăng trưởng bình quân 10%`: what stands before has grown. */
function growthBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
): { readonly value: Cue; readonly at: number } | null {
  const at = end - 2;
  if (at - from < 2 || tokens[at]?.low !== "tăng" || tokens[end - 1]?.low !== "trưởng") return null;
  if (measuredByGrowth.has(tokens[at - 1]?.low ?? "")) return null;
  for (let spot = at - 1; spot >= Math.max(from, at - MOST_NAME) && tokens[spot]?.text !== ","; spot--)
    if (phraseAt(indicatorHeads, tokens, spot)) return { value: "up", at };
  return null;
}
const MOST_NAME = 12;

const linkWords = new Set([
  "và",
  "tương",
  "ứng",
  "đương",
  "đồng",
  "thời",
  "cũng",
  "nhưng",
  "tức",
  "hay",
  "so",
  "ước",
  "trong",
  "đó",
  "lần",
  "lượt",
  "đều",
  "chỉ",
  "mới",
  "đã",
  "là",
]);

/** `thấp hơn chỉ tiêu 1,1%`: how far from a plan. */
export const distances = wordList("thấp hơn,cao hơn");

// `, so với nghị quyết đạt 111,4%`, `, vượt mục tiêu Đại hội 26,4%`.
export const comparesPlan = (tokens: readonly Token[], from: number, to: number) => {
  const at = tokens[from]?.text === "," ? from + 1 : from;
  const than = phraseAt(distances, tokens, at);
  const over = than?.next ?? (tokens[at]?.low === "vượt" ? at + 1 : tokens[at]?.low === "so" ? at : null);
  const plan = over === null ? null : phraseAt(planWords, tokens, over);
  return plan !== null && to - plan.next <= 4 && !tokens.slice(plan.next, to).some(({ kind }) => kind === "sign");
};

/** Only commas, brackets and connectives: what follows is said of the figure before. */
export function onlyLinks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      !token ||
      token.text === ";" ||
      token.text === ":" ||
      token.text === "." ||
      token.text === "•" ||
      token.text === "+" ||
      token.text === "*"
    )
      return false;
    if (token.kind === "word" && !linkWords.has(token.low)) return false;
    if (token.kind === "digits") return false;
  }
  return true;
}

export const cueStart = (cue: CueFound, quantity: QuantityMention) =>
  cue.cue === "up" || cue.cue === "down" ? cue.at : quantity.at;
