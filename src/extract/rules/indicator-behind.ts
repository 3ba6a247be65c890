import { newClause } from "../lexicon/clause-words.js";
import { againstWords, planWords } from "../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";
import { isBreak, LONGEST } from "./indicator.js";

const STOPS = wordList(
  "so với,so,trong tổng số,trên tổng số,trong khi,tăng,giảm,bằng,vượt,nâng,đưa,nhằm,góp phần,qua đó,do đó,trong năm,trong đó,bao gồm,gồm,như,tại,ước đạt,đến năm,đến hết,vào năm,trong thời gian,còn,chiếm,với tổng,với số,với kinh phí,trị giá,tổng kinh phí,tương ứng,tương đương,đạt tỷ lệ,vào cuối,theo chuẩn,trong giai đoạn,đến cuối,vào ngân sách",
);
// What is counted beside it: `14 dự án với tổng vốn đăng ký 1.250 tỷ đồng`.
const besides = wordList(
  "vốn đăng ký,vốn đầu tư,tổng vốn,tổng mức đầu tư,tổng vốn đăng ký,tổng vốn đầu tư,với tổng,với số,với kinh phí,với diện tích,với dung tích,với doanh số,với giá trị,với mức",
);
const VERBS = new Set("hoàn đạt được có sử tham hưởng tiếp thực giải xử nộp đúng qua tốt nghiệp trở".split(" "));

const reaching = new Set(["đạt", "thành"]);
/** `4 xã đạt 19/19 tiêu chí`: which of them; answers where the words end. */
function criteriaAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "digits") return null;
  const next = tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "digits" ? at + 3 : at + 1;
  const criteria = tokens[next]?.low === "tiêu" && tokens[next + 1]?.low === "chí";
  return criteria && tokens[next + 2]?.text !== "/" ? next + 2 : null;
}

const results = wordList("nâng tổng,nâng số,đưa tổng,đưa số,trong tổng số,trên tổng số");

// `12.600 phần quà trị giá 3,8 tỷ đồng`.
const worths = wordList("trị giá,tổng trị giá,với tổng trị giá");

/** The words behind a figure that say what is counted: `tổ chức cơ sở Đảng hoàn thành tốt nhiệm vụ trở lên`. */
export function rightIndicator(
  tokens: readonly Token[],
  from: number,
  to: number,
  numbers: ReadonlySet<number>,
): TokenSpan | null {
  // `612 khu dân cư (KDC) đạt danh hiệu …`.
  const short = tokens[from + 1]?.text ?? "";
  if (tokens[from]?.text === "(" && tokens[from + 2]?.text === ")" && /^\p{Lu}{2,}$/u.test(short)) {
    const behind = rightIndicator(tokens, from + 3, to, numbers);
    return behind && { at: from, next: behind.next };
  }
  // `58 xã (36%) được công nhận …`.
  if (tokens[from]?.text === "(" && tokens[from + 2]?.text === "%" && tokens[from + 3]?.text === ")")
    return rightIndicator(tokens, from + 4, tokens.length, numbers);
  // `tăng 6,72% và 6 tháng đầu năm 2018 tăng …`: nothing is said of it behind.
  if (tokens[from]?.low === "và") return null;
  // `kết nạp 42 đảng viên mới nâng tổng số lên 4.100`.
  if (phraseAt(results, tokens, from) || phraseAt(worths, tokens, from)) return null;
  const named = behindNames(tokens, from);
  if (named !== null) return rightIndicator(tokens, named, to, numbers);
  let next = from;
  let verb = false;
  for (; next < Math.min(to, from + LONGEST); next++) {
    const token = tokens[next];
    if (!token || isBreak(token) || numbers.has(next)) break;
    if (token.text === "," && (verb || !(joins(tokens, next) || goesOn(tokens, next, to, numbers)))) break;
    if (token.low === "và" && phraseAt(newClause, tokens, next + 1)) break;
    // `ban hành quy chế trước ngày 30-9`.
    if (token.low === "trước" && (tokens[next + 1]?.kind === "digits" || tokens[next + 1]?.low === "ngày")) break;
    const raised = token.low === "nâng" && tokens[next + 1]?.low === "cao" && next > from;
    const site = token.low === "bằng" && tokens[next - 1]?.low === "mặt";
    if ((next > from && !raised && !site && phraseAt(STOPS, tokens, next)) || phraseAt(besides, tokens, next)) break;
    if (phraseAt(planWords, tokens, next) && next === from) return null;
    if (phraseAt(againstWords, tokens, next) && next === from) return null;
    if (VERBS.has(token.low)) verb = true;
  }
  const criteria = next > from && reaching.has(tokens[next - 1]?.low ?? "") ? criteriaAt(tokens, next) : null;
  if (criteria) return { at: from, next: criteria };
  let end = next;
  while (
    end > from &&
    !isMissed(tokens, end) &&
    ((tokens[end - 1]?.kind === "sign" && !'”")'.includes(tokens[end - 1]?.text ?? "x")) ||
      [
        "và",
        "với",
        "cho",
        "của",
        "để",
        "đã",
        "tại",
        "trong",
        "trên",
        "đạt",
        "từ",
        "là",
        "ở",
        "có",
        "khoảng",
        "hơn",
        "gần",
        "ước",
      ].includes(tokens[end - 1]?.low ?? ""))
  )
    end--;
  return end > from ? { at: from, next: end } : null;
}

