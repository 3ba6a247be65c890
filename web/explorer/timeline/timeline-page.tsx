import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { TimelineDocument, type TimelineQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { Tabs } from "../entity/tabs.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { kindNamed } from "../kinds.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { Pager } from "../layout/pager.js";
import { ViewTools } from "../layout/view-tools.js";
import { isDate } from "../lists/filters.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { instant } from "../words/instants.js";
import { Sentence } from "../words/spoken.js";
import { Bands } from "./bands.js";
import { EventTable } from "./event-table.js";
import { dayOf, type Span, wholeOf } from "./span.js";

export type Body = NonNullable<TimelineQuery["committee"]>;

export function TimelinePage() {
  const { id } = useParams({ from: "/committees/$id/timeline" });
  return <Timeline key={id} id={id} />;
}

function Timeline({ id }: { readonly id: string }) {
  const t = useWords();
  const { after } = useSearch({ from: "/committees/$id/timeline" });
  const view = useView(TimelineDocument, {
    id,
    lang: useApiLanguage(),
    ...(after === undefined ? {} : { after }),
  });
  return (
    <Loaded view={view}>
      {({ committee }) =>
        committee === null ? (
          <UnknownEntity id={id} />
        ) : (
          <Page
            title={t("timeline.title", { name: committee.label })}
            heading={<Sentence about={committee} say={(name) => t("timeline.title", { name })} />}
          >
            <Tabs kind={kindNamed("COMMITTEE")} id={id} current="timeline" />
            <Drawn body={committee} />
            <Pager pageInfo={committee.timeline.pageInfo} after={after} without={{ from: undefined, to: undefined }} />
            <ViewTools
              name="timeline"
              view={view}
              rows={committee.timeline.nodes.map(({ date, event, entity }) => ({
                date,
                event,
                kind: entity.__typename,
                id: entity.id,
                label: entity.label,
              }))}
            />
          </Page>
        )
      }
    </Loaded>
  );
}

function Drawn({ body }: { readonly body: Body }) {
  const t = useWords();
  const given = useSearch({ from: "/committees/$id/timeline" });
  const navigate = useNavigate({ from: "/committees/$id/timeline" });
  const moments = [
    ...body.terms.flatMap(({ startYear, endYear }) =>
      [startYear, endYear].flatMap((year) => (year ? [String(year)] : [])),
    ),
    ...body.timeline.nodes.map(({ date }) => date),
  ].flatMap((date) => [instant(date), instant(date, true)]);
  if (moments.length === 0) return <Message text={t("timeline.none")} />;
  const whole = wholeOf(moments);
  const span = spanOf(given, whole);
  const show = ({ from, to }: Span) =>
    void navigate({
      search: {
        ...(given.after && { after: given.after }),
        ...(from === whole.from && to === whole.to ? {} : { from: dayOf(from), to: dayOf(to) }),
      },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <Bands body={body} span={span} whole={whole} onShow={show} />
      <EventTable events={body.timeline.nodes} span={span} />
    </>
  );
}

/** What the address asks for, where it is a span; else the whole. */
function spanOf({ from, to }: { readonly from?: string; readonly to?: string }, whole: Span): Span {
  if (!from || !to || !isDate(from) || !isDate(to) || instant(from) >= instant(to, true)) return whole;
  return { from: instant(from), to: instant(to) };
}
