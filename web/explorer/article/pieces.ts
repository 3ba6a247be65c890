import { type Fact, mainPassage } from "./bundle.js";

export type Piece = {
  readonly start: number;
  readonly text: string;
  /** The facts that are read here; none in the text between. */
  readonly facts: readonly Fact[];
};

/** The text cut wherever a passage begins or ends, and at `further`; passages may lie over one another. */
export function piecesOf(text: string, facts: readonly Fact[], further: readonly number[] = []): readonly Piece[] {
  const spans = facts.flatMap((fact) => fact.passages.map(({ start, end }) => ({ start, end, fact })));
  const cuts = [...new Set([0, text.length, ...further, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, place) => ({
    start,
    text: text.slice(start, cuts[place + 1]),
    facts: [
      ...new Set(
        spans
          .filter((span) => span.start <= start && start < span.end)
          // The narrowest passage is what a place is about.
          .sort((one, other) => one.end - one.start - (other.end - other.start))
          .map(({ fact }) => fact),
      ),
    ],
  }));
}

/** A paragraph with the facts that are first read in it. */
export type Paragraph = { readonly start: number; readonly pieces: readonly Piece[]; readonly facts: readonly Fact[] };

export function paragraphsOf(text: string, facts: readonly Fact[]): readonly Paragraph[] {
  const begins = [...text.matchAll(/[^\n]+\n*|^\n+/gu)].map(({ index }) => index);
  const pieces = piecesOf(text, facts, begins);
  const placed = facts
    .map((fact) => ({ fact, at: mainPassage(fact)?.start ?? 0 }))
    .sort((one, other) => one.at - other.at);
  return begins.map((start, place) => {
    const isHere = (at: number) => at >= start && at < (begins[place + 1] ?? Number.POSITIVE_INFINITY);
    return {
      start,
      pieces: pieces.filter((piece) => isHere(piece.start)),
      facts: placed.filter(({ at }) => isHere(at)).map(({ fact }) => fact),
    };
  });
}
