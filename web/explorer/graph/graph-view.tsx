import { useEffect, useState } from "react";
import { useClient } from "urql";
import type { EntityKind, Language } from "../api/generated.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { Page } from "../layout/page.js";
import { useWords } from "../words/i18n.js";
import type { Scene } from "./draw/scene.js";
import { FaultMessage } from "./panels/fault-message.js";
import { FilterForm } from "./panels/filter-form.js";
import { Here } from "./panels/here.js";
import { Legend } from "./panels/legend.js";
import { LiveRegion } from "./panels/live-region.js";
import { Neighbours } from "./panels/neighbours.js";
import { PathPanel } from "./panels/path-panel.js";
import { PictureFrame } from "./panels/picture-frame.js";
import { Tables } from "./panels/tables.js";
import { TakeData } from "./panels/take-data.js";
import { Toolbar } from "./panels/toolbar.js";
import { GraphContext, useGraphState, useNewGraph } from "./panels/use-graph.js";

type Props = {
  readonly id: string;
  readonly lang: Language;
  /** Somebody wants an entity's own page. */
  readonly onOpen: (id: string, kind: EntityKind) => void;
};

/** An entity and what surrounds it: as a picture, as a list to walk along, and as tables. */
export function GraphView(props: Props) {
  return <Explorer key={props.id} {...props} />;
}

function Explorer({ id, lang, onOpen }: Props) {
  const client = useClient();
  const store = useNewGraph(client, id, lang);
  return (
    <GraphContext value={store}>
      <Contents onOpen={onOpen} />
    </GraphContext>
  );
}

function Contents({ onOpen }: Pick<Props, "onOpen">) {
  const t = useWords();
  const [scene, setScene] = useState<Scene>();
  const [pathFrom, setPathFrom] = useState<string>();
  const { history, known, fault } = useGraphState();
  const center = known.entities.get(history.present.center);
  const title = t("graph.title", { label: center?.label ?? "…" });
  useEffect(() => {
    document.title = `${title} · dangbo-graph`;
  }, [title]);
  if (center === undefined && fault?.kind === "unknown") return <UnknownEntity id={history.present.center} />;
  if (center === undefined && fault !== undefined)
    return (
      <Page title={t("entity.graph")}>
        <FaultMessage />
      </Page>
    );
  return (
    <article className="graph relative left-1/2 w-[min(100vw-2rem,110rem)] -translate-x-1/2">
      <h1 className="mb-2">{title}</h1>
      <LiveRegion />
      <Toolbar scene={scene} />
      <FaultMessage />
      <div className="mt-3 grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <PictureFrame onScene={setScene} />
          <Legend />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Here scene={scene} onOpen={onOpen} pathFrom={pathFrom} onPathFrom={setPathFrom} />
          <PathPanel pathFrom={pathFrom} onPathFrom={setPathFrom} />
          <Neighbours />
          <FilterForm />
          <TakeData scene={scene} />
        </div>
      </div>
      <Tables />
    </article>
  );
}
