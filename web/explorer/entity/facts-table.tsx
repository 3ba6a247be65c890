import { useDates } from "../words/dates.js";
import { useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { Vietnamese } from "../words/spoken.js";
import { type Evidence, EvidenceDetails } from "./evidence.js";
import { factsOf, type Node } from "./facts.js";

/** Every fact with what states it. */
export function FactsTable({ node }: { readonly node: Node }) {
  const t = useWords();
  const dates = useDates();
  const facts = factsOf(node, { t, dates, periods: usePeriods() });
  const evidence = byField(node.evidence.nodes);
  const shown = new Set<string>(facts.map(({ field }) => field));
  const whole = node.evidence.nodes.filter(({ field }) => field === null || !shown.has(field));
  return (
    <section aria-labelledby="facts" className="card mb-6">
      <h2 id="facts" className="mb-2">
        {t("entity.facts")}
      </h2>
      {facts.length === 0 && <p className="text-soft">{t("entity.noFacts")}</p>}
      <dl className="divide-y divide-line">
        {facts.map(({ field, value, vietnamese }) => (
          <div key={field} className="grid gap-x-4 py-2 sm:grid-cols-[11rem_1fr]">
            <dt className="text-soft">{t(`field.${field}`)}</dt>
            <dd className="min-w-0">
              {vietnamese ? <Vietnamese>{value}</Vietnamese> : value}
              <EvidenceDetails evidence={evidence.get(field) ?? []} />
            </dd>
          </div>
        ))}
        <div className="grid gap-x-4 py-2 sm:grid-cols-[11rem_1fr]">
          <dt className="text-soft">{t("entity.evidenceWhole")}</dt>
          <dd className="min-w-0">
            {whole.length === 0 ? (
              <p className="text-soft">{node.evidence.nodes.length === 0 ? t("entity.noEvidence") : "–"}</p>
            ) : (
              <EvidenceDetails evidence={whole} />
            )}
          </dd>
        </div>
      </dl>
      <p className="mt-2 text-sm text-soft">
        {t("field.id")}: <code>{node.id}</code> ·{" "}
        {t("entity.updated", { date: dates(node.updatedAt.slice(0, 10)), revision: node.revision })}
      </p>
    </section>
  );
}

function byField(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const fields = new Map<string, Evidence[]>();
  for (const each of evidence) {
    if (each.field === null) continue;
    const known = fields.get(each.field);
    if (known) known.push(each);
    else fields.set(each.field, [each]);
  }
  return fields;
}
