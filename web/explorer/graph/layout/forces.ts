import defaults from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";

/** The matrices of graphology-layout-forceatlas2: ten numbers a node, three an edge, which names nodes by offset. */
const perNode = 10;
const perEdge = 3;

export type Forces = {
  readonly step: () => void;
  readonly positions: () => Float32Array;
};

/** `links` are pairs of node numbers; what `fixed` marks with 1 stays where it is. */
export function forces(start: Float32Array, links: Int32Array, fixed: Uint8Array): Forces {
  const order = start.length / 2;
  const nodes = new Float32Array(order * perNode);
  for (let node = 0; node < order; node++)
    nodes.set([start[node * 2] ?? 0, start[node * 2 + 1] ?? 0, 0, 0, 0, 0, 1, 1, 4, fixed[node] ?? 0], node * perNode);
  const edges = new Float32Array((links.length / 2) * perEdge);
  for (let edge = 0; edge < links.length / 2; edge++) {
    const from = (links[edge * 2] ?? 0) * perNode;
    const to = (links[edge * 2 + 1] ?? 0) * perNode;
    edges.set([from, to, 1], edge * perEdge);
    // A node's mass is its degree and one.
    for (const end of [from, to]) nodes[end + 6] = (nodes[end + 6] ?? 1) + 1;
  }
  const settings = {
    ...defaults,
    barnesHutOptimize: order > 500,
    barnesHutTheta: 0.8,
    strongGravityMode: true,
    gravity: 0.02,
    scalingRatio: 60,
    slowDown: 1 + Math.log(order),
  };
  return {
    step: () => iterate(settings, nodes, edges),
    positions: () => {
      const positions = new Float32Array(order * 2);
      for (let node = 0; node < order; node++)
        positions.set(nodes.subarray(node * perNode, node * perNode + 2), node * 2);
      return positions;
    },
  };
}
