import type { Labels } from "../../../src/values/labels.js";
import { type Kind, kinds } from "../kinds.js";
import { type Item, isItem, itemsIn, numberOf, textOf } from "./item.js";
import { labelsIn, type Names } from "./names.js";

const LONGEST_NAME = 120;

/** A fact of an article; `kind.segment` and `key` say where in the bundle its item stands. */
export type Fact = {
  readonly key: string;
  readonly kind: Kind;
  /** As it would be called in the graph. */
  readonly labels: Labels;
  /** As it would be stored. */
  readonly item: Item;
  readonly passages: readonly Passage[];
  readonly inferences: readonly Inference[];
};

type Read = {
  /** None where the fact as such is meant. */
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly confidence: number | undefined;
};

/** What is read in the words from `start` to `end`. */
export type Passage = Read & { readonly start: number; readonly end: number };
/** What no words say; the rule is the reason. */
export type Inference = Read;

/** The lists of a bundle are named as the addresses are. */
export function factsIn(bundle: unknown, text: string, names: Names): readonly Fact[] {
  if (!isItem(bundle)) return [];
  return kinds.flatMap((kind) =>
    itemsIn(bundle[kind.segment]).flatMap((item, place): readonly Fact[] => {
      const evidence = itemsIn(item["evidence"]);
      const passages = evidence.flatMap(passageOf);
      // What an article only leans on (the vocabulary it uses) has no passage of its own.
      if (passages.length === 0) return [];
      const key = textOf(item["key"]) ?? `${kind.segment} ${place}`;
      const made = labelsIn(names, item, kind);
      const labels = made.vi ? made : { vi: wordsOf(passages, text) || key };
      const inferences = evidence.filter(({ start, rule }) => start === undefined && textOf(rule)).map(readOf);
      return [{ key, kind, labels, item, passages, inferences }];
    }),
  );
}

/** The passage that states the fact as such. */
export const mainPassage = ({ passages }: Pick<Fact, "passages">): Passage | undefined =>
  passages.find(({ field }) => field === undefined) ?? passages[0];

const readOf = (evidence: Item): Inference => ({
  field: textOf(evidence["field"]),
  rule: textOf(evidence["rule"]),
  confidence: numberOf(evidence["confidence"]),
});

function passageOf(evidence: Item): readonly Passage[] {
  const [start, end] = [numberOf(evidence["start"]), numberOf(evidence["end"])];
  if (start === undefined || end === undefined || start >= end) return [];
  return [{ start, end, ...readOf(evidence) }];
}

/** What has no name goes by the words that state it. */
function wordsOf(passages: readonly Passage[], text: string): string {
  const whole = mainPassage({ passages });
  const words = whole ? text.slice(whole.start, whole.end).replace(/\s+/gu, " ") : "";
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
}
