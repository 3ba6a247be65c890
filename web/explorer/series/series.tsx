import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { AddressFaults } from "../address/address-faults.js";
import { faultsIn } from "../address/check.js";
import { SeriesDocument, type SeriesQuery } from "../api/generated.js";
import { useView, type View } from "../api/use-view.js";
import { Section } from "../entity/section.js";
import { Choice } from "../layout/choice.js";
import { EntityLink } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { useLanguageOf } from "../words/spoken.js";
import { ALL, type Body, bodiesOf, bodyNamed } from "./bodies.js";
import { Chart } from "./chart.js";
import { drawable, type Figure, figuresOf } from "./points.js";

/** An indicator over time: the picture, and under it each figure as its source words it. */
export function Series({ id }: { readonly id: string }) {
  const t = useWords();
  const view = useView(SeriesDocument, { id, lang: useApiLanguage() });
  return (
    <Section title={t("series.title")}>
      <Loaded view={view}>
        {({ indicator, targets, results }) =>
          indicator && <Figures indicator={indicator} inAll={targets.totalCount + results.totalCount} view={view} />
        }
      </Loaded>
    </Section>
  );
}

type FiguresProps = {
  readonly indicator: NonNullable<SeriesQuery["indicator"]>;
  /** How many figures there are, those that no series has among them. */
  readonly inAll: number;
  readonly view: View<SeriesQuery>;
};

/** Those of one body, which the address names, or of all; what several bodies reached makes no line. */
function Figures({ indicator, inAll, view }: FiguresProps) {
  const t = useWords();
  const periods = usePeriods();
  const given = useSearch({ from: "/$kind/$id" });
  const all = figuresOf(indicator.series);
  const others = <Others count={inAll - all.length} />;
  if (all.length === 0) return inAll > 0 ? others : <p className="text-soft">{t("series.none")}</p>;
  const bodies = bodiesOf(all);
  const body = bodyNamed(bodies, given.body);
  const figures = body ? all.filter(({ point }) => point.committee.id === body.id) : all;
  const { unit, drawn } = drawable(figures);
  const name = body && bodies.length > 1 ? `${indicator.label} – ${body.label}` : indicator.label;
  return (
    <>
      <BodyChoice bodies={bodies} body={body} />
      <AddressFaults
        faults={faultsIn(
          [{ name: "body", label: t("series.body"), values: [ALL, ...bodies.map((each) => each.id)] }],
          given,
        )}
      />
      {unit && drawn.length > 0 && <Chart name={name} unit={t(`unit.${unit}`)} figures={drawn} several={!body} />}
      {indicator.series.flatMap(({ succession, committee }) =>
        succession && (!body || committee.id === body.id)
          ? [<p key={committee.id}>{t("series.succession", { name: committee.label })}</p>]
          : [],
      )}
      <FigureTable figures={figures} />
      {!body && others}
      <ViewTools
        name="series"
        part={t("series.title")}
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
}

/** What stands in no series: it is found among the relations below. */
function Others({ count }: { readonly count: number }) {
  const t = useWords();
  if (count <= 0) return null;
  return (
    <p className="text-sm text-soft">
      {t("series.others", { count })}{" "}
      <Link to="." search={(old) => ({ ...old, relation: "MEASURES", after: undefined })} hash="neighbours">
        {t("series.othersLink")}
      </Link>
    </p>
  );
}

type BodyChoiceProps = { readonly bodies: readonly Body[]; readonly body: Body | undefined };

function BodyChoice({ bodies, body }: BodyChoiceProps) {
  const t = useWords();
  const navigate = useNavigate({ from: "/$kind/$id" });
  const languageOf = useLanguageOf();
  if (bodies.length < 2) return null;
  return (
    <div className="no-print mb-2">
      <Choice
        label={t("series.body")}
        all={t("series.all")}
        value={body?.id ?? ""}
        options={bodies.map((each) => [
          each.id,
          `${each.label} (${t("number", { count: each.count })})`,
          languageOf(each),
        ])}
        onChange={(chosen) => void navigate({ search: (old) => ({ ...old, body: chosen || ALL }), resetScroll: false })}
      />
    </div>
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
            <td data-name={t("series.sort")} className="whitespace-nowrap">
              {t(`series.${sort}`)}
            </td>
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
