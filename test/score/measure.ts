import { extract } from "../../src/extract/pipeline.js";
import { factsOf, type GoldArticle } from "./gold.js";
import { type Kind, kinds, pair } from "./match.js";

export interface Tally {
  readonly right: number;
  readonly gold: number;
  readonly read: number;
}
export interface Miss {
  readonly article: string;
  readonly kind: Kind;
  readonly sort: "missed" | "wrong";
  readonly fact: string;
}
export interface Measured {
  readonly tallies: Readonly<Record<Kind, Tally>>;
  readonly misses: readonly Miss[];
  readonly sure: readonly { readonly kind: Kind; readonly confidence: number; readonly right: boolean }[];
}

/** How much of what the articles state is read, and how much of what is read they state. */
export function measure(articles: readonly GoldArticle[]): Measured {
  const tallies: Record<Kind, Tally> = { conferences: none, resolutions: none, targets: none, results: none };
  const misses: Miss[] = [];
  const sure: { readonly kind: Kind; readonly confidence: number; readonly right: boolean }[] = [];
  for (const { name, text, facts } of articles) {
    const read = factsOf(extract({ text }).bundle);
    for (const kind of kinds) {
      const { right, missed, wrong, sure: told } = pair(kind, facts, read);
      const { right: before, gold, read: all } = tallies[kind];
      tallies[kind] = { right: before + right, gold: gold + facts[kind].length, read: all + read[kind].length };
      sure.push(...told.map((each) => ({ kind, ...each })));
      misses.push(
        ...missed.map((fact) => ({ article: name, kind, sort: "missed" as const, fact })),
        ...wrong.map((fact) => ({ article: name, kind, sort: "wrong" as const, fact })),
      );
    }
  }
  return { tallies, misses, sure };
}

const none: Tally = { right: 0, gold: 0, read: 0 };

export const precision = ({ right, read }: Tally): number => (read === 0 ? 1 : right / read);
export const recall = ({ right, gold }: Tally): number => (gold === 0 ? 1 : right / gold);

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
