import type { Token } from "../text/tokens.js";
import { type BodyMention, bodyAt, centralCommittee, centreEnd } from "./bodies.js";

/** Who issued a document; `told` where `của` or `do` stands before. */
export function issuerAt(tokens: readonly Token[], at: number, told: boolean): BodyMention | null {
  // `Nghị quyết số 05 Tỉnh ủy` may do without `của`; after a comma another clause begins.
  if (!told) return tokens[at - 1]?.text === "," ? null : bodyAt(tokens, at);
  const body = bodyAt(tokens, at);
  if (body) return body;
  // `Quy định 15 của Trung ương`.
  const next = centreEnd(tokens, at);
  return next === null ? null : centralCommittee(at, next, false);
}
