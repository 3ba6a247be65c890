import { type DocumentRelation, documentRelations } from "../lexicon/document-words.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { TokenSpan } from "../text/token-span.js";
import { isSign, type Token } from "../text/tokens.js";
import type { DocumentMention } from "./documents.js";

/** What words such as `thực hiện` lead to: one document, or several in a row. */
export interface LedTo {
  readonly relations: readonly DocumentRelation[];
  readonly to: readonly DocumentMention[];
}

/** One document of a sentence that does something to others. */
export interface DocumentTie extends LedTo, TokenSpan {
  readonly from: DocumentMention;
}

/** What the documents of a sentence are to each other, `passed` those that it says were passed: `Kế hoạch số 34-KH/HU thực hiện Nghị quyết số 05-NQ/TU`. */
export function documentTies(
  tokens: readonly Token[],
  documents: readonly DocumentMention[],
  passed: ReadonlySet<DocumentMention>,
): readonly DocumentTie[] {
  if (documents.length < 2) return [];
  const found = documents.flatMap((from) => tieOf(from, tokens, documents) ?? []);
  // `Kế hoạch số 34 về thực hiện Nghị quyết số 05, thay thế Kế hoạch số 12`: the first one replaces.
  const forward = found.map((each) => {
    const doer = found.find((other) => other !== each && other.to.includes(each.from))?.from;
    return doer && each.relations.every((relation) => ends.has(relation)) ? { ...each, from: doer, at: doer.at } : each;
  });
  return [...forward, ...(openingTie(tokens, documents, passed) ?? [])];
}

/** `… thực hiện B`, right behind the name or the subject of a document. */
function tieOf(
  from: DocumentMention,
  tokens: readonly Token[],
  documents: readonly DocumentMention[],
): DocumentTie | null {
  // What stands behind `;` may be the subject of another one that the sentence does not number.
  const [subject] = from.subjects;
  for (const at of [from.nameEnd, ...(subject ? [subject.at] : [])]) {
    const found = ledToFrom(behindLink(tokens, at), tokens, documents);
    if (found) return tie(from, found);
  }
  // `Quy định số 37 về những điều đảng viên không được làm, thay thế Quy định số 47`.
  const found = subject && ledToFrom(behindLink(tokens, subject.next), tokens, documents);
  return found?.relations.every((relation) => ends.has(relation)) ? tie(from, found) : null;
}

/** `Thực hiện B, Ban Thường vụ Huyện ủy ban hành A`; `Căn cứ B, …`. */
function openingTie(
  tokens: readonly Token[],
  documents: readonly DocumentMention[],
  passed: ReadonlySet<DocumentMention>,
): readonly DocumentTie[] | null {
  const at = tokens.findIndex(({ kind }) => kind === "word");
  const found = ledToFrom(tokens[at]?.low === "để" ? at + 1 : at, tokens, documents);
  const last = found?.to.at(-1);
  if (!found || !last || found.relations.some((relation) => ends.has(relation))) return null;
  const from = documents.find((document) => document.at >= last.next && passed.has(document));
  const denied =
    from && tokens.slice(Math.max(0, from.at - 4), from.at).some(({ low }) => low === "chưa" || low === "không");
  return from && !denied ? [{ ...tie(from, found), at, next: from.nameEnd }] : null;
}

// These are done to documents alone.
const ends: ReadonlySet<DocumentRelation> = new Set(["amends", "supplements", "replaces", "repeals"]);

const tie = (from: DocumentMention, led: LedTo): DocumentTie => ({
  ...led,
  relations: relationsOf(from.kind, led.relations),
  from,
  at: from.at,
  next: led.to.at(-1)?.nameEnd ?? from.next,
});

/** A guideline guides what it tells how to carry out. */
export const relationsOf = (kind: string, relations: readonly DocumentRelation[]): readonly DocumentRelation[] =>
  kind === "GUIDELINE" ? relations.map((each) => (each === "implements" ? "guides" : each)) : relations;

const links = wordList("về việc,về,nhằm,để");
const stress = wordList("tiếp tục đẩy mạnh việc,tiếp tục đẩy mạnh,tiếp tục,đẩy mạnh,tăng cường,đẩy mạnh việc");

/** Behind what may stand between a document and its verb: `, về việc tiếp tục`. */
function behindLink(tokens: readonly Token[], at: number): number {
  let next = isSign(tokens[at], ",") ? at + 1 : at;
  next = phraseAt(links, tokens, next)?.next ?? next;
  return phraseAt(stress, tokens, next)?.next ?? next;
}

const MOST_BETWEEN = 3;
/** The relation that the words at a place say, with the documents behind them. */
export function ledToFrom(at: number, tokens: readonly Token[], documents: readonly DocumentMention[]): LedTo | null {
  const relations: DocumentRelation[] = [];
  let next = at;
  for (;;) {
    const found = phraseAt(documentRelations, tokens, next);
    if (!found) break;
    relations.push(found.value);
    ({ next } = found);
    // `sửa đổi, bổ sung`.
    if (isSign(tokens[next], ",") || tokens[next]?.low === "và") next++;
  }
  if (relations.length === 0) return null;
  const first = documents.findIndex((document) => document.at >= next);
  const row = documents.slice(first, first < 0 ? 0 : undefined);
  if (!row[0] || row[0].at - next > MOST_BETWEEN) return null;
  const end = row.findIndex((document, i) => i > 0 && !follows(tokens, row[i - 1] ?? document, document));
  return { relations, to: end < 0 ? row : row.slice(0, end) };
}

/** `Nghị quyết số 18 và Nghị quyết số 19`. */
const follows = (tokens: readonly Token[], one: DocumentMention, other: DocumentMention): boolean =>
  other.at - one.next <= 2 &&
  tokens.slice(one.next, other.at).every(({ low }) => low === "," || low === "và" || low === "các");
