import { planWords } from "../../lexicon/figure-words.js";
import { phraseAt } from "../../text/phrases.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { rightIndicator } from "../indicator-behind.js";
import { ofOneValue, type QuantityMention } from "../quantity.js";
import { againstAt, comparisonOf } from "./comparisons.js";
import { goalsMet, nounOf } from "./counts.js";
import { drafted, sameUnit } from "./draft.js";
import { type ComparisonMention, type CueFound, type Draft, type Surroundings } from "./mention.js";
import { planFrom, shareOf } from "./shares.js";

// A change in percent of a count is no level of its rate.
const isShareUnit = ({ quantity: { unit } }: Draft, other: QuantityMention) =>
  !(
    unit.unit === other.unit.unit ||
    (unit.unit === "PERCENTAGE_POINT" && other.unit.unit === "PERCENT") ||
    (unit.unit === "PERCENT" && other.unit.sort !== "percent")
  );

/** `31/42 chi bộ, chiếm 73,8%` says the same twice. */
const isRatioAgain = ({ value, outOf, unit }: QuantityMention, { value: share, unit: other }: QuantityMention) =>
  outOf !== null &&
  unit.sort === "noun" &&
  other.unit === "PERCENT" &&
  Math.abs((100 * Number(value)) / Number(outOf) - Number(share)) < 1;

// `tăng bình quân`, `mỗi năm giảm`.
const isYearly = ({ words }: CueFound) => /bình quân|(?:mỗi|hằng|hàng) năm/u.test(words);

