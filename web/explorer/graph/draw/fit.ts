import { gap, labelSize } from "./labels.js";
import { wrapped } from "./wrap.js";

type Box = { readonly x: [number, number]; readonly y: [number, number] };

const margin = 30;
/** On a phone the picture matters more than all of its names. */
const narrow = 600;
/** Of a letter to the height of its type, on the average. */
const letter = 0.54;

/** The part of the plane that holds all nodes and leaves room for the names at its sides. */
export function fitted(
  ids: readonly string[],
  positions: Float32Array,
  labelOf: (id: string) => string | false,
  { width, height }: { readonly width: number; readonly height: number },
): Box | null {
  if (ids.length === 0) return null;
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  for (let node = 0; node < ids.length; node++) {
    widen(x, positions[node * 2] ?? 0);
    widen(y, positions[node * 2 + 1] ?? 0);
  }
  const named = ids.length <= 150;
  const longest = named ? Math.max(...ids.flatMap((id) => wrapped(labelOf(id) || "").map((line) => line.length))) : 0;
  const names = Math.min(longest * labelSize * letter + gap, width * (width < narrow ? 0 : 0.3));
  const scale = Math.min(
    (width - 2 * (margin + names)) / Math.max(x[1] - x[0], 1),
    (height - 2 * margin) / Math.max(y[1] - y[0], 1),
    // Few nodes need not be blown up.
    1.6,
  );
  return { x: around(x, width / scale), y: around(y, height / scale) };
}

function widen(extent: [number, number], value: number): void {
  extent[0] = Math.min(extent[0], value);
  extent[1] = Math.max(extent[1], value);
}

const around = ([low, high]: readonly [number, number], size: number): [number, number] => [
  (low + high - size) / 2,
  (low + high + size) / 2,
];
