import { KindMark } from "../layout/kind-mark.js";
import { Name, useNames } from "../words/spoken.js";
import { peeked } from "./choice.js";
import { Values } from "./fact-card.js";
import type { Names } from "./names.js";

/** The fact of the passage under the pointer while its card is out of sight; the card itself is what is read out. */
export function Peek({ names }: { readonly names: Names }) {
  const named = useNames();
  const fact = peeked.use();
  if (!fact) return null;
  return (
    <div
      aria-hidden
      data-peek={fact.key}
      className="no-print pointer-events-none fixed end-4 bottom-4 max-sm:start-4 z-40 max-w-md rounded border border-ink bg-card p-3 shadow-lg"
    >
      <p className="flex items-baseline gap-1.5 font-semibold">
        <KindMark kind={fact.kind} />
        <Name of={named(fact.labels)} />
      </p>
      <Values fact={fact} names={names} />
    </div>
  );
}
