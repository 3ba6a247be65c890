import { memo, useEffect, useMemo, useState } from "react";
import { ExtractDocument } from "../api/generated.js";
import { kinds } from "../kinds.js";
import { KindMark } from "../layout/kind-mark.js";
import { Message } from "../layout/message.js";
import { ViewTools } from "../layout/view-tools.js";
import { useWords } from "../words/i18n.js";
import { useNames } from "../words/spoken.js";
import type { Article } from "./article-form.js";
import type { Fact } from "./bundle.js";
import { lookAway } from "./choice.js";
import { FactCard } from "./fact-card.js";
import { MarkedText } from "./marked-text.js";
import type { Names } from "./names.js";
import { Peek } from "./peek.js";
import { type Paragraph, paragraphsOf } from "./pieces.js";

export type Read = {
  readonly article: Article;
  readonly bundle: unknown;
  readonly names: Names;
  readonly facts: readonly Fact[];
};

/** The text with its passages and the facts beside it; to look at one is to see the other. */
export function Reading({ article, bundle, names, facts }: Read) {
  const t = useWords();
  const named = useNames();
  const { text } = article;
  useEffect(() => lookAway, []);
  const drawn = useLots(useMemo(() => paragraphsOf(text, facts), [text, facts]));
  if (facts.length === 0) {
    return (
      <Message text={t("article.none")}>
        <p>{t("article.noneHint")}</p>
      </Message>
    );
  }
  return (
    <>
      <section aria-labelledby="read">
        <h2 id="read" className="mb-2">
          {t("article.marked")}
        </h2>
        <Counts facts={facts} />
        <div className="divide-y divide-line border-y border-line">
          {drawn.map((paragraph) => (
            <ReadParagraph key={paragraph.start} paragraph={paragraph} text={text} names={names} />
          ))}
        </div>
      </section>
      <Peek names={names} />
      <ViewTools
        name="article"
        view={{ asked: { document: ExtractDocument, variables: { input: article } }, data: bundle }}
        rows={facts.flatMap(({ kind, key, labels, passages }) =>
          passages.map(({ start, end, field, rule, confidence }) => ({
            kind: kind.kind,
            key,
            label: named(labels).label,
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

/** How many facts are drawn at a time: more would keep the page from answering. */
const FACTS_AT_A_TIME = 60;

/** The paragraphs of a long article one lot after the other, the first at once. */
function useLots(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [drawn, draw] = useState({ of: paragraphs, next: 0 });
  const from = drawn.of === paragraphs ? drawn.next : 0;
  let next = from;
  for (let facts = 0; next < paragraphs.length && facts < FACTS_AT_A_TIME; next += 1)
    facts += paragraphs[next]?.facts.length ?? 0;
  useEffect(() => {
    if (next === paragraphs.length) return;
    const timer = setTimeout(() => draw({ of: paragraphs, next }));
    return () => clearTimeout(timer);
  }, [paragraphs, next]);
  return paragraphs.slice(0, next);
}

type ReadParagraphProps = { readonly paragraph: Paragraph; readonly text: string; readonly names: Names };

const ReadParagraph = memo(function ReadParagraph({ paragraph, text, names }: ReadParagraphProps) {
  const t = useWords();
  const beside = fitsBeside(paragraph);
  return (
    <div className="grid items-start gap-x-4 gap-y-2 py-3 lg:grid-cols-3">
      <div className={`min-w-0 lg:col-span-2 ${beside ? "lg:sticky lg:top-2" : ""}`}>
        <MarkedText pieces={paragraph.pieces} />
      </div>
      {paragraph.facts.length > 0 && (
        <ul
          aria-label={t("article.facts")}
          className={`min-w-0 gap-x-4 sm:columns-2 *:mb-2 *:break-inside-avoid ${beside ? "lg:columns-1" : "lg:col-span-3 lg:columns-3"}`}
        >
          {paragraph.facts.map((fact) => (
            <FactCard key={fact.key} fact={fact} text={text} names={names} />
          ))}
        </ul>
      )}
    </div>
  );
});

/** As high as a card is about so many letters of the text beside it. */
const LETTERS_A_CARD = 600;

/** Whether a paragraph's facts leave the column beside it no longer than it is itself; else they stand below it in several. */
function fitsBeside({ pieces, facts }: Paragraph): boolean {
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return facts.length <= Math.max(1, letters / LETTERS_A_CARD);
}

/** How many facts of each kind were read. */
function Counts({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useWords();
  return (
    <ul className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-label={t("article.counts")}>
      {kinds
        .map((kind) => ({ kind, count: facts.filter((fact) => fact.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind.kind} className="inline-flex items-baseline gap-1.5">
            <KindMark kind={kind} />
            {t(`kinds.${kind.kind}`)}: {t("number", { count })}
          </li>
        ))}
    </ul>
  );
}
