import type { Token } from "./tokens.js";

export interface TokenSpan {
  readonly at: number;
  readonly next: number;
}

/** What `read` finds at each token, in order; the next is looked for behind it, or behind where `end` says that it ends. */
export function everySpan<Span extends TokenSpan>(
  tokens: readonly Token[],
  read: (tokens: readonly Token[], at: number) => Span | null,
  end: (span: Span) => number = ({ next }) => next,
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = read(tokens, at);
    if (found) spans.push(found);
    at = found ? Math.max(end(found), at + 1) : at + 1;
  }
  return spans;
}
