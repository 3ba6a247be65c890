import type { ReactNode } from "react";
import { KindMark } from "../layout/kind-mark.js";
import { useWords } from "../words/i18n.js";
import { Name, useNames } from "../words/spoken.js";
import { type Fact, type Inference, mainPassage } from "./bundle.js";
import { chosen } from "./choice.js";
import { enumWord } from "./enum-words.js";
import type { Names } from "./names.js";
import { cardId, showPassage } from "./reveal.js";
import { valuesOf } from "./values.js";

type FactCardProps = {
  readonly fact: Fact;
  readonly text: string;
  readonly names: Names;
};

/** A fact as it would be stored: what it is, its values, where it is read and how surely. */
export function FactCard({ fact, text, names }: FactCardProps) {
  const t = useWords();
  const named = useNames();
  const { key, kind, labels, passages, inferences } = fact;
  const main = mainPassage(fact);
  const isChosen = chosen.useOf((each) => each === key);
  return (
    <li
      id={cardId(key)}
      data-chosen={isChosen || undefined}
      className="rounded border border-line bg-card p-3 data-chosen:border-ink data-chosen:bg-mark"
      onMouseEnter={() => chosen.set(key)}
      onMouseLeave={() => chosen.set(undefined)}
    >
      <button
        type="button"
        aria-pressed={isChosen}
        className="block w-full text-start"
        onFocus={() => chosen.set(key)}
        onBlur={() => chosen.set(undefined)}
        onClick={() => showPassage(key)}
      >
        <span className="flex items-baseline gap-1.5 text-sm text-soft">
          <KindMark kind={kind} />
          {t(`kind.${kind.kind}`)}
          <Sort fact={fact} />
        </span>
        <span className="font-semibold">
          <Name of={named(labels)} />
        </span>
      </button>
      <Values fact={fact} names={names} />
      {main && (
        <blockquote lang="vi" className="my-1 border-s-2 ps-2 text-sm italic" style={{ borderColor: kind.colour }}>
          “{text.slice(main.start, main.end)}”
        </blockquote>
      )}
      {main && <HowRead read={main} />}
      {passages.length + inferences.length > 1 && (
        <details className="text-sm">
          <summary className="w-fit text-soft">
            {t("entity.evidenceCount", { count: passages.length + inferences.length })}
          </summary>
          <ul className="mt-1 grid gap-2">
            {passages.map((passage) => (
              <Evidence key={`${passage.start} ${passage.end} ${passage.field}`} read={passage}>
                <q lang="vi" className="italic">
                  {text.slice(passage.start, passage.end)}
                </q>
              </Evidence>
            ))}
            {inferences.map((inference) => (
              <Evidence key={`${inference.field} ${inference.rule}`} read={inference}>
                {t("entity.inferred")}
              </Evidence>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The values of a fact as they would be stored. */
export function Values({ fact: { kind, item }, names }: Pick<FactCardProps, "fact" | "names">) {
  const t = useWords();
  return (
    <dl className="my-1 grid grid-cols-[6.5rem_1fr] gap-x-3 text-sm">
      {valuesOf(kind.segment, item, names).map(({ field, value }) => (
        <div key={field} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{t(`field.${field}`)}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Which sort of document or conference it is. */
function Sort({ fact: { kind, item } }: { readonly fact: Fact }) {
  const t = useWords();
  if (kind.kind === "RESOLUTION") return <> · {enumWord(t, "resolutionKind", item["kind"])}</>;
  if (kind.kind === "CONFERENCE") return <> · {enumWord(t, "conferenceKind", item["kind"])}</>;
  return null;
}

function Evidence({ read, children }: { readonly read: Inference; readonly children: ReactNode }) {
  const t = useWords();
  return (
    <li className="border-s-2 border-line ps-2">
      {read.field && <>{fieldName(read.field, t("field", { returnObjects: true }))}: </>}
      {children}
      <HowRead read={read} />
    </li>
  );
}

const fieldName = (field: string, names: Readonly<Record<string, string>>): string => names[field] ?? field;

function HowRead({ read: { rule, confidence } }: { readonly read: Inference }) {
  const t = useWords();
  return (
    <p className="text-sm text-soft">
      {rule && (
        <>
          {t("entity.rule")}: <span lang="en">{rule}</span>
        </>
      )}
      {rule && confidence !== undefined && " · "}
      {confidence !== undefined && t("entity.confidence", { percent: Math.round(confidence * 100) })}
    </p>
  );
}
