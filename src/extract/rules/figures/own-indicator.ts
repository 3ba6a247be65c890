import { negative, sum } from "../../../values/decimal.js";
import { countingVerbs, indicatorHeads, planWords } from "../../lexicon/figure-words.js";
import { nounWords } from "../../lexicon/units.js";
import { phraseAt, phraseBefore, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type Token, wordsOf } from "../../text/tokens.js";
import { placeAt } from "../bodies.js";
import { leftIndicator } from "../indicator.js";
import { rightIndicator } from "../indicator-behind.js";
import { type QuantityMention } from "../quantity.js";
import { openBracket } from "./brackets.js";
import { againstAt, asChange, comparisonOf } from "./comparisons.js";
import { countOf } from "./counts.js";
import { cueStart, movedAgainst } from "./cues.js";
import { drafted, sameUnit } from "./draft.js";
import { outsideGrade, predicates, rightPrefix, sharesOfGroup, speaksForItself } from "./group-shares.js";
import { type CueFound, type Draft, type Surroundings } from "./mention.js";
import { shareOf } from "./shares.js";
import { withoutUnit } from "./without-unit.js";

/** A figure with an indicator of its own. */
export function figure(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  around: Surroundings,
): Draft | null {
  const { end, limit, taken, numbers, last } = around;
  const { sort } = quantity.unit;
  const before = leftIndicator(tokens, end, cue.at, taken);
  // `kiềm chế, giảm từ 5 đến 10% số vụ tai nạn giao thông`.
  const named =
    before &&
    sort === "percent" &&
    (cue.cue === "up" || cue.cue === "down") &&
    tokens[quantity.next]?.low === "số" &&
    (tokens[cue.at - 1]?.text === "(" ||
      (tokens[cue.at - 1]?.text === "," && phraseAt(indicatorHeads, tokens, before.at) === null));
  const other = named || isTopic(tokens, before, quantity.next) || opensAnother(tokens, quantity, cue, around);
  const share = shareOf(tokens, quantity, cue);
  const left =
    (sort === "percent" && other) || isWhole(tokens, before)
      ? null
      : allotted(tokens, withoutMove(tokens, withoutPlan(before, share)));
  const goal = share && !left ? goalMet(tokens, quantity, cue, share) : null;
  if (goal) return goal;
  if (
    left &&
    last &&
    !share &&
    isGrowthAlone(tokens, left) &&
    sort === "percent" &&
    last.quantity.unit.sort !== "percent"
  )
    return drafted(tokens, quantity, { ...cue, cue: "up" }, last.indicator, last.prefix, left.at);
  if (sort === "times" && cue.cue === null) return null;
  if (sort === "bare") return withoutUnit(tokens, quantity, cue, left, last);
  if (left && quantity.unit.text !== "chỉ tiêu" && isListOfTargets(tokens, left)) return null;
  // `cao hơn bình quân chung cả nước (ước tăng 8%)`.
  if (left && ofCountry(tokens, left.next) && openBracket(tokens, quantity.at) === left.next) return null;
  // `39,6 triệu đồng (đầu nhiệm kỳ 14,2 triệu đồng)`: what it was before.
  if (left && tokens[left.at - 1]?.text === "(" && phraseAt(befores, tokens, left.at)?.next === left.next) return null;
  // `760 suất quà cho hộ nghèo, cận nghèo, trị giá 228 triệu đồng`.
  if (
    last?.quantity.unit.sort === "noun" &&
    sort === "measure" &&
    cue.words.endsWith("trị giá") &&
    sameClause(tokens, end, cue.at)
  )
    return drafted(tokens, quantity, { ...cue, cue: null }, last.indicator, "Trị giá", last.at);
  let draft: Draft | null = null;
  if (sort === "noun") draft = countOf(tokens, quantity, cue, left, around);
  else if (left && phraseAt(sums, tokens, left.at)?.next === left.next)
    draft = drafted(tokens, quantity, cue, [left, ...spentOn(tokens, left, around)], "", left.at);
  else if (left && !onlyVerb(tokens, left, sort) && !sharesOfGroup(tokens, quantity, cue, left))
    draft = {
      ...drafted(tokens, quantity, cue, [left], prefixFor(tokens, left, quantity), left.at),
      verb: sort === "measure" ? lastVerb(tokens, left) : null,
    };
  else {
    const right = share ? null : rightIndicator(tokens, quantity.next, limit, numbers);
    if (right) {
      const parts =
        left && (phraseAt(spending, tokens, left.at) || !speaksForItself(tokens, right, quantity))
          ? [left, right]
          : [right];
      const grade = outsideGrade(tokens, right);
      if (grade) {
        parts[parts.length - 1] = { at: right.at, next: grade };
        // `từ 50% số xã trở lên đạt chuẩn nâng cao`.
        if (phraseAt(predicates, tokens, grade + 2) && grade + 2 < right.next)
          parts.push({ at: grade + 2, next: right.next });
      }
      draft = drafted(
        tokens,
        grade
          ? { ...quantity, comparator: quantity.comparator === "EQUAL" ? "AT_LEAST" : quantity.comparator }
          : quantity,
        cue,
        parts,
        left ? "" : rightPrefix(tokens, right, quantity, cue),
        left?.at ?? cueStart(cue, quantity),
      );
      if (left) draft = { ...draft, verb: left };
    } else if (left) draft = drafted(tokens, quantity, cue, [left], prefixFor(tokens, left, quantity), left.at);
    // `năm 2006 thu được 603 tỷ đồng, năm 2007 được 812 tỷ đồng`.
    else if (
      last &&
      (sameUnit(quantity, last) || isLevelOf(quantity, cue, last)) &&
      sort !== "times" &&
      !share &&
      goesOnWith(tokens, last, { at: end, next: cue.at }, taken)
    )
      draft = drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at);
  }
  if (!draft) return null;
  // `giá trị sản xuất nông nghiệp tăng 3,2%/năm; giá trị sản xuất công nghiệp 11%/năm`.
  if (left && last?.change && cue.cue === null && sort === "percent" && phraseAt(amounts, tokens, left.at))
    draft = { ...draft, change: last.change };
  const turned = left ? changeByVerb(tokens, left, cue, draft.yearly ? "EQUAL" : quantity.comparator) : null;
  if (turned && !draft.change && quantity.baseline === null) draft = { ...draft, change: turned };
  if (share) {
    draft.shares.push(share);
    draft.next = Math.max(draft.next, share.next);
    // `vượt 15% kế hoạch` with no level is 115% of it.
    draft = {
      ...draft,
      change: null,
      quantity: {
        ...quantity,
        value: share.percent,
        upper: quantity.upper && sum(share.percent, sum(quantity.upper, negative(quantity.value))),
      },
    };
  }
  const against = share ? null : (againstAt(tokens, quantity.next) ?? cue.against);
  if (against && (draft.change || cue.cue === "share")) {
    const comparison = comparisonOf(
      tokens,
      quantity,
      cue.cue === null ? { ...cue, cue: draft.change === "DECREASE" ? "down" : "up" } : cue,
    );
    if (comparison) {
      draft.comparisons.push(comparison);
      draft.next = Math.max(draft.next, comparison.next);
      if (cue.cue === "share") draft = asChange(draft, comparison);
    }
  }
  return draft;
}

