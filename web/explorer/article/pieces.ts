import { type Fact, mainPassage } from "./bundle.js";

export type Piece = {
  readonly start: number;
  readonly text: string;
  /** The facts that are read here; none in the text between. */
  readonly facts: readonly Fact[];
};

type Span = { readonly start: number; readonly end: number; readonly order: number; readonly fact: Fact };

/** The text cut wherever a passage begins or ends, and at `further`; passages may lie over one another. */
export function piecesOf(text: string, facts: readonly Fact[], further: readonly number[] = []): readonly Piece[] {
  const spans = facts
    .flatMap((fact) => fact.passages.map(({ start, end }) => ({ start, end, fact })))
    .map((span, order): Span => ({ ...span, order }));
  const cuts = [...new Set([0, text.length, ...further, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((one, other) => one - other);
  const coming = spans.toSorted((one, other) => other.start - one.start);
  let open: Span[] = [];
  return cuts.slice(0, -1).map((start, place) => {
    while ((coming.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= start) open.push(coming.pop() as Span); // there is one
    open = open.filter(({ end }) => start < end);
    // The narrowest passage is what a place is about.
    const here = open.toSorted(
      (one, other) => one.end - one.start - (other.end - other.start) || one.order - other.order,
    );
    return { start, text: text.slice(start, cuts[place + 1]), facts: [...new Set(here.map(({ fact }) => fact))] };
  });
}

/** A paragraph with the facts that are first read in it. */
export type Paragraph = { readonly start: number; readonly pieces: readonly Piece[]; readonly facts: readonly Fact[] };

export function paragraphsOf(text: string, facts: readonly Fact[]): readonly Paragraph[] {
  const begins = [...text.matchAll(/[^\n]+\n*|^\n+/gu)].map(({ index }) => index);
  const pieces = piecesOf(text, facts, begins);
  const placed = facts
    .map((fact) => ({ fact, start: mainPassage(fact)?.start ?? 0 }))
    .sort((one, other) => one.start - other.start);
  let [piece, fact] = [0, 0];
  return begins.map((start, place) => {
    const end = begins[place + 1] ?? Number.POSITIVE_INFINITY;
    const [firstPiece, firstFact] = [piece, fact];
    while ((pieces[piece]?.start ?? Number.POSITIVE_INFINITY) < end) piece++;
    while ((placed[fact]?.start ?? Number.POSITIVE_INFINITY) < end) fact++;
    return {
      start,
      pieces: pieces.slice(firstPiece, piece),
      facts: placed.slice(firstFact, fact).map((each) => each.fact),
    };
  });
}
