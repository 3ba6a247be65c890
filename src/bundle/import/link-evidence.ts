import { int } from "../../db/database.js";
import type { EvidenceItem } from "../format.js";
import type { Draft } from "./draft.js";
import { isSourceless, methodOf } from "./evidence.js";

type Properties = Readonly<Record<string, unknown>>;
/** A relationship's evidence as parallel lists. */
export type EvidenceLists = Readonly<Record<string, readonly unknown[]>>;

const IDENTITY = ["evidenceSource", "evidenceStart", "evidenceEnd", "evidenceMethod", "evidenceRule"] as const;

/** The lists with what is new in them, or null where nothing is. Lists hold no nulls: "" and -1 stand for none. */
export function joined(
  before: Properties,
  evidence: readonly EvidenceItem[],
  source: Draft | null,
): EvidenceLists | null {
  const length = listOf(before, "evidenceMethod").length;
  const known = new Set(Array.from({ length }, (_, index) => keyAt(before, index)));
  const added = evidence
    .map((item) => entryOf(item, source))
    .filter((entry) => {
      const key = IDENTITY.map((name) => String(entry[name])).join("\n");
      return known.size < known.add(key).size;
    });
  if (added.length === 0) return null;
  const names = Object.keys(added[0] ?? {}) as (keyof Entry)[]; // Object.keys forgets the names
  return Object.fromEntries(names.map((name) => [name, [...kept(before, name), ...added.map((entry) => entry[name])]]));
}

type Entry = ReturnType<typeof entryOf>;

function entryOf(item: EvidenceItem, source: Draft | null) {
  return {
    evidenceSource: isSourceless(item) ? "" : (source?.id ?? ""),
    evidenceStart: int(item.start ?? -1),
    evidenceEnd: int(item.end ?? -1),
    evidenceQuote: item.quote ?? "",
    evidencePassageHash: item.passageHash ?? "",
    evidenceMethod: methodOf(item),
    evidenceRule: item.rule ?? "",
    evidenceConfidence: item.confidence,
  };
}

const keyAt = (before: Properties, index: number) =>
  IDENTITY.map((name) => String(kept(before, name)[index])).join("\n");

// Numbers read from the graph have lost that they are integers, and a graph made of CSV a list of nothing but "".
function kept(before: Properties, name: string): readonly unknown[] {
  const list = listOf(before, name);
  const isOffset = name === "evidenceStart" || name === "evidenceEnd";
  return Array.from({ length: listOf(before, "evidenceMethod").length }, (_, at) =>
    isOffset ? int(Number(list[at] ?? -1)) : (list[at] ?? ""),
  );
}

const listOf = (properties: Properties, name: string): readonly unknown[] => {
  const list = properties[name];
  return Array.isArray(list) ? list : [];
};
