import { expect, it } from "vitest";
import { arrange, type LayoutTask } from "../../../../web/explorer/graph/layout/arrange.js";
import { mostOnRings } from "../../../../web/explorer/graph/layout/radial.js";

/** A star of `order` nodes unless told otherwise. */
function task(order: number, more: Partial<LayoutTask> = {}): LayoutTask {
  const leaves = Array.from({ length: order - 1 }, (_, index) => index + 1);
  return {
    parents: Int32Array.from([-1, ...leaves.map(() => 0)]),
    links: Int32Array.from(leaves.flatMap((leaf) => [0, leaf])),
    known: new Float32Array(order * 2).fill(Number.NaN),
    fixed: new Uint8Array(order),
    ...more,
  };
}

function last(given: LayoutTask): readonly (readonly [number, number])[] {
  const course = arrange(given);
  let step = course.next();
  while (!step.done) step = course.next();
  const { value } = step;
  return Array.from({ length: value.length / 2 }, (_, node) => [value[node * 2] ?? 0, value[node * 2 + 1] ?? 0]);
}

const apart = (places: readonly (readonly [number, number])[]): number =>
  Math.min(
    ...places.flatMap(([x, y], one) =>
      places.slice(one + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    ),
  );

it("puts one in the middle and its neighbours round it, each name on a line of its own", () => {
  const [middle, ...round] = last(task(21));
  expect(middle).toEqual([0, 0]);
  for (const side of [1, -1]) {
    const heights = round.filter(([x]) => Math.sign(x) === side).map(([, y]) => y);
    const gaps = heights.sort((one, two) => one - two).map((y, index) => y - (heights[index - 1] ?? -Infinity));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(31);
  }
});

it("puts the neighbours of a neighbour outside of it", () => {
  const places = last(task(4, { parents: Int32Array.from([-1, 0, 0, 1]) }));
  const radius = (node: number): number => Math.hypot(...(places[node] ?? [0, 0]));
  expect(radius(3)).toBeGreaterThan(radius(1));
});

it.each([20, mostOnRings + 50])("leaves what is pinned where it stands, among %i", (order) => {
  const known = new Float32Array(order * 2).fill(Number.NaN);
  known.set([321, -123], 10);
  const fixed = new Uint8Array(order);
  fixed[5] = 1;
  expect(last(task(order, { known, fixed }))[5]).toEqual([321, -123]);
});

it("gives the same picture for the same graph, with nodes apart, above what rings hold", () => {
  const order = mostOnRings + 250;
  const places = last(task(order));
  expect(last(task(order))).toEqual(places);
  expect(apart(places)).toBeGreaterThan(1);
  expect(places.flat().every(Number.isFinite)).toBe(true);
});
