import type { ReactNode } from "react";
import type { EntityKind } from "../../api/generated.js";
import { kindNamed } from "../../kinds.js";
import { KindMark } from "../../layout/kind-mark.js";
import { useWords } from "../../words/i18n.js";
import { Name } from "../../words/spoken.js";
import { neighbourhoodKey } from "../data/knowledge.js";
import { isWithin } from "../data/picture.js";
import type { Scene } from "../draw/scene.js";
import { countOpened, pageSize } from "../state/view.js";
import { useGraph, useGraphState } from "./use-graph.js";
import { Years } from "./years.js";

type Props = {
  readonly scene: Scene | undefined;
  readonly onOpen: (id: string, kind: EntityKind) => void;
  readonly pathFrom: string | undefined;
  readonly onPathFrom: (id: string) => void;
};

/** The entity that is selected, and what can be done with it. */
export function Here({ scene, onOpen, pathFrom, onPathFrom }: Props) {
  const t = useWords();
  const { dispatch } = useGraph();
  const { history, known, picture } = useGraphState();
  const view = history.present;
  const id = picture.nodes.has(view.selected) ? view.selected : view.center;
  const entity = known.entities.get(id);
  if (entity === undefined) return null;
  const pinned = view.pinned.some((pin) => pin.id === id);
  const opened = countOpened(view, id) > 0;
  const pin = (): void => {
    const at = scene?.at(id);
    if (at !== undefined) dispatch({ type: "pin", id, at });
  };
  return (
    <section className="card" aria-labelledby="graph-here">
      <p className="flex flex-wrap gap-x-1.5 text-sm text-soft">
        <KindMark kind={kindNamed(entity.kind)} /> {t(`kind.${entity.kind}`)} {entity.years && "·"}{" "}
        <Years entity={entity} />
        {pinned && `· ${t("graph.here.pinned")}`}
      </p>
      <h2 id="graph-here" className="mb-2">
        <Name of={entity} />
      </h2>
      <Pages id={id} />
      <div className="no-print mt-2 flex flex-wrap gap-2">
        {!opened && <Action onClick={() => dispatch({ type: "open", id })}>{t("graph.here.open")}</Action>}
        {opened && id !== view.center && (
          <Action onClick={() => dispatch({ type: "close", id })}>{t("graph.here.close")}</Action>
        )}
        <Action onClick={() => onOpen(id, entity.kind)}>{t("graph.here.page")}</Action>
        {pinned ? (
          <Action onClick={() => dispatch({ type: "unpin", id })}>{t("graph.here.unpin")}</Action>
        ) : (
          <Action onClick={pin}>{t("graph.here.pin")}</Action>
        )}
        {id !== view.center && (
          <>
            <Action onClick={() => dispatch({ type: "hide", id })}>{t("graph.here.hide")}</Action>
            <a className="button" href={`/graph/${encodeURIComponent(id)}`}>
              {t("graph.here.center")}
            </a>
          </>
        )}
        {pathFrom === undefined || pathFrom === id ? (
          <Action onClick={() => onPathFrom(id)} pressed={pathFrom === id}>
            {t("graph.here.from")}
          </Action>
        ) : (
          <Action onClick={() => dispatch({ type: "path", path: { from: pathFrom, to: id } })}>
            {t("graph.here.to")}
          </Action>
        )}
      </div>
    </section>
  );
}

/** A hub is opened a page at a time. */
function Pages({ id }: { readonly id: string }) {
  const t = useWords();
  const { dispatch } = useGraph();
  const { history, known } = useGraphState();
  const neighbourhood = known.neighbourhoods.get(neighbourhoodKey(id, history.present.filter));
  const opened = countOpened(history.present, id);
  if (neighbourhood === undefined || opened === 0) return null;
  const { total, rows } = neighbourhood;
  // The years are looked at here: the API narrows by kind and relation alone.
  const tooEarlyOrLate = new Set(
    rows.slice(0, opened).flatMap((row) => {
      const entity = known.entities.get(row.id);
      return entity && !isWithin(entity, history.present.filter.years) ? [row.id] : [];
    }),
  ).size;
  const shown = Math.min(opened, total);
  const rest = total - shown;
  const more = (count: number) => dispatch({ type: "more", id, count });
  return (
    <>
      <p className="text-sm text-soft">
        {t("graph.here.shown", { shown, total })}{" "}
        {tooEarlyOrLate > 0 && t("graph.here.otherYears", { count: tooEarlyOrLate })}
      </p>
      {rest > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Action onClick={() => more(pageSize)}>
            {t("graph.here.more", { next: Math.min(pageSize, rest), total })}
          </Action>
          {rest > pageSize && <Action onClick={() => more(rest)}>{t("graph.here.all", { total })}</Action>}
        </div>
      )}
    </>
  );
}

function Action(props: { readonly onClick: () => void; readonly pressed?: boolean; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className="button"
      onClick={props.onClick}
      {...(props.pressed === undefined ? {} : { "aria-pressed": props.pressed })}
    >
      {props.children}
    </button>
  );
}
