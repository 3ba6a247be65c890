import { SeriesDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { Section } from "../entity/section.js";
import { EntityLink } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { Chart } from "./chart.js";
import { drawable, type Figure, figuresOf } from "./points.js";

/** An indicator over time: the picture, and under it each figure as its source words it. */
export function Series({ id }: { readonly id: string }) {
  const t = useWords();
  const periods = usePeriods();
  const view = useView(SeriesDocument, { id, lang: useApiLanguage() });
  return (
    <Section title={t("series.title")}>
      <Loaded view={view}>
        {({ indicator }) => {
          if (!indicator) return null;
          const figures = figuresOf(indicator.series);
          if (figures.length === 0) return <p className="text-soft">{t("series.none")}</p>;
          const { unit, drawn } = drawable(figures);
          return (
            <>
              {unit && drawn.length > 0 && <Chart name={indicator.label} unit={t(`unit.${unit}`)} figures={drawn} />}
              {indicator.series.flatMap(({ succession, committee }) =>
                succession ? [<p key={committee.id}>{t("series.succession", { name: committee.label })}</p>] : [],
              )}
              <FigureTable figures={figures} />
              <ViewTools
                name="series"
                view={view}
                rows={figures.map(({ sort, point, quantity }) => ({
                  sort,
                  period: periods(point.period),
                  text: quantity.text,
                  comparator: quantity.comparator,
                  value: quantity.value,
                  upper: quantity.upper,
                  unit: quantity.unit,
                  body: point.committee.label,
                }))}
              />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const t = useWords();
  const periods = usePeriods();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          {(["figure", "sort", "period", "body"] as const).map((name) => (
            <th scope="col" key={name}>
              {t(`series.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, sort, label, quantity, point }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              <EntityLink
                entity={{ __typename: sort === "target" ? "Target" : "Result", id, label: quantity.text || label }}
              />
            </th>
            <td data-name={t("series.sort")}>{t(`series.${sort}`)}</td>
            <td data-name={t("series.period")}>{periods(point.period)}</td>
            <td data-name={t("series.body")}>
              <EntityLink entity={point.committee} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
