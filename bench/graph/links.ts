import {
  committeeOfConference,
  conferenceOfTarget,
  type Facts,
  idOf,
  indicatorOfTarget,
  type Kind,
  targetOfResult,
  termOfConference,
} from "./entities.js";
import { draw, type Sizes } from "./sizes.js";

export type LinkRow = readonly [from: string, to: string, properties: Facts];
type Ends = readonly [kind: Kind, n: number, properties?: Facts];
type Maker = readonly [type: string, from: Kind, to: (n: number, sizes: Sizes) => readonly Ends[]];

const ACTIONS = ["DISCUSSED", "ADOPTED", "REVIEWED"];
const stated = (n: number): Facts => ({
  evidenceSource: [idOf("Source", 0)],
  evidenceStart: [n % 9_000],
  evidenceEnd: [(n % 9_000) + 80],
  evidenceQuote: [""],
  evidenceMethod: ["RULE"],
  evidenceRule: ["consideration"],
  evidenceConfidence: [0.9],
});

/** Documents that go back to one: trees of some depth, as large in a large graph as in a small one. */
const LINEAGE = 20;
const earlier = (n: number, place: number): number => n - (n % LINEAGE) + place;

const makers: readonly Maker[] = [
  ["WITHIN", "Place", (n) => (n === 0 ? [] : [["Place", 0]])],
  ["GOVERNS", "Committee", (n) => [["Place", n]]],
  ["REPORTS_TO", "Committee", (n) => (n === 0 ? [] : [["Committee", 0]])],
  ["TERM_OF", "Term", (n) => [["Committee", Math.floor(n / 3)]]],
  ["HELD_BY", "Conference", (n) => [["Committee", committeeOfConference(n)]]],
  ["DURING", "Conference", (n) => [["Term", termOfConference(n)]]],
  ["CONSIDERED", "Conference", considered],
  ["ISSUED_BY", "Resolution", (n, { Committee }) => [["Committee", n % Committee]]],
  [
    "IMPLEMENTS",
    "Resolution",
    (n) => (n % LINEAGE === 0 ? [] : [["Resolution", earlier(n, Math.floor((n % LINEAGE) / 3))]]),
  ],
  ["CITES", "Resolution", (n) => (n % 4 === 3 ? [["Resolution", earlier(n, draw(n % LINEAGE, "cites", n))]] : [])],
  ["ABOUT", "Resolution", (n, { Topic }) => [["Topic", n % Topic]]],
  ["ABOUT", "Indicator", (n, { Topic }) => [["Topic", n % Topic]]],
  ["SET_BY", "Target", (n) => [["Conference", conferenceOfTarget(n)]]],
  ["MEASURES", "Target", (n, sizes) => [["Indicator", indicatorOfTarget(n, sizes)]]],
  ["FOR", "Target", (n) => [["Committee", committeeOfConference(conferenceOfTarget(n))]]],
  ["REPORTED_AT", "Result", (n, sizes) => [["Conference", conferenceOfTarget(targetOfResult(n, sizes))]]],
  ["MEASURES", "Result", (n, sizes) => [["Indicator", indicatorOfTarget(targetOfResult(n, sizes), sizes)]]],
  ["FOR", "Result", (n, sizes) => [["Committee", committeeOfConference(conferenceOfTarget(targetOfResult(n, sizes)))]]],
  ["ASSESSES", "Result", (n, sizes) => [["Target", targetOfResult(n, sizes)]]],
  ["SERVES_ON", "Person", (n, { Committee }) => [["Committee", n % Committee, { role: "Ủy viên" }]]],
  ["ATTENDED", "Person", (n, { Conference }) => [["Conference", draw(Conference, "attended", n)]]],
  ...(["Conference", "Resolution", "Target", "Result"] as const).map((kind): Maker => ["EVIDENCED_BY", kind, passage]),
];

function considered(n: number, { Resolution }: Sizes): readonly Ends[] {
  const found = new Map<number, Ends>();
  for (let at = 0; at < 4; at++) {
    const resolution = draw(Resolution, "considered", n, at);
    found.set(resolution, ["Resolution", resolution, { action: ACTIONS[at % ACTIONS.length], ...stated(n) }]);
  }
  return [...found.values()];
}

function passage(n: number, { Source }: Sizes): readonly Ends[] {
  const start = draw(9_000, "passage", n);
  return [["Source", n % Source, { start, end: start + 60, method: "RULE", rule: "figure", confidence: 0.9 }]];
}

/** Every relationship of the graph, those of one type and start together. */
export function* linksOf(sizes: Sizes): Generator<{ readonly type: string; readonly rows: Iterable<LinkRow> }> {
  for (const [type, from, to] of makers) yield { type, rows: rowsOf(from, to, sizes) };
}

function* rowsOf(from: Kind, to: Maker[2], sizes: Sizes): Generator<LinkRow> {
  for (let n = 0; n < sizes[from]; n++) {
    for (const [kind, other, properties = {}] of to(n, sizes)) {
      yield [idOf(from, n), idOf(kind, other), properties];
    }
  }
}
