import { ResultsDocument, TargetsDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { useDates } from "../words/dates.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { periodText } from "../words/periods.js";
import { words } from "../words/vi/words.js";
import type { Given } from "./filters.js";
import { one, paged, span } from "./given.js";
import { ListOf, type ListProps } from "./list-of.js";

export function Targets(props: ListProps) {
  const t = useWords();
  const dates = useDates();
  const { given } = props;
  const view = useView(TargetsDocument, {
    ...paged(props, useApiLanguage()),
    filter: { ...one("status", given["status"], words.status), ...figures(given) },
  });
  return (
    <ListOf
      {...props}
      name="targets"
      view={view}
      columns={[
        { field: "quantity", value: ({ quantity }) => quantity.text },
        { field: "period", value: ({ period }) => period && periodText(period, dates) },
        { field: "progress", value: ({ progress }) => t(`status.${progress.status}`) },
        { field: "committee", value: ({ committee }) => committee },
      ]}
    />
  );
}

export function Results(props: ListProps) {
  const dates = useDates();
  const { given } = props;
  const view = useView(ResultsDocument, {
    ...paged(props, useApiLanguage()),
    filter: figures(given),
  });
  return (
    <ListOf
      {...props}
      name="results"
      view={view}
      columns={[
        { field: "quantity", value: ({ quantity }) => quantity.text },
        { field: "period", value: ({ period }) => period && periodText(period, dates) },
        { field: "committee", value: ({ committee }) => committee },
      ]}
    />
  );
}

const figures = (given: Given) => ({
  ...(given["topic"] && { topic: given["topic"] }),
  ...one("unit", given["unit"], words.unit),
  ...span("period", given),
});
