import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Picture } from "../data/picture.js";
import type { Placed } from "../layout/layout.js";
import type { Point } from "../state/view.js";
import { fitted } from "./fit.js";
import { freeRoom } from "./free-room.js";
import { glide } from "./glide.js";
import { drawers, middleOf } from "./labels.js";
import { type LinkLook, type Look, linkLook, mostDetailed, mostNamed, type NodeLook, nodeLook } from "./looks.js";
import type { Palette } from "./palette.js";
import { pickByPlace } from "./pick.js";
import { bindPointer } from "./pointer.js";
import { ShapeProgram } from "./shape-program.js";
import { inSlices, startTurn } from "./slices.js";

export type Hands = {
  readonly onNode: (id: string) => void;
  readonly onMoved: (id: string, at: Point) => void;
};

export type Renderer = {
  /** Resolves when the picture stands, without places yet for what is new; rejects as Superseded by a newer one. */
  readonly show: (picture: Picture, look: Look) => Promise<void>;
  readonly place: (placed: Placed, animated: boolean) => void;
  readonly at: (id: string) => Point | undefined;
  /** In pixels from the corner of the picture. */
  readonly onScreen: (id: string) => Point | undefined;
  /** Pixels for a unit of the plane. */
  readonly scale: () => number;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly resize: () => void;
  readonly stop: () => void;
};

export function startRenderer(container: HTMLElement, palette: () => Palette, hands: Hands): Renderer {
  const graph = new MultiDirectedGraph<NodeLook, LinkLook>();
  const room = freeRoom();
  let center = "";
  const sigma: Sigma<NodeLook, LinkLook> = new Sigma<NodeLook, LinkLook>(graph, container, {
    ...drawers(palette, () => middleOf(sigma, center), room),
    nodeProgramClasses: { shape: ShapeProgram },
    defaultNodeType: "shape",
    defaultEdgeType: "arrow",
    renderEdgeLabels: true,
    labelRenderedSizeThreshold: 0,
    labelDensity: 0.7,
    labelGridCellSize: 160,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    allowInvalidContainer: true,
  });
  sigma.on("beforeRender", () => {
    const { width, height } = sigma.getDimensions();
    room.clear(width, height, () =>
      graph.order > mostNamed
        ? []
        : graph.mapNodes((_, { x, y, size }) => {
            const at = sigma.graphToViewport({ x, y });
            return [at.x - size, at.y - size, at.x + size, at.y + size];
          }),
    );
  });
  pickByPlace(sigma);
  bindPointer(sigma, hands);
  let stopGliding: () => void = () => undefined;
  let last: Placed | undefined;
  /** Those that have a place; what is new waits for one where it came from. */
  const placed = new Set<string>();
  const at = (id: string): Point | undefined => {
    if (!placed.has(id) || !graph.hasNode(id)) return undefined;
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  };

  async function show(picture: Picture, look: Look): Promise<void> {
    center = look.view.center;
    const turn = startTurn(graph);
    const each = <T>(items: Iterable<T>, work: (item: T) => void) => inSlices(graph, turn, items, work);
    const kept = new Set(picture.links.map(({ key }) => key));
    const gone = graph.filterEdges((key) => !kept.has(key));
    const left = graph.filterNodes((id) => !picture.nodes.has(id));
    const large = picture.nodes.size > mostDetailed;
    // A frame of a large picture is short enough to be moved only where it leaves the lines out for as long.
    if (sigma.getSetting("hideEdgesOnMove") !== large)
      sigma.setSettings({ hideEdgesOnMove: large, hideLabelsOnMove: large, renderEdgeLabels: !large });
    await each(gone, (key) => graph.dropEdge(key));
    await each(left, (id) => {
      graph.dropNode(id);
      placed.delete(id);
    });
    await each(picture.nodes.values(), (shown) => {
      const { id } = shown.entity;
      const looks = nodeLook(shown, picture, look);
      if (graph.hasNode(id)) {
        if (changed(graph.getNodeAttributes(id), looks)) graph.mergeNodeAttributes(id, looks);
      } else graph.addNode(id, { ...(at(shown.parent ?? "") ?? { x: 0, y: 0 }), ...looks });
    });
    await each(picture.links, (link) => {
      const looks = linkLook(link, picture, look);
      if (!graph.hasEdge(link.key)) graph.addEdgeWithKey(link.key, link.from, link.to, looks);
      else if (changed(graph.getEdgeAttributes(link.key), looks)) graph.mergeEdgeAttributes(link.key, looks);
    });
  }

  function fitTo({ ids, positions }: Placed): void {
    const labelOf = (id: string) => graph.hasNode(id) && graph.getNodeAttribute(id, "label");
    sigma.setCustomBBox(fitted(ids, positions, labelOf, sigma.getDimensions()));
  }

  function place(places: Placed, animated: boolean): void {
    last = places;
    for (const id of places.ids) placed.add(id);
    stopGliding();
    fitTo(places);
    stopGliding = glide(graph, places.ids, places.positions, animated && places.done);
  }

  return {
    show,
    place,
    at,
    onScreen: (id) => {
      const point = at(id);
      return point && sigma.graphToViewport(point);
    },
    scale: () => sigma.getGraphToViewportRatio() * sigma.getCamera().ratio,
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 150 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: 150 }),
    resize: () => {
      sigma.resize();
      if (last !== undefined) fitTo(last);
      sigma.scheduleRefresh();
    },
    stop: () => {
      stopGliding();
      sigma.kill();
    },
  };
}

function changed<T extends object>(before: T, after: Partial<T>): boolean {
  for (const name in after) if (before[name] !== after[name]) return true;
  return false;
}
