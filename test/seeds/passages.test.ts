import { describe, expect, it } from "vitest";
import { documentTexts, evidenceOf, seed, sha256 } from "./seed-files.js";

const withSource = ["lang-son-2011-09-30.json", "lang-son-2018-12-11.json"];

describe.each(withSource)("%s", (name) => {
  const bundle = seed(name);
  const all = evidenceOf(bundle);
  const passages = all.filter(({ evidence }) => evidence.start != null).map(({ evidence }) => evidence);

  it("has a hash for each passage, and a rule for each inference, which has no passage", () => {
    expect(passages.filter(({ passageHash, method }) => !passageHash || method !== "CURATED")).toEqual([]);
    const inferred = all.map(({ evidence }) => evidence).filter(({ method }) => method === "INFERRED");
    expect(inferred.length).toBeGreaterThan(3);
    expect(inferred.filter(({ rule, start }) => !rule || start != null)).toEqual([]);
  });

  it("states each conference, document, figure and person by a passage", () => {
    const stated = new Set(all.filter(({ evidence }) => evidence.start != null).map(({ item }) => item["key"]));
    const {
      conferences = [],
      resolutions = [],
      targets = [],
      results = [],
      people = [],
      terms = [],
      committees = [],
    } = bundle;
    const keys = [conferences, resolutions, targets, results, people, terms, committees].flat().map(({ key }) => key);
    expect(keys.filter((key) => !stated.has(key))).toEqual([]);
  });

  it.skipIf(documentTexts === null)("replays every passage in the document of its source", () => {
    const text = documentTexts?.get(bundle.source?.sha256 ?? "");
    if (text === undefined) throw new Error("no document has the SHA-256 of the source");
    expect(passages.length).toBeGreaterThan(60);
    for (const { start, end, passageHash } of passages) {
      expect(end).toBeLessThanOrEqual(text.length);
      expect(sha256(text.slice(start ?? 0, end ?? 0)).slice(0, 16)).toBe(passageHash);
    }
  });

  it.skipIf(documentTexts === null)("cites whole words", () => {
    const text = documentTexts?.get(bundle.source?.sha256 ?? "") ?? "";
    const letter = /[\p{L}\p{M}\p{N}]/u;
    const cut = passages.filter(({ start, end }) => {
      const [first, last] = [start ?? 0, end ?? 0];
      const inside = (index: number) => letter.test(text[index - 1] ?? "") && letter.test(text[index] ?? "");
      return inside(first) || inside(last) || text.slice(first, last).trim().length !== last - first;
    });
    expect(cut.map(({ start, end }) => text.slice(start ?? 0, end ?? 0))).toEqual([]);
  });

  it.skipIf(documentTexts === null)("prints facts, not the document's sentences", () => {
    const text = documentTexts?.get(bundle.source?.sha256 ?? "") ?? "";
    const sentences = text
      .split(/[.\n]/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 160);
    const printed = JSON.stringify(bundle);
    expect(sentences.filter((sentence) => printed.includes(sentence))).toEqual([]);
  });
});

it.skipIf(documentTexts === null)("cites the full printing where the document of 2011 prints its lead twice", () => {
  const bundle = seed("lang-son-2011-09-30.json");
  const text = documentTexts?.get(bundle.source?.sha256 ?? "") ?? "";
  const full = text.lastIndexOf("LSO-Ngày");
  expect(full).toBeGreaterThan(text.indexOf("LSO-Ngày"));
  const early = evidenceOf(bundle).filter(({ list, evidence }) => list !== "source" && (evidence.start ?? full) < full);
  expect(early).toEqual([]);
});
