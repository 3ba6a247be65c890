import { useWords } from "../words/i18n.js";
import { useNames } from "../words/spoken.js";
import { type Fact, mainPassage } from "./bundle.js";
import { chosen, lookAway, peeked } from "./choice.js";
import type { Piece } from "./pieces.js";
import { cardId, isInSight, showCard } from "./reveal.js";

/** A paragraph with what was read in it; each passage leads to its fact. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <p lang="vi" className="leading-loose whitespace-pre-wrap">
      {pieces.map((piece) => {
        const [fact] = piece.facts;
        // The next paragraph stands below by itself.
        if (!fact) return <span key={piece.start}>{piece.text.replace(/\n+$/u, "")}</span>;
        return <Mark key={piece.start} piece={piece} fact={fact} />;
      })}
    </p>
  );
}

function Mark({ piece, fact }: { readonly piece: Piece; readonly fact: Fact }) {
  const t = useWords();
  const isChosen = chosen.useOf((each) => piece.facts.some(({ key }) => key === each));
  const begun = piece.facts.find((each) => mainPassage(each)?.start === piece.start);
  const named = useNames();
  const title = piece.facts.map(({ kind, labels }) => `${t(`kind.${kind.kind}`)}: ${named(labels).label}`).join("\n");
  return (
    <mark
      title={title}
      data-of={piece.facts.map(({ key }) => key).join(" ")}
      data-chosen={isChosen || undefined}
      className={`border-b-2 bg-transparent data-chosen:bg-mark ${isChosen ? "font-semibold" : ""}`}
      style={{ borderColor: fact.kind.colour }}
      onMouseEnter={() => {
        chosen.set(fact.key);
        peeked.set(isInSight(fact.key) ? undefined : fact);
      }}
      onMouseLeave={lookAway}
    >
      {begun ? (
        <a
          href={`#${cardId(begun.key)}`}
          className="text-inherit no-underline"
          onFocus={() => chosen.set(begun.key)}
          onBlur={() => chosen.set(undefined)}
          onClick={(event) => {
            event.preventDefault();
            peeked.set(undefined);
            showCard(begun.key);
          }}
        >
          {piece.text}
        </a>
      ) : (
        piece.text
      )}
    </mark>
  );
}
