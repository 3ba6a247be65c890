import type { MultiDirectedGraph } from "graphology";
import type { LinkLook, NodeLook } from "./looks.js";

const duration = 350;
/** Above this every frame would be a long one. */
const mostGliding = 400;

/** Brings nodes to their places, in steps where that helps the eye; returns how to stop. */
export function glide(
  graph: MultiDirectedGraph<NodeLook, LinkLook>,
  ids: readonly string[],
  positions: Float32Array,
  animated: boolean,
): () => void {
  const targets = new Map(ids.map((id, index) => [id, index * 2]));
  const starts = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  const moveTo = (part: number): void =>
    graph.updateEachNodeAttributes(
      (id, look) => {
        const index = targets.get(id);
        const start = starts.get(id);
        if (index === undefined || start === undefined) return look;
        look.x = start.x + ((positions[index] ?? 0) - start.x) * part;
        look.y = start.y + ((positions[index + 1] ?? 0) - start.y) * part;
        return look;
      },
      { attributes: ["x", "y"] },
    );
  if (!animated || ids.length > mostGliding) {
    moveTo(1);
    return () => undefined;
  }
  let frame = 0;
  const begun = performance.now();
  const step = (): void => {
    const part = Math.min(1, (performance.now() - begun) / duration);
    moveTo(1 - (1 - part) ** 3);
    if (part < 1) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
