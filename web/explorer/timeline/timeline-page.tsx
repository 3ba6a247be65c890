import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { AddressFaults } from "../address/address-faults.js";
import { faultsIn } from "../address/check.js";
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
import { useApiLanguage, useWords } from "../words/i18n.js";
import { instant, isDate } from "../words/instants.js";
import { Sentence } from "../words/spoken.js";
import { Bands } from "./bands.js";
import { closer } from "./closer.js";
import type { Steps } from "./controls.js";
import { EventTable } from "./event-table.js";
import { happeningsOf } from "./happenings.js";
import { dayOf, moved, type Span, wholeOf, zoomed } from "./span.js";

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
  const [chosen, setChosen] = useState<string>();
  const events = happeningsOf(body);
  const years = body.terms.flatMap(({ startYear, endYear }) => [startYear, endYear].flatMap((year) => year ?? []));
  const moments = [
    ...years.flatMap((year) => [instant(String(year)), instant(String(year), true)]),
    ...events.flatMap(({ from, to }) => [from, to]),
  ];
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
  const chosenEvent = events.find(({ key }) => key === chosen);
  const steps: Steps = {
    closer: () => show(closer(span, whole, events, chosenEvent)),
    wider: () => show(zoomed(span, 2, whole)),
    move: (part) => show(moved(span, part, whole)),
    all: () => show(whole),
  };
  const parts = { events, span, steps, chosen, onChoose: setChosen };
  const expected = (["from", "to"] as const).map((name) => ({ name, label: t(`list.${name}`) }));
  return (
    <>
      <AddressFaults faults={faultsIn(expected, given)} />
      <Bands body={body} {...parts} />
      <EventTable {...parts} />
    </>
  );
}

/** What the address asks for, where it is a span; else the whole. */
function spanOf({ from, to }: { readonly from?: string; readonly to?: string }, whole: Span): Span {
  if (!from || !to || !isDate(from) || !isDate(to) || instant(from) >= instant(to, true)) return whole;
  return { from: instant(from), to: instant(to) };
}
