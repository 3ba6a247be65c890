import type { ReactNode } from "react";
import { useWords } from "../../words/i18n.js";
import type { Scene } from "../draw/scene.js";
import { useGraph, useGraphState } from "./use-graph.js";

/** Undo and redo are the browser's back and forward: every step has an entry there. */
export function Toolbar({ scene }: { readonly scene: Scene | undefined }) {
  const t = useWords();
  const store = useGraph();
  const { history } = useGraphState();
  const hidden = history.present.hidden.length;
  return (
    <div role="toolbar" aria-label={t("graph.tools.label")} className="no-print flex flex-wrap gap-2">
      <Tool sign="↶" disabled={history.past.length === 0} onClick={() => window.history.back()}>
        {t("graph.tools.undo")}
      </Tool>
      <Tool sign="↷" disabled={history.future.length === 0} onClick={() => window.history.forward()}>
        {t("graph.tools.redo")}
      </Tool>
      <Tool sign="+" disabled={!scene} onClick={() => scene?.zoom(1.5)}>
        {t("graph.tools.zoomIn")}
      </Tool>
      <Tool sign="−" disabled={!scene} onClick={() => scene?.zoom(1 / 1.5)}>
        {t("graph.tools.zoomOut")}
      </Tool>
      <Tool sign="□" disabled={!scene} onClick={() => scene?.fit()}>
        {t("graph.tools.fit")}
      </Tool>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => store.dispatch({ type: "showAll" })}>
          {t("graph.hidden.title", { count: hidden })} · {t("graph.hidden.show")}
        </button>
      )}
    </div>
  );
}

function Tool(props: {
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const { sign, disabled, onClick, children } = props;
  return (
    // Stays in the tab order while it can do nothing, so that the focus is not lost to it.
    <button
      type="button"
      className="button aria-disabled:cursor-default aria-disabled:opacity-60"
      aria-disabled={disabled}
      onClick={() => disabled || onClick()}
    >
      <span aria-hidden>{sign}</span>
      <span className="max-sm:sr-only">{children}</span>
    </button>
  );
}
