import { openers, untilWords, yearlyWords } from "../lexicon/clause-words.js";
import { compounds, indicatorHeads } from "../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";

const strongHeads = wordList(
  "tổng,tốc độ,tỷ lệ,tỉ lệ,tỷ trọng,tỉ trọng,giá trị,sản lượng,diện tích,năng suất,doanh thu,thu ngân sách,thu nội địa,thu nhập,tổng thu,chi ngân sách,tổng chi,số lượng,số lượt,số hộ,số người,số vụ,số xã,số,lượng khách,lượng,kim ngạch,vốn,nguồn vốn,quy mô,chỉ số,grdp,gdp,dư nợ,nợ xấu,độ che phủ,mật độ,tuổi thọ,giải ngân,tổng sản phẩm,tổng đàn,tổng mức,tổng số,mức,cơ cấu,bình quân thu nhập,thu thuế,thu từ,kinh tế tăng trưởng,tăng trưởng kinh tế,kinh tế,hộ nghèo,lương thực,bình quân lương thực,chất lượng,độ bao phủ,thu hút,công suất,thu cân đối,thu,khách du lịch",
);
const MOST_COMMAS = 3;
/** The most tokens of an indicator. */
export const LONGEST = 32;

export const isBreak = (token: Token | undefined) => token?.kind === "sign" && ";:.()!?…•+*".includes(token.text);

/** The indicator to the left of a figure, between `from` and `to`; null where only connectives stand there. */
export function leftIndicator(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: readonly TokenSpan[],
): TokenSpan | null {
  // `Số lao động có việc làm mới: 1.215 người`.
  if (tokens[to - 1]?.text === ":" && to - 1 > from)
    return topicOfAll(tokens, from, to - 1) ?? labelOnly(tokens, leftIndicator(tokens, from, to - 1, taken), to - 1);
  const start = clauseStart(tokens, from, to);
  const end = trimmedEnd(tokens, start, to, taken);
  const commas = commasOf(tokens, start, end);
  const segments = [start, ...commas.map((at) => at + 1)];
  let chosen: number | null = null;
  for (let i = segments.length - 1; i >= Math.max(0, segments.length - 1 - MOST_COMMAS); i--) {
    const segmentStart = skipOpeners(tokens, segments[i] ?? start, end, taken);
    const segmentEnd = commas[i] ?? end;
    if (segmentStart >= segmentEnd && i < segments.length - 1) break;
    const head = headIn(tokens, segmentStart, segmentEnd, taken);
    if (head !== null) {
      chosen = extended(tokens, segments, commas, i, head, taken);
      break;
    }
    // Words that a list goes on with: `tiểu thủ công nghiệp` behind `giá trị sản xuất công nghiệp,`.
    if (segmentEnd - segmentStart > 8) break;
  }
  const last = skipOpeners(tokens, segments.at(-1) ?? start, end, taken);
  const at = chosen ?? weakStart(tokens, last, end);
  // `tăng trưởng GRDP (8,02%)`, `thu tiền sử dụng đất (mới đạt 63%)`.
  if (at >= end && tokens[start - 1]?.text === "(" && start - 1 > from)
    return leftIndicator(tokens, from, start - 1, taken);
  if (at >= end && tokens[start - 1]?.text === ":" && start - 1 > from) {
    // `thu ngân sách đều tăng: năm 2006 đạt 603 tỷ đồng`.
    return headedOnly(tokens, leftIndicator(tokens, from, start - 1, taken));
  }
  if (at >= end || end - at > LONGEST || tokens[at]?.low === "cùng") return null;
  return { at: withSectors(tokens, start, at), next: end };
}

const respects = wordList("tiêu chí,mặt,chỉ số,tiêu chí so với cùng kỳ,mặt so với cùng kỳ");
const turns = wordList("giảm,đều giảm,tiếp tục giảm,được kéo giảm,kéo giảm,tăng,đều tăng,xảy ra");
const LONGEST_TOPIC = 16;
/** `tai nạn giao thông giảm cả 3 tiêu chí: 5 vụ, 2 người chết`: what went up or down in all respects, before a colon. */
export function topicOfAll(tokens: readonly Token[], from: number, colon: number): TokenSpan | null {
  if (!phraseBefore(respects, tokens, colon, 7)) return null;
  const start = Math.max(clauseStart(tokens, from, colon), colon - LONGEST_TOPIC);
  for (let turn = start + 1; turn < colon; turn++)
    if (phraseAt(turns, tokens, turn)) {
      const at = commasOf(tokens, start, turn).at(-1);
      return { at: at === undefined ? start : at + 1, next: turn };
    }
  return null;
}

