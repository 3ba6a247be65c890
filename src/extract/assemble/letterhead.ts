import type { EvidenceItem, ResolutionItem } from "../../bundle/format.js";
import { relationNames } from "../lexicon/document-words.js";
import { topicsOf } from "../lexicon/vocabulary.js";
import type { Marked } from "../mentions.js";
import type { KnownBody } from "../refine/bodies.js";
import type { Letterhead } from "../refine/letterhead.js";
import { datedIn } from "../refine/setting.js";
import { headAt } from "../rules/document-head.js";
import { ledToFrom, relationsOf } from "../rules/document-relations.js";
import { type Token, wordsOf } from "../text/tokens.js";
import { passage } from "./evidence.js";
import type { Work } from "./work.js";

const HEAD = { rule: "letterhead", confidence: 0.95 };

/** The title, and the line above it, which may be the kind alone: `BÁO CÁO`. */
export interface Titled {
  readonly title: Marked | undefined;
  readonly above: Marked | undefined;
}

/** The document that the text itself is, as its letterhead tells. */
export function ownDocument(
  { number: { marked, mention: number }, body, date }: Letterhead,
  { title, above }: Titled,
  { article: { text }, bodies }: Work,
  owner: KnownBody | null,
): ResolutionItem | null {
  const line = above && headAt(above.sentence.tokens, 0);
  const alone = line?.next === above?.sentence.tokens.length ? line : null;
  const head = title ? (headAt(title.sentence.tokens, 0) ?? alone) : null;
  // `QĐ` is a decision and a regulation: what is printed tells.
  const kind = head?.kind ?? number.kind;
  if (!kind) return null;
  const evidenceOf = (tokens: readonly Token[], at: number, next: number, field?: string): EvidenceItem =>
    passage(text, tokens, { at, next }, HEAD, field);
  const { tokens } = marked.sentence;
  const issuedOn = date && datedIn(date.mention.date, null);
  const about = title ? { tokens: title.sentence.tokens, at: subjectAt(title.sentence.tokens, alone != null) } : null;
  const subject =
    about?.at != null && about.at < about.tokens.length ? wordsOf(about.tokens, about.at, about.tokens.length) : null;
  const topics = subject ? topicsOf(subject) : [];
  const issuer =
    owner &&
    bodies.key(owner, body ? [evidenceOf(body.marked.sentence.tokens, body.mention.at, body.mention.next)] : []);
  return {
    key: "r0",
    kind: kind as ResolutionItem["kind"], // of the lexicon, which a test holds to the format
    number: number.number,
    symbol: number.symbol,
    ...(issuer ? { issuer } : {}),
    // One of a `Tỉnh ủy` that nobody names may be of any province.
    ...(issuer && !owner?.unit ? { resolved: true } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(subject ? { subject } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    evidence: [
      evidenceOf(tokens, 0, tokens.length),
      evidenceOf(tokens, number.at, number.next, "symbol"),
      ...(issuedOn ? [evidenceOf(date.marked.sentence.tokens, date.mention.at, date.mention.next, "issuedOn")] : []),
      ...(about?.at != null && subject ? [evidenceOf(about.tokens, about.at, about.tokens.length, "subject")] : []),
    ],
  };
}

/** Where a title says what the document is about: `BÁO CÁO kết quả …`, `Về việc ban hành …` below the kind; null where it does not. */
function subjectAt(tokens: readonly Token[], belowKind: boolean): number | null {
  const at = headAt(tokens, 0)?.next ?? 0;
  const next = tokens[at]?.low === "về" ? at + 1 : at;
  if (next === 0) return belowKind ? 0 : null;
  return next > at && tokens[next]?.low === "việc" ? next + 1 : next;
}

/** With what its title says of documents that the text cites: `Kế hoạch thực hiện Nghị quyết số 05-NQ/TU`. */
export function tiedByTitle(
  document: ResolutionItem,
  title: Marked | undefined,
  cited: readonly ResolutionItem[],
  text: string,
): ResolutionItem {
  if (!title) return document;
  const { tokens } = title.sentence;
  const about = subjectAt(tokens, false);
  const led = about === null ? null : ledToFrom(about, tokens, title.documents);
  const others = led?.to.flatMap(({ kind, numbers }) =>
    numbers.flatMap(({ number }) => cited.find((each) => each.kind === kind && each.number === number)?.key ?? []),
  );
  if (!led || !others || others.length === 0) return document;
  const said = { at: 0, next: led.to.at(-1)?.nameEnd ?? tokens.length };
  const relations = relationsOf(document.kind, led.relations);
  return {
    ...document,
    ...Object.fromEntries(relations.map((relation) => [relation, others])),
    evidence: [
      ...(document.evidence ?? []),
      ...relations.map((relation) => passage(text, tokens, said, HEAD, relation)),
    ],
  };
}

/** With the document itself before those that the text cites, under one key where it cites itself. */
export function withOwn(document: ResolutionItem, cited: readonly ResolutionItem[]): readonly ResolutionItem[] {
  const itself = new Set(cited.filter((other) => isSame(document, other)).map(({ key }) => key));
  if (itself.size === 0) return [document, ...cited];
  const own = { ...document };
  for (const copy of cited.filter(({ key }) => itself.has(key)))
    for (const relation of relationNames) {
      const others = [...(own[relation] ?? []), ...(copy[relation] ?? [])];
      if (others.length > 0) own[relation] = others;
    }
  const all = [own, ...cited.filter(({ key }) => !itself.has(key))];
  return all.map((item) => {
    const led = { ...item };
    for (const relation of relationNames) {
      const keys = led[relation]?.map((key) => (itself.has(key) ? document.key : key));
      const others = [...new Set(keys)].filter((key) => key !== item.key);
      if (others.length > 0) led[relation] = others;
      else delete led[relation];
    }
    return led;
  });
}

function isSame(one: ResolutionItem, { kind, number, symbol, issuedOn, subject }: ResolutionItem): boolean {
  // `CHƯƠNG TRÌNH HÀNH ĐỘNG thực hiện …` in its own title.
  if (!number) return kind === one.kind && subject != null && subject === one.subject;
  const sameDay = !issuedOn || !one.issuedOn || issuedOn === one.issuedOn;
  return kind === one.kind && number === one.number && (!symbol || symbol === one.symbol) && sameDay;
}
