import type { Relation } from "../../api/generated.js";
import { emptyPicture } from "../data/picture.js";
import { startLayout } from "../layout/layout.js";
import type { GraphStore } from "../state/graph-store.js";
import type { Pin, Point, View } from "../state/view.js";
import { lookOf } from "./looks.js";
import { type Palette, readPalette, watchPalette } from "./palette.js";
import { type Renderer, startRenderer } from "./renderer.js";
import { Superseded } from "./slices.js";

export type Scene = Pick<Renderer, "at" | "zoom" | "fit" | "onScreen" | "scale"> & {
  readonly stop: () => void;
  readonly palette: () => Palette;
  /** After a change of the words. */
  readonly redraw: () => void;
};

const stillness = matchMedia("(prefers-reduced-motion: reduce)");

/** Draws what a store holds, wherever that changes; React only gives it a place on the page. */
export function startScene(
  container: HTMLElement,
  store: GraphStore,
  relationName: (relation: Relation) => string,
  onNode: (id: string) => void,
): Scene {
  let palette = readPalette(container);
  let drawn = emptyPicture;
  let arranged: { picture: typeof drawn; pinned: readonly Pin[] } = { picture: emptyPicture, pinned: [] };
  let view: View | undefined;
  const isAnimated = (): boolean => !stillness.matches;
  const moved = (id: string, at: Point): void => store.dispatch({ type: "pin", id, at });
  const renderer = startRenderer(container, () => palette, { onNode, onMoved: moved });
  const layout = startLayout((placed) => {
    renderer.place(placed, isAnimated());
    container.dataset["placed"] = String(placed.done);
  }, isAnimated);

  async function update(): Promise<void> {
    const { picture, history } = store.state();
    if (picture === drawn && history.present === view) return;
    drawn = picture;
    view = history.present;
    container.dataset["placed"] = "false";
    try {
      await renderer.show(picture, lookOf(view, palette, relationName, picture));
    } catch (error) {
      if (error instanceof Superseded) return;
      throw error;
    }
    const { pinned } = view;
    if (picture === arranged.picture && pinned === arranged.pinned) container.dataset["placed"] = "true";
    else layout.arrange(picture, pinned, renderer.at);
    arranged = { picture, pinned };
  }

  function redraw(): void {
    view = undefined;
    void update();
  }

  const stopWatching = watchPalette(() => {
    palette = readPalette(container);
    redraw();
  });
  const observer = new ResizeObserver(() => renderer.resize());
  observer.observe(container);
  const stopListening = store.subscribe(() => void update());
  void update();
  return {
    ...renderer,
    palette: () => palette,
    redraw,
    stop: () => {
      stopWatching();
      observer.disconnect();
      stopListening();
      layout.stop();
      renderer.stop();
    },
  };
}
