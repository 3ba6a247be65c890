import type { Token } from "./tokens.js";

/** The token behind the bracket that opens at token `at`; null where none opens there or `longest` tokens do not hold it. */
export function bracketEnd(tokens: readonly Token[], at: number, longest: number): number | null {
  if (tokens[at]?.text !== "(") return null;
  const close = tokens.slice(at, at + longest).findIndex(({ text }) => text === ")");
  return close < 0 ? null : at + close + 1;
}
