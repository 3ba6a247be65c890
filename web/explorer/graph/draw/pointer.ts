import type { Sigma } from "sigma";
import type { LinkLook, NodeLook } from "./looks.js";
import type { Hands } from "./renderer.js";

/** Click opens, dragging moves and pins. */
export function bindPointer(sigma: Sigma<NodeLook, LinkLook>, { onNode, onMoved }: Hands): void {
  const graph = sigma.getGraph();
  const container = sigma.getContainer();
  let held: string | undefined;
  let moved = false;

  sigma.on("enterNode", () => {
    container.style.cursor = "pointer";
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
  });
  sigma.on("clickNode", ({ node }) => onNode(node));
  // Two clicks on a node are two clicks, not a wish to see it larger.
  sigma.on("doubleClickNode", (event) => event.preventSigmaDefault());
  sigma.on("downNode", ({ node, event }) => {
    held = node;
    moved = false;
    event.preventSigmaDefault();
  });
  sigma.on("moveBody", ({ event }) => {
    if (held === undefined) return;
    moved = true;
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = (): void => {
    if (held !== undefined && moved) {
      const { x, y } = graph.getNodeAttributes(held);
      onMoved(held, { x, y });
    }
    held = undefined;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
