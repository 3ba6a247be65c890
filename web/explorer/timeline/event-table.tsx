import { EntityLink } from "../layout/entity-link.js";
import { useDates } from "../words/dates.js";
import { useWords } from "../words/i18n.js";
import type { Steps } from "./controls.js";
import type { Happening } from "./happenings.js";
import { onKeys, zoomKeys } from "./keys.js";
import type { Span } from "./span.js";

type EventTableProps = {
  readonly events: readonly Happening[];
  readonly span: Span;
  readonly steps: Steps;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
};

/** What the picture shows, in words; the event that has the focus is the one that is zoomed to. */
export function EventTable({ events, span, steps, chosen, onChoose }: EventTableProps) {
  const t = useWords();
  const dates = useDates();
  const shown = events.filter(({ from, to }) => to >= span.from && from <= span.to);
  if (shown.length === 0)
    return <p className="text-soft">{t(events.length === 0 ? "timeline.none" : "timeline.noneShown")}</p>;
  return (
    <section aria-labelledby="events" onKeyDown={onKeys(zoomKeys(steps))}>
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
          {shown.map(({ key, date, event, entity }) => (
            <tr
              key={key}
              aria-current={key === chosen ? true : undefined}
              className="aria-[current]:bg-mark"
              onFocus={() => onChoose(key)}
            >
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