const MOST_NAMES = 24;
const places = wordList("xã,phường,thị trấn,huyện,quận,thị xã,thành phố,thôn,bản,ấp,buôn,khóm,khu phố,xóm");
const fates = wordList("đạt chuẩn,đạt,hoàn thành,về đích,được công nhận,ra mắt,lên,thoát");
/** Behind the names of `2 xã Tân Lập, Long Điền hoàn thành 19/19 tiêu chí`, where it is told what becomes of them. */
function behindNames(tokens: readonly Token[], from: number): number | null {
  if (!phraseBefore(places, tokens, from, 3)) return null;
  let next = from;
  while (next < from + MOST_NAMES && isOfName(tokens, next)) next++;
  return next > from + 1 && phraseAt(fates, tokens, next) ? next : null;
}
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  ((tokens[at]?.text === "," || tokens[at]?.low === "và") && tokens[at + 1]?.capital === true);

/** `2 chỉ tiêu chưa đạt`. */
const isMissed = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.low === "đạt" && ["chưa", "không"].includes(tokens[end - 2]?.low ?? "");

/** `…, trả đúng và trước hạn 99,4%`: said of the figure behind. */
function measuredBehind(tokens: readonly Token[], from: number, to: number, numbers: ReadonlySet<number>): boolean {
  for (let at = from; at < Math.min(tokens.length, to + 1, from + 12); at++) {
    if (numbers.has(at)) return true;
    if (isBreak(tokens[at]) || tokens[at]?.text === ",") return false;
  }
  return false;
}

const joined = wordList(
  "cán bộ,công chức,viên chức,đảng viên,đoàn viên,hội viên,quần chúng,người lao động,chi bộ,đảng bộ,đảng ủy,chi ủy,xã,phường,thị trấn,thôn,bản,ấp,buôn,tổ dân phố,khu dân cư",
);
/** `97% cán bộ, đảng viên đăng ký`, `100% chi bộ, đảng bộ hoàn thành`: they are counted as one. */
const joins = (tokens: readonly Token[], comma: number): boolean =>
  phraseBefore(joined, tokens, comma, 3) !== null && phraseAt(joined, tokens, comma + 1) !== null;

// `cán bộ lãnh đạo, quản lý hoàn thành tốt`: a list before its verb.
function goesOn(tokens: readonly Token[], comma: number, to: number, numbers: ReadonlySet<number>): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + 14); at++) {
    const token = tokens[at];
    if (!token || isBreak(token) || numbers.has(at)) return false;
    if (VERBS.has(token.low))
      return !measuredBehind(tokens, at, to, numbers) && at > comma + 1 && !phraseAt(newClause, tokens, comma + 1);
  }
  return false;
}
