import { phraseAt, wordList } from "../../text/phrases.js";
import { isSign, type Token } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { againstAt, comparisonOf } from "./comparisons.js";
import { type CueFound, type Draft } from "./mention.js";

const LONGEST = 40;

/** The bracket that token `at` stands in; null where it stands in none. */
export function openBracket(tokens: readonly Token[], at: number): number | null {
  for (let spot = at - 1; spot >= Math.max(0, at - LONGEST); spot--) {
    if (tokens[spot]?.text === "(") return spot;
    if (tokens[spot]?.text === ")" || tokens[spot]?.text === ";") return null;
  }
  return null;
}

/**
 * `giám sát 927 đảng viên và 548 tổ chức đảng (tăng 41 đảng viên và 58 tổ chức)`: each change is one of the counts
 * before the bracket, of which there are several. Answers whether it was.
 */
export function comparesOneBefore(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  figures: readonly Draft[],
): boolean {
  const open = openBracket(tokens, quantity.at) ?? comparedFrom(tokens, quantity.at);
  if (open === null) return false;
  const counts = countsBefore(tokens, figures, open);
  if (counts.length < 2) return false;
  const direction = cue.cue ?? directionBefore(tokens, open, quantity.at);
  if (direction !== "up" && direction !== "down") return false;
  const counted = countedBy(tokens, quantity, counts);
  const comparison = counted && comparisonOf(tokens, quantity, { ...cue, cue: direction });
  if (!comparison) return false;
  const against = comparison.against ?? againstAt(tokens, open + 1)?.text ?? null;
  counted.comparisons.push({ ...comparison, against });
  return true;
}

/** `…, so với cùng kỳ giảm 8 vụ, giảm 5 người chết`. */
function comparedFrom(tokens: readonly Token[], at: number): number | null {
  for (let spot = at - 1; spot > Math.max(0, at - LONGEST); spot--) {
    if (tokens[spot]?.text === ";") return null;
    if (tokens[spot]?.low === "so" && tokens[spot - 1]?.text === "," && againstAt(tokens, spot)) return spot - 1;
  }
  return null;
}

const FARTHEST = 80;
const MOST = 12;
/** The counts that stand before a bracket, behind the last one. */
function countsBefore(tokens: readonly Token[], figures: readonly Draft[], open: number): readonly Draft[] {
  let from = open;
  while (from > Math.max(0, open - FARTHEST) && !isSign(tokens[from - 1], ");")) from--;
  return figures
    .slice(-MOST)
    .filter(({ quantity }) => quantity.unit.sort === "noun" && quantity.at >= from && quantity.next <= open);
}

function directionBefore(tokens: readonly Token[], from: number, to: number): "up" | "down" | null {
  const word = tokens.slice(from, to).findLast(({ low }) => low === "tăng" || low === "giảm")?.low;
  return word === undefined ? null : word === "tăng" ? "up" : "down";
}

const fates = wordList("chết,bị thương");
const fateNear = (tokens: readonly Token[], from: number, to: number): string | null => {
  for (let at = Math.max(0, from); at < to; at++) {
    const found = phraseAt(fates, tokens, at);
    if (found) return found.value;
  }
  return null;
};

/** The count of the same things; of the dead and the hurt the one that says so. */
function countedBy(tokens: readonly Token[], { unit, next }: QuantityMention, counts: readonly Draft[]): Draft | null {
  const noun = unit.sort === "percent" && tokens[next]?.low === "số" ? tokens[next + 1]?.low : undefined;
  const same = counts.filter(({ quantity: { unit: other } }) =>
    noun === undefined ? other.unit === unit.unit : other.text.split(" ")[0]?.toLowerCase() === noun,
  );
  const fate = fateNear(tokens, next, next + 4);
  const told = same.find(
    ({ quantity }) => fate !== null && fateNear(tokens, quantity.at - 3, quantity.next + 2) === fate,
  );
  return told ?? same.find(({ comparisons }) => comparisons.length === 0) ?? null;
}
