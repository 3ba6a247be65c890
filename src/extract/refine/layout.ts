import { datesOf } from "../rules/dates.js";
import { romanAt } from "../rules/terms.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { isItem, type Sentence, stampEnds } from "../text/sentences.js";
import { lettersAbove } from "./letterhead.js";
import { isGoalHeading } from "./modes.js";

export type Part = "title" | "body" | "furniture" | "repeated" | "related" | "signature";

/** Whether a sentence belongs to the article itself. */
export const readable = (part: Part | undefined): boolean => part === "body" || part === "title";

/** Which part of the page each sentence is. */
export function partsOf(sentences: readonly Sentence[]): readonly Part[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = paragraphs.get(sentence.paragraph);
    if (own) own.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  const letters = lettersAbove(sentences);
  const head = letters > 0 ? (sentences[letters - 1]?.paragraph ?? -1) : -1;
  const bodies = new Set(
    [...paragraphs].flatMap(([paragraph, own]) => (paragraph > head && isBody(own) ? [paragraph] : [])),
  );
  const [first] = bodies;
  const last = [...bodies].at(-1) ?? -1;
  const ended = relatedFrom(sentences, first ?? 0);
  const title = titleOf(paragraphs, head, first);
  const repeats = repeated(sentences);
  return sentences.map((sentence, i) => {
    const { paragraph } = sentence;
    if (i < letters) return "furniture";
    if (i >= ended) return "related";
    if (stampEnds(sentence.tokens, 0) !== null) return "furniture";
    if (repeats.has(i)) return "repeated";
    if (first === undefined) return "body";
    if (paragraph === title) return "title";
    if (paragraph < first) return isSubhead(sentence) ? "title" : "furniture";
    const own = paragraphs.get(paragraph) ?? [];
    if (
      bodies.has(paragraph) ||
      isItem(sentence.tokens, ".)/") ||
      isSection(sentence) ||
      isGoalHeading(sentence.tokens)
    )
      return "body";
    if (paragraph > last) return "signature";
    const caption = own.length === 1 ? isCaption(sentence) : own.length === 2 && isCredit(own[1]);
    return caption ? "furniture" : "body";
  });
}

const LONG = 22;
const SHORT = 7;

// Words enough, or the end of a sentence.
function isBody(sentences: readonly Sentence[]): boolean {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const closing = sentences.at(-1)?.tokens.at(-1)?.text ?? "";
  if (words >= SHORT && ".;:!?".includes(closing) && closing !== "") return true;
  return words >= LONG && (words >= 45 || '.;:…!?”"/'.includes(closing) || sentences.length > 1);
}

const furnitureWords = wordList(
  "trang chủ,tin tức,đăng nhập,liên hệ,chia sẻ,in bài viết,in trang,gửi email,bình luận,skip to main content,lượt xem,đọc thêm,tìm kiếm,menu,facebook,zalo,twitter,font size,cỡ chữ,share,print,ảnh,nguồn,tác giả,cập nhật,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật,ngày đăng,đăng bởi,news,home",
);
const relatedWords = wordList(
  "tin liên quan,các tin khác,tin khác,tin cùng chuyên mục,bài viết liên quan,bài liên quan,tin mới hơn,tin cũ hơn,tin đã đưa,các tin đã đưa,tin cùng loại,xem thêm,có thể bạn quan tâm,tin mới nhất,đọc nhiều,tin đọc nhiều,tin nổi bật,các bài khác,bài viết khác,tin bài khác,tin bài liên quan,bài cùng chuyên mục,ý kiến bạn đọc,gửi bình luận,các tin mới hơn,các tin cũ hơn,bài đọc nhiều,tin mới,video,thông báo mới,liên kết website,thống kê truy cập,bản quyền,tin cũ",
);

function relatedFrom(sentences: readonly Sentence[], first: number): number {
  const at = sentences.findIndex(
    ({ tokens, paragraph }) => paragraph > first && tokens.length <= 9 && startsWith(tokens, relatedWords),
  );
  return at < 0 ? sentences.length : at;
}

function startsWith(tokens: Sentence["tokens"], words: typeof relatedWords): boolean {
  const at = tokens.findIndex(({ kind }) => kind === "word");
  const found = at < 0 ? null : phraseAt(words, tokens, at);
  return (
    found !== null &&
    (found.next >= tokens.length || tokens[found.next]?.kind !== "word" || tokens.length <= found.next + 2)
  );
}

function isFurniture({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === "word").length;
  if (words < 4 || (tokens.length <= 14 && startsWith(tokens, furnitureWords))) return true;
  // `Thứ 3, 19/07/2022 | Tìm kiếm`, `11/08/2021 15:27 In trang`.
  const dated = datesOf(tokens).some(({ date }) => date.year !== null);
  const clock = tokens.some(
    ({ text }, at) =>
      text === "|" || (text === ":" && tokens[at - 1]?.kind === "digits" && tokens[at + 1]?.kind === "digits"),
  );
  return (
    tokens.length <= 40 &&
    (tokens.some(({ text }) => text === "|" || text === ">") || (dated && (clock || tokens[0]?.low === "thứ")))
  );
}

/** The last line before the text that reads like a heading. */
function titleOf(
  paragraphs: ReadonlyMap<number, readonly Sentence[]>,
  head: number,
  first: number | undefined,
): number | null {
  if (first === undefined) return null;
  for (let paragraph = first - 1; paragraph > head; paragraph--) {
    const sentence = paragraphs.get(paragraph)?.[0];
    if (!sentence || isFurniture(sentence)) continue;
    if (sentence.tokens.filter(({ kind }) => kind === "word").length >= 5) return paragraph;
  }
  return null;
}

const isSubhead = (sentence: Sentence) => !isFurniture(sentence) && sentence.tokens.length >= 10;

// `II. CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2025`.
function isSection({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return (
    (romanAt(tokens[0]) !== null && tokens[1]?.text === ".") ||
    (words.length >= 4 && words.every(({ text }) => text === text.toUpperCase()))
  );
}

// A line between paragraphs that no sentence ends: the words under a picture.
function isCaption({ tokens }: Sentence): boolean {
  const closing = tokens.at(-1)?.text ?? "";
  return tokens.length < 34 && !".;:!?…,".includes(closing) && !tokens.some(({ text }) => text === "%");
}

// `(Ảnh: …)` behind the words under a picture.
const isCredit = (sentence: Sentence | undefined): boolean => {
  const word = sentence?.tokens.find(({ kind }) => kind === "word");
  return sentence !== undefined && sentence.tokens.length < 16 && (word?.low === "ảnh" || word?.low === "nguồn");
};

const SAME = 40;

/** Sentences that stand again later, whole or longer: a lead is often printed twice, once cut. */
function repeated(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  const byStart = new Map<string, number[]>();
  const bare = sentences.map(({ tokens }) =>
    tokens
      .filter(({ kind }) => kind !== "sign")
      .map((token) => token.bare)
      .join(" "),
  );
  for (const [i, text] of bare.entries()) {
    if (text.length < SAME) continue;
    const start = text.slice(0, SAME);
    const others = byStart.get(start) ?? [];
    for (const other of others) {
      const earlier = bare[other] ?? "";
      if (text.startsWith(earlier)) found.add(other);
      else if (earlier.startsWith(text)) found.add(i);
    }
    // A few places are enough; a page that says one thing a thousand times must not cost a million comparisons.
    if (others.length < 8) byStart.set(start, [...others, i]);
  }
  return found;
}
