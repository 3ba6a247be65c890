import type { Kind } from "../kinds.js";
import { hollowLine, shapePath, shapes } from "../shapes.js";

const radius = 9;

/** The shape and colour of a kind, as in the picture of the graph; its name always stands beside it. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const shape = shapes[kind.kind];
  const line = radius * hollowLine;
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden className="inline-block size-[0.9em] shrink-0 self-center align-baseline">
      {shape.hollow ? (
        <path d={shapePath(shape, radius - line / 2)} fill="none" stroke={kind.colour} strokeWidth={line} />
      ) : (
        <path d={shapePath(shape, radius)} fill={kind.colour} />
      )}
    </svg>
  );
}
