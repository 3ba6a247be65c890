import type { Point } from "../state/view.js";

/** Nodes by number, nearest the middle first: `parents[0]` is -1, every other parent stands before its children. */
export type Tree = { readonly parents: Int32Array };

/** As many as rings hold legibly. */
export const mostOnRings = 150;
const ring = 170;
/** Between two names, one above the other. */
const row = 32;
/** Names stand at the sides and take room there. */
const wide = 0.95;

/**
 * Rings round the middle. A branch gets as much of its ring as it has leaves, and leaves stand at equal heights rather
 * than at equal angles, so that the names beside them do not lie over each other at the top and the bottom.
 */
export function radial({ parents }: Tree): Float32Array {
  const leaves = countLeaves(parents);
  const depths = depthsOf(parents);
  const radii = ringRadii(parents, leaves, depths);
  const positions = new Float32Array(parents.length * 2);
  /** Where the next child of each begins, as a part of the whole turn. */
  const begins = new Float64Array(parents.length);
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node] ?? 0;
    const share = (leaves[node] ?? 1) / (leaves[0] || 1);
    const begin = begins[parent] ?? 0;
    begins[node] = begin;
    begins[parent] = begin + share;
    const { x, y } = direction(begin + share / 2);
    const radius = radii[depths[node] ?? 0] ?? 0;
    positions[node * 2] = x * radius * wide;
    positions[node * 2 + 1] = y * radius;
  }
  return positions;
}

/** Right half downwards, then left half upwards, in equal steps of height. */
function direction(turn: number): Point {
  const right = turn < 0.5;
  const y = right ? 1 - 4 * turn : 4 * turn - 3;
  const x = Math.sqrt(Math.max(0, 1 - y * y));
  return { x: right ? x : -x, y };
}

function countLeaves(parents: Int32Array): Int32Array {
  const leaves = new Int32Array(parents.length);
  for (let node = parents.length - 1; node >= 0; node--) {
    leaves[node] = Math.max(1, leaves[node] ?? 0);
    const parent = parents[node] ?? -1;
    if (parent >= 0) leaves[parent] = (leaves[parent] ?? 0) + (leaves[node] ?? 1);
  }
  return leaves;
}

function depthsOf(parents: Int32Array): Int32Array {
  const depths = new Int32Array(parents.length);
  for (let node = 1; node < parents.length; node++) depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  return depths;
}

/** Every ring is wide enough for its narrowest branch. */
function ringRadii(parents: Int32Array, leaves: Int32Array, depths: Int32Array): readonly number[] {
  const narrowest: number[] = [];
  for (let node = 1; node < parents.length; node++) {
    const depth = depths[node] ?? 0;
    narrowest[depth] = Math.min(narrowest[depth] ?? Infinity, leaves[node] ?? 1);
  }
  const radii = [0];
  for (let depth = 1; depth < narrowest.length; depth++) {
    const needed = (row * (leaves[0] ?? 1)) / (4 * (narrowest[depth] ?? 1));
    radii[depth] = Math.max((radii[depth - 1] ?? 0) + ring, needed);
  }
  return radii;
}