const sectors = wordList(
  "nông,lâm,ngư,nông nghiệp,lâm nghiệp,ngư nghiệp,diêm nghiệp,công nghiệp,thương mại,thiết bị điện,thuế nhập khẩu",
);
const branches = wordList("ngành,khu vực,lĩnh vực,giá trị sản xuất,giá trị sản xuất ngành,tỷ trọng,sản xuất");
/** `Nông, lâm, thủy sản tăng 6%`. */
function withSectors(tokens: readonly Token[], from: number, at: number): number {
  const before = tokens[at - 1]?.text === "," ? phraseBefore(sectors, tokens, at - 1, 2) : null;
  if (!before || before.at < from) return at;
  const branch = phraseBefore(branches, tokens, before.at, 4);
  return withSectors(tokens, from, branch && branch.at >= from ? branch.at : before.at);
}

// `Cơ cấu kinh tế: Dịch vụ: 63,8%; Nông nghiệp: 1,8%`.
const parts = wordList("nông nghiệp,công nghiệp,dịch vụ,thương mại,xây dựng,du lịch,lâm nghiệp,thủy sản,nông");
const headedOnly = (tokens: readonly Token[], span: TokenSpan | null) =>
  span && (phraseAt(strongHeads, tokens, span.at) || phraseAt(parts, tokens, span.at)) ? span : null;

const announcing = wordList(
  "xác định,thống nhất,đề ra,đặt ra,nêu,nêu rõ,cho thấy,gồm,bao gồm,như sau,cụ thể,quyết nghị,thông qua,nhấn mạnh,yêu cầu,đề nghị,phấn đấu,kết quả,quan trọng,chủ yếu,đó,rõ,biết",
);
const MOST_LABEL = 9;
/** `Mua mủ tiểu điền: 22.000 tấn; …`: a label of its own, behind a sign or at the start of a line. */
function labelOnly(tokens: readonly Token[], span: TokenSpan | null, colon: number): TokenSpan | null {
  const headed = headedOnly(tokens, span);
  if (headed || !span) return headed;
  const before = tokens[span.at - 1];
  const opens = !before || before.text === ";" || before.text === ":" || tokens[span.at]?.opens === true;
  if (phraseBefore(announcing, tokens, span.next, 2)) return null;
  if (tokens.slice(span.at, span.next).some(({ kind }) => kind === "digits")) return null;
  // `Kết nạp đảng viên hằng năm: 110 đảng viên`.
  const until = yearlyBefore(tokens, colon);
  return opens && span.next === until && span.next - span.at >= 2 && span.next - span.at <= MOST_LABEL ? span : null;
}

const yearlyBefore = (tokens: readonly Token[], colon: number): number =>
  phraseBefore(yearlyWords, tokens, colon, 3)?.at ?? colon;

// Behind the last sign that parts clauses; a bracket that closes again is part of its clause.
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (tokens[at]?.text === ")") {
      const open = tokens.slice(from, at).findLastIndex(({ text }) => text === "(");
      if (open < 0) return at + 1;
      at = from + open;
    } else if ((isBreak(tokens[at]) && !shortens(tokens, at)) || (tokens[at]?.low === "gồm" && at > from))
      return at + 1;
  }
  return from;
}

/** The stop of `H.Đại Phước`, `TP.Vinh`. */
function shortens(tokens: readonly Token[], at: number): boolean {
  const [before, stop, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (stop?.text !== "." || behind?.kind !== "word" || behind.spaced || !behind.capital) return false;
  return before?.kind === "word" && before.text.length <= 2 && before.text === before.text.toUpperCase();
}

function commasOf(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const commas: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (text === "," && depth <= 0) commas.push(at);
  }
  return commas;
}

/** Behind connectives, periods, dates and bullets. */
function skipOpeners(tokens: readonly Token[], from: number, to: number, taken: readonly TokenSpan[]): number {
  let at = from;
  while (at < to) {
    const span = taken.find((each) => each.at <= at && at < each.next);
    if (span) {
      at = span.next;
      continue;
    }
    const token = tokens[at];
    if (token?.kind === "sign" && token.text !== "%") {
      at++;
      continue;
    }
    const head = phraseAt(strongHeads, tokens, at);
    const opener = phraseAt(openers, tokens, at);
    if (!opener || (head && head.next >= opener.next)) return at;
    at = opener.next;
    // `của huyện`, `tỉnh Lạng Sơn`: the name behind the sort of place.
    while (tokens[at]?.capital && at < to && !phraseAt(strongHeads, tokens, at) && isPlaceWord(tokens[at - 1])) at++;
  }
  return Math.min(at, to);
}

const isPlaceWord = (token: Token | undefined) =>
  token !== undefined && (["huyện", "tỉnh", "phố", "xã", "phường"].includes(token.low) || token.capital);

