import { expect, it } from "vitest";
import {
  type Knowledge,
  learn,
  neighbourhoodKey,
  nothingKnown,
} from "../../../../web/explorer/graph/data/knowledge.js";
import { needs } from "../../../../web/explorer/graph/data/needs.js";
import { drawnFrom } from "../../../../web/explorer/graph/data/picture.js";
import { type Entity, link } from "../../../../web/explorer/graph/model.js";
import { type Filter, noFilter, openingView, takeStep, type View } from "../../../../web/explorer/graph/state/view.js";

const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: "COMMITTEE",
  label: id,
  original: id,
  ...more,
});

/** What is known once `id` was asked for these neighbours, all of one relation that points to them. */
function knowing(known: Knowledge, id: string, others: readonly Entity[], cursor: string | null = null): Knowledge {
  return learn(known, {
    entities: [entity(id), ...others],
    links: others.map((other) => link(id, "PART_OF", other.id)),
    neighbourhood: {
      key: neighbourhoodKey(id, noFilter),
      page: {
        rows: others.map((other) => ({ id: other.id, relation: "PART_OF", outgoing: true })),
        total: cursor === null ? others.length : 1234,
        cursor,
      },
    },
  });
}

const triangle = knowing(knowing(nothingKnown, "a", [entity("b"), entity("c")]), "b", [entity("c"), entity("d")]);
const shown = (view: View, known: Knowledge) => {
  const picture = drawnFrom(view, known);
  return [[...picture.nodes.keys()], picture.links.map(({ from, to }) => `${from}${to}`)];
};
const open = (...ids: readonly string[]) =>
  ids.reduce((view, id) => takeStep(view, { type: "open", id }), openingView("a"));

it("shows the neighbours of what is open, and the relations among all that is shown", () => {
  expect(shown(open(), triangle)).toEqual([
    ["a", "b", "c"],
    ["ab", "ac", "bc"],
  ]);
  expect(shown(open("b"), triangle)).toEqual([
    ["a", "b", "c", "d"],
    ["ab", "ac", "bc", "bd"],
  ]);
});

it("learns nothing twice", () => {
  const again = knowing(triangle, "a", [entity("b"), entity("c")]);
  expect(shown(open("b"), again)).toEqual(shown(open("b"), triangle));
  expect(again.neighbourhoods.get(neighbourhoodKey("a", noFilter))?.rows).toHaveLength(2);
});

it("takes what was reached through a hidden one away with it", () => {
  const chain = knowing(knowing(nothingKnown, "a", [entity("b")]), "b", [entity("c")]);
  expect(shown(takeStep(open("b"), { type: "hide", id: "b" }), chain)[0]).toEqual(["a"]);
});

it("filters by year what has one, and leaves what has none", () => {
  const known = knowing(nothingKnown, "a", [
    entity("old", { years: { from: 2005, to: 2009 } }),
    entity("new", { years: { from: 2010, to: 2012 } }),
    entity("timeless"),
  ]);
  const filter: Filter = { ...noFilter, years: { from: 2010 } };
  expect(shown(takeStep(openingView("a"), { type: "filter", filter }), known)[0]).toEqual(["a", "new", "timeless"]);
});

it("shows a path whole, whatever the filter", () => {
  const known = learn(triangle, {
    entities: [entity("x"), entity("y", { kind: "TERM" })],
    links: [link("x", "CITES", "y")],
    path: { key: "x y", ids: ["x", "y"] },
  });
  const view = takeStep(open(), { type: "path", path: { from: "x", to: "y" } });
  const filtered = takeStep(view, { type: "filter", filter: { ...noFilter, relations: ["PART_OF"] } });
  const picture = drawnFrom(filtered, known);
  expect([...picture.nodes.values()].filter(({ onPath }) => onPath).map((node) => node.entity.id)).toEqual(["x", "y"]);
  expect(picture.links.map(({ key }) => key)).toContain("x CITES y");
});

it("asks for the next page of a hub, no larger than the server gives, and for nothing once all is there", () => {
  const hub = knowing(nothingKnown, "a", [entity("b")], "after-b");
  const all = takeStep(openingView("a"), { type: "more", id: "a", count: 1214 });
  expect(needs(all, hub, drawnFrom(all, hub))).toMatchObject([
    { type: "neighbours", id: "a", first: 100, after: "after-b" },
  ]);
  const whole = learn(triangle, { entities: [], links: [], linked: neighbourhoodKey("a", noFilter) });
  expect(needs(open(), whole, drawnFrom(open(), whole))).toEqual([]);
});
