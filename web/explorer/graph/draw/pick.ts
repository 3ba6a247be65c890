import type { Sigma } from "sigma";
import type { Point } from "../state/view.js";
import type { LinkLook, NodeLook } from "./looks.js";

/** A finger or a tired hand may miss by so many pixels. */
const slack = 3;

/**
 * Sigma finds what is under the pointer by reading pixels back, at every move. Without a graphics card that waits for the
 * picture to be drawn: seconds, for thousands of nodes. To look at where they stand takes a millisecond.
 */
export function pickByPlace(sigma: Sigma<NodeLook, LinkLook>): void {
  const open = sigma as unknown as { getNodeAtPosition: (at: Point) => string | null }; // private in its types alone
  const graph = sigma.getGraph();
  open.getNodeAtPosition = (at) => {
    const { x, y } = sigma.viewportToGraph(at);
    const pixels = sigma.getGraphToViewportRatio();
    let nearest: string | null = null;
    let least = Infinity;
    graph.forEachNode((id, node) => {
      const distance = Math.hypot(node.x - x, node.y - y) * pixels;
      if (distance > sigma.scaleSize(node.size) + slack || distance > least) return;
      nearest = id;
      least = distance;
    });
    return nearest;
  };
}
