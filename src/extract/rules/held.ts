import { bracketEnd } from "../text/bracket.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { BodyMention } from "./bodies.js";

const held = wordList(
  "tổ chức,đã tổ chức,tiến hành,đã tiến hành,khai mạc,đã khai mạc,bế mạc,họp,đã họp,triệu tập,đã diễn ra,diễn ra,long trọng tổ chức,long trọng khai mạc,chủ trì,vừa tổ chức,mở,có,tham dự,dự,được tổ chức,long trọng diễn ra,tiến hành tổ chức,phối hợp tổ chức,tổ chức thành công",
);
/** The verb before a meeting that says that it is held. */
export const heldBefore = (tokens: readonly Token[], at: number) => phraseBefore(held, tokens, at, 5);

/** Behind one of these a meeting is named, not held. */
export const notHeld = wordList(
  "nghị quyết,văn kiện,báo cáo chính trị,kết luận,thông báo,thực hiện nghị quyết,mục tiêu,chào mừng,thành công,phục vụ,chuẩn bị,tiến tới,trình,sau,trước,trước thềm,hướng tới,hướng về,hướng đến,chào đón,kết quả,đi dự,đại biểu dự,đoàn đại biểu dự,văn kiện trình,chương trình,nội dung,nhiệm kỳ,từ,đến",
);

const heldBehindWords = wordList(
  "đã diễn ra,diễn ra,được tổ chức,đã khai mạc,khai mạc,đã họp,đã thành công,thành công,kết thúc thành công,đã kết thúc,kết thúc,thành công tốt đẹp,đã bế mạc,bế mạc,vừa diễn ra,đã được tổ chức,đã bầu,bầu,đã thảo luận,thảo luận,đã nghe,đã cho ý kiến,cho ý kiến,đã thông qua,đã đánh giá",
);
const LONGEST_BRACKET = 16;
/** The verb behind it. */
export function heldBehind(tokens: readonly Token[], from: number) {
  // `… lần thứ 16 (họp trong hai ngày 20 và 21-10) kết thúc thành công`.
  const at = bracketEnd(tokens, from, LONGEST_BRACKET) ?? from;
  for (let spot = at; spot < Math.min(tokens.length, at + 3); spot++) {
    const found = phraseAt(heldBehindWords, tokens, spot);
    if (found) return found;
  }
  return null;
}

const MOST_BETWEEN = 60;
const holds = wordList("tổ chức,phối hợp tổ chức,long trọng tổ chức,triệu tập");
const takesPlace = wordList("đã diễn ra,diễn ra,được tổ chức,đã được tổ chức,vừa diễn ra");

/** The verb further behind, and who holds the meeting: `được Đảng ủy xã tổ chức`, `do Huyện ủy tổ chức`, `diễn ra`. */
export function heldLater(
  tokens: readonly Token[],
  from: number,
  bodies: readonly BodyMention[],
): { readonly next: number; readonly by: BodyMention | null } | null {
  for (let at = from; at < Math.min(tokens.length, from + MOST_BETWEEN); at++) {
    const token = tokens[at];
    if (!token || token.text === ";" || (token.bare === "hoi" && tokens[at + 1]?.bare === "nghi")) return null;
    const plain = phraseAt(takesPlace, tokens, at);
    if (plain) return { next: plain.next, by: null };
    if (token.low !== "được" && token.low !== "do") continue;
    const by = bodies.find((body) => body.at === at + 1 && !body.office);
    const verb = by && verbBehind(tokens, by.next);
    if (verb) return { next: verb, by };
  }
  return null;
}

function verbBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 18); at++) {
    if (tokens[at]?.text === ";") return null;
    const found = phraseAt(holds, tokens, at);
    if (found) return found.next;
  }
  return null;
}

/** `Đại hội … đã hoàn thành toàn bộ chương trình`, `… và bế mạc`. */
export function closesBehind(tokens: readonly Token[], at: number): boolean {
  for (let spot = at; spot < Math.min(tokens.length, at + 9) && tokens[spot]?.kind === "word"; spot++)
    if (phraseAt(ends, tokens, spot)) return true;
  return false;
}
const ends = wordList(
  "bế mạc,thành công tốt đẹp,hoàn thành chương trình,hoàn thành toàn bộ chương trình,hoàn thành các nội dung",
);

const spokenDays: ReadonlyMap<string, number> = new Map([
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
]);
/** `Sau hơn 2 ngày làm việc`, `sau ba ngày diễn ra`. */
export function daysOf(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(
    ({ low }, spot) =>
      low === "ngày" && ["làm việc", "diễn ra"].includes(`${tokens[spot + 1]?.low} ${tokens[spot + 2]?.low}`),
  );
  const count = tokens[at - 1];
  const days = count?.kind === "digits" ? Number(count.text) : (spokenDays.get(count?.low ?? "") ?? null);
  return days !== null && Number.isInteger(days) && days >= 2 && days <= 10 && tokens[at - 2]?.text !== ","
    ? days
    : null;
}
