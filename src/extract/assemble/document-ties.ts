import type { ResolutionItem } from "../../bundle/format.js";
import type { DocumentRelation } from "../lexicon/document-words.js";
import type { Marked } from "../mentions.js";
import { documentTies } from "../rules/document-relations.js";
import type { DocumentMention } from "../rules/documents.js";
import type { TokenSpan } from "../text/token-span.js";
import type { DocumentFound } from "./documents.js";
import { passage } from "./evidence.js";

/** What one document is to another; each by what tells it from the others of the article. */
export interface Tie extends TokenSpan {
  readonly marked: Marked;
  readonly relation: DocumentRelation;
  readonly from: string;
  readonly to: string;
}

/** Those of a sentence; `keysOf` has the documents that each mention stands for. */
export function tiesIn(
  marked: Marked,
  documents: readonly DocumentFound[],
  keysOf: ReadonlyMap<DocumentMention, readonly string[]>,
): readonly Tie[] {
  const passed = new Set(documents.flatMap(({ action, mention }) => (action === "ADOPTED" ? [mention] : [])));
  return documentTies(marked.sentence.tokens, [...keysOf.keys()], passed).flatMap(
    ({ from, relations, to, at, next }) => {
      const [one, ...others] = keysOf.get(from) ?? [];
      // Of several in one mention nobody knows which; programmes without a number are told apart by what they carry out.
      if (one === undefined || others.length > 0 || (from.numbers.length === 0 && !from.meeting)) return [];
      return to
        .flatMap((mention) => keysOf.get(mention) ?? [])
        .flatMap((other) => relations.map((relation) => ({ marked, relation, from: one, to: other, at, next })));
    },
  );
}

/** The items with what they are to each other, the first that is said of two of them. */
export function withTies(
  items: readonly ResolutionItem[],
  text: string,
  ties: readonly Tie[],
  itemOf: (key: string) => string | undefined,
): readonly ResolutionItem[] {
  const tied = new Map(items.map((item) => [item.key, item] as const));
  const said = new Set<string>();
  for (const { marked, relation, from, to, at, next } of ties) {
    const item = tied.get(itemOf(from) ?? "");
    const other = itemOf(to);
    const known = item?.[relation] ?? [];
    if (!item || !other || other === item.key || known.length >= MOST) continue;
    const pair = [item.key, other].toSorted().join(" ");
    if (said.has(`${relation} ${pair}`)) continue;
    said.add(`${relation} ${pair}`);
    const evidence = passage(text, marked.sentence.tokens, { at, next }, SURE, relation);
    tied.set(item.key, { ...item, [relation]: [...known, other], evidence: [...(item.evidence ?? []), evidence] });
  }
  return [...tied.values()];
}

const SURE = { rule: "document-relation", confidence: 0.88 };
// More than any document names; it bounds what a text of nothing but documents costs.
const MOST = 50;
