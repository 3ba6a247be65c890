import {
  CommitteesDocument,
  ConferencesDocument,
  IndicatorsDocument,
  PeopleDocument,
  PlacesDocument,
  ResolutionsDocument,
  SourcesDocument,
} from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { useDates } from "../words/dates.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Results, Targets } from "./figure-lists.js";
import { label, names, one, paged, span } from "./given.js";
import { ListOf, type ListProps } from "./list-of.js";
import { Topics } from "./topics.js";

function Committees(props: ListProps) {
  const t = useWords();
  const { given } = props;
  const view = useView(CommitteesDocument, {
    ...paged(props, useApiLanguage()),
    filter: {
      ...label(given),
      ...one("organ", given["organ"], t("organ", names)),
      ...one("level", given["level"], t("level", names)),
      ...one("branch", given["branch"], t("branch", names)),
    },
  });
  return (
    <ListOf
      {...props}
      name="committees"
      view={view}
      columns={[
        { field: "organ", value: ({ organ }) => t(`organ.${organ}`) },
        { field: "level", value: ({ level }) => level && t(`level.${level}`) },
        { field: "place", value: ({ place }) => place },
      ]}
    />
  );
}

function Conferences(props: ListProps) {
  const t = useWords();
  const dates = useDates();
  const { given } = props;
  const view = useView(ConferencesDocument, {
    ...paged(props, useApiLanguage()),
    filter: { ...label(given), ...one("kind", given["sort"], t("conferenceKind", names)), ...span("date", given) },
  });
  return (
    <ListOf
      {...props}
      name="conferences"
      view={view}
      columns={[
        { field: "date", value: ({ date }) => date && dates(date) },
        { field: "kind", value: ({ kind }) => t(`conferenceKind.${kind}`) },
        { field: "committee", value: ({ committee }) => committee },
      ]}
    />
  );
}

function Resolutions(props: ListProps) {
  const t = useWords();
  const dates = useDates();
  const { given } = props;
  const view = useView(ResolutionsDocument, {
    ...paged(props, useApiLanguage()),
    filter: { ...label(given), ...one("kind", given["sort"], t("resolutionKind", names)), ...span("issuedOn", given) },
  });
  return (
    <ListOf
      {...props}
      name="resolutions"
      view={view}
      columns={[
        { field: "kind", value: ({ kind }) => t(`resolutionKind.${kind}`) },
        { field: "issuedOn", value: ({ issuedOn }) => issuedOn && dates(issuedOn) },
        { field: "issuer", value: ({ issuer }) => issuer },
      ]}
    />
  );
}

function Indicators(props: ListProps) {
  const t = useWords();
  const { given } = props;
  const view = useView(IndicatorsDocument, {
    ...paged(props, useApiLanguage()),
    ...(given["topic"] && { topic: given["topic"] }),
  });
  return (
    <ListOf
      {...props}
      name="indicators"
      view={view}
      columns={[
        { field: "unit", value: ({ unit }) => unit && t(`unit.${unit}`) },
        { field: "topic", value: ({ topic }) => topic },
      ]}
    />
  );
}

function Places(props: ListProps) {
  const t = useWords();
  const view = useView(PlacesDocument, {
    ...paged(props, useApiLanguage()),
    ...one("level", props.given["level"], t("level", names)),
  });
  return (
    <ListOf
      {...props}
      name="places"
      view={view}
      columns={[
        { field: "level", value: ({ level }) => level && t(`level.${level}`) },
        { field: "within", value: ({ within }) => within },
      ]}
    />
  );
}

function People(props: ListProps) {
  const view = useView(PeopleDocument, paged(props, useApiLanguage()));
  return <ListOf {...props} name="people" view={view} columns={[]} />;
}

function Sources(props: ListProps) {
  const dates = useDates();
  const view = useView(SourcesDocument, paged(props, useApiLanguage()));
  return (
    <ListOf
      {...props}
      name="sources"
      view={view}
      columns={[
        { field: "outlet", value: ({ outlet }) => outlet, vietnamese: true },
        { field: "publishedOn", value: ({ publishedOn }) => publishedOn && dates(publishedOn) },
      ]}
    />
  );
}

export const lists = {
  committees: Committees,
  conferences: Conferences,
  resolutions: Resolutions,
  targets: Targets,
  results: Results,
  indicators: Indicators,
  topics: Topics,
  places: Places,
  people: People,
  sources: Sources,
} as const;
