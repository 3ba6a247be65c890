import type { Picture } from "../data/picture.js";
import type { Pin, Point } from "../state/view.js";
import type { LayoutTask } from "./arrange.js";
import type { LayoutAnswer, LayoutRequest } from "./layout-worker.js";

export type Placed = {
  readonly ids: readonly string[];
  /** Two numbers for each id. */
  readonly positions: Float32Array;
  readonly done: boolean;
};

export type Layout = {
  readonly arrange: (picture: Picture, pinned: readonly Pin[], at: (id: string) => Point | undefined) => void;
  readonly stop: () => void;
};

/** Places are found off the page's own thread. */
export function startLayout(onPlaced: (placed: Placed) => void, isAnimated: () => boolean): Layout {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  let number = 0;
  let ids: readonly string[] = [];
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.number === number) onPlaced({ ids, positions: data.positions, done: data.done });
  });
  return {
    arrange: (picture, pinned, at) => {
      number += 1;
      ids = [...picture.nodes.keys()];
      const task = layoutTask(picture, pinned, at);
      const transfer = [task.parents.buffer, task.links.buffer, task.known.buffer, task.fixed.buffer];
      worker.postMessage({ ...task, number, animated: isAnimated() } satisfies LayoutRequest, transfer);
    },
    stop: () => worker.terminate(),
  };
}

function layoutTask(picture: Picture, pinned: readonly Pin[], at: (id: string) => Point | undefined) {
  const numbers = new Map([...picture.nodes.keys()].map((id, number) => [id, number]));
  const pins = new Map(pinned.map((pin) => [pin.id, pin]));
  const parents = new Int32Array(numbers.size);
  const known = new Float32Array(numbers.size * 2);
  const fixed = new Uint8Array(numbers.size);
  for (const [id, { parent }] of picture.nodes) {
    const number = numbers.get(id) ?? 0;
    const place = pins.get(id) ?? at(id);
    parents[number] = parent === undefined ? -1 : (numbers.get(parent) ?? -1);
    known.set([place?.x ?? Number.NaN, place?.y ?? Number.NaN], number * 2);
    fixed[number] = pins.has(id) ? 1 : 0;
  }
  const links = new Int32Array(picture.links.length * 2);
  for (const [index, { from, to }] of picture.links.entries())
    links.set([numbers.get(from) ?? 0, numbers.get(to) ?? 0], index * 2);
  return { parents, links, known, fixed } satisfies LayoutTask;
}
