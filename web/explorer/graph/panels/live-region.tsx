import { useWords, type Words } from "../../words/i18n.js";
import type { GraphState } from "../state/graph-store.js";
import { useGraphState } from "./use-graph.js";

/** How much there is, and in the ear of a screen reader what the last step did. */
export function LiveRegion() {
  const t = useWords();
  const state = useGraphState();
  const { picture, loading } = state;
  return (
    <>
      <p
        className="mb-2 text-soft"
        data-counts={`${picture.nodes.size} ${picture.links.length}`}
        data-loading={loading}
      >
        {t("graph.kept", { nodes: picture.nodes.size, links: picture.links.length })}
        {loading && ` · ${t("graph.loading")}`}
      </p>
      <output aria-live="polite" className="sr-only">
        {said(t, state)}
      </output>
    </>
  );
}

function said(t: Words, { loading, outcome, picture, known, history }: GraphState): string {
  if (loading || outcome === undefined) return "";
  const total = picture.nodes.size;
  const here = known.entities.get(history.present.selected);
  const at = here ? t("graph.said.at", { label: here.label, kind: t(`kind.${here.kind}`) }) : "";
  if (outcome.nodes > 0 || outcome.links > 0) return `${t("graph.said.added", { ...outcome, total })} ${at}`;
  if (outcome.nodes < 0) return `${t("graph.said.removed", { nodes: -outcome.nodes, total })} ${at}`;
  return `${t("graph.said.same", { total })} ${at}`;
}
