import { negative, product, sum } from "../../../values/decimal.js";
import { againstWords, planWords } from "../../lexicon/figure-words.js";
import { phraseAt } from "../../text/phrases.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { yearOf } from "../numeral.js";
import { ofOneValue, type QuantityMention } from "../quantity.js";
import { type ComparisonMention, type CueFound, type Draft } from "./mention.js";

/** `bằng 118% so với cùng kỳ` alone is a change of 18%, `bằng 90-95%` one of 5 to 10%. */
export function asChange(draft: Draft, { percent }: ComparisonMention): Draft {
  if (!percent) return draft;
  const { quantity } = draft;
  const down = percent.startsWith("-");
  const size = (change: string) => (down ? negative(change) : change);
  const other = quantity.upper === null ? null : size(changeTo(quantity.upper, quantity, percent));
  const [low, high] = down && other !== null ? [other, size(percent)] : [size(percent), other];
  // `bằng 95-105%` is neither a rise nor a fall.
  const ranges = high !== null && Number(low) >= 0 && Number(high) > Number(low);
  return {
    ...draft,
    change: down ? "DECREASE" : "INCREASE",
    quantity: {
      ...quantity,
      value: ranges ? low : size(percent),
      upper: ranges ? high : null,
      comparator: ranges ? quantity.comparator : ofOneValue(quantity),
      unit: { ...quantity.unit, sort: "percent", unit: "PERCENT", text: "%" },
    },
  };
}

/** What the upper end of a range says, as the lower one says `percent`. */
function changeTo(upper: string, { value, unit }: QuantityMention, percent: string): string {
  if (unit.sort === "times") return sum(product(upper, "100"), "-100");
  return percent === value ? upper : sum(upper, "-100");
}

interface Against {
  readonly text: string;
  readonly next: number;
}

const MOST_AGAINST = 9;

const againstStops = new Set("và tăng giảm bằng trong đạt vượt là nhưng gấp chiếm ước do".split(" "));

/** `so với cùng kỳ năm 2018`, `so cùng kỳ`, `so với đầu nhiệm kỳ`. */
export function againstAt(tokens: readonly Token[], from: number, to = tokens.length): Against | null {
  const found = phraseAt(againstWords, tokens, from);
  if (!found) return null;
  const start = found.value.endsWith("cùng kỳ") ? found.next - 2 : found.next;
  if (phraseAt(planWords, tokens, start) || tokens[start]?.low === "tổng") return null;
  let next = Math.max(start, found.next);
  while (next < Math.min(to, start + MOST_AGAINST)) {
    const token = tokens[next];
    if (!token || againstStops.has(token.low)) break;
    const years = "-–".includes(token.text) && yearOf(tokens[next - 1]) !== null && yearOf(tokens[next + 1]) !== null;
    if (token.kind === "sign" && !years && !(token.text === "/" && tokens[next + 1]?.kind === "digits")) break;
    next++;
  }
  return next > start ? { text: wordsOf(tokens, start, next), next } : null;
}

/** `tăng 40% so với cùng kỳ`, `(giảm 3,5%)`, `bằng 118,73% so với cùng kỳ`, `gấp 1,5 lần`, `tăng 4,58 triệu đồng`. */
export function comparisonOf(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
): ComparisonMention | null {
  const against = againstAt(tokens, quantity.next);
  const { sort, unit, text } = quantity.unit;
  const moved = cue.cue === "up" || cue.cue === "down";
  const times = sort === "times";
  // `chiếm 0,46% so với đảng viên toàn Đảng bộ` is a part of them.
  const level = against && cue.cue === "level" && unit === "PERCENT" && !cue.words.includes("chiếm");
  if (!moved && !level && !(cue.cue === "share" && (against || times))) return null;
  const made = {
    at: cue.at,
    next: against?.next ?? quantity.next,
    comparator: ofOneValue(quantity),
    against: against?.text ?? cue.against,
  };
  const sign = cue.cue === "down" && Number(quantity.value) !== 0 ? "-" : "";
  if (times) return { ...made, percent: sum(product(quantity.value, "100"), "-100"), amount: null, unitText: null };
  if (unit === "PERCENT") {
    const words = tokens.slice(cue.at, quantity.next).map(({ low }) => low);
    // `vượt 12% so với năm trước` is 12% more.
    const more = (moved && !words.includes("bằng")) || words.includes("vượt");
    const percent = more ? sign + quantity.value : sum(quantity.value, "-100");
    return { ...made, percent, amount: null, unitText: null };
  }
  if (unit === "PERMILLE" || sort === "bare") return null;
  return { ...made, percent: null, amount: sign + quantity.value, unitText: text };
}
