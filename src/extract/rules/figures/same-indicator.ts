import { planWords } from "../../lexicon/figure-words.js";
import { nounWords } from "../../lexicon/units.js";
import { phraseAt, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type Token } from "../../text/tokens.js";
import { rightIndicator } from "../indicator-behind.js";
import { ofOneValue, type QuantityMention } from "../quantity.js";
import { againstAt, comparisonOf } from "./comparisons.js";
import { distances } from "./cues.js";
import { drafted, isMoney, nounOf, sameUnit } from "./draft.js";
import { type Behind, listed } from "./listed.js";
import { type CueFound, type Draft, type Surroundings } from "./mention.js";
import { abovePlan, goalsMet } from "./plans.js";
import { shareOf } from "./shares.js";

/** What it may be: a figure of its own, `"said"` where it tells something of the one before, null where it is otherwise. */
type Role = (figure: Behind) => Draft | "said" | null;

/** A share, a comparison, or one more figure of the same indicator. */
export function tail(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  last: Draft,
  { end, limit, numbers }: Pick<Surroundings, "end" | "limit" | "numbers">,
): Draft | null {
  const figure = { tokens, quantity, cue, last, end, limit, numbers, bracketed: tokens[end]?.text === "(" };
  for (const role of roles) {
    const found = role(figure);
    if (found) return found === "said" ? null : found;
  }
  return null;
}

// `đạt 11,4%, thấp hơn chỉ tiêu 1,1%`.
const awayFromPlan: Role = ({ tokens, end }) => {
  const than = phraseAt(distances, tokens, tokens[end]?.text === "," ? end + 1 : end);
  return than && phraseAt(planWords, tokens, than.next) ? "said" : null;
};

const share: Role = ({ tokens, quantity, cue, last }) => told(last, last.shares, shareOf(tokens, quantity, cue));

// `11/25 chỉ tiêu đạt trên 50%` says of what kind they are.
const kindOfCounted: Role = ({ tokens, quantity, cue, last, end }) =>
  last.quantity.outOf !== null &&
  quantity.unit.sort === "percent" &&
  cue.cue === "level" &&
  tokens[end]?.kind === "word"
    ? "said"
    : null;

const goals: Role = ({ tokens, quantity, cue }) => goalsMet(tokens, quantity, cue);

const beyondPlan: Role = ({ tokens, quantity, cue, last }) =>
  told(last, last.comparisons, abovePlan(tokens, quantity, cue, last));

// `đạt 21.460 tỷ đồng, tăng bình quân 13,9%/năm`: two figures.
const yearlyChange: Role = ({ tokens, quantity, cue, last }) =>
  moves(cue) && quantity.unit.sort === "percent" && (quantity.unit.per === "năm" || isYearly(cue))
    ? { ...drafted(tokens, quantity, cue, last.indicator, last.prefix === "Số" ? "Số" : "", cue.at), yearly: true }
    : null;

// `giảm 14% số vụ, giảm 8,3% số người chết`.
const namedChange: Role = ({ tokens, quantity, cue, last, limit, numbers }) => {
  const listedChange = last.change !== null && cue.cue === null && last.quantity.unit.sort === "percent";
  const named = (moves(cue) || listedChange) && quantity.unit.sort === "percent" && tokens[quantity.next]?.low === "số";
  const words = named ? rightIndicator(tokens, quantity.next, limit, numbers) : null;
  if (!words) return null;
  return { ...drafted(tokens, quantity, cue, [words], "", cue.at), ...(moves(cue) ? {} : { change: last.change }) };
};

