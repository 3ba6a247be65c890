import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { bundleJsonSchema } from "../../src/bundle/format.js";
import { nameSlug } from "../../src/values/identity.js";
import { evidenceOf, seed, seedNames, seedText } from "./seed-files.js";

const validate = new Ajv2020({ formats: { uri: true } }).compile(bundleJsonSchema());
const vocabulary = seed("vocabulary.json");

it("holds one bundle for the vocabulary and one for each document", () => {
  expect(seedNames.toSorted()).toEqual(["lang-son-2011-09-30.json", "lang-son-2018-12-11.json", "vocabulary.json"]);
});

describe.each(seedNames)("%s", (name) => {
  it("passes the check and the JSON Schema", () => {
    const bundle = JSON.parse(seedText(name));
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
    validate(bundle);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is in NFC and quotes nothing", () => {
    expect(seedText(name).normalize("NFC")).toBe(seedText(name));
    expect(seedText(name)).not.toContain('"quote"');
  });

  it("names a field of the item in each evidence", () => {
    const strangers = evidenceOf(seed(name)).filter(
      ({ evidence, item }) => evidence.field && !(evidence.field in item),
    );
    expect(strangers.map(({ list, evidence }) => `${list}: ${evidence.field}`)).toEqual([]);
  });

  it("refers to the vocabulary by names that it holds", () => {
    const { targets = [], results = [], resolutions = [] } = seed(name);
    const known = (items: typeof vocabulary.topics | typeof vocabulary.indicators = []) =>
      new Set(items.map(({ label }) => label));
    const indicators = known(vocabulary.indicators);
    const topics = known(vocabulary.topics);
    expect(
      [...targets, ...results].map(({ indicator }) => indicator).filter((label) => !indicators.has(label)),
    ).toEqual([]);
    expect(resolutions.flatMap((item) => item.topics ?? []).filter((label) => !topics.has(label))).toEqual([]);
  });

  it("describes bodies and places as the vocabulary does", () => {
    const { committees = [], places = [] } = seed(name);
    const bodies = vocabulary.committees ?? [];
    const facts = ({ label, labelEn, organ, branch, level, place }: (typeof bodies)[number]) => ({
      label,
      labelEn,
      organ,
      branch,
      level,
      place,
    });
    expect(bodies.map(facts)).toEqual(expect.arrayContaining(committees.map(facts)));
    const units = vocabulary.places ?? [];
    const unit = ({ label, labelEn, level, within }: (typeof units)[number]) => ({ label, labelEn, level, within });
    expect(units.map(unit)).toEqual(expect.arrayContaining(places.map(unit)));
  });

  it.each(["topics", "indicators", "committees", "places"] as const)("gives no name to two of its %s", (list) => {
    const bearers = new Map<string, Set<string>>();
    for (const { key, label, aliases } of seed(name)[list] ?? []) {
      for (const words of [label, ...(aliases ?? [])].filter((text) => text != null)) {
        bearers.set(nameSlug(words), (bearers.get(nameSlug(words)) ?? new Set()).add(key));
      }
    }
    expect([...bearers].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});