/** `Trong số đảng viên mới kết nạp: có 784 đảng viên nữ`: what is counted is a part of it. */
const isWhole = (tokens: readonly Token[], left: TokenSpan | null): boolean =>
  left !== null && tokens[left.at]?.low === "số" && tokens[left.at - 1]?.low === "trong";

/** `xã Tân Liên thu ngân sách 3 tỷ đồng, xã Gia Cát 2 tỷ đồng`; in `Công an tỉnh (142%); huyện Phước Hải (117%)` it is of the first alone. */
function goesOnWith(
  tokens: readonly Token[],
  { indicator, verb }: Draft,
  { at: from, next: to }: TokenSpan,
  taken: readonly TokenSpan[],
): boolean {
  let at = from;
  while (at < to && !(tokens[at]?.capital && !taken.some((span) => span.at <= at && at < span.next))) at++;
  if (at >= to) return true;
  const [first] = indicator;
  const measured = verb !== null || (first !== undefined && phraseAt(indicatorHeads, tokens, first.at) !== null);
  const place = measured && [at - 1, at - 2].map((spot) => placeAt(tokens, spot)).find((found) => found?.name);
  return Boolean(place && place.next === to);
}

/** `thu ngân sách tăng so với cùng kỳ, đạt 120 tỷ đồng`: that it rose is no part of its name. */
function withoutMove(tokens: readonly Token[], left: TokenSpan | null): TokenSpan | null {
  const moved = left && movedAgainst(tokens, left.next, left.at + 1);
  return moved ? { at: left.at, next: moved.at } : left;
}