/** A share, a comparison, or one more figure of the same indicator. */
export function tail(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  last: Draft,
  around: Pick<Surroundings, "end" | "limit" | "numbers">,
): Draft | null {
  const { end } = around;
  const share = shareOf(tokens, quantity, cue);
  if (share) {
    last.shares.push(share);
    last.next = Math.max(last.next, share.next);
    return null;
  }
  // `11/25 chỉ tiêu đạt trên 50%` says of what kind they are.
  if (
    last.quantity.outOf !== null &&
    quantity.unit.sort === "percent" &&
    cue.cue === "level" &&
    tokens[end]?.kind === "word"
  )
    return null;
  const goals = goalsMet(tokens, quantity, cue);
  if (goals) return goals;
  const above = abovePlan(tokens, quantity, cue, last);
  if (above) {
    last.comparisons.push(above);
    last.next = Math.max(last.next, above.next);
    return null;
  }
  const moved = cue.cue === "up" || cue.cue === "down";
  // `đạt 21.460 tỷ đồng, tăng bình quân 13,9%/năm`: two figures.
  if (moved && quantity.unit.sort === "percent" && (quantity.unit.per === "năm" || isYearly(cue)))
    return {
      ...drafted(tokens, quantity, cue, last.indicator, last.prefix === "Số" ? "Số" : "", cue.at),
      yearly: true,
    };
  // `giảm 14% số vụ, giảm 8,3% số người chết`.
  const listedChange = last.change !== null && cue.cue === null && last.quantity.unit.sort === "percent";
  const named = (moved || listedChange) && quantity.unit.sort === "percent" && tokens[quantity.next]?.low === "số";
  const words = named ? rightIndicator(tokens, quantity.next, around.limit, around.numbers) : null;
  if (words)
    return { ...drafted(tokens, quantity, cue, [words], "", cue.at), ...(moved ? {} : { change: last.change }) };
  // `giải quyết việc làm cho 8.450 lao động, giảm 62 hộ nghèo`: of something else.
  const isOther =
    moved &&
    quantity.unit.sort === "noun" &&
    !sameUnit(quantity, last) &&
    last.quantity.unit.unit !== "PERCENT" &&
    // `kỷ luật 7 đồng chí, giảm 5 trường hợp`.
    !["CASE", "OTHER"].includes(quantity.unit.unit) &&
    againstAt(tokens, quantity.next) === null;
  if (isOther) {
    return drafted(tokens, quantity, cue, [nounOf(tokens, quantity)], "Số", cue.at);
  }
  const comparison = comparisonOf(tokens, quantity, cue);
  if (comparison) {
    last.comparisons.push(comparison);
    last.next = Math.max(last.next, comparison.next);
    return null;
  }
  // `giảm 1,5%, còn 2,3%`: the level is the figure, the change a comparison of it.
  // `tăng bình quân 12%/năm, đạt 85 tỷ đồng vào năm 2030`: two figures.
  if (last.change && last.yearly && cue.cue === "level" && quantity.unit.sort === "measure")
    return { ...drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at), yearly: false };
  if (last.change && cue.cue === "level" && !isShareUnit(last, quantity) && /(?:còn|lên|xuống|đạt)/u.test(cue.words)) {
    const size = `${last.change === "DECREASE" ? "-" : ""}${last.quantity.value}`;
    const rate = last.quantity.unit.unit === "PERCENT";
    if (last.comparisons.length === 0)
      last.comparisons.push({
        at: last.quantityAt,
        next: last.quantity.next,
        percent: rate ? size : null,
        amount: rate ? null : size,
        unitText: rate ? null : last.quantity.unit.text,
        comparator: last.quantity.comparator,
        against: null,
      });
    last.change = null;
    last.quantity = quantity;
    last.quantityAt = quantity.at;
    last.next = Math.max(last.next, quantity.next);
    return null;
  }
  const bracketed = tokens[end]?.text === "(";
  // `22,71 tỷ đồng, đạt 87,52%`: of a plan that is not named.
  if (
    quantity.unit.unit === "PERCENT" &&
    (last.quantity.unit.sort === "measure" || last.plan !== null) &&
    cue.words.endsWith("đạt") &&
    !["số", "diện", "tổng"].includes(tokens[quantity.next]?.low ?? "")
  )
    return null;
  if (cue.words.includes("đạt") && isRatioAgain(last.quantity, quantity)) return null;
  // `tăng 187,3 tỷ đồng (54,2%)`.
  if (bracketed && quantity.unit.sort === "percent" && cue.cue === null && last.comparisons.at(-1)?.next === end)
    return null;
  const own = bracketed ? null : ownShare(tokens, quantity, cue, around);
  if (own) return own;
  // `hộ nghèo còn 2,36% (413 hộ)`.
  if (
    bracketed &&
    quantity.unit.unit === "HOUSEHOLD" &&
    quantity.outOf === null &&
    last.quantity.unit.unit === "PERCENT"
  )
    return cue.cue === null ? drafted(tokens, quantity, cue, last.indicator, "Số", last.at) : null;
  // `58,9% (66/112 thôn)` says the same twice.
  if (bracketed && (quantity.outOf !== null || quantity.unit.sort === last.quantity.unit.sort)) return null;
  if (quantity.unit.sort === "percent" || quantity.unit.sort === "measure" || quantity.unit.sort === "noun") {
    if (cue.cue === null && !bracketed && !(cue.words.startsWith("trong đó") && last.quantity.unit.sort === "percent"))
      return listed(tokens, quantity, cue, last, around);
    // `dư nợ đạt 531,9 tỷ đồng với 14.206 hộ đang vay`.
    const other = cue.words === "với" && last.quantity.unit.sort !== "noun";
    // `mới đạt 82,1%, còn 17 đối tượng chưa bắt được`.
    const remains = cue.words === "còn" && last.quantity.unit.sort === "percent";
    // `100% chi bộ hoàn thành nhiệm vụ, trong đó 2 chi bộ hoàn thành xuất sắc`.
    const some = cue.words.startsWith("trong đó") && last.quantity.unit.sort === "percent";
    if (quantity.unit.sort === "noun" && (other || remains || some))
      return countedBeside(tokens, quantity, cue, around);
    // `7/10 xã đạt chuẩn, bình quân đạt 17,4 tiêu chí/xã`.
    const mean = quantity.unit.sort === "noun" && cue.words.includes("bình quân") && !sameUnit(quantity, last);
    if (mean) return drafted(tokens, quantity, { ...cue, cue: null }, [nounOf(tokens, quantity)], "Bình quân", cue.at);
    // `xây 46 căn nhà (trị giá 3,96 tỷ đồng)`.
    if (isMoney(quantity) && cue.words.endsWith("trị giá") && last.quantity.unit.sort === "noun")
      return drafted(tokens, quantity, { ...cue, cue: null }, last.indicator, "Trị giá", last.at);
    // `mở được 21 lớp với 1.730 học viên`.
    if (quantity.unit.unit === "PERSON" && cue.words === "với" && last.quantity.unit.unit !== "PERSON" && last.verb)
      return drafted(
        tokens,
        quantity,
        { ...cue, cue: null },
        [...last.indicator, nounOf(tokens, quantity)],
        "",
        last.at,
      );
    if (quantity.unit.sort === "noun" && cue.cue !== "level") return listed(tokens, quantity, cue, last, around);
    const rate = quantity.unit.sort === "percent" && last.quantity.unit.sort === "noun";
    return drafted(tokens, quantity, cue, last.indicator, rate ? "Tỷ lệ" : last.prefix, last.at);
  }
  return null;
}

