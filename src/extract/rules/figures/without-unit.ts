import { countingVerbs } from "../../lexicon/figure-words.js";
import { nounWords } from "../../lexicon/units.js";
import { bracketEnd } from "../../text/bracket.js";
import { phraseAt, phraseBefore, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type Token } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { type UnitReading, unitAt } from "../unit.js";
import { drafted } from "./draft.js";
import { type CueFound, type Draft } from "./mention.js";

/** A number alone, whose unit its indicator or the figure before tells. */
export function withoutUnit(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  left: TokenSpan | null,
  last: Draft | undefined,
): Draft | null {
  const total = left && cue.cue === "level" ? countedBy(tokens, left) : null;
  if (left && total)
    return drafted(tokens, { ...quantity, unit: { ...total, next: quantity.next } }, cue, [left], "", left.at);
  // `Tổ chức cơ sở đảng (566 tổ chức): trong sạch, vững mạnh 288 (50,88%); …`.
  if (left && cue.cue === null && last?.quantity.unit.sort === "noun" && shareBehind(tokens, quantity.next)) {
    const unit = { ...last.quantity.unit, next: quantity.next };
    return drafted(tokens, { ...quantity, unit }, cue, [left], "Số", left.at);
  }
  // `312 đảng viên (khiển trách 188, cảnh cáo 97)`, `Khiển trách: 05, cảnh cáo: 02`.
  const colon = tokens[quantity.at - 1]?.text === ":";
  const fate = phraseBefore(countingVerbs, tokens, colon ? quantity.at - 1 : quantity.at, 3);
  const label = fate && (colon || (left && fate.at > left.at)) ? { at: fate.at, next: fate.next } : left;
  const fates = label && phraseAt(countingVerbs, tokens, label.at)?.next === label.next;
  const counted = last?.quantity.unit.sort === "noun" ? last.quantity.unit : headed(tokens, label?.at ?? 0);
  if (!fates || !counted || quantity.value.length >= LONGEST_COUNT) return null;
  const unit = { ...counted, next: quantity.next };
  return drafted(tokens, { ...quantity, unit }, { ...cue, cue: null }, [label], "", label.at);
}
const LONGEST_COUNT = 7;

const LONGEST_LIST = 60;
/** `Hình thức kỷ luật đảng viên: khiển trách 41, cảnh cáo 24`: what the words before the colon say is counted. */
function headed(tokens: readonly Token[], to: number): UnitReading | null {
  const from = Math.max(0, to - LONGEST_LIST);
  const colon = tokens.slice(from, to).findLastIndex(({ text }) => text === ":");
  const noun = colon < 0 ? null : phraseBefore(nounWords, tokens, from + colon, 4);
  return noun && unitAt(tokens, noun.at);
}

/** `(50,88%)`, `(tỷ lệ 50,88%)` at token `at`. */
function shareBehind(tokens: readonly Token[], at: number): boolean {
  const end = bracketEnd(tokens, at, LONGEST_SHARE);
  return end !== null && tokens[end - 2]?.text === "%";
}
const LONGEST_SHARE = 10;

const totals = wordList("tổng số,số");
/** `nâng tổng số đảng viên toàn Đảng bộ lên 200`: of what it is the number. */
function countedBy(tokens: readonly Token[], { at }: TokenSpan): UnitReading | null {
  const total = phraseAt(totals, tokens, at);
  const unit = total && unitAt(tokens, total.next);
  return unit?.sort === "noun" ? unit : null;
}