/** `thu ngân sách vượt dự toán từ 10% trở lên`: the words of the plan are no part of what is measured. */
const withoutPlan = (left: TokenSpan | null, share: TokenSpan | null): TokenSpan | null =>
  left && share && left.at < share.at && share.at < left.next ? { at: left.at, next: share.at } : left;

const growth = wordList("tăng trưởng,tốc độ tăng trưởng,tốc độ tăng,mức tăng,mức tăng trưởng,nhịp độ tăng trưởng");
/** `thu ngân sách đạt 31.264 tỷ đồng (tăng trưởng bình quân 17,8%/năm)`: of what stands before. */
const isGrowthAlone = (tokens: readonly Token[], { at, next }: TokenSpan): boolean =>
  tokens[at - 1]?.text === "(" && phraseAt(growth, tokens, at)?.next === next;

/** `hoàn thành 100% chỉ tiêu giao quân`, not `… kế hoạch tỉnh giao`: what the plan was for is measured. */
function goalMet(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  { next }: TokenSpan,
): Draft | null {
  const plan = phraseAt(planWords, tokens, quantity.next);
  const verb = phraseBefore(meeting, tokens, quantity.at, 2);
  if (!plan || !verb || next - plan.next < 2) return null;
  const soldiers = tokens[plan.next]?.low === "giao" && tokens[plan.next + 1]?.low === "quân";
  if (!soldiers && phraseAt(givers, tokens, plan.next)) return null;
  return drafted(tokens, quantity, { ...cue, cue: null }, [verb, { at: quantity.next, next }], "", verb.at);
}
const meeting = wordList("hoàn thành");
const givers = wordList(
  "giao,được giao,năm,cả năm,tỉnh,huyện,thành phố,xã,trung ương,tw,hđnd,ubnd,đề ra,đã đề ra,đặt ra,đại hội,nghị quyết,nhiệm kỳ,tháng,quý,của,do,theo,trong,đã,này,đó,trên,chủ yếu",
);

/** `xuất khẩu tăng bình quân 12,8%/năm, năm 2019 đạt 186 triệu USD`: how far it has come. */
const isLevelOf = ({ unit }: QuantityMention, { cue }: CueFound, { change, quantity }: Draft): boolean =>
  change !== null && quantity.unit.sort === "percent" && unit.sort === "measure" && cue === "level";

/** `Hội vận động được 11 tỷ đồng, 38.900 ngày công`: the verb of what is listed. */
function lastVerb(tokens: readonly Token[], { at, next }: TokenSpan): TokenSpan | null {
  const verb = phraseBefore(countingVerbs, tokens, next, 3);
  // `tổng vốn đầu tư` is a name.
  return verb && verb.at > at && !phraseAt(indicatorHeads, tokens, at) ? { at: verb.at, next: verb.next } : null;
}

const sameClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  from > 0 && !tokens.slice(from, to).some(({ text }) => text === ";" || text === ":");

/** `Về xây dựng Đảng: trên 65% tổ chức đảng …`: whose share it is stands behind. */
const isTopic = (tokens: readonly Token[], left: TokenSpan | null, behind: number): boolean =>
  left !== null &&
  tokens[left.next]?.text === ":" &&
  (phraseAt(indicatorHeads, tokens, left.at) === null || phraseAt(nounWords, tokens, behind) !== null);

/** `không còn hộ nghèo, 97% người dân tham gia bảo hiểm y tế`. */
function opensAnother(
  tokens: readonly Token[],
  quantity: QuantityMention,
  { cue }: CueFound,
  { limit, numbers }: Surroundings,
): boolean {
  if (cue !== null || quantity.unit.sort !== "percent" || tokens[quantity.at - 1]?.text !== ",") return false;
  const right = phraseAt(nounWords, tokens, quantity.next) && rightIndicator(tokens, quantity.next, limit, numbers);
  return right !== null && speaksForItself(tokens, right, quantity);
}

const ofCountry = (tokens: readonly Token[], end: number): boolean => phraseBefore(country, tokens, end, 2) !== null;
const country = wordList("cả nước,toàn quốc");

const befores = wordList("đầu nhiệm kỳ,đầu kỳ,nhiệm kỳ trước,cùng kỳ,năm trước,cùng kỳ năm trước");

// These are no shares of anything: a figure in percent is how much they grew.
const amounts = wordList(
  "giá trị,sản lượng,tổng sản phẩm,doanh thu,kim ngạch,thu ngân sách,thu nhập,tổng mức,tổng vốn",
);

