import type { Tree } from "./radial.js";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 14;

/**
 * Where a simulation begins: every node that has no place yet sits round its parent like the seeds of a sunflower, the
 * same at every visit, so that an address opens the same picture.
 */
export function sunflower({ parents }: Tree, known: Float32Array): Float32Array {
  const positions = new Float32Array(parents.length * 2);
  const children = new Int32Array(parents.length);
  for (let node = 0; node < parents.length; node++) {
    const [x = Number.NaN, y = Number.NaN] = known.subarray(node * 2, node * 2 + 2);
    const parent = parents[node] ?? -1;
    const nth = parent < 0 ? 0 : (children[parent] = (children[parent] ?? 0) + 1);
    const seeded = Number.isNaN(x) || Number.isNaN(y);
    const radius = parent < 0 ? 0 : spacing * Math.sqrt(nth + 2);
    positions[node * 2] = seeded ? (positions[parent * 2] ?? 0) + radius * Math.cos(nth * goldenAngle) : x;
    positions[node * 2 + 1] = seeded ? (positions[parent * 2 + 1] ?? 0) + radius * Math.sin(nth * goldenAngle) : y;
  }
  return positions;
}
