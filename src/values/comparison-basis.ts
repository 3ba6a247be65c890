import { fold } from "./text.js";

interface Basis {
  readonly against?: string | null;
  readonly period?: { readonly start?: string | null; readonly end?: string | null } | null;
}

/** False where two stored lists of comparisons say that the figures are changes against different things. */
export function agreeOnBasis(one: unknown, other: unknown): boolean {
  const [left, right] = [basisOf(one), basisOf(other)];
  if (!left || !right) return true;
  if (left.period?.end && right.period?.end) {
    return left.period.end === right.period.end && (left.period.start ?? null) === (right.period.start ?? null);
  }
  return !left.against || !right.against || fold(left.against) === fold(right.against);
}

function basisOf(json: unknown): Basis | null {
  const [first] = typeof json === "string" && json !== "" ? (JSON.parse(json) as readonly Basis[]) : []; // as the importer writes it
  return first ?? null;
}