// `giải quyết việc làm cho 8.450 lao động, giảm 62 hộ nghèo`: of something else.
const otherChange: Role = ({ tokens, quantity, cue, last }) =>
  moves(cue) &&
  quantity.unit.sort === "noun" &&
  !sameUnit(quantity, last) &&
  last.quantity.unit.unit !== "PERCENT" &&
  // `kỷ luật 7 đồng chí, giảm 5 trường hợp`.
  !["CASE", "OTHER"].includes(quantity.unit.unit) &&
  againstAt(tokens, quantity.next) === null
    ? drafted(tokens, quantity, cue, [nounOf(tokens, quantity)], "Số", cue.at)
    : null;

const comparison: Role = ({ tokens, quantity, cue, last }) =>
  // `kỷ luật 217 đảng viên, chiếm 0,46%, giảm 31 trường hợp`: of the count.
  moves(cue) && quantity.unit.unit === "CASE" && last.quantity.unit.unit === "PERCENT"
    ? "said"
    : told(last, last.comparisons, comparisonOf(tokens, quantity, cue));

// `tăng bình quân 12%/năm, đạt 85 tỷ đồng vào năm 2030`, `giảm bình quân 1,86%/năm, hiện còn 1,42%`: two figures.
const levelAfterRise: Role = ({ tokens, quantity, cue, last }) =>
  last.change &&
  last.yearly &&
  cue.cue === "level" &&
  (quantity.unit.sort === "measure" || (last.quantity.unit.per === "năm" && sameUnit(quantity, last)))
    ? { ...drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at), yearly: false }
    : null;

// `giảm 1,5%, còn 2,3%`: the level is the figure, the change a comparison of it.
const levelOfChange: Role = ({ quantity, cue, last }) => {
  const isLevel = cue.cue === "level" && !isShareUnit(last, quantity) && /(?:còn|lên|xuống|đạt)/u.test(cue.words);
  if (!last.change || !isLevel) return null;
  const size = `${last.change === "DECREASE" && Number(last.quantity.value) !== 0 ? "-" : ""}${last.quantity.value}`;
  const rate = last.quantity.unit.unit === "PERCENT";
  if (last.comparisons.length === 0)
    last.comparisons.push({
      at: last.quantityAt,
      next: last.quantity.next,
      percent: rate ? size : null,
      amount: rate ? null : size,
      unitText: rate ? null : last.quantity.unit.text,
      comparator: ofOneValue(last.quantity),
      against: null,
    });
  last.change = null;
  last.quantity = quantity;
  last.quantityAt = quantity.at;
  last.next = Math.max(last.next, quantity.next);
  return "said";
};

// `22,71 tỷ đồng, đạt 87,52%`: of a plan that is not named.
const shareOfUnnamed: Role = ({ tokens, quantity, cue, last }) =>
  quantity.unit.unit === "PERCENT" &&
  (last.quantity.unit.sort === "measure" || last.plan !== null) &&
  cue.words.endsWith("đạt") &&
  !["số", "diện", "tổng"].includes(tokens[quantity.next]?.low ?? "")
    ? "said"
    : null;

// `tăng 187,3 tỷ đồng (54,2%)`.
const changeAgain: Role = ({ quantity, cue, last, end, bracketed }) =>
  bracketed && quantity.unit.sort === "percent" && cue.cue === null && last.comparisons.at(-1)?.next === end
    ? "said"
    : null;

// `31/42 chi bộ, chiếm 73,8%`.
const ratioAgain: Role = ({ quantity, cue, last }) =>
  cue.words.includes("đạt") && isRatioOf(last.quantity, quantity) ? "said" : null;

// `98,7% hộ sử dụng điện, 92% hộ sử dụng nước sạch`, `trong đó có 15% đảng viên hoàn thành xuất sắc`.
const ownShare: Role = ({ tokens, quantity, cue, limit, numbers, bracketed }) => {
  if (bracketed || quantity.unit.sort !== "percent" || (cue.cue !== null && !cue.words.startsWith("trong đó")))
    return null;
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  if (!right || right.next - right.at < 2) return null;
  return drafted(tokens, quantity, { ...cue, cue: null }, [right], "Tỷ lệ", quantity.at);
};

