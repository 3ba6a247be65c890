import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { kindNamed } from "../../kinds.js";
import { KindMark } from "../../layout/kind-mark.js";
import { useWords } from "../../words/i18n.js";
import { Name } from "../../words/spoken.js";
import { beside } from "../data/summary.js";
import { countOpened, isNarrowed } from "../state/view.js";
import { useGraph, useGraphState } from "./use-graph.js";

/** More than that are for the table. */
const most = 60;

/** The picture for those who walk it by keyboard or ear: from one entity to the next. */
export function Neighbours() {
  const t = useWords();
  const { dispatch } = useGraph();
  const { history, picture, loading } = useGraphState();
  const { selected, center, filter } = history.present;
  const here = picture.nodes.has(selected) ? selected : center;
  const rows = useMemo(() => beside(here, picture), [here, picture]);
  const list = useRef<HTMLUListElement>(null);
  /** Where the walk came from, nearest last. */
  const trail = useRef<readonly string[]>([]);
  /** The focus goes along: the list that held it is another one now. */
  const walking = useRef(false);
  const [active, setActive] = useState(0);
  const shown = rows.slice(0, most);
  const current = Math.min(active, shown.length - 1);

  useEffect(() => {
    if (walking.current) list.current?.querySelector("button")?.focus();
    walking.current = false;
  }, [here]);

  function focus(index: number): void {
    setActive(index);
    list.current?.querySelectorAll("button")[index]?.focus();
  }

  function go(id: string): void {
    trail.current = [...trail.current, here];
    setActive(0);
    walking.current = true;
    dispatch({ type: "open", id });
  }

  function goBack(): void {
    const before = trail.current.at(-1);
    if (before === undefined) return;
    trail.current = trail.current.slice(0, -1);
    setActive(0);
    walking.current = true;
    dispatch({ type: "select", id: before });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = shown.length - 1;
    const row = shown[current];
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(Math.min(current + 1, last)),
      ArrowUp: () => focus(Math.max(current - 1, 0)),
      Home: () => focus(0),
      End: () => focus(last),
      ArrowRight: () => row && go(row.id),
      ArrowLeft: goBack,
      Delete: () => row && dispatch({ type: "hide", id: row.id }),
    };
    const action = actions[event.key];
    if (action === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  }

  const nothing =
    countOpened(history.present, here) === 0
      ? t("graph.neighbours.none")
      : isNarrowed(filter)
        ? t("graph.neighbours.filtered")
        : t("graph.neighbours.alone");
  return (
    <section className="card" aria-labelledby="graph-neighbours">
      <h2 id="graph-neighbours">{t("graph.neighbours.title")}</h2>
      <p id="graph-neighbours-help" className="no-print text-sm text-soft">
        {t("graph.neighbours.help")}
      </p>
      {shown.length === 0 && !loading && <p className="my-2">{nothing}</p>}
      {/* biome-ignore lint: the keys move among the buttons within */}
      <ul
        ref={list}
        className="relative mt-2 max-h-96 overflow-y-auto print:max-h-none"
        onKeyDown={onKeyDown}
        aria-describedby="graph-neighbours-help"
      >
        {shown.map((row, index) => {
          const entity = picture.nodes.get(row.id)?.entity;
          const kind = entity?.kind;
          return (
            <li key={`${row.outgoing} ${row.relation} ${row.id}`}>
              <button
                type="button"
                tabIndex={index === current ? 0 : -1}
                className="flex w-full gap-2 rounded px-1 py-1.5 text-start hover:bg-sunk"
                onFocus={() => setActive(index)}
                onClick={() => go(row.id)}
              >
                {kind && <KindMark kind={kindNamed(kind)} />}
                <span className="min-w-0">
                  <span className="block text-sm text-soft">
                    {t(`relation.${row.relation}.${row.outgoing ? "OUT" : "IN"}`)}
                  </span>
                  {entity && <Name of={entity} />}
                  {kind && <span className="sr-only">, {t(`kind.${kind}`)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > most && (
        <p className="text-sm text-soft">{t("graph.neighbours.rest", { count: rows.length - most })}</p>
      )}
    </section>
  );
}
