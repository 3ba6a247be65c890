import { describe, expect, test } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import {
  comparator,
  conferenceKind,
  considerationAction,
  resolutionKind,
  unit,
} from "../../src/bundle/format/vocabulary.js";
import { extract } from "../../src/extract/pipeline.js";
import { corpora } from "../score/corpora.js";
import { kinds } from "../score/match.js";
import { f1, measure } from "../score/measure.js";
import { seedScores } from "../score/seeds.js";
import { documentTexts } from "../seeds/seed-files.js";

const articles = corpora.flatMap((corpus) => corpus.articles);

const quotes = (value: unknown): readonly { readonly start: number; readonly end: number; readonly quote: string }[] =>
  typeof value !== "object" || value === null
    ? []
    : [
        ...("quote" in value && "start" in value ? [value as { start: number; end: number; quote: string }] : []),
        ...Object.values(value).flatMap(quotes),
      ]; // of the bundle's format

describe("the corpus", () => {
  test.each(articles)("$name states its facts in words of its text", ({ text, facts }) => {
    for (const { quote, quantity } of [...facts.targets, ...facts.results]) {
      expect(text).toContain(quote);
      expect(unit.options).toContain(quantity.unit);
      expect(comparator.options).toContain(quantity.comparator);
      expect(quantity.value).toMatch(/^-?\d+(?:\.\d+)?$/u);
    }
    for (const { kind } of facts.conferences) expect(conferenceKind.options).toContain(kind);
    for (const { kind, action } of facts.resolutions) {
      expect(resolutionKind.options).toContain(kind);
      if (action != null) expect(considerationAction.options).toContain(action);
    }
  });
});

describe("extraction of the corpus", () => {
  test.each(articles)("$name gives a bundle that can be imported, each quote the slice at its offsets", ({ text }) => {
    const { bundle, trace } = extract({ text });
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
    for (const { start, end, quote } of quotes(bundle)) expect(text.slice(start, end)).toBe(quote);
    for (const { start, end } of trace.flatMap((sentence) => [sentence, ...sentence.readings])) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  const measured = corpora.map((corpus) => ({ ...corpus, ...measure(corpus.articles) }));

  test.each(measured)("finds the facts of the $name no worse than it did before", ({ tallies, floor }) => {
    for (const kind of kinds) expect(f1(tallies[kind]), kind).toBeGreaterThanOrEqual(floor[kind]);
  });

  test("is right in 95 of 100 facts that it is at least 0.9 sure of", () => {
    const sure = measured.flatMap((corpus) => corpus.sure).filter(({ confidence }) => confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(150);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(documentTexts === null)("extraction of the starting documents", () => {
  test("finds every fact of the seeds and nothing else", () => {
    const scores = seedScores(documentTexts ?? new Map());
    expect(scores).toHaveLength(2);
    for (const { name, missed, wrong, right } of scores) {
      expect({ name, missed, wrong }).toEqual({ name, missed: [], wrong: [] });
      expect(right).toBeGreaterThan(40);
    }
  });
});
