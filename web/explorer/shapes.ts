import type { EntityKind } from "./api/generated.js";

/**
 * A regular star: `points` tips on the circle of radius 1, `points` notches on the circle of radius `notch`, the first
 * tip turned by `turn`. A polygon is a star whose notches lie on its sides; 0 points make a circle.
 */
export type Shape = {
  readonly points: number;
  readonly notch: number;
  readonly turn: number;
  readonly hollow: boolean;
};

const polygon = (points: number, turn = 0): Shape => ({
  points,
  notch: Math.cos(Math.PI / points),
  turn,
  hollow: false,
});
const hollow = (shape: Shape): Shape => ({ ...shape, hollow: true });
const circle: Shape = { points: 0, notch: 1, turn: 0, hollow: false };

/** Kinds that belong together share an outline: a body and its terms, a document and a source, a topic and its measure. */
export const shapes: Readonly<Record<EntityKind, Shape>> = {
  COMMITTEE: polygon(6),
  TERM: hollow(polygon(6)),
  CONFERENCE: circle,
  PERSON: hollow(circle),
  RESOLUTION: polygon(4, Math.PI / 4),
  SOURCE: hollow(polygon(4, Math.PI / 4)),
  TARGET: polygon(3),
  RESULT: polygon(3, Math.PI),
  INDICATOR: polygon(4),
  TOPIC: hollow(polygon(4)),
  PLACE: { points: 5, notch: 0.5, turn: 0, hollow: false },
};

const digits = (value: number): string => String(Math.round(value * 100) / 100);

/** The shape as an SVG path round 0, 0. */
export function shapePath({ points, notch, turn }: Shape, radius: number): string {
  const r = digits(radius);
  if (points === 0) return `M${r} 0A${r} ${r} 0 1 1 -${r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = turn + (index * Math.PI) / points;
    const distance = radius * (index % 2 === 0 ? 1 : notch);
    return `${digits(distance * Math.sin(angle))} ${digits(-distance * Math.cos(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** How much of the radius the line of a hollow shape takes. */
export const hollowLine = 0.36;
