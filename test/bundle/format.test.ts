import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { bundleJsonSchema, bundleJsonSchemaText, bundleLists } from "../../src/bundle/format.js";

const accepts = new Ajv2020({ formats: { uri: true } }).compile(bundleJsonSchema());
const empty = { format: 1, source: null };
const conference = { key: "h1", committee: "c1", kind: "PLENARY" };
const withConference = (fields: object) => ({
  ...empty,
  committees: [{ key: "c1", organ: "EXECUTIVE_COMMITTEE", label: "Huyện ủy" }],
  conferences: [{ ...conference, ...fields }],
});
const withValue = (value: unknown) => ({
  ...withConference({}),
  targets: [
    {
      key: "g1",
      committee: "c1",
      indicator: "sản lượng rau",
      quantity: { comparator: "EQUAL", value, unit: "TONNE", unitText: "tấn" },
    },
  ],
});
const problemsOf = (value: unknown) => {
  const checked = checkBundle(value);
  return checked.ok ? [] : checked.problems;
};
const pointersOf = (value: unknown) => problemsOf(value).map(({ pointer }) => pointer);

it("commits the JSON Schema that the format makes", () => {
  const committed = readFileSync(new URL("../../schema/bundle.schema.json", import.meta.url), "utf8");
  expect(committed).toBe(bundleJsonSchemaText());
});

it("describes every field of every item in the JSON Schema", () => {
  const schema = JSON.parse(bundleJsonSchemaText());
  for (const list of bundleLists) expect(schema.properties[list].description).toBeTruthy();
  const fields = Object.entries<{ properties?: Record<string, { description?: string; $ref?: string }> }>(schema.$defs)
    .filter(([name]) => name.endsWith("Item"))
    .flatMap(([name, { properties = {} }]) => Object.entries(properties).map(([field, of]) => ({ name, field, of })));
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ of }) => !of.description && !of.$ref)).toEqual([]);
});

it.each([
  ["nothing but a format and no source", empty],
  ["null where a value is unknown", withConference({ term: null, date: null, theme: null, evidence: null })],
])("accepts %s", (_, bundle) => {
  expect(problemsOf(bundle)).toEqual([]);
  expect(accepts(bundle)).toBe(true);
});

it.each([
  ["without a format", { source: null }, "/format"],
  ["of another format", { ...empty, format: 2 }, "/format"],
  ["without a source", { format: 1 }, "/source"],
  ["with an unknown list", { ...empty, bodies: [] }, "/bodies"],
  ["with an unknown field in an item", withConference({ dateFrom: "2011-09-30" }), "/conferences/0/dateFrom"],
  ["with an unknown kind", withConference({ kind: "MEETING" }), "/conferences/0/kind"],
  ["with a label that is blank", withConference({ label: "  " }), "/conferences/0/label"],
  ["with a label over two lines", withConference({ label: "Hội nghị\nlần thứ 8" }), "/conferences/0/label"],
  ["with a label without end", withConference({ label: "a".repeat(501) }), "/conferences/0/label"],
  ["with half a surrogate pair", withConference({ theme: "chủ đề \ud83d" }), "/conferences/0/theme"],
  ["with an ordinal of zero", withConference({ ordinal: 0 }), "/conferences/0/ordinal"],
  ["with a key that has a space", withConference({ key: "h 1" }), "/conferences/0/key"],
  ["with too many aliases", withConference({ aliases: Array(2_001).fill("x") }), "/conferences/0/aliases"],
  ["with a script for a url", { ...empty, source: { title: "T", url: "javascript:alert(1)" } }, "/source/url"],
])("refuses a bundle %s", (_, bundle, pointer) => {
  expect(pointersOf(bundle)).toEqual([pointer]);
});

it.each(["2011", "2011-09", "2011-09-30", "2012-02-29", "2000-02-29"])("takes %s for a date", (date) => {
  expect(problemsOf(withConference({ date }))).toEqual([]);
  expect(accepts(withConference({ date }))).toBe(true);
});

it.each([
  "0000",
  "11",
  "2011-9",
  "2011-13",
  "2011-00",
  "2011-02-29",
  "1900-02-29",
  "2011-04-31",
  "2011-09-00",
  "30/9/2011",
  "2011-09-30T00:00",
  " 2011",
  "",
])("takes %j for no date, in the format and in its JSON Schema", (date) => {
  expect(pointersOf(withConference({ date }))).toEqual(["/conferences/0/date"]);
  expect(accepts(withConference({ date }))).toBe(false);
});

it.each(["0", "6", "5000", "57.4", "-3", "0.05", "5.50"])("takes %s for a decimal", (value) => {
  expect(problemsOf(withValue(value))).toEqual([]);
  expect(accepts(withValue(value))).toBe(true);
});

it.each(["06", "2.500.000", "57,4", "1e3", "+5", ".5", "5.", "-0", "-0.0", "", "NaN", "9".repeat(61), 5])(
  "takes %j for no decimal, in the format and in its JSON Schema",
  (value) => {
    expect(pointersOf(withValue(value))).toEqual(["/targets/0/quantity/value"]);
    expect(accepts(withValue(value))).toBe(false);
  },
);

it("brings strings into NFC", () => {
  const checked = checkBundle(withConference({ theme: "Tăng cường".normalize("NFD") }));
  expect(checked.ok && checked.bundle.conferences?.[0]?.theme).toBe("Tăng cường");
});

it("names every mistake of a bundle, with its place as a JSON pointer", () => {
  expect(
    pointersOf({
      ...empty,
      "a/b~c": 1,
      topics: [
        { key: "t", label: "" },
        { key: "u", label: "Y tế", level: "X" },
      ],
    }),
  ).toEqual(["/topics/0/label", "/topics/1/level", "/a~1b~0c"]);
});

it.each([null, undefined, 1, "{}", [], [empty]])("refuses %j, which is no bundle", (value) => {
  expect(pointersOf(value)).toEqual([""]);
});
