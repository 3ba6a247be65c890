import { describe, expect, it } from "vitest";
import { factsIn } from "../../../web/explorer/article/bundle.js";
import { piecesOf } from "../../../web/explorer/article/pieces.js";
import { treeOf } from "../../../web/explorer/resolution/tree.js";
import { drawable, figuresOf } from "../../../web/explorer/series/points.js";
import { lanes } from "../../../web/explorer/timeline/lanes.js";
import { moved, wholeOf, zoomed } from "../../../web/explorer/timeline/span.js";
import { instant } from "../../../web/explorer/words/instants.js";

describe("A lineage", () => {
  const edge = (from: string, to: string) => ({ from, to, relation: "IMPLEMENTS" as const });

  it("has at its top what rests on nothing", () => {
    const [top] = treeOf(
      ["programme", "directive", "central"],
      [edge("directive", "central"), edge("programme", "directive")],
    );
    expect([top?.id, top?.below[0]?.id, top?.below[0]?.below[0]?.id]).toEqual(["central", "directive", "programme"]);
  });

  it("ends where documents rest on one another in a circle", () => {
    const [top] = treeOf(["a", "b"], [edge("a", "b"), edge("b", "a")]);
    expect([top?.id, top?.below.map(({ id }) => id), top?.below[0]?.below]).toEqual(["a", ["b"], []]);
  });

  it("shows a document under each of two that it carries out", () => {
    const tops = treeOf(["one", "two", "both"], [edge("both", "one"), edge("both", "two")]);
    expect(tops.map(({ id, below }) => [id, below.map(({ id: under }) => under)])).toEqual([
      ["one", ["both"]],
      ["two", ["both"]],
    ]);
  });
});

describe("A chart of an indicator", () => {
  type Points = Parameters<typeof figuresOf>[0];

  it.each([
    ["in the middle of its period", "2019", "2020", "2019", "2020-01-01T12:00:00.000Z"],
    ["at its end where nobody says since when", null, "2025", undefined, "2025-07-02T12:00:00.000Z"],
    ["on its last day where that is known", null, "2025-06-30", undefined, "2025-06-30T12:00:00.000Z"],
    ["in its beginning where no end is known", "2021", null, "2021", "2021-07-02T12:00:00.000Z"],
  ])("has a figure %s", (_, start, end, from, at) => {
    const quantity = { unit: "PERCENT", change: null, baseValue: "90", baseUpper: null };
    const target = { id: "t", label: "t", quantity };
    // of a point no more than what the chart asks for
    const points = [{ period: { start, end }, targets: [target], results: [] }] as unknown as Points;
    const { drawn } = drawable(figuresOf(points));
    expect(drawn.map((each) => [each.from, new Date(each.at).toISOString()])).toEqual([[from && instant(from), at]]);
  });
});

describe("A timeline", () => {
  const whole = wholeOf([instant("1990"), instant("2030")]);

  it("zooms in to a week and out to the whole, and does not leave it", () => {
    let span = whole;
    for (let step = 0; step < 40; step += 1) span = zoomed(span, 0.5, whole);
    expect(Math.round((span.to - span.from) / 86_400_000)).toBe(7);
    for (let step = 0; step < 60; step += 1) span = moved(span, 0.5, whole);
    span = moved(zoomed(whole, 0.5, whole), 9, whole);
    expect(span.to).toBe(whole.to);
    for (let step = 0; step < 40; step += 1) span = zoomed(span, 2, whole);
    expect(span).toEqual(whole);
  });

  it("ends a date as late as it may be", () => {
    expect(new Date(instant("2011-09", true)).toISOString()).toBe("2011-10-01T00:00:00.000Z");
    expect(new Date(instant("2011", true)).toISOString()).toBe("2012-01-01T00:00:00.000Z");
    expect(new Date(instant("2011-09-30", true)).toISOString()).toBe("2011-10-01T00:00:00.000Z");
  });

  it("lays no event over another", () => {
    const placed = lanes([
      { left: 0, right: 10 },
      { left: 5, right: 15 },
      { left: 20, right: 30 },
    ]);
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});

describe("The pieces of an article", () => {
  const bundle = {
    format: 1,
    committees: [{ key: "committee:a", label: "Thành ủy", evidence: [{ start: 0, end: 8, confidence: 1 }] }],
    targets: [
      {
        key: "target:a",
        indicator: "indicator:san-luong-rau",
        quantity: { text: "trên 5 tấn" },
        evidence: [
          { start: 4, end: 12 },
          { method: "INFERRED", rule: "no passage" },
        ],
      },
    ],
    topics: [{ key: "topic:a", label: "kinh tế" }],
  };
  const text = "Thành ủy, rau";

  it("are the whole text, each with the facts that are read in it", () => {
    const pieces = piecesOf(text, factsIn(bundle, text));
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.map((piece) => [piece.text, piece.facts.map(({ key }) => key)])).toEqual([
      ["Thàn", ["committee:a"]],
      ["h ủy", ["committee:a", "target:a"]],
      [", ra", ["target:a"]],
      ["u", []],
    ]);
  });

  it("name a figure by the words that state it", () => {
    expect(factsIn(bundle, text).map(({ label }) => label)).toEqual(["Thành ủy", "h ủy, ra"]);
  });

  it("are none where the answer is no bundle", () => {
    expect(
      [null, 7, "x", [], { committees: {} }, { committees: [null, 3] }].flatMap((none) => factsIn(none, text)),
    ).toEqual([]);
  });
});
