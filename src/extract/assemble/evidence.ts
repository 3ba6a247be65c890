import type { EvidenceItem } from "../../bundle/format.js";
import { type TokenSpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";

export type Sure = { readonly rule: string; readonly confidence: number };

/** The passage from one token to before another. */
export function passage(
  text: string,
  tokens: readonly Token[],
  { at, next }: TokenSpan,
  sure: Sure,
  field?: string,
): EvidenceItem {
  const start = tokens[at]?.start ?? 0;
  const end = wholeBefore(text, tokens[Math.max(at, next - 1)]?.end ?? start, start + LONGEST);
  const stated = {
    start,
    end,
    method: "EXTRACTED" as const,
    rule: sure.rule,
    confidence: sure.confidence,
    quote: text.slice(start, end),
  };
  return field ? { field, ...stated } : stated;
}

/** In UTF-16 units, as the bundle's format has it. */
const LONGEST = 20_000;
const wholeBefore = (text: string, end: number, most: number) =>
  end <= most ? end : /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) ? most - 1 : most;

/** What no passage states, with the reason in words. */
export const inferred = (field: string | undefined, rule: string, confidence: number): EvidenceItem => ({
  ...(field ? { field } : {}),
  method: "INFERRED",
  rule,
  confidence,
});