const rates = wordList("tỷ lệ số,tỷ lệ,tỉ lệ số,tỉ lệ");
// `hộ nghèo còn 2,36% (413 hộ)`, `tỷ lệ số xã đạt chuẩn nông thôn mới đạt 60% (9 xã)`.
const countOfRate: Role = ({ tokens, quantity, cue, last, bracketed }) => {
  const [first, ...others] = last.indicator;
  const rate = first && phraseAt(rates, tokens, first.at);
  const named = rate?.next !== undefined && phraseAt(nounWords, tokens, rate.next)?.value === quantity.unit.unit;
  const sure = bracketed && cue.cue === null && quantity.outOf === null && last.quantity.unit.unit === "PERCENT";
  if (sure && first && rate && named)
    return drafted(tokens, quantity, cue, [{ at: rate.next, next: first.next }, ...others], "Số", last.at);
  const theirs = quantity.unit.unit === "HOUSEHOLD" || (quantity.unit.sort === "noun" && last.prefix === "Tỷ lệ");
  const isTheirs = bracketed && theirs && quantity.outOf === null && last.quantity.unit.unit === "PERCENT";
  if (!isTheirs) return null;
  return cue.cue === null ? drafted(tokens, quantity, cue, last.indicator, "Số", last.at) : "said";
};

// `58,9% (66/112 thôn)` says the same twice.
const sameAgain: Role = ({ quantity, cue, last, bracketed }) =>
  bracketed &&
  !cue.words.startsWith("trong đó") &&
  (quantity.outOf !== null || quantity.unit.sort === last.quantity.unit.sort)
    ? "said"
    : null;

const ofNoUnit: Role = ({ quantity: { unit } }) =>
  unit.sort === "percent" || unit.sort === "measure" || unit.sort === "noun" ? null : "said";

const withoutCue: Role = (figure) => {
  const { cue, last, bracketed } = figure;
  return cue.cue === null && !bracketed && !isSome(cue, last) ? listed(figure) : null;
};

const countBeside: Role = ({ tokens, quantity, cue, last, limit, numbers }) => {
  if (quantity.unit.sort !== "noun") return null;
  // `dư nợ đạt 531,9 tỷ đồng với 14.206 hộ đang vay`.
  const other = cue.words === "với" && last.quantity.unit.sort !== "noun";
  // `mới đạt 82,1%, còn 17 đối tượng chưa bắt được`.
  const remain = cue.words === "còn" && last.quantity.unit.sort === "percent";
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  if (!other && !remain && !isSome(cue, last) && !(right && isPartOrWith(cue, quantity, last))) return null;
  if (!right) return "said";
  return drafted(tokens, quantity, { ...cue, cue: null }, [nounOf(tokens, quantity), right], "Số", quantity.at);
};

// `… 92 ngàn hộ đăng ký (64%), trong đó có 47.380 hộ được công nhận`, `02 dự án với 57 hộ bàn giao mặt bằng`.
const isPartOrWith = (cue: CueFound, quantity: QuantityMention, last: Draft): boolean =>
  cue.words.startsWith("trong đó")
    ? last.verb === null
    : cue.words === "với" && quantity.unit.unit === "HOUSEHOLD" && !sameUnit(quantity, last);

// `7/10 xã đạt chuẩn, bình quân đạt 17,4 tiêu chí/xã`.
const mean: Role = ({ tokens, quantity, cue, last }) =>
  quantity.unit.sort === "noun" && cue.words.includes("bình quân") && !sameUnit(quantity, last)
    ? drafted(tokens, quantity, { ...cue, cue: null }, [nounOf(tokens, quantity)], "Bình quân", cue.at)
    : null;

// `xây 46 căn nhà (trị giá 3,96 tỷ đồng)`.
const worth: Role = ({ tokens, quantity, cue, last }) =>
  isMoney(quantity) && cue.words.endsWith("trị giá") && last.quantity.unit.sort === "noun"
    ? drafted(tokens, quantity, { ...cue, cue: null }, last.indicator, "Trị giá", last.at)
    : null;

