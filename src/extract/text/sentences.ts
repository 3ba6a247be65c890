import { phraseAt, wordList } from "./phrases.js";
import type { Token } from "./tokens.js";

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Counts the lines of the text; sentences of one paragraph share it. */
  readonly paragraph: number;
}

const abbreviated = new Set("tp tx q p h tt ts ths pgs gs bs ks ds đc đ/c tr st mr mrs nxb cn kcn vs".split(" "));
const bullets = new Set(["-", "–", "—", "+", "*", "•", "●", "▪", "·"]);
/** In tokens: a text without full stops is read in stretches of this length. */
const LONGEST = 400;
const openers = new Set(["“", '"', "«", "‘", "'", "("]);
const goesOn = wordList("và,của,tại,trong,với,cho,để,đến,từ,là,các,những,đã,được,về");

/** Sentences in their order; a line that only goes on with the one before it belongs to it. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const [last, token] = [tokens[at - 1], tokens[at]];
    const newLine = (token?.opens === true && !continues(tokens, at)) || stampEnds(tokens, first) === at;
    if (token && !newLine && at - first < LONGEST && (!endsAt(tokens, at) || isNumbering(tokens, first, at))) continue;
    const [start, end] = [tokens[first]?.start, last?.end];
    if (start !== undefined && end !== undefined)
      sentences.push({ tokens: tokens.slice(first, at), start, end, paragraph });
    if (newLine) paragraph++;
    first = at;
  }
  return sentences;
}

/** Where `date 2020-07` ends that a crawler put before a text; null where there is none. */
export function stampEnds(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at];
  if (word?.low !== "date" || !word.opens) return null;
  const [year, dash, month] = tokens.slice(at + 1, at + 4);
  if (year?.text.length !== 4 || dash?.text !== "-" || month?.kind !== "digits") return null;
  return tokens[at + 4]?.text === "-" && tokens[at + 5]?.kind === "digits" ? at + 6 : at + 4;
}

// `1. Tốc độ …`, `II. Các chỉ tiêu`.
const isNumbering = (tokens: readonly Token[], first: number, at: number) =>
  at - first === 2 &&
  tokens[first]?.opens === true &&
  (tokens[first]?.kind === "digits" || /^(?:[IVX]+|[A-Za-z])$/u.test(tokens[first]?.text ?? ""));

// A saved page may break its lines anywhere.
function continues(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token) return false;
  if (last.kind === "sign" && ".:;!?…".includes(last.text)) return false;
  if (stampEnds(tokens, at) !== null) return false;
  if (token.kind === "word" && !token.capital) return true;
  return token.kind === "sign" ? token.text === "," : phraseAt(goesOn, tokens, at - 1) !== null;
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token || last.kind !== "sign") return false;
  if (last.text === "!" || last.text === "?" || last.text === "…") return starts(token);
  if (last.text !== ".") return false;
  const before = tokens[at - 2];
  if (before?.text === ".") return starts(token);
  if (token.spaced) return starts(token) && !isAbbreviation(before, token);
  // `chỉ đạo.Qua đó`, `thành phố.9 tháng`: the space was lost.
  if (before?.kind !== "word" || before.text.length === 1 || abbreviated.has(before.low)) return false;
  if (!before.capital) return token.capital || token.kind === "digits" || openers.has(token.text);
  // `Đại hội XIII.Lương thực`, `tỉnh An Giang.Trong năm`; `TP.Vinh` is one name.
  return /^(?:\p{Lu}\p{Ll}{2,}|[IVX]{2,})$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isAbbreviation(before: Token | undefined, token: Token): boolean {
  if (before?.kind !== "word") return false;
  if (before.text.length === 1 && before.capital) return true;
  return abbreviated.has(before.low) && token.kind === "word" && (before.capital || before.low === "đc");
}

const starts = (token: Token) =>
  token.capital || token.kind === "digits" || openers.has(token.text) || bullets.has(token.text);

/** Whether a line begins as an item of a list does: with a bullet, or with a number and one of the signs `behind` it. */
export const isItem = ([first, second]: readonly Token[], behind: string): boolean =>
  first !== undefined &&
  (bullets.has(first.text) || (first.kind === "digits" && second !== undefined && behind.includes(second.text)));
