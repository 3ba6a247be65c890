import type { Bundle } from "../bundle/format.js";
import { assemble } from "./assemble/article.js";
import { marked } from "./mentions.js";
import { partsOf } from "./refine/layout.js";
import { numberStyle } from "./rules/numeral.js";
import { isVietnamese } from "./text/language.js";
import { sentencesOf } from "./text/sentences.js";
import { tokensOf } from "./text/tokens.js";

/** A text on its way to facts. What is given beside it wins over what the text says of itself. */
export interface Article {
  /** As `sourceText` leaves it: NFC, no byte order mark, LF. */
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
}

/** A passage that a rule read. Offsets are UTF-16 units of the text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The rule's name. */
  readonly rule: string;
  /** What was read, for people: `result Thu ngân sách: trên 142 tỷ đồng`. */
  readonly what: string;
}

export interface SentenceTrace {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Why nothing of it was read: `furniture`, `printed twice`, `no figure, body or document`; null where something was. */
  readonly passedOver: string | null;
}

export interface Extraction {
  /** With quotes in its evidence. */
  readonly bundle: Bundle;
  readonly trace: readonly SentenceTrace[];
  /** What the reader should know: `The text is not Vietnamese.` */
  readonly warnings: readonly string[];
}

/** Reads the facts of an article; a pure function that never throws and takes time linear in the text's length. */
export function extract(article: Article): Extraction {
  const tokens = tokensOf(article.text);
  const sentences = sentencesOf(tokens);
  const foreign = !isVietnamese(tokens);
  const style = numberStyle(tokens);
  const parts = partsOf(sentences);
  const read = foreign ? [] : sentences.map((sentence) => marked(sentence, style));
  const { bundle, trace } = assemble(article, read, parts);
  const warnings = foreign ? ["The text is not Vietnamese: no facts were read."] : [];
  return {
    bundle,
    trace: foreign
      ? sentences.map(({ start, end }) => ({ start, end, readings: [], passedOver: "not Vietnamese" }))
      : trace,
    warnings,
  };
}
