import { forces } from "./forces.js";
import { mostOnRings, radial } from "./radial.js";
import { sunflower } from "./sunflower.js";

export type LayoutTask = {
  readonly parents: Int32Array;
  /** Pairs of node numbers. */
  readonly links: Int32Array;
  /** Where nodes stand already, two numbers each; NaN where they stand nowhere. */
  readonly known: Float32Array;
  /** 1 for what was pinned where it stands. */
  readonly fixed: Uint8Array;
};

/** Yields places that get better; the last ones are good. */
export function* arrange(task: LayoutTask): Generator<Float32Array, Float32Array> {
  const order = task.parents.length;
  if (order <= mostOnRings) return keepFixed(radial(task), task);
  const simulation = forces(sunflower(task, task.known), task.links, task.fixed);
  yield simulation.positions();
  for (let step = 0; step < steps(order); step++) {
    simulation.step();
    yield simulation.positions();
  }
  return simulation.positions();
}

/** A number of steps, not of seconds: the same picture on a slow machine. */
const steps = (order: number): number => (order > 2000 ? 120 : 250);

function keepFixed(positions: Float32Array, { known, fixed }: LayoutTask): Float32Array {
  for (let node = 0; node < fixed.length; node++)
    if (fixed[node] === 1) positions.set(known.subarray(node * 2, node * 2 + 2), node * 2);
  return positions;
}
