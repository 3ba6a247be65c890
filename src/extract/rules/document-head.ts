import { documentWords, isKindCode, kindOfCode } from "../lexicon/document-words.js";
import { phraseAt } from "../text/phrases.js";
import { type Token } from "../text/tokens.js";
import { type NumberMention, numberAt } from "./symbol.js";
import { romanAt } from "./terms.js";
import { unitAt } from "./unit.js";

// Of these the words behind the kind are the name; the others need `về`.
export const titled = new Set(["SCHEME", "PLAN", "RULES", "PROGRAMME", "ACTION_PROGRAMME", "CAMPAIGN"]);

export interface Head {
  readonly kind: string;
  readonly next: number;
  /** An abbreviation: `CT 05`, `NQTW 4`. */
  readonly coded: boolean;
  /** It says that a congress passed it: `NQĐH`. */
  readonly congress?: boolean;
}

export function headAt(tokens: readonly Token[], at: number): Head | null {
  const found = phraseAt(documentWords, tokens, at);
  if (found) return { kind: found.value, next: found.next, coded: false };
  const token = tokens[at];
  if (token?.kind !== "word" || token.text.length < 2 || token.text !== token.text.toUpperCase()) return null;
  if (token.text === "NQTW") return { kind: "RESOLUTION", next: at + 1, coded: true };
  if (token.text === "NQĐH") return { kind: "RESOLUTION", next: at + 1, coded: true, congress: true };
  const kind = isKindCode(token.bare) ? kindOfCode(token.bare) : null;
  const next = tokens[at + 1]?.low === "số" ? at + 2 : at + 1;
  const central = tokens[next]?.low === "tw" && romanOrDigits(tokens[next + 1]);
  const number = tokens[next]?.kind === "digits" && tokens[at - 1]?.text !== "-" && tokens[at - 1]?.text !== "/";
  const congress = tokens[next]?.bare === "dai" && tokens[next + 1]?.bare === "hoi";
  return kind && (number || central || congress) ? { kind, next: at + 1, coded: true } : null;
}

const romanOrDigits = (token: Token | undefined) => token?.kind === "digits" || romanAt(token) !== null;

const counted = new Set(
  "năm tháng ngày quý giờ % chỉ nhiệm điểm nội nhóm người trang lần tuần phần chương điều".split(" "),
);

/** `số 04, 05`, `05-CT/TW`, `số 18-NQ/TW và số 19-NQ/TW`. */
export function numbersAt(tokens: readonly Token[], from: number): readonly NumberMention[] {
  // `Nghị quyết chuyên đề số 12-NQ/ĐU`.
  const start = tokens[from]?.low === "chuyên" && tokens[from + 2]?.low === "số" ? from + 2 : from;
  let at = tokens[start]?.low === "số" ? start + 1 : start;
  if (tokens[at]?.text === ":" || tokens[at]?.text === ".") at++;
  const numbers: NumberMention[] = [];
  for (;;) {
    const number = numberAt(tokens, at);
    if (!number || isCount(tokens, number, at > from || numbers.length > 0)) break;
    numbers.push(number);
    const link = tokens[number.next];
    if (!link || (link.text !== "," && link.low !== "và" && link.text !== ";")) break;
    at = tokens[number.next + 1]?.low === "số" ? number.next + 2 : number.next + 1;
  }
  return numbers;
}

function isCount(tokens: readonly Token[], { at, number, symbol, next }: NumberMention, told: boolean): boolean {
  if (symbol) return false;
  const after = tokens[next];
  if (!after) return false;
  const { sort } = unitAt(tokens, next);
  if ((sort === "measure" || sort === "percent") && after.low !== "đ") return true;
  // `kết luận 388 đảng viên có vi phạm`.
  if (sort === "noun" && !told && !tokens[at - 1]?.capital && !tokens[at - 2]?.capital) return true;
  // `Chỉ thị 06 ngày 7/11/2006`, not `Kế hoạch 90 ngày`.
  const dated = after.low === "ngày" && tokens[next + 1]?.kind === "digits";
  if (counted.has(after.low) && !dated && !(told && (after.low === "ngày" || after.low === "năm"))) return true;
  // `12/2011`, `5,5`, `1.000` are no numbers of documents.
  const glued =
    after.kind === "sign" && !after.spaced && tokens[next + 1]?.kind === "digits" && !tokens[next + 1]?.spaced;
  if (glued && "/.,".includes(after.text)) return true;
  return /^(?:19|20)\d\d$/u.test(number) && !told;
}
