import { countingVerbs, indicatorHeads } from "../../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../../text/phrases.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type Token } from "../../text/tokens.js";
import { topicOfAll } from "../indicator.js";
import { rightIndicator } from "../indicator-behind.js";
import { type QuantityMention } from "../quantity.js";
import { againstAt } from "./comparisons.js";
import { drafted, nounOf, sameUnit } from "./draft.js";
import { type CueFound, type Draft, type Surroundings } from "./mention.js";
import { goalsMet } from "./plans.js";

/** `kết nạp 113 đảng viên mới`, `có 12/15 xã đạt chuẩn`, `số hợp tác xã đạt 45 hợp tác xã`. */
export function countOf(
  tokens: readonly Token[],
  quantity: QuantityMention,
  cue: CueFound,
  left: TokenSpan | null,
  { limit, numbers, end, last }: Surroundings,
): Draft | null {
  const noun = nounOf(tokens, quantity);
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  const counted = right ? [noun, right] : [noun];
  // `kết nạp 214 đảng viên …, trong đó có 49 đảng viên là nữ`: some of those.
  if (last?.verb && cue.words.startsWith("trong đó") && sameUnit(quantity, last))
    return {
      ...drafted(tokens, quantity, { ...cue, cue: null }, [last.verb, ...counted], "", quantity.at),
      verb: last.verb,
    };
  // `thành lập 274 tổ chức đảng tại 151 doanh nghiệp`: the same was done there.
  if (last?.verb && tokens[quantity.at - 1]?.low === "tại" && quantity.unit.unit === "ORGANISATION" && cue.cue === null)
    return {
      ...drafted(tokens, quantity, cue, [...last.indicator, ...counted], "", quantity.at),
      verb: last.verb,
    };
  // `mở 5 lớp bồi dưỡng nhận thức về Đảng cho 486 quần chúng`: who was taught.
  const taught = quantity.unit.unit === "PERSON" && tokens[quantity.at - 1]?.low === "cho" && isLesson(last);
  const lesson = taught && last ? nounOf(tokens, last.quantity).at + 1 : 0;
  if (taught && last && last.next > lesson)
    return drafted(tokens, quantity, { ...cue, cue: null }, [{ at: lesson, next: last.next }, ...counted], "", last.at);
  const verb = verbBefore(tokens, quantity.at, end);
  // `Xây dựng NTM: toàn tỉnh có 34/168 xã đạt chuẩn`.
  const partial = left !== null && tokens[left.next]?.text === ":" && quantity.outOf !== null;
  if (partial && right && saysSomething(tokens, right))
    return drafted(tokens, quantity, { ...cue, cue: null }, [noun, right], "Số", quantity.at);
  const headed =
    left !== null &&
    // `Khu vực dịch vụ có 412 hộ kinh doanh mới`.
    !(right && tokens[left.next - 1]?.low === "có") &&
    phraseAt(indicatorHeads, tokens, left.at) !== null &&
    !(verb && verb.at <= left.at);
  const goals = verb && !isBare(tokens, verb) ? null : goalsMet(tokens, quantity, cue);
  if (goals) return goals;
  const plain = cue.cue === "level" || cue.cue === "up" || cue.cue === "down" || cue.cue === null;
  // `14,7 ha cho Khu kinh tế Vũng Áng, 62 hộ được bố trí tái định cư`: another clause.
  const apart = tokens[quantity.at - 1]?.text === "," && right !== null && saysSomething(tokens, right);
  // `tai nạn giao thông giảm cả 3 tiêu chí: 5 vụ, 2 người chết`: a list opens.
  if (left && !verb && tokens[quantity.at - 1]?.text === ":" && topicOfAll(tokens, left.at, quantity.at - 1))
    return { ...drafted(tokens, quantity, cue, [left, noun], "", left.at), verb: left };
  if (left && headed && plain && !(apart && cue.cue === null) && !(verb && !isBare(tokens, verb)))
    return drafted(tokens, quantity, cue, [left], "", left.at);
  // `…, 16/16 chỉ tiêu chủ yếu đạt và vượt`: what stands before is another clause.
  if (quantity.outOf !== null && right && !verb && !headed && cue.cue === null && saysSomething(tokens, right))
    return drafted(tokens, quantity, cue, [noun, right], "Số", quantity.at);
  // `phạm pháp hình sự xảy ra 38 vụ`: what happened says more than that it did.
  if (
    verb &&
    left &&
    left.at < verb.at &&
    phraseAt(happenings, tokens, verb.at) &&
    tokens.slice(left.at, verb.at).some(({ low }) => !/^(?:\d+|tháng|năm|quý|trong)$/u.test(low))
  )
    return drafted(
      tokens,
      quantity,
      { ...cue, cue: null },
      [{ at: left.at, next: Math.min(left.next, verb.at) }, ...counted],
      "",
      left.at,
    );
  // `tai nạn giao thông giảm cả 3 mặt: xảy ra 5 vụ`.
  const told = verb && tokens[verb.at - 1]?.text === ":" && phraseAt(happenings, tokens, verb.at);
  const topic = told ? topicOfAll(tokens, end, verb.at - 1) : null;
  if (topic) return drafted(tokens, quantity, { ...cue, cue: null }, [topic, ...counted], "", topic.at);
  if (verb && !isBare(tokens, verb)) {
    const parts = [verb, ...counted];
    return { ...drafted(tokens, quantity, { ...cue, cue: null }, parts, "", verb.at), verb };
  }
  if (left && !headed && cue.cue === "level" && !verb)
    return drafted(tokens, quantity, cue, [left, ...counted], "", left.at);
  // `khai trừ 02; so cùng kỳ giảm 04 trường hợp`: of a sum that stands far before.
  if (left && againstAt(tokens, left.at, left.next)?.next === left.next) return null;
  // `phạm pháp hình sự giảm 9 vụ`.
  if (
    left &&
    !headed &&
    !right &&
    (!verb || isBare(tokens, verb)) &&
    (cue.cue === "up" || cue.cue === "down") &&
    quantity.unit.unit === "CASE"
  )
    return drafted(tokens, quantity, cue, [left, noun], "", left.at);
  const words = left && !headed && cue.cue === null ? lastWords(tokens, left) : null;
  if (words && !verb) return { ...drafted(tokens, quantity, cue, [words, ...counted], "", words.at), verb: words };
  const says =
    quantity.outOf !== null ||
    // `từ 34 thôn còn 19 thôn`.
    quantity.baseline !== null ||
    // `240.000 con gia cầm`, not `12.340 con`.
    (quantity.unit.unit === "HEAD" && quantity.unit.text.includes(" ")) ||
    quantity.comparator === "AT_LEAST" ||
    quantity.unit.per === "một vạn dân" ||
    quantity.unit.per === "vạn dân" ||
    /^(?:triệu|nghìn|ngàn|vạn) lượt/u.test(quantity.unit.text) ||
    saysSomething(tokens, noun);
  if (!verb && cue.cue === null && !says && !(right && saysSomething(tokens, right))) return null;
  // A noun alone says too little: `5 đơn vị`.
  if (!right && !says && noun.next - noun.at < 2 && !verb && cue.cue === null) return null;
  const added = verb && phraseAt(additions, tokens, verb.at)?.next === verb.next;
  return drafted(
    tokens,
    quantity,
    cue.cue === "share" ? { ...cue, cue: null } : cue,
    counted,
    added ? ADDED : "Số",
    Math.min(quantity.at, cue.cue === "up" || cue.cue === "down" ? cue.at : quantity.at),
  );
}

