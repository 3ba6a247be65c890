import { useState } from "react";
import { ExtractDocument } from "../api/generated.js";
import { KindMark } from "../layout/kind-mark.js";
import { Message } from "../layout/message.js";
import { ViewTools } from "../layout/view-tools.js";
import { useWords } from "../words/i18n.js";
import { Vietnamese } from "../words/spoken.js";
import type { Article } from "./article-form.js";
import type { Fact } from "./bundle.js";
import { piecesOf } from "./pieces.js";

type ReadingProps = {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly bundle: unknown;
  readonly article: Article;
};

/** The text with its passages and the facts beside it; to look at one is to see the other. */
export function Reading({ text, facts, bundle, article }: ReadingProps) {
  const t = useWords();
  const [chosen, setChosen] = useState<string>();
  if (facts.length === 0) {
    return (
      <Message text={t("article.none")}>
        <p>{t("article.noneHint")}</p>
      </Message>
    );
  }
  return (
    <>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="marked" className="min-w-0">
          <h2 id="marked" className="mb-2">
            {t("article.marked")}
          </h2>
          <MarkedText text={text} facts={facts} chosen={chosen} onChoose={setChosen} />
        </section>
        <section aria-labelledby="read" className="min-w-0 lg:sticky lg:top-2">
          <h2 id="read" className="mb-2">
            {t("article.facts")} <span className="text-soft">({t("number", { count: facts.length })})</span>
          </h2>
          <FactList facts={facts} chosen={chosen} onChoose={setChosen} />
        </section>
      </div>
      <ViewTools
        name="article"
        view={{ asked: { document: ExtractDocument, variables: { input: article } }, data: bundle }}
        rows={facts.flatMap(({ kind, key, label, passages }) =>
          passages.map(({ start, end, field, rule, confidence }) => ({
            kind: kind.kind,
            key,
            label,
            field: field ?? null,
            start,
            end,
            text: text.slice(start, end),
            rule: rule ?? null,
            confidence: confidence ?? null,
          })),
        )}
      />
    </>
  );
}

type ChoiceProps = {
  readonly facts: readonly Fact[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
};

function MarkedText({ text, facts, chosen, onChoose }: ChoiceProps & { readonly text: string }) {
  return (
    <div lang="vi" className="card leading-loose whitespace-pre-wrap">
      {piecesOf(text, facts).map((piece) => {
        const [fact] = piece.facts;
        if (!fact) return <span key={piece.start}>{piece.text}</span>;
        const isChosen = piece.facts.some(({ key }) => key === chosen);
        return (
          <mark
            key={piece.start}
            title={piece.facts.map(({ label }) => label).join(" · ")}
            data-chosen={isChosen || undefined}
            className={`border-b-2 bg-transparent data-chosen:bg-mark ${isChosen ? "font-semibold" : ""}`}
            style={{ borderColor: fact.kind.colour }}
            onMouseEnter={() => onChoose(fact.key)}
            onMouseLeave={() => onChoose(undefined)}
          >
            {piece.text}
          </mark>
        );
      })}
    </div>
  );
}

function FactList({ facts, chosen, onChoose }: ChoiceProps) {
  const t = useWords();
  return (
    <ul className="grid max-h-[80dvh] gap-1 overflow-y-auto p-1 print:max-h-none" tabIndex={-1}>
      {facts.map((fact) => (
        <li key={fact.key}>
          <button
            type="button"
            aria-pressed={fact.key === chosen}
            className="w-full rounded border border-line bg-card px-3 py-2 text-start aria-pressed:bg-mark"
            onMouseEnter={() => onChoose(fact.key)}
            onMouseLeave={() => onChoose(undefined)}
            onFocus={() => onChoose(fact.key)}
            onBlur={() => onChoose(undefined)}
            onClick={showPassage}
          >
            <span className="flex items-baseline gap-1.5 text-sm">
              <KindMark kind={fact.kind} />
              {t(`kind.${fact.kind.kind}`)} · {t("article.passages", { count: fact.passages.length })}
            </span>
            <Vietnamese>{fact.label}</Vietnamese>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Once the passages of the fact are marked. */
function showPassage(): void {
  requestAnimationFrame(() => document.querySelector("mark[data-chosen]")?.scrollIntoView({ block: "center" }));
}
