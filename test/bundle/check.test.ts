import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";

const body = { key: "c1", organ: "EXECUTIVE_COMMITTEE", label: "Huyện ủy" };
const bundle = (lists: object, source: object | null = { title: "Bài báo" }) => ({ format: 1, source, ...lists });
const problemsOf = (value: unknown) => {
  const checked = checkBundle(value);
  return checked.ok ? [] : checked.problems;
};
const pointersOf = (value: unknown) => problemsOf(value).map(({ pointer }) => pointer);
const quantity = { comparator: "EQUAL", value: "5", unit: "PERCENT", unitText: "%" };
const target = (fields: object, figure: object = {}) =>
  bundle({ targets: [{ key: "g1", indicator: "Thu ngân sách", quantity: { ...quantity, ...figure }, ...fields }] });
const result = (fields: object) =>
  bundle({ results: [{ key: "k1", indicator: "Thu ngân sách", quantity, ...fields }] });
const withEvidence = (evidence: object, source: object | null = { title: "Bài báo" }) =>
  bundle({ committees: [{ ...body, evidence: [{ confidence: 1, ...evidence }] }] }, source);
const at = "/committees/0/evidence/0";
const hash = (text: string) => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);

it("says in plain words what is missing", () => {
  expect(problemsOf({ format: 1 })).toEqual([{ pointer: "/source", message: "is missing" }]);
  expect(problemsOf(bundle({ topics: [{ label: "Y tế" }] }))).toEqual([
    { pointer: "/topics/0/key", message: "is missing" },
  ]);
});

it("refuses a key that two items share, also in different lists", () => {
  const twice = bundle({ topics: [{ key: "c1", label: "Y tế" }], committees: [body] });
  expect(problemsOf(twice)).toEqual([
    { pointer: "/committees/0/key", message: 'the key "c1" is already used in topics' },
  ]);
});

it.each([
  [
    "a conference's committee",
    { conferences: [{ key: "h", kind: "PLENARY", committee: "x" }] },
    "/conferences/0/committee",
  ],
  ["a term's committee", { terms: [{ key: "t", committee: "x", ordinal: 1 }] }, "/terms/0/committee"],
  ["a body's whole", { committees: [{ ...body, partOf: "x" }] }, "/committees/0/partOf"],
  [
    "a predecessor",
    { committees: [{ ...body, succeeds: [{ predecessor: "x" }] }] },
    "/committees/0/succeeds/0/predecessor",
  ],
  ["an issuer", { resolutions: [{ key: "r", kind: "PLAN", issuer: "x" }] }, "/resolutions/0/issuer"],
  [
    "a document carried out",
    { resolutions: [{ key: "r", kind: "PLAN", implements: ["x"] }] },
    "/resolutions/0/implements/0",
  ],
  [
    "a conference that considered",
    { resolutions: [{ key: "r", kind: "PLAN", considered: [{ conference: "x", action: "CITED" }] }] },
    "/resolutions/0/considered/0/conference",
  ],
  [
    "a role's body",
    { people: [{ key: "p", label: "A", roles: [{ committee: "x", role: "Bí thư" }] }] },
    "/people/0/roles/0/committee",
  ],
  [
    "a conference attended",
    { people: [{ key: "p", label: "A", attended: [{ conference: "x" }] }] },
    "/people/0/attended/0/conference",
  ],
])("refuses a reference to no item: %s", (_, lists, pointer) => {
  expect(problemsOf(bundle(lists))).toEqual([{ pointer, message: 'no item has the key "x"' }]);
});

it("lets a target be set by a conference or a resolution, and by nothing else", () => {
  const lists = {
    committees: [body],
    conferences: [{ key: "h", kind: "PLENARY", committee: "c1" }],
    resolutions: [{ key: "r", kind: "RESOLUTION" }],
  };
  const set = (setBy: string[]) => bundle({ ...lists, targets: [{ key: "g", indicator: "Rau", quantity, setBy }] });
  expect(problemsOf(set(["h", "r"]))).toEqual([]);
  expect(problemsOf(set(["h", "c1"]))).toEqual([
    { pointer: "/targets/0/setBy/1", message: '"c1" is one of committees, not of conferences or resolutions' },
  ]);
});

it("takes a name for a place, a topic, an indicator and an author, but no key of another kind", () => {
  const named = (place: string) =>
    bundle({ committees: [{ ...body, place }] }, { title: "Bài báo", authors: ["Thanh Huệ"] });
  expect(problemsOf(named("huyện Cao Lộc"))).toEqual([]);
  expect(pointersOf(named("c1"))).toEqual(["/committees/0/place"]);
});

it.each([
  ["committees", "reportsTo", { organ: "GOVERNMENT", label: "A" }],
  ["committees", "partOf", { organ: "GOVERNMENT", label: "A" }],
  ["places", "within", { label: "A" }],
  ["topics", "broader", { label: "A" }],
])("refuses a circle in %s along %s", (list, field, item) => {
  const circle = (pairs: readonly (readonly [string, string])[]) =>
    bundle({ [list]: pairs.map(([key, to]) => ({ ...item, key, [field]: to })) });
  expect(pointersOf(circle([["a", "a"]]))).toEqual([`/${list}/0/${field}`]);
  expect(
    pointersOf(
      circle([
        ["a", "b"],
        ["b", "c"],
        ["c", "b"],
      ]),
    ),
  ).toEqual([`/${list}/1/${field}`]);
});

