import { textHash } from "./hash.js";

type Part = string | number | null | undefined;

const LONGEST_PART = 160;

/** A natural key: its kind and parts. Long parts keep their start and a hash, so that an index can hold them. */
export function naturalKey(kind: string, ...parts: readonly Part[]): string {
  return [kind, ...parts.map((part) => bounded(String(part ?? "")))].join("|");
}

function bounded(part: string): string {
  if (part.length <= LONGEST_PART) return part;
  return `${part.slice(0, LONGEST_PART)}~${textHash(part).slice(0, 16)}`;
}