/** The first word that an indicator begins with, the telling ones first; none within a name or a word of two syllables. */
function headIn(tokens: readonly Token[], from: number, to: number, taken: readonly TokenSpan[]): number | null {
  // `cơ cấu kinh tế chuyển dịch đúng hướng với tỷ trọng công nghiệp chiếm 48%`.
  for (let at = from; at < to; at++) if (at > from && phraseAt(weights, tokens, at)) return at;
  for (let at = from; at < to; at++)
    if (
      phraseAt(strongHeads, tokens, at) &&
      !isHalf(tokens, at) &&
      !taken.some((each) => each.at < at && at < each.next)
    )
      return withSum(tokens, from, at);
  return phraseAt(indicatorHeads, tokens, from) && !isHalf(tokens, from) ? from : null;
}

const weights = wordList("tỷ trọng,tỉ trọng");
const halves: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lượng", new Set(["lực", "khối", "trữ", "năng", "định"])],
  ["số", new Set(["một", "dân", "thiểu", "đa", "doanh", "hệ", "tham", "đối", "trị", "chuyển", "hằng"])],
  ["mức", new Set(["định", "hạn", "tổng"])],
  ["thu", new Set(["tiếp", "nghiệm", "hấp", "thầu", "hè"])],
]);
// What is done, no sum: `tập trung thu hoạch lúa mùa, phấn đấu trồng 650 ha`.
const doings = wordList("thu hoạch,thu gom,thu giữ,thu dọn,thu mua");
/** `lượng` of `lực lượng`, `số` of `một số hạn chế`, `thu` of `thu hoạch`. */
const isHalf = (tokens: readonly Token[], at: number): boolean =>
  (halves.get(tokens[at]?.low ?? "")?.has(tokens[at - 1]?.low ?? "") ?? false) || phraseAt(doings, tokens, at) !== null;

// `tổng thu`, `số hộ nghèo`, `tăng trưởng giá trị sản xuất`.
function withSum(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && ["tổng", "số"].includes(tokens[start - 1]?.low ?? "")) start--;
  const grows = start - 2 >= from && tokens[start - 2]?.low === "tăng" && tokens[start - 1]?.low === "trưởng";
  return grows ? start - 2 : start;
}

function extended(
  tokens: readonly Token[],
  segments: readonly number[],
  commas: readonly number[],
  i: number,
  head: number,
  taken: readonly TokenSpan[],
): number {
  if (i === 0 || phraseAt(strongHeads, tokens, head)) return head;
  const start = skipOpeners(tokens, segments[i - 1] ?? 0, commas[i - 1] ?? head, taken);
  const end = commas[i - 1] ?? head;
  const before = phraseAt(strongHeads, tokens, start);
  // `không còn hộ nghèo từ năm 2022, hộ cận nghèo còn 0,11%`: another clause.
  const dated = taken.some((each) => start < each.at && each.next <= end);
  return before && end - start <= 8 && !dated ? start : head;
}

const clauseWords = wordList(
  "có,là,đã,phấn đấu,mục tiêu,chỉ tiêu,đề ra,hiện,còn,gồm,với,nhờ,để,sẽ,rằng,đó,nên,yêu cầu,cho,nêu,khi,đang,vừa",
);

// Nothing known begins it: the words of its own clause, if they are few.
function weakStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at++) {
    const word = phraseAt(clauseWords, tokens, at);
    if (word && word.next <= to && to - word.next !== 1) start = word.next;
  }
  return to - start <= 14 ? start : to;
}

const trailing = wordList(
  "đạt thấp,đạt khá cao,khá cao,đạt khá,cả năm,của năm,trong năm,năm,hiện nay,cả,đã,ước,mới,chỉ,được,cũng,và,bình quân,tại,ở,lên,theo,thì,với,cho,khoảng,đến,nay,từ,hằng năm,hàng năm,sẽ,đều,phải,là,lại,tính,sang",
);

/** `giảm nghèo bình quân cho giai đoạn 2015 – 2020`, `thu ngân sách đến 31/5/2023`: a time that is no part of the name. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === "từ" ||
  tokens[at - 1]?.low === "ước" ||
  tokens[at - 1]?.low === "cho" ||
  untilWords.has(tokens[at]?.low ?? "") ||
  untilWords.has(tokens[at - 1]?.low ?? "");

function trimmedEnd(tokens: readonly Token[], from: number, to: number, taken: readonly TokenSpan[]): number {
  let end = to;
  for (;;) {
    const token = tokens[end - 1];
    if (end <= from || !token) return end;
    const when = token.kind === "digits" ? taken.find(({ at, next }) => next === end && at > from) : undefined;
    if (when && isAside(tokens, when.at)) {
      end = when.at;
      continue;
    }
    if (token.kind === "sign" && !')”"'.includes(token.text)) end--;
    else {
      const trails = phraseBefore(compounds, tokens, end, 3) ? null : phraseBefore(trailing, tokens, end, 3);
      if (!trails) return end;
      end = Math.max(from, trails.at);
    }
  }
}
