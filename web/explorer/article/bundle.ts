import { type Kind, kinds } from "../kinds.js";

const LONGEST_NAME = 120;

/** The facts of an article, as far as the page shows them; the file holds all of it. */
export type Fact = {
  readonly key: string;
  readonly kind: Kind;
  readonly label: string;
  readonly passages: readonly Passage[];
};

export type Passage = {
  readonly start: number;
  readonly end: number;
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly confidence: number | undefined;
};

/** The lists of a bundle (schema/bundle.schema.json) are named as the addresses are. */
export function factsIn(bundle: unknown, text: string): readonly Fact[] {
  if (!isRecord(bundle)) return [];
  return kinds.flatMap((kind) => {
    const list = bundle[kind.segment];
    return Array.isArray(list) ? list.flatMap((item, place) => factOf(item, kind, place, text)) : [];
  });
}

function factOf(item: unknown, kind: Kind, place: number, text: string): readonly Fact[] {
  if (!isRecord(item)) return [];
  const key = textOf(item["key"]) ?? `${kind.segment} ${place}`;
  const passages = Array.isArray(item["evidence"]) ? item["evidence"].flatMap(passageOf) : [];
  // What an article only leans on (the vocabulary it uses) has no passage of its own.
  return passages.length === 0
    ? []
    : [{ key, kind, label: textOf(item["label"]) ?? (wordsOf(passages, text) || key), passages }];
}

function passageOf(evidence: unknown): readonly Passage[] {
  if (!isRecord(evidence)) return [];
  const { start, end, confidence } = evidence;
  if (typeof start !== "number" || typeof end !== "number" || start >= end) return [];
  return [
    {
      start,
      end,
      field: textOf(evidence["field"]),
      rule: textOf(evidence["rule"]),
      confidence: typeof confidence === "number" ? confidence : undefined,
    },
  ];
}

/** What has no label of its own, as a figure, goes by the words that state it. */
function wordsOf(passages: readonly Passage[], text: string): string {
  const whole = passages.find(({ field }) => field === undefined) ?? passages[0];
  const words = whole ? text.slice(whole.start, whole.end).replace(/\s+/gu, " ") : "";
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
