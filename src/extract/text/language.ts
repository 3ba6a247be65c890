import type { Token } from "./tokens.js";

const ENOUGH = 12;
const SHARE = 0.12;

/** Whether enough of the words bear Vietnamese marks; a text of a few words is taken for what it may be. */
export function isVietnamese(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length === 0) return false;
  const telling = words.filter(({ low, bare }) => low !== bare).length;
  return words.length < ENOUGH ? telling > 0 : telling / words.length >= SHARE;
}
