import { Link } from "@tanstack/react-router";
import type { EvidencePartFragment } from "../api/generated.js";
import { useWords } from "../words/i18n.js";
import { Name, Vietnamese } from "../words/spoken.js";

export type Evidence = EvidencePartFragment;

/** What states a fact; a fact that no source says in words bears a sign. */
export function EvidenceDetails({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useWords();
  if (evidence.length === 0) return null;
  const inferred = evidence.every(({ method }) => method === "INFERRED");
  return (
    <details className="text-sm">
      <summary className="w-fit text-soft hover:text-ink">
        {t("entity.evidenceCount", { count: evidence.length })}
        {inferred && <InferredSign />}
      </summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}

function InferredSign() {
  const t = useWords();
  return (
    <span
      title={t("entity.inferredHint")}
      className="ms-2 inline-block rounded border border-dashed border-warn px-1.5 text-xs font-medium text-warn"
    >
      ∴ {t("entity.inferred")}
    </span>
  );
}

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useWords();
  return (
    <ul className="mt-1 grid gap-2">
      {evidence.map((each) => (
        <li key={keyOf(each)} className="border-s-2 border-line ps-3">
          {each.quote && (
            <blockquote className="italic">
              <Vietnamese>“{each.quote}”</Vietnamese>
            </blockquote>
          )}
          <p className="text-soft">
            {each.source && (
              <>
                <Link to="/$kind/$id" params={{ kind: "sources", id: each.source.id }}>
                  <Name of={each.source} />
                </Link>
                {" · "}
              </>
            )}
            {each.start === null || each.end === null
              ? t("entity.noPassage")
              : t("entity.passage", { start: each.start, end: each.end })}
            {" · "}
            {t(`method.${each.method}`)}
            {" · "}
            {t("entity.confidence", { percent: Math.round(each.confidence * 100) })}
          </p>
          {each.rule && (
            <p className="text-soft">
              {t("entity.rule")}: <span lang="en">{each.rule}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const keyOf = ({ field, start, end, method, rule, source }: Evidence) =>
  [field, start, end, method, rule, source?.id].join("|");
