import type { Properties } from "../../values/derived.js";
import { passageHash } from "../../values/hash.js";
import type { EvidenceItem } from "../format.js";
import { compared, type Stored, type StoredLink } from "./read.js";

/** A piece of evidence with its source; "" where no source states it. */
export interface Stated {
  readonly source: string;
  readonly item: EvidenceItem;
}

/** What an entity rests on: its passages, and the conclusions on the node. */
export function statedBy({ properties, passages }: Stored): readonly Stated[] {
  const list = listsOf(properties);
  const conclusions = list("evidenceMethod").map((method, at) => ({
    source: "",
    item: evidenceItem({
      field: list("evidenceField")[at],
      method,
      rule: list("evidenceRule")[at],
      confidence: list("evidenceConfidence")[at],
    }),
  }));
  const stated = passages.map(({ to, properties: passage }) => ({ source: to, item: evidenceItem(passage) }));
  return sorted([...stated, ...conclusions]);
}

/** What a relationship rests on, from its parallel lists. */
export function statedByLink({ properties }: StoredLink): readonly Stated[] {
  const list = listsOf(properties);
  return sorted(
    list("evidenceMethod").map((method, at) => ({
      source: String(list("evidenceSource")[at] ?? ""),
      item: evidenceItem({
        start: list("evidenceStart")[at],
        end: list("evidenceEnd")[at],
        method,
        rule: list("evidenceRule")[at],
        confidence: list("evidenceConfidence")[at],
        quote: list("evidenceQuote")[at],
        passageHash: list("evidencePassageHash")[at],
      }),
    })),
  );
}

const listsOf =
  (properties: Properties) =>
  (name: string): readonly unknown[] => {
    const list = properties[name];
    return Array.isArray(list) ? list : [];
  };

// "" and -1 stand for none. Of what other means have loaded, what is no evidence is left to the check of the bundle.
function evidenceItem(stored: Properties): EvidenceItem {
  const words = (name: string) => (typeof stored[name] === "string" && stored[name] !== "" ? stored[name] : undefined);
  const offset = (name: string) => (typeof stored[name] === "number" && stored[name] >= 0 ? stored[name] : undefined);
  const quote = words("quote");
  const hash = words("passageHash") ?? (quote === undefined ? undefined : passageHash(quote));
  const all = {
    field: words("field"),
    start: offset("start"),
    end: offset("end"),
    method: words("method") ?? "EXTRACTED",
    rule: words("rule"),
    confidence: stored["confidence"] ?? 1,
    quote,
    passageHash: hash,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as EvidenceItem; // as above
}

const ORDER = ["start", "end", "field", "method", "rule"] as const;

const sorted = (stated: readonly Stated[]): readonly Stated[] =>
  stated.toSorted(
    (one, other) =>
      compared(one.source, other.source) ||
      ORDER.reduce((found, name) => found || compared(one.item[name] ?? -1, other.item[name] ?? -1), 0),
  );

/** What tells one piece of evidence of a relationship from another, as the importer does. */
export const evidenceKey = ({ source, item }: Stated): string =>
  [source, item.start ?? "", item.end ?? "", item.method ?? "", item.rule ?? ""].join("\n");

/** As they go into a bundle: quotes are text of others. */
export const written = (stated: readonly Stated[], quotes: boolean): readonly EvidenceItem[] =>
  stated.map(({ item }) => {
    if (quotes) return item;
    const { quote: _, ...rest } = item;
    return rest;
  });
