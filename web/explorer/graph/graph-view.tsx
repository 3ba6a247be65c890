import { useState } from "react";
import { useClient } from "urql";
import type { EntityKind, Language } from "../api/generated.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { Page } from "../layout/page.js";
import { useWords } from "../words/i18n.js";
import type { Named } from "../words/spoken.js";
import type { Scene } from "./draw/scene.js";
import { GraphArticle } from "./graph-frame.js";
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
  /** What the entity is called, until the picture's own data are there. */
  readonly name: Named | undefined;
  /** Somebody wants an entity's own page. */
  readonly onOpen: (id: string, kind: EntityKind) => void;
};

/** An entity and what surrounds it: as a picture, as a list to walk along, and as tables. */
export function GraphView(props: Props) {
  return <Explorer key={props.id} {...props} />;
}

function Explorer({ id, lang, name, onOpen }: Props) {
  const client = useClient();
  const store = useNewGraph(client, id, lang);
  return (
    <GraphContext value={store}>
      <Contents name={name} onOpen={onOpen} />
    </GraphContext>
  );
}

function Contents({ name, onOpen }: Pick<Props, "name" | "onOpen">) {
  const t = useWords();
  const [scene, setScene] = useState<Scene>();
  const [pathFrom, setPathFrom] = useState<string>();
  const { history, known, fault } = useGraphState();
  const center = known.entities.get(history.present.center);
  if (center === undefined && fault?.kind === "unknown") return <UnknownEntity id={history.present.center} />;
  if (center === undefined && fault !== undefined)
    return (
      <Page title={t("entity.graph")}>
        <FaultMessage />
      </Page>
    );
  return (
    <GraphArticle about={center ?? name ?? { label: "…" }}>
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
    </GraphArticle>
  );
}
