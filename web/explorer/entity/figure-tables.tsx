import type { ResultPartFragment, TargetPartFragment } from "../api/generated.js";
import { EntityLink, nameOf } from "../layout/entity-link.js";
import { StatusMark } from "../layout/status-mark.js";
import { useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { Section } from "./section.js";

export function TargetsSection({ targets }: { readonly targets: readonly TargetPartFragment[] }) {
  const t = useWords();
  const periods = usePeriods();
  if (targets.length === 0) return null;
  return (
    <Section title={t("entity.targets")}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t("board.target")}</th>
            <th scope="col">{t("field.period")}</th>
            <th scope="col">{t("board.status")}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <td>
                <EntityLink entity={{ ...target, ...nameOf(target.indicator) }} />
                <p>{target.quantity.text}</p>
              </td>
              <td data-name={t("field.period")} data-empty={target.period === null || undefined}>
                {target.period && periods(target.period)}
              </td>
              <td>
                <StatusMark status={target.progress.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function ResultsSection(props: { readonly title?: string; readonly results: readonly ResultPartFragment[] }) {
  const { title, results } = props;
  const t = useWords();
  const periods = usePeriods();
  if (results.length === 0) return null;
  return (
    <Section title={title ?? t("entity.results")}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t("field.indicator")}</th>
            <th scope="col">{t("field.quantity")}</th>
            <th scope="col">{t("field.period")}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.id}>
              <td>
                <EntityLink entity={{ ...result, ...nameOf(result.indicator) }} />
              </td>
              <td data-name={t("field.quantity")}>{result.quantity.text}</td>
              <td data-name={t("field.period")} data-empty={result.period === null || undefined}>
                {result.period && periods(result.period)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
