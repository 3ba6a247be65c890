import type { ResolutionItem } from "../../bundle/format.js";
import { resolutionWords } from "../../values/kind-words.js";
import { dateText } from "../../values/partial-date.js";
import { wordsOf } from "../text/tokens.js";
import { type DocumentFound, relationBetween } from "./documents.js";
import { inferred, passage } from "./evidence.js";

interface Pair {
  readonly document: DocumentFound;
  readonly item: ResolutionItem;
}

/**
 * What documents say of each other, and programmes in the plural: `các chương trình hành động thực hiện Chỉ thị số 04, 05`
 * are as many as the documents that they carry out.
 */
export function programmesOf(
  text: string,
  documents: readonly DocumentFound[],
  items: readonly ResolutionItem[],
): readonly ResolutionItem[] {
  const pairs = documents.flatMap((document, i) => {
    const item = items[i];
    return item ? [{ document, item }] : [];
  });
  const result: ResolutionItem[] = [];
  const added: ResolutionItem[] = [];
  for (const pair of pairs) {
    const carried = carriedBy(pair, pairs);
    if (carried.length === 0) result.push(pair.item);
    else if (isPlural(pair.document) && carried.length > 1)
      added.push(...carried.map((other) => programme(text, pair, other)));
    else result.push({ ...pair.item, implements: carried.map(({ item }) => item.key) });
  }
  return [...result, ...added].map((item, i, all) => ({ ...item, key: renamed(item.key, i, all) }));
}

// Keys stay as other items name them.
const renamed = (key: string, i: number, all: readonly ResolutionItem[]) =>
  all.findIndex((item) => item.key === key) === i ? key : `${key}.${i + 1}`;

/** The documents of the same sentence that this one carries out. */
function carriedBy({ document }: Pair, pairs: readonly Pair[]): readonly Pair[] {
  const { mention, marked } = document;
  if (mention.numbers.length > 0 || mention.meeting) return [];
  const { tokens } = marked.sentence;
  const later = pairs.filter(
    ({ document: other }) => other.marked === marked && other.mention.at > mention.at && other.mention !== mention,
  );
  const first = later[0];
  if (!first || relationBetween(tokens, mention, first.document.mention)?.relation !== "implements") return [];
  return later;
}

const isPlural = ({ mention, marked }: DocumentFound) => {
  const { tokens } = marked.sentence;
  return tokens.slice(Math.max(0, mention.at - 4), mention.at).some(({ low }) => low === "các" || low === "những");
};

function programme(text: string, { document, item }: Pair, { document: other, item: carried }: Pair): ResolutionItem {
  const { tokens } = document.marked.sentence;
  const words = resolutionWords[carried.kind]?.VI ?? "";
  const name = `${words} số ${carried.number ?? ""}`;
  const dated = carried.issuedOn ? `${name} ngày ${dateText(carried.issuedOn, "VI")}` : name;
  const issuer = other.mention.issuer
    ? ` của ${wordsOf(other.marked.sentence.tokens, other.mention.issuer.at, other.mention.issuer.next)}`
    : "";
  const span = passage(
    text,
    tokens,
    { at: document.mention.at, next: other.number?.next ?? other.mention.nameEnd },
    { rule: "programme", confidence: 0.88 },
  );
  const { subject: _, evidence: __, topics: ___, implements: ____, ...rest } = item;
  return {
    ...rest,
    resolved: false,
    subject: `thực hiện ${dated}${issuer}${carried.subject ? ` về ${carried.subject}` : ""}`,
    ...(carried.topics ? { topics: carried.topics } : {}),
    implements: [carried.key],
    evidence: [
      span,
      inferred(
        undefined,
        "The text speaks of programmes in the plural and of the documents that they carry out: one programme for each.",
        0.85,
      ),
      inferred("subject", "A programme without a number is known by the document that it carries out.", 0.85),
      { ...span, field: "implements" },
    ],
  };
}
