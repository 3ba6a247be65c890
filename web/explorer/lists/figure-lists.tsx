import type { Given } from "../address/check.js";
import { ResultsDocument, TargetsDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { useApiLanguage, useWords, type Words } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { names, one, paged, span } from "./given.js";
import { ListOf, type ListProps } from "./list-of.js";

export function Targets(props: ListProps) {
  const t = useWords();
  const periods = usePeriods();
  const { given } = props;
  const view = useView(TargetsDocument, {
    ...paged(props, useApiLanguage()),
    filter: { ...one("status", given["status"], t("status", names)), ...figures(given, t) },
  });
  return (
    <ListOf
      {...props}
      name="targets"
      view={view}
      columns={[
        { field: "quantity", value: ({ quantity }) => quantity.text },
        { field: "period", value: ({ period }) => period && periods(period) },
        { field: "progress", value: ({ progress }) => t(`status.${progress.status}`) },
        { field: "committee", value: ({ committee }) => committee },
      ]}
    />
  );
}

export function Results(props: ListProps) {
  const periods = usePeriods();
  const { given } = props;
  const view = useView(ResultsDocument, {
    ...paged(props, useApiLanguage()),
    filter: figures(given, useWords()),
  });
  return (
    <ListOf
      {...props}
      name="results"
      view={view}
      columns={[
        { field: "quantity", value: ({ quantity }) => quantity.text },
        { field: "period", value: ({ period }) => period && periods(period) },
        { field: "committee", value: ({ committee }) => committee },
      ]}
    />
  );
}

const figures = (given: Given, t: Words) => ({
  ...(given["topic"] && { topic: given["topic"] }),
  ...one("unit", given["unit"], t("unit", names)),
  ...span("period", given),
});
