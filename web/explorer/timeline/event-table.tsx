import { EntityLink } from "../layout/entity-link.js";
import { useDates } from "../words/dates.js";
import { useWords } from "../words/i18n.js";
import { instant } from "../words/instants.js";
import type { Span } from "./span.js";
import type { Body } from "./timeline-page.js";

/** What the picture shows, in words. */
export function EventTable({ events, span }: { readonly events: Body["timeline"]["nodes"]; readonly span: Span }) {
  const t = useWords();
  const dates = useDates();
  const shown = events.filter(({ date }) => instant(date, true) >= span.from && instant(date) <= span.to);
  if (shown.length === 0)
    return <p className="text-soft">{t(events.length === 0 ? "timeline.none" : "timeline.noneShown")}</p>;
  return (
    <section aria-labelledby="events">
      <h2 id="events" className="mb-2">
        {t("timeline.events")}
      </h2>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t("timeline.date")}</th>
            <th scope="col">{t("timeline.event")}</th>
            <th scope="col">{t("timeline.entry")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ date, event, entity }) => (
            <tr key={`${date} ${event} ${entity.id}`}>
              <td className="text-soft sm:whitespace-nowrap sm:text-ink">{dates(date)}</td>
              <td data-name={t("timeline.event")}>{t(`event.${event}`)}</td>
              <td>
                <EntityLink entity={entity} marked />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
