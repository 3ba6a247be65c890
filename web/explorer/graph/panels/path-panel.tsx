import { useWords } from "../../words/i18n.js";
import { Name } from "../../words/spoken.js";
import { pathKey } from "../data/knowledge.js";
import { useGraph, useGraphState } from "./use-graph.js";

/** The two ends that were picked, and what lies between them. */
export function PathPanel(props: {
  readonly pathFrom: string | undefined;
  readonly onPathFrom: (id: string | undefined) => void;
}) {
  const t = useWords();
  const { dispatch } = useGraph();
  const { history, known } = useGraphState();
  const { path } = history.present;
  const from = path?.from ?? props.pathFrom;
  if (from === undefined) return null;
  const name = (id: string | undefined) => (
    <Name of={known.entities.get(id ?? "") ?? { label: t("graph.path.choose") }} />
  );
  const ids = path && known.paths.get(pathKey(path.from, path.to));
  const clear = (): void => {
    props.onPathFrom(undefined);
    if (path) dispatch({ type: "path", path: undefined });
  };
  return (
    <section className="card" aria-labelledby="graph-path">
      <h2 id="graph-path">{t("graph.path.title")}</h2>
      <dl className="my-1 grid grid-cols-[auto_1fr] gap-x-2">
        <dt className="text-soft">{t("graph.path.from")}</dt>
        <dd>{name(from)}</dd>
        <dt className="text-soft">{t("graph.path.to")}</dt>
        <dd>{name(path?.to)}</dd>
      </dl>
      <p role="status" className="font-medium">
        {ids && (ids.length === 0 ? t("graph.path.none") : t("graph.path.found", { count: ids.length - 1 }))}
      </p>
      {ids && ids.length > 0 && (
        <ol className="my-1 list-decimal ps-6 text-sm">
          {ids.map((id) => (
            <li key={id}>{name(id)}</li>
          ))}
        </ol>
      )}
      <button type="button" className="button mt-1" onClick={clear}>
        {t("graph.path.clear")}
      </button>
    </section>
  );
}
