import { print } from "@0no-co/graphql.web";
import { type EntityKind, GraphNeighboursDocument } from "../../api/generated.js";
import { download, downloadCsv } from "../../layout/download.js";
import { useApiLanguage, useWords } from "../../words/i18n.js";
import { linkRows, nodeRows, pictureJson } from "../data/export.js";
import type { Scene } from "../draw/scene.js";
import { sceneOf } from "../draw/scene-parts.js";
import { draw } from "../draw/svg.js";
import { countOpened } from "../state/view.js";
import { pngOf } from "./png.js";
import { useGraph, useGraphState } from "./use-graph.js";

/** The picture and what is in it, to take along. */
export function TakeData({ scene }: { readonly scene: Scene | undefined }) {
  const t = useWords();
  const lang = useApiLanguage();
  const store = useGraph();
  const view = useGraphState().history.present;
  const name = (ending: string): string => `${store.state().history.present.center.replace(/[^\w-]+/g, "-")}.${ending}`;
  const kindName = (kind: EntityKind): string => t(`kind.${kind}`);

  function drawing() {
    const { picture, history, known } = store.state();
    const { center } = history.present;
    const title = t("graph.title", { label: known.entities.get(center)?.label ?? center });
    return scene && draw(sceneOf({ title, picture, view: history.present, scene, t }));
  }

  function query(): string {
    const { filter, selected } = view;
    const variables = {
      id: selected,
      first: Math.min(100, countOpened(view, selected) || 20),
      kinds: filter.kinds.length > 0 ? filter.kinds : null,
      relations: filter.relations.length > 0 ? filter.relations : null,
      lang,
    };
    return `/graphql#${new URLSearchParams({ query: print(GraphNeighboursDocument), variables: JSON.stringify(variables, null, 2) })}`;
  }

  const tools: readonly (readonly [string, () => void])[] = [
    [t("graph.tools.json"), () => download(name("json"), "application/json", pictureJson(store.state().picture))],
    [t("graph.tools.nodesCsv"), () => void downloadCsv(name("nodes.csv"), nodeRows(store.state().picture, kindName))],
    [t("graph.tools.linksCsv"), () => void downloadCsv(name("relations.csv"), linkRows(store.state().picture))],
    [t("graph.tools.svg"), () => download(name("svg"), "image/svg+xml", drawing()?.svg ?? "")],
    [
      t("graph.tools.png"),
      () => {
        const it = drawing();
        if (it) void pngOf(it).then((png) => download(name("png"), "image/png", png));
      },
    ],
  ];
  return (
    <details className="card no-print">
      <summary className="font-bold">{t("graph.tools.data")}</summary>
      <div className="mt-2 flex flex-wrap gap-2">
        {tools.map(([label, act]) => (
          <button key={label} type="button" className="button" onClick={act}>
            {label}
          </button>
        ))}
        <a className="button" href={query()}>
          {t("graph.tools.query")}
        </a>
      </div>
    </details>
  );
}