it.each([
  [
    "a body without a branch that its organ does not settle",
    { committees: [{ key: "c", organ: "OTHER", label: "A" }] },
    "/committees/0",
  ],
  ["a body with neither label nor place", { committees: [{ key: "c", organ: "POLITBURO" }] }, "/committees/0"],
  [
    "a body that ends before it begins",
    { committees: [{ ...body, validFrom: "2025-07-01", validTo: "2025-06" }] },
    "/committees/0/validTo",
  ],
  ["a term with neither number nor year", { committees: [body], terms: [{ key: "t", committee: "c1" }] }, "/terms/0"],
  [
    "a term that ends before it starts",
    { committees: [body], terms: [{ key: "t", committee: "c1", startYear: 2015, endYear: 2010 }] },
    "/terms/0/endYear",
  ],
  [
    "a conference that ends before it begins",
    {
      committees: [body],
      conferences: [{ key: "h", kind: "CONGRESS", committee: "c1", date: "2020-07-10", dateEnd: "2020-07-09" }],
    },
    "/conferences/0/dateEnd",
  ],
  [
    "a conference with a last day alone",
    { committees: [body], conferences: [{ key: "h", kind: "CONGRESS", committee: "c1", dateEnd: "2020-07-09" }] },
    "/conferences/0/dateEnd",
  ],
  [
    "a period that ends before it starts",
    { resolutions: [{ key: "r", kind: "PLAN", period: { start: "2015", end: "2011" } }] },
    "/resolutions/0/period/end",
  ],
  [
    "a comparison without a figure",
    { results: [{ key: "k", indicator: "Rau", quantity, comparisons: [{ comparator: "EQUAL", against: "cùng kỳ" }] }] },
    "/results/0/comparisons/0",
  ],
])("refuses %s", (_, lists, pointer) => {
  expect(pointersOf(bundle(lists))).toEqual([pointer]);
});

it("takes a period whose ends are given at different precision", () => {
  expect(problemsOf(target({ period: { start: "2011-09", end: "2011" } }))).toEqual([]);
  expect(problemsOf(result({ period: { start: "2011", end: "2011-09-30" } }))).toEqual([]);
});

it.each([
  ["BETWEEN without an upper end", { comparator: "BETWEEN" }, "/targets/0/quantity"],
  ["an upper end without BETWEEN", { upper: "7" }, "/targets/0/quantity/upper"],
  ["an upper end below the value", { comparator: "BETWEEN", value: "11", upper: "9" }, "/targets/0/quantity/upper"],
  ["a change with a sign", { change: "DECREASE", value: "-5" }, "/targets/0/quantity/value"],
])("refuses a quantity of %s", (_, figure, pointer) => {
  expect(pointersOf(target({}, figure))).toEqual([pointer]);
});

it("compares the ends of a range as numbers", () => {
  expect(problemsOf(target({}, { comparator: "BETWEEN", value: "9", upper: "13" }))).toEqual([]);
});

it.each([
  ["a start alone", { start: 3 }, [at]],
  ["an empty passage", { start: 3, end: 3 }, [`${at}/end`]],
  ["a quote without offsets", { quote: "Huyện ủy" }, [`${at}/quote`]],
  ["a hash without offsets", { passageHash: "0123456789abcdef" }, [`${at}/passageHash`]],
  ["a quote longer than its offsets", { start: 0, end: 3, quote: "Huyện ủy" }, [`${at}/quote`]],
  [
    "the hash of another passage",
    { start: 0, end: 8, quote: "Huyện ủy", passageHash: hash("Tỉnh ủy") },
    [`${at}/passageHash`],
  ],
  ["a hash of other than 16 hex digits", { start: 0, end: 8, passageHash: "ABCDEF0123456789" }, [`${at}/passageHash`]],
  ["an inference without its rule", { method: "INFERRED" }, [at]],
  ["a confidence above 1", { confidence: 1.1 }, [`${at}/confidence`]],
])("refuses evidence of %s", (_, evidence, pointers) => {
  expect(pointersOf(withEvidence(evidence))).toEqual(pointers);
});

it("takes a quote that fits its offsets and hash, counted in UTF-16", () => {
  const quote = "🎉 Huyện ủy";
  const evidence = { start: 0, end: quote.length, quote, passageHash: hash(quote) };
  expect(problemsOf(withEvidence(evidence))).toEqual([]);
});

it("refuses passages in a bundle without a source, and takes what a curator or a rule concluded", () => {
  expect(pointersOf(withEvidence({ method: "CURATED", start: 0, end: 8 }, null))).toEqual([at]);
  expect(pointersOf(withEvidence({}, null))).toEqual([at]);
  expect(problemsOf(withEvidence({ method: "CURATED" }, null))).toEqual([]);
  expect(problemsOf(withEvidence({ method: "INFERRED", rule: "The reform says so." }, null))).toEqual([]);
});

it("checks evidence of relationships too", () => {
  const considered = [{ conference: "h", action: "CITED", evidence: [{ start: 5, end: 2, confidence: 1 }] }];
  const lists = {
    committees: [body],
    conferences: [{ key: "h", kind: "PLENARY", committee: "c1" }],
    resolutions: [{ key: "r", kind: "PLAN", considered }],
  };
  expect(pointersOf(bundle(lists))).toEqual(["/resolutions/0/considered/0/evidence/0/end"]);
});

it("stops naming problems where they say nothing new", () => {
  const topics = Array.from({ length: 500 }, () => ({ key: "t", label: "Y tế" }));
  expect(problemsOf(bundle({ topics })).length).toBe(200);
});
