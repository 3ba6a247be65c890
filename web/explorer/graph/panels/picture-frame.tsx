import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { Relation } from "../../api/generated.js";
import { Message } from "../../layout/message.js";
import { useWords } from "../../words/i18n.js";
import { beside } from "../data/summary.js";
import { type Scene, startScene } from "../draw/scene.js";
import type { Point, View } from "../state/view.js";
import { useGraph } from "./use-graph.js";

type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
const directions: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The picture and its keys. What it shows is said by the list beside it; React draws nothing here. */
export function PictureFrame({ onScene }: { readonly onScene: (scene: Scene | undefined) => void }) {
  const t = useWords();
  const store = useGraph();
  const frame = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(undefined);
  const [broken, setBroken] = useState(false);
  const help = useId();
  const relationName = useEffectEvent((relation: Relation) => t(`relation.${relation}.BOTH`));

  useEffect(() => {
    if (frame.current === null) return undefined;
    let started: Scene;
    try {
      started = startScene(frame.current, store, relationName, (id) => store.dispatch({ type: "open", id }));
    } catch {
      setBroken(true);
      return undefined;
    }
    scene.current = started;
    onScene(started);
    return () => {
      started.stop();
      onScene(undefined);
    };
  }, [store, onScene]);
  useEffect(() => scene.current?.redraw(), [t]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { present } = store.state().history;
    const id = present.selected;
    const actions: Readonly<Record<string, () => void>> = {
      Enter: () => store.dispatch({ type: "open", id }),
      p: () => pin(present),
      Delete: () => store.dispatch({ type: "hide", id }),
      "+": () => scene.current?.zoom(1.5),
      "-": () => scene.current?.zoom(1 / 1.5),
    };
    const action = isArrow(event.key) ? () => walk(id, event.key as Arrow) : actions[event.key]; // just asked
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  function pin({ selected: id, pinned }: View): void {
    const at = scene.current?.at(id);
    if (pinned.some((it) => it.id === id)) store.dispatch({ type: "unpin", id });
    else if (at !== undefined) store.dispatch({ type: "pin", id, at });
  }

  /** To the neighbour that lies most nearly that way. */
  function walk(id: string, arrow: Arrow): void {
    const from = scene.current?.at(id);
    if (from === undefined) return;
    const way = directions[arrow];
    let best: { readonly id: string; readonly cost: number } | undefined;
    for (const neighbour of beside(id, store.state().picture)) {
      const to = scene.current?.at(neighbour.id);
      if (to === undefined) continue;
      const [x, y] = [to.x - from.x, to.y - from.y];
      const along = x * way.x + y * way.y;
      const cost = Math.hypot(x, y) + 2 * Math.abs(x * way.y - y * way.x);
      if (along > 0 && (best === undefined || cost < best.cost)) best = { id: neighbour.id, cost };
    }
    if (best !== undefined) store.dispatch({ type: "select", id: best.id });
  }

  if (broken) return <Message tone="warn" text={t("graph.fault.picture")} />;
  return (
    <figure className="m-0">
      {/* biome-ignore lint: a picture that is walked by keys is an application to a screen reader */}
      <div
        ref={frame}
        role="application"
        tabIndex={0}
        aria-label={t("graph.picture")}
        aria-describedby={help}
        className="graph-picture relative h-[55vh] min-h-80 w-full overflow-hidden rounded-lg border border-line lg:h-[72vh]"
        onKeyDown={onKeyDown}
      />
      <figcaption id={help} className="no-print mt-1 text-sm text-soft">
        {t("graph.pictureHelp")}
      </figcaption>
    </figure>
  );
}

const isArrow = (key: string): key is Arrow => key in directions;
