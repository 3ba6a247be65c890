import type { ScorecardQuery } from "../api/generated.js";
import { EntityLink, nameOf } from "../layout/entity-link.js";
import { StatusMark } from "../layout/status-mark.js";
import { useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";

export type Promised = NonNullable<ScorecardQuery["scorecard"]>["targets"]["nodes"][number];

/** Each target with what was reported of it, and why its status is what it is. */
export function BoardTable({ targets }: { readonly targets: readonly Promised[] }) {
  const t = useWords();
  const periods = usePeriods();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{t("board.target")}</th>
          <th scope="col">{t("board.figure")}</th>
          <th scope="col" className="min-w-24">
            {t("field.period")}
          </th>
          <th scope="col" className="min-w-24">
            {t("board.result")}
          </th>
          <th scope="col" className="min-w-48">
            {t("board.status")}
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={target.id}>
            <th scope="row" className="font-normal">
              <EntityLink entity={{ ...target, ...nameOf(target.indicator) }} />
            </th>
            <td data-name={t("board.figure")}>{target.quantity.text}</td>
            <td data-name={t("field.period")}>{target.period && periods(target.period)}</td>
            <td data-name={t("board.result")}>
              <Results target={target} />
            </td>
            <td data-name={t("board.status")}>
              <StatusMark status={target.progress.status} />
              {target.progress.attainment && (
                <p className="text-sm">{t("board.attainment", { percent: target.progress.attainment })}</p>
              )}
              <details className="text-sm">
                <summary className="w-fit text-soft">{t("board.why")}</summary>
                {target.progress.reason}
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Results({ target }: { readonly target: Promised }) {
  const t = useWords();
  const { latest } = target.progress;
  const results = target.results.nodes.length === 0 && latest ? [latest] : target.results.nodes;
  if (results.length === 0) return <span className="text-soft">{t("board.noResult")}</span>;
  return (
    <ul>
      {results.map((result) => (
        <li key={result.id}>
          <EntityLink entity={{ __typename: "Result", id: result.id, label: result.quantity.text }} />
        </li>
      ))}
    </ul>
  );
}
