import type { EntityKind } from "../../api/generated.js";
import { hollowLine, shapePath, shapes } from "../../shapes.js";
import { gap, labelSize, lineHeight, linkLabelSize, sideOf } from "./labels.js";
import type { Palette } from "./palette.js";
import { wrapped } from "./wrap.js";

export type SceneNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: EntityKind;
  readonly label: string;
  readonly named: boolean;
};
export type SceneLink = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly color: string;
  readonly size: number;
  readonly named: boolean;
};
export type Scene = {
  readonly title: string;
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly legend: readonly (readonly [EntityKind, string])[];
  readonly palette: Palette;
};

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

const room = { names: 250, edge: 40, legendRow: 24, legend: 150 };

/** The whole picture as it stands, in the page's present colours, with its legend. */
export function draw({ title, nodes, links, legend, palette }: Scene): Drawing {
  const left = Math.min(...nodes.map(({ x }) => x)) - room.names;
  const right = Math.max(...nodes.map(({ x }) => x)) + room.names;
  const top = Math.min(...nodes.map(({ y }) => -y)) - room.edge;
  const bottom = Math.max(...nodes.map(({ y }) => -y)) + room.edge;
  const legendHeight = room.legendRow * Math.ceil((legend.length * room.legend) / (right - left)) + 20;
  const [width, height] = [Math.ceil(right - left), Math.ceil(bottom - top + legendHeight)];
  const at = new Map(nodes.map((node) => [node.id, node]));
  const middle = nodes[0]?.x ?? 0;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${escape(palette.font)}">`,
    `<title>${escape(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...links.map((link) => arrow(link, at, palette)),
    ...nodes.map((node) => mark(node, palette)),
    ...nodes.filter(({ named }) => named).map((node) => name(node, middle, palette)),
    ...legend.map(([kind, word], index) => legendItem(kind, word, index, { left, right, bottom }, palette)),
    "</svg>",
  ];
  return { svg: parts.join("\n"), width, height };
}

function arrow(link: SceneLink, at: ReadonlyMap<string, SceneNode>, { soft, paper }: Palette): string {
  const from = at.get(link.from);
  const to = at.get(link.to);
  if (from === undefined || to === undefined || from === to) return "";
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, -(to.y - from.y) / length];
  const [x1, y1] = [from.x + ux * from.size, -from.y + uy * from.size];
  const [x2, y2] = [to.x - ux * to.size, -to.y - uy * to.size];
  const [bx, by] = [x2 - ux * 7, y2 - uy * 7];
  const head = `M${n(x2)} ${n(y2)}L${n(bx - uy * 3)} ${n(by + ux * 3)}L${n(bx + uy * 3)} ${n(by - ux * 3)}Z`;
  const drawn =
    `<path d="M${n(x1)} ${n(y1)}L${n(bx)} ${n(by)}" stroke="${link.color}" stroke-width="${link.size}"/>` +
    `<path d="${head}" fill="${link.color}"/>`;
  if (!link.named || link.label.length * linkLabelSize * 0.5 > length - from.size - to.size) return drawn;
  const turned = (Math.atan2(uy, ux) * 180) / Math.PI;
  const upright = Math.abs(turned) > 90 ? turned + 180 : turned;
  const text = `<text transform="translate(${n((x1 + x2) / 2)} ${n((y1 + y2) / 2)}) rotate(${n(upright)})" text-anchor="middle" dominant-baseline="central" font-size="${linkLabelSize}" ${haloed(soft, paper)}>${escape(link.label)}</text>`;
  return drawn + text;
}

function mark({ x, y, size, kind }: SceneNode, palette: Palette): string {
  const place = `transform="translate(${n(x)} ${n(-y)})"`;
  const shape = shapes[kind];
  const colour = palette.kinds[kind];
  if (!shape.hollow) return `<path ${place} d="${shapePath(shape, size)}" fill="${colour}"/>`;
  const width = size * hollowLine;
  return `<path ${place} d="${shapePath(shape, size - width / 2)}" fill="${palette.paper}" stroke="${colour}" stroke-width="${n(width)}"/>`;
}

function name({ x, y, size, label }: SceneNode, middle: number, { ink, paper }: Palette): string {
  const side = sideOf(x, middle);
  const lines = wrapped(label);
  const top = side === "below" ? -y + size + lineHeight : -y - ((lines.length - 1) * lineHeight) / 2;
  const start = side === "left" ? x - size - gap : side === "right" ? x + size + gap : x;
  const anchor = { left: "end", right: "start", below: "middle" }[side];
  const spans = lines.map(
    (line, index) => `<tspan x="${n(start)}" y="${n(top + index * lineHeight)}">${escape(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" dominant-baseline="central" font-size="${labelSize}" ${haloed(ink, paper)}>${spans.join("")}</text>`;
}

function legendItem(
  kind: EntityKind,
  word: string,
  index: number,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
  palette: Palette,
): string {
  const perRow = Math.max(1, Math.floor((right - left) / room.legend));
  const x = left + 24 + (index % perRow) * room.legend;
  const y = bottom + 14 + Math.floor(index / perRow) * room.legendRow;
  const node = { id: "", x, y: -y, size: 7, kind, label: word, named: true };
  return mark(node, palette) + name(node, -Infinity, palette);
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
const haloed = (ink: string, paper: string): string =>
  `fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