const sums = wordList("số tiền,kinh phí,tổng kinh phí,tổng số tiền,tổng trị giá,trị giá");
const LONGEST_PURPOSE = 14;
/** What money is spent on: `hỗ trợ 6.481 lao động với kinh phí …`, `ủng hộ Quỹ vì người nghèo số tiền …`. */
function spentOn(tokens: readonly Token[], { at }: TokenSpan, { last, end }: Surroundings): readonly TokenSpan[] {
  const clause = tokens.slice(end, at).some(({ text }) => text === ";" || text === ":");
  if (clause) return [];
  if (last && end > 0) return last.indicator;
  let from = at;
  while (from > Math.max(0, at - LONGEST_PURPOSE) && !phraseAt(givings, tokens, from)) from--;
  const given = phraseAt(givings, tokens, from);
  return given ? [{ at: from, next: at }] : [];
}
const givings = wordList(
  "ủng hộ,hỗ trợ,giúp đỡ,quyên góp,chi trả,tặng,trao,xây dựng,đầu tư,thực hiện,giải quyết,cho vay",
);

/** `giải ngân 40% vốn được giao`: the verb is what is measured. */
const spending = wordList("giải ngân,huy động,chi trả");

/** `đạt và vượt kế hoạch`, `các chỉ tiêu` before a colon measure nothing. */
const isListOfTargets = (tokens: readonly Token[], { at, next }: TokenSpan): boolean =>
  (next - at <= 4 && wordsOf(tokens, at, next).toLowerCase().startsWith("các chỉ tiêu")) ||
  phraseAt(planWords, tokens, at)?.next === next;

/** Only a verb stands to the left: `trồng mới 378 ha rừng`, `thu hút 2.000 tỷ đồng vốn đầu tư`. */
function onlyVerb(tokens: readonly Token[], { at, next }: TokenSpan, sort: string): boolean {
  const verb = phraseAt(countingVerbs, tokens, at);
  if (phraseAt(allotting, tokens, at)?.next === next) return true;
  // `bố trí 100% bí thư cấp ủy không là người địa phương`.
  if (sort === "percent" && phraseAt(arranging, tokens, at)?.next === next) return true;
  return verb !== null && verb.next >= next && (sort === "measure" || sort === "percent");
}
/** `tỉnh sẽ dành 7.500 tỷ đồng cho đường ven biển`: the verb alone, with what stands behind. */
function allotted(tokens: readonly Token[], left: TokenSpan | null): TokenSpan | null {
  const verb = left && phraseBefore(allotting, tokens, left.next, 2);
  return verb && verb.at >= left.at && tokens[verb.at - 1]?.low !== "được" ? { at: verb.at, next: left.next } : left;
}
const allotting = wordList("dành,dành ra");
const arranging = wordList("bố trí,sắp xếp");

function prefixFor(tokens: readonly Token[], left: TokenSpan, { unit }: QuantityMention): string {
  // `Cơ cấu kinh tế: nông nghiệp 25%, dịch vụ 35%`.
  const colon = tokens.slice(0, left.at).findLastIndex(({ text }) => text === ":");
  const share =
    unit.sort === "percent" &&
    colon > 0 &&
    tokens.slice(Math.max(0, colon - 12), colon).some(({ low }, i, all) => low === "cơ" && all[i + 1]?.low === "cấu");
  return share && phraseAt(shareHeads, tokens, left.at) ? "Tỷ trọng" : "";
}

const shareHeads = wordList(
  "nông,công nghiệp,dịch vụ,thương mại,xây dựng,ngành,khu vực,nông nghiệp,lâm nghiệp,thủy sản,du lịch,tiểu thủ công nghiệp,ngư nghiệp,cn,tm,dv,nn",
);

/** `giảm tỷ lệ hộ nghèo 2%`: the verb stands before the indicator; `giảm tỷ lệ hộ nghèo dưới 3%` is a level. */
function changeByVerb(
  tokens: readonly Token[],
  { at }: TokenSpan,
  { cue }: CueFound,
  comparator: QuantityMention["comparator"],
): "INCREASE" | "DECREASE" | null {
  if (cue !== null || comparator === "LESS_THAN" || comparator === "AT_MOST") return null;
  const before = tokens[at - 1]?.low;
  const first = tokens[at]?.low;
  const pulled = first === "kéo" && tokens[at + 1]?.low === "giảm";
  if (before === "giảm" || before === "hạ" || first === "giảm" || pulled) return "DECREASE";
  return before === "tăng" ? "INCREASE" : null;
}