/** What was added is no level: `có thêm 2 xã đạt chuẩn` leaves open how many there are. */
export const ADDED = "Có thêm";
const additions = wordList("có thêm,thêm");

const isLesson = (last: Draft | undefined) =>
  last !== undefined && /^(?:lớp|khóa|buổi|hội nghị)/u.test(last.quantity.unit.text);

const functionWords = new Set(
  "của với trong tại từ đến là như ở vào trên các những và về cho số có gồm cùng theo này đó khi thì mà để do".split(
    " ",
  ),
);

/** The last words before a count, where no verb is known: `tiêu hủy 1.350 con lợn`. */
function lastWords(tokens: readonly Token[], { at, next }: TokenSpan): TokenSpan | null {
  const last = tokens[next - 1];
  if (!last || last.kind !== "word" || last.capital || functionWords.has(last.low)) return null;
  return { at: next - at <= FEW ? at : next - 4, next };
}

const FEW = 7;
const happenings = wordList("xảy ra,làm chết,làm bị thương,bị thương");

const predicates = new Set(
  "đạt được có là còn xếp hoàn tham sử thoát vượt hưởng đúng tốt bị làm đi phải chưa đang ngừng không".split(" "),
);

const saysSomething = (tokens: readonly Token[], { at, next }: TokenSpan) =>
  tokens.slice(at, next).some(({ low }) => predicates.has(low));

const bareVerbs = wordList("có,có thêm,đạt,còn,giảm,tăng,thêm,duy trì");

const isBare = (tokens: readonly Token[], { at, next }: TokenSpan) => phraseAt(bareVerbs, tokens, at)?.next === next;

const skips = new Set([
  "đã",
  "được",
  "thêm",
  "mới",
  "cho",
  "với",
  "ra",
  "lên",
  "khoảng",
  "tổng",
  "cộng",
  "tất",
  "cả",
  "các",
  "đối",
]);

const LONGEST_VERB = 9;
/** The verb whose object is counted: `đã kết nạp được`, `đạt và vượt`. */
function verbBefore(tokens: readonly Token[], to: number, from: number): TokenSpan | null {
  for (let next = to; next > Math.max(from, to - 4); next--) {
    const found = phraseBefore(countingVerbs, tokens, next, LONGEST_VERB);
    // `tạo việc làm mới thêm 800 lao động`: the verb stands before `thêm`.
    const more = found?.value === "thêm" ? phraseBefore(countingVerbs, tokens, found.at, 5) : null;
    if (more && more.at >= from && !isBare(tokens, more)) return { at: more.at, next };
    if (found && found.at >= from) return { at: found.at, next };
    if (!skips.has(tokens[next - 1]?.low ?? "")) return null;
  }
  return null;
}