// `mở được 21 lớp với 1.730 học viên`.
const withPeople: Role = ({ tokens, quantity, cue, last }) =>
  quantity.unit.unit === "PERSON" && cue.words === "với" && last.quantity.unit.unit !== "PERSON" && last.verb
    ? drafted(tokens, quantity, { ...cue, cue: null }, [...last.indicator, nounOf(tokens, quantity)], "", last.at)
    : null;

// `kết nạp 57 đảng viên, trong đó có 38 đảng viên là người dân tộc thiểu số`.
const someOfThose: Role = (figure) =>
  figure.last.verb && figure.cue.words.startsWith("trong đó") && sameUnit(figure.quantity, figure.last)
    ? listed(figure)
    : null;

const oneMore: Role = (figure) =>
  figure.quantity.unit.sort === "noun" && figure.cue.cue !== "level" ? listed(figure) : null;

const sameIndicator: Role = ({ tokens, quantity, cue, last }) => {
  // `có 45 tổ chức đảng với 4.520 đảng viên`.
  const others = quantity.unit.sort === "noun" && last.quantity.unit.sort === "noun" && !sameUnit(quantity, last);
  if (others) return drafted(tokens, quantity, { ...cue, cue: null }, [nounOf(tokens, quantity)], "Số", quantity.at);
  const rate = quantity.unit.sort === "percent" && last.quantity.unit.sort === "noun";
  return drafted(tokens, quantity, cue, last.indicator, rate ? "Tỷ lệ" : last.prefix, last.at);
};

/** The first that fits is what it is. */
const roles: readonly Role[] = [
  awayFromPlan,
  share,
  kindOfCounted,
  goals,
  beyondPlan,
  yearlyChange,
  namedChange,
  otherChange,
  comparison,
  levelAfterRise,
  levelOfChange,
  shareOfUnnamed,
  ratioAgain,
  changeAgain,
  ownShare,
  countOfRate,
  sameAgain,
  ofNoUnit,
  withoutCue,
  countBeside,
  mean,
  worth,
  withPeople,
  someOfThose,
  oneMore,
  sameIndicator,
];

/** What was found belongs to the figure before. */
function told<Found extends TokenSpan>(last: Draft, list: Found[], found: Found | null): "said" | null {
  if (!found) return null;
  list.push(found);
  last.next = Math.max(last.next, found.next);
  return "said";
}

/** `100% chi bộ hoàn thành nhiệm vụ, trong đó 2 chi bộ hoàn thành xuất sắc`: some of those of a share. */
const isSome = ({ words }: CueFound, last: Draft): boolean =>
  words.startsWith("trong đó") && last.quantity.unit.sort === "percent";

const moves = ({ cue }: CueFound): boolean => cue === "up" || cue === "down";

// `tăng bình quân`, `mỗi năm giảm`.
const isYearly = ({ words }: CueFound) => /bình quân|(?:mỗi|hằng|hàng) năm/u.test(words);

// A change in percent of a count is no level of its rate.
const isShareUnit = ({ quantity: { unit } }: Draft, other: QuantityMention) =>
  !(
    unit.unit === other.unit.unit ||
    (unit.unit === "PERCENTAGE_POINT" && other.unit.unit === "PERCENT") ||
    (unit.unit === "PERCENT" && other.unit.sort !== "percent")
  );

/** Both say the same: of the count and its whole, and of the share. */
const isRatioOf = ({ value, outOf, unit }: QuantityMention, { value: rate, unit: other }: QuantityMention) =>
  outOf !== null &&
  unit.sort === "noun" &&
  other.unit === "PERCENT" &&
  Math.abs((100 * Number(value)) / Number(outOf) - Number(rate)) < 1;
