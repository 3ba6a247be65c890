import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsIn as factsOf } from "../../../web/explorer/article/bundle.js";
import { namesIn } from "../../../web/explorer/article/names.js";
import { paragraphsOf, piecesOf } from "../../../web/explorer/article/pieces.js";
import { treeOf } from "../../../web/explorer/resolution/tree.js";
import { drawable, figuresOf } from "../../../web/explorer/series/points.js";
import { closer } from "../../../web/explorer/timeline/closer.js";
import { lanes } from "../../../web/explorer/timeline/lanes.js";
import { moved, type Span, wholeOf, zoomed } from "../../../web/explorer/timeline/span.js";
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

  describe("that is zoomed in", () => {
    const on = (date: string) => ({ from: instant(date), to: instant(date, true) });
    const [early, late, later, year] = [on("1991-02-03"), on("2011-09-30"), on("2012-01-05"), on("1995")];
    const shows = (span: Span) => (event: Span) => event.to > span.from && event.from < span.to;
    const times = (count: number, step: (span: Span) => Span) => Array.from({ length: count }).reduce(step, whole);

    it("goes to where most events are, though the middle of it is empty", () => {
      const span = times(4, (before: Span) => closer(before, whole, [early, late, later, year]));
      expect([early, late, later, year].filter(shows(span))).toEqual([late, later]);
    });

    it("goes to the event that was chosen, and stays there", () => {
      const span = times(30, (before: Span) => closer(before, whole, [early, late, later], early));
      expect([early, late, later].filter(shows(span))).toEqual([early]);
    });

    it("goes to the others where the one chosen is out of sight, and to the nearest where all are", () => {
      const sight = { from: instant("2010"), to: instant("2013") };
      expect([early, late, later].filter(shows(closer(sight, whole, [early, late, later], early)))).not.toEqual([]);
      const empty = { from: instant("2000"), to: instant("2004") };
      expect([early, late].filter(shows(closer(empty, whole, [early, late])))).toEqual([late]);
    });

    it("never loses sight of all events", () => {
      const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
      const event = fc
        .tuple(day, fc.constantFrom(4, 7, 10))
        .map(([date, length]) => on(date.toISOString().slice(0, length)));
      fc.assert(
        fc.property(
          fc.array(event, { minLength: 1, maxLength: 12 }),
          fc.integer({ min: 1, max: 20 }),
          (events, count) => events.some(shows(times(count, (span: Span) => closer(span, whole, events)))),
        ),
      );
    });
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
  const factsIn = (given: unknown, of: string, known = new Map()) => factsOf(given, of, namesIn(given, known));
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
    indicators: [{ key: "indicator:san-luong-rau", label: "Sản lượng rau" }],
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

  it("name a figure by its indicator, and what has no name by the words that state it", () => {
    expect(factsIn(bundle, text).map(({ labels }) => labels.vi)).toEqual(["Thành ủy", "Sản lượng rau"]);
    const nameless = { targets: [{ key: "target:b", evidence: [{ start: 4, end: 12 }] }] };
    expect(factsIn(nameless, text).map(({ labels }) => labels.vi)).toEqual(["h ủy, ra"]);
  });

  it("name each as the import does, in English where all that its name is made of has one", () => {
    const evidence = [{ start: 0, end: 1 }];
    const quantity = { comparator: "MORE_THAN", value: "5", unit: "TONNE", unitText: "tấn" };
    const named = {
      committees: [{ key: "c", label: "Thành ủy", organ: "EXECUTIVE_COMMITTEE" }],
      conferences: [
        { key: "h", kind: "PLENARY", ordinal: 3, committee: "c", evidence },
        { key: "i", kind: "CONGRESS", date: "2020-08", committee: "c", evidence },
      ],
      resolutions: [
        { key: "r", kind: "PLAN", number: "05", issuer: "c", evidence },
        { key: "s", kind: "PLAN", number: "05", symbol: "05-KH/TU", subject: "về rau", evidence },
      ],
      results: [
        { key: "k", indicator: "Sản lượng rau", evidence },
        { key: "l", indicator: "Sản lượng lúa", quantity, period: { start: "2019", end: "2019" }, evidence },
      ],
      terms: [{ key: "t", startYear: 2020, committee: "c", evidence }],
    };
    const known = new Map([
      ["committee:thanh-uy", { vi: "Thành ủy", en: "City Committee" }],
      ["indicator:san-luong-lua", { vi: "Sản lượng lúa", en: "Output of rice" }],
      // Another thing with the id that was meant for this one.
      ["indicator:san-luong-rau", { vi: "Sản lượng khác", en: "Another output" }],
    ]);
    expect(factsIn(named, text, known).map(({ labels }) => [labels.vi, labels.en])).toEqual([
      ["Hội nghị lần thứ 3 Thành ủy", "3rd Conference of the City Committee"],
      ["Đại hội Thành ủy tháng 8/2020", "Congress of the City Committee in August 2020"],
      ["Kế hoạch số 05 của Thành ủy", "Plan No. 05 of the City Committee"],
      ["Kế hoạch số 05-KH/TU về rau", "Plan No. 05-KH/TU"],
      ["Sản lượng rau", undefined],
      ["Sản lượng lúa: trên 5 tấn (năm 2019)", "Output of rice: more than 5 tonnes (2019)"],
      ["Nhiệm kỳ 2020", "Term 2020"],
    ]);
  });

  it("stand in their paragraphs, each fact in the one where it is read first", () => {
    const lines = "Thành ủy\n\nrau, rau\ncuối";
    const places = [
      {
        key: "b",
        label: "b",
        evidence: [
          { start: 10, end: 13 },
          { field: "level", start: 0, end: 2 },
        ],
      },
      { key: "a", label: "a", evidence: [{ start: 0, end: 13 }] },
    ];
    const paragraphs = paragraphsOf(lines, factsIn({ places }, lines));
    expect(paragraphs.map(({ start, facts }) => [start, ...facts.map(({ key }) => key)])).toEqual([
      [0, "a"],
      [10, "b"],
      [19],
    ]);
    expect(paragraphs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("")).toBe(lines);
  });

  it("are none where the answer is no bundle", () => {
    expect(
      [null, 7, "x", [], { committees: {} }, { committees: [null, 3] }].flatMap((none) => factsIn(none, text)),
    ).toEqual([]);
  });
});
