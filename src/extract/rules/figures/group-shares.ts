import { indicatorHeads } from "../../lexicon/figure-words.js";
import { nounWords } from "../../lexicon/units.js";
import { phraseAt, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type Token } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { type CueFound } from "./mention.js";

const grades = new Set("vụ tốt khá sao bình sắc mạnh cao giỏi chuẩn hạng loại năm học tuổi".split(" "));

/** `95% đảng viên trở lên`: the figure is meant, not a grade as in `hoàn thành tốt nhiệm vụ trở lên`; answers where the words end. */
export function outsideGrade(tokens: readonly Token[], { at, next }: TokenSpan): number | null {
  for (let spot = at + 1; spot < next - 1; spot++)
    if (tokens[spot]?.low === "trở" && tokens[spot + 1]?.low === "lên")
      // `doanh nghiệp có từ 50 lao động trở lên` says which of them.
      return tokens.slice(Math.max(at, spot - 5), spot).some(({ low }) => low === "từ") ||
        grades.has(tokens[spot - 1]?.low ?? "")
        ? null
        : spot;
  return null;
}

/** `huyện phấn đấu 40% xã đạt chuẩn`, `được nâng lên với 88,9% số hộ đạt …`: behind the figure stands whose share it is. */
export function sharesOfGroup(
  tokens: readonly Token[],
  { unit, next }: QuantityMention,
  { cue, words }: CueFound,
  left: TokenSpan,
): boolean {
  if (unit.sort !== "percent" || (cue !== null && words !== "với" && words !== "phấn đấu")) return false;
  if (phraseAt(indicatorHeads, tokens, left.at)) return false;
  return phraseAt(nounWords, tokens, tokens[next]?.low === "số" ? next + 1 : next) !== null;
}

export const predicates = wordList("đạt,có,được,hoàn thành,tham gia,sử dụng,dùng,không,chưa,là,thực hiện,bị,đã,đều");
/** `xã đạt chuẩn nông thôn mới` says all; `số buôn` of `kéo điện về 94% số buôn` needs the verb before. */
export const speaksForItself = (tokens: readonly Token[], { at, next }: TokenSpan, { unit }: QuantityMention) =>
  unit.sort === "percent" && tokens.slice(at, next).some((_, i) => phraseAt(predicates, tokens, at + i) !== null);

// `giảm 10% hộ nghèo` is of their number, `90% hộ dân` a share of them.
export function rightPrefix(
  tokens: readonly Token[],
  right: TokenSpan,
  { unit }: QuantityMention,
  { cue }: CueFound,
): string {
  if (unit.sort !== "percent" || phraseAt(indicatorHeads, tokens, right.at)?.value.startsWith("tỷ")) return "";
  if (tokens[right.at]?.low === "số") return cue === "up" || cue === "down" ? "" : "Tỷ lệ";
  return cue === "up" || cue === "down" ? "Số" : "Tỷ lệ";
}