/** `98,7% hộ sử dụng điện, 92% hộ sử dụng nước sạch`, `trong đó có 15% đảng viên hoàn thành xuất sắc`. */
function ownShare(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  { limit, numbers }: Pick<Surroundings, "limit" | "numbers">,
): Draft | null {
  if (quantity.unit.sort !== "percent" || (cue.cue !== null && !cue.words.startsWith("trong đó"))) return null;
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  if (!right || right.next - right.at < 2) return null;
  return drafted(tokens, quantity, { ...cue, cue: null }, [right], "Tỷ lệ", quantity.at);
}

function countedBeside(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  { limit, numbers }: Pick<Surroundings, "limit" | "numbers">,
): Draft | null {
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  return (
    right && drafted(tokens, quantity, { ...cue, cue: null }, [nounOf(tokens, quantity), right], "Số", quantity.at)
  );
}

/** `đạt 243 triệu USD, vượt 43 triệu USD so với kế hoạch`. */
function abovePlan(
  tokens: readonly Token[],
  quantity: QuantityMention,
  { at, words }: CueFound,
  last: Draft,
): ComparisonMention | null {
  const from = planFrom(tokens, quantity.next);
  const plan = from > quantity.next ? phraseAt(planWords, tokens, from) : null;
  if (!plan || !words.endsWith("vượt") || !sameUnit(quantity, last) || quantity.unit.sort === "percent") return null;
  return {
    at,
    next: plan.next,
    percent: null,
    amount: quantity.value,
    unitText: quantity.unit.text,
    comparator: ofOneValue(quantity),
    against: wordsOf(tokens, from, plan.next),
  };
}

const isMoney = ({ unit }: QuantityMention): boolean => unit.unit === "VND" || unit.unit === "USD";

/** One more object of the same verb: `giảm 38 đầu mối, 112 biên chế`, `312 km đường và 118 km kênh mương`. */
function listed(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  last: Draft,
  { limit, numbers }: Pick<Surroundings, "limit" | "numbers">,
): Draft | null {
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  // `tổng vốn đăng ký 118,7 triệu USD và 3.260 tỷ đồng`.
  if (isMoney(quantity) && isMoney(last.quantity) && !sameUnit(quantity, last))
    return drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at);
  if (quantity.unit.sort === "percent" || (quantity.unit.sort === "measure" && !(last.verb && right))) return null;
  const counted = [...(quantity.unit.sort === "noun" ? [nounOf(tokens, quantity)] : []), ...(right ? [right] : [])];
  if (!last.verb && last.prefix !== "Số") return null;
  const made = drafted(
    tokens,
    quantity,
    { ...cue, cue: null },
    last.verb ? [last.verb, ...counted] : counted,
    last.verb ? "" : "Số",
    quantity.at,
  );
  return { ...made, verb: last.verb, change: last.change };
}
