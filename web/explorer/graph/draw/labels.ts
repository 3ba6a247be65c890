import type { Sigma } from "sigma";
import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Box, FreeRoom } from "./free-room.js";
import type { LinkLook, NodeLook } from "./looks.js";
import type { Palette } from "./palette.js";
import { wrapped } from "./wrap.js";

export const labelSize = 12.5;
export const lineHeight = 14;
export const linkLabelSize = 10.5;
/** Between a node and its name. */
export const gap = 5;

type Drawers = {
  readonly defaultDrawNodeLabel: NodeLabelDrawingFunction<NodeLook, LinkLook>;
  readonly defaultDrawNodeHover: NodeHoverDrawingFunction<NodeLook, LinkLook>;
  readonly defaultDrawEdgeLabel: EdgeLabelDrawingFunction<NodeLook, LinkLook>;
};

/** Names stand outward of the middle, on the page's own ground, so that lines do not run through them. */
export function drawers(palette: () => Palette, middle: () => number, room: FreeRoom): Drawers {
  return {
    defaultDrawNodeLabel: (context, data) => {
      const { ink, paper, font } = palette();
      // What is highlighted is drawn once more above all the rest.
      if (typeof data.label !== "string" || data.label === "" || data.highlighted === true) return;
      drawMark(context, data, paper);
      context.font = `500 ${labelSize}px ${font}`;
      const lines = wrapped(data.label);
      const place = placesOf(context, lines, data, middle()).find(({ box }) => room.take(box));
      if (place !== undefined) write(context, lines, place, ink, paper);
    },
    defaultDrawNodeHover: (context, data) => {
      const { ink, paper, accent, font } = palette();
      context.beginPath();
      context.arc(data.x, data.y, data.size + 5, 0, 2 * Math.PI);
      context.strokeStyle = accent;
      context.lineWidth = 3;
      context.stroke();
      if (typeof data.label !== "string") return;
      context.font = `700 ${labelSize}px ${font}`;
      const lines = wrapped(data.label);
      const { width } = context.canvas.getBoundingClientRect();
      const places = placesOf(context, lines, { ...data, size: data.size + 6 }, middle());
      const place = places.find(({ box }) => box[0] >= 0 && box[2] <= width) ?? places.at(-1);
      if (place !== undefined) write(context, lines, place, ink, paper);
    },
    defaultDrawEdgeLabel: (context, edge, source, target) => {
      const { soft, paper, font } = palette();
      const length = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size;
      context.font = `${linkLabelSize}px ${font}`;
      if (typeof edge.label !== "string" || context.measureText(edge.label).width > length - 12) return;
      // Nearer to the end that is farther from the middle, where lines have parted.
      const [inner, outer] =
        Math.abs(source.x - middle()) < Math.abs(target.x - middle()) ? [source, target] : [target, source];
      const angle = Math.atan2(outer.y - inner.y, outer.x - inner.x);
      context.save();
      context.translate(inner.x + (outer.x - inner.x) * 0.58, inner.y + (outer.y - inner.y) * 0.58);
      context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
      context.textAlign = "center";
      context.textBaseline = "middle";
      haloed(context, edge.label, 0, 0, soft, paper);
      context.restore();
    },
  };
}

type At = { readonly x: number; readonly y: number; readonly size: number };

/** A pin's head in what was pinned. */
function drawMark(context: CanvasRenderingContext2D, data: At & { readonly pinned?: unknown }, paper: string): void {
  if (data.pinned !== true) return;
  context.beginPath();
  context.arc(data.x, data.y, Math.max(2, data.size * 0.35), 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
}

export type Side = "left" | "right" | "below";
type Place = { readonly x: number; readonly top: number; readonly side: Side; readonly box: Box };

/** Where the name may stand, the best place first. */
function placesOf(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { x, y, size }: At,
  middle: number,
): readonly Place[] {
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  const height = lines.length * lineHeight;
  const best = sideOf(x, middle);
  return [best, "below" as const].map((side) => {
    const start = side === "left" ? x - size - gap : side === "right" ? x + size + gap : x;
    const left = side === "left" ? start - width : side === "right" ? start : x - width / 2;
    const top = side === "below" ? y + size + lineHeight / 2 : y - height / 2;
    return { x: start, top, side, box: [left, top, left + width, top + height] };
  });
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { x, top, side }: Place,
  ink: string,
  paper: string,
): void {
  context.textAlign = side === "left" ? "right" : side === "right" ? "left" : "center";
  context.textBaseline = "middle";
  for (const [index, line] of lines.entries()) haloed(context, line, x, top + (index + 0.5) * lineHeight, ink, paper);
}

/** The one in the middle has lines at both its sides. */
export const sideOf = (x: number, middle: number): Side =>
  Math.abs(x - middle) < 1 ? "below" : x < middle ? "left" : "right";

function haloed(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  ink: string,
  paper: string,
): void {
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** Where the middle of the picture stands on the screen. */
export const middleOf = (sigma: Sigma<NodeLook, LinkLook>, center: string): number => {
  const data = sigma.getNodeDisplayData(center);
  return data === undefined ? 0 : sigma.framedGraphToViewport(data).x;
};
