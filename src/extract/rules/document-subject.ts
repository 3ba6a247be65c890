import { strivingWords } from "../lexicon/clause-words.js";
import { documentWords, subjectEnds, subjectStops, workOfBody } from "../lexicon/document-words.js";
import { phraseAt } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import { type Token } from "../text/tokens.js";
import { headAt, numbersAt, titled } from "./document-head.js";
import { meetingAt } from "./document-meeting.js";

const LONGEST_SUBJECT = 80;

const openQuotes = '“"«';

const closeQuotes = '”"»';

const notTitles = new Set(
  "đã được của và là trên này đó nói do theo tại trong với đề năm số nêu có sẽ để khi từ".split(" "),
);

/** The subjects after `về`; those of several documents are parted by semicolons. */
export function subjectsAt(
  tokens: readonly Token[],
  from: number,
  kind: string,
  { bare, several }: { readonly bare: boolean; readonly several: boolean },
): readonly TokenSpan[] {
  let at = from;
  if (tokens[at]?.text === "," || tokens[at]?.text === ":") at++;
  const about = tokens[at]?.low === "về" ? at + 1 : null;
  const names = bare ? nameStart(tokens, at, kind) : null;
  const quoted = openQuotes.includes(tokens[at]?.text ?? "x") ? at : null;
  let start = about ?? names ?? quoted;
  if (start === null) return [];
  if (tokens[start]?.low === "việc") start++;
  const subjects: TokenSpan[] = [];
  for (;;) {
    const span = subjectAt(tokens, start);
    if (span.next <= span.at) break;
    subjects.push(span);
    // `nghị quyết chuyên đề về “…”; “…”`.
    const other =
      several && closeQuotes.includes(tokens[span.next]?.text ?? "x") && isLink(tokens[span.next + 1])
        ? span.next + 2
        : null;
    if (other && openQuotes.includes(tokens[other]?.text ?? "x") && subjects.length <= 6) {
      start = other;
      continue;
    }
    const after = tokens[span.next];
    if (after?.text !== ";" || phraseAt(documentWords, tokens, span.next + 1) || startsClause(tokens, span.next + 1))
      break;
    start = span.next + 1;
    if (tokens[start]?.low === "về") start++;
    if (subjects.length > 6) break;
  }
  return subjects;
}

const isLink = (token: Token | undefined) => token !== undefined && (",;".includes(token.text) || token.low === "và");

const startsClause = (tokens: readonly Token[], at: number) =>
  phraseAt(subjectStops, tokens, at) !== null || phraseAt(strivingWords, tokens, at) !== null;

// `Chương trình hành động thực hiện …`, `cuộc vận động “Học tập …”`.
function nameStart(tokens: readonly Token[], at: number, kind: string): number | null {
  if (openQuotes.includes(tokens[at]?.text ?? "x")) return at;
  const low = tokens[at]?.low ?? "";
  if (kind === "CAMPAIGN") return ["học", "xây", "toàn", "người"].includes(low) ? at : null;
  if (kind === "ACTION_PROGRAMME") return ["thực", "triển", "cụ", "hành"].includes(low) ? at : null;
  const word = tokens[at]?.kind === "word" && !notTitles.has(low);
  if (titled.has(kind)) return word ? at : null;
  // `Nghị quyết chuyên đề về …`.
  if (low === "chuyên" && tokens[at + 1]?.low === "đề") {
    const next = tokens[at + 2]?.low === "về" ? at + 3 : at + 2;
    // `dự thảo nghị quyết chuyên đề nêu mục tiêu …`.
    return notTitles.has(tokens[next]?.low ?? "") ? null : next;
  }
  return ["lãnh", "nhiệm", "phương"].includes(low) ? at : null;
}

function subjectAt(tokens: readonly Token[], start: number): TokenSpan {
  const quote = openQuotes.indexOf(tokens[start]?.text ?? "x");
  if (quote >= 0) {
    for (let next = start + 1; next < Math.min(tokens.length, start + LONGEST_SUBJECT); next++)
      if (closeQuotes.includes(tokens[next]?.text ?? "x")) return { at: start + 1, next };
  }
  let next = start;
  let depth = 0;
  for (; next < Math.min(tokens.length, start + LONGEST_SUBJECT); next++) {
    const token = tokens[next];
    if (!token) break;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth < 0) break;
    if (
      token.text === ";" ||
      token.text === ":" ||
      token.text === "…" ||
      (token.text === "." && (tokens[next + 1]?.spaced ?? true))
    )
      break;
    if (next > start && phraseAt(subjectEnds, tokens, next)) break;
    if (
      next > start &&
      token.kind === "word" &&
      depth === 0 &&
      (token.low === "và" || token.text === ",") &&
      endsBehind(tokens, next)
    )
      break;
    if (
      token.text === "," &&
      (phraseAt(subjectStops, tokens, next + 1) || endsBehind(tokens, next) || tokens[next + 1]?.kind === "digits")
    )
      break;
  }
  while (
    next > start &&
    (tokens[next - 1]?.text === "," || tokens[next - 1]?.text === "." || tokens[next - 1]?.low === "và")
  )
    next--;
  return { at: start, next };
}

// Another document or figure follows.
const endsBehind = (tokens: readonly Token[], at: number) => {
  const head = headAt(tokens, at + 1);
  // `…, Kế hoạch thực hiện …`, `làm việc và Chương trình kiểm tra, giám sát`.
  const work = tokens[at - 1]?.low === "việc" && tokens[at - 2]?.low === "làm";
  if (head !== null && (tokens[at]?.text === "," || work) && tokens[at + 1]?.capital && titled.has(head.kind))
    return true;
  // `quy chế làm việc, chương trình hành động thực hiện …`.
  if (head !== null && (head.kind === "ACTION_PROGRAMME" || phraseAt(workOfBody, tokens, at + 1))) return true;
  // `… và Nghị quyết về mức thu học phí`.
  if (head !== null && tokens[at + 1]?.capital && tokens[head.next]?.low === "về") return true;
  return head !== null && (numbersAt(tokens, head.next).length > 0 || meetingAt(tokens, head.next) !== null);
};
