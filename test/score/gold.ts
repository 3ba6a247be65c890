import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../src/bundle/format.js";
import { sourceText } from "../../src/values/text.js";

interface Period {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

export interface GoldConference {
  readonly committee?: string | null | undefined;
  readonly kind: string;
  readonly ordinal?: number | null | undefined;
  readonly date?: string | null | undefined;
  readonly dateEnd?: string | null | undefined;
  readonly enlarged?: boolean | null | undefined;
  readonly termOrdinal?: number | null | undefined;
  readonly termStart?: number | null | undefined;
  readonly termEnd?: number | null | undefined;
  readonly reviewPeriod?: Period | null | undefined;
  readonly planPeriod?: Period | null | undefined;
  readonly theme?: string | null | undefined;
}
export interface GoldResolution {
  readonly kind: string;
  readonly number?: string | null | undefined;
  readonly symbol?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly action?: string | null | undefined;
}
export interface GoldFigure {
  readonly indicator: string;
  readonly quantity: {
    readonly comparator: string;
    readonly value: string;
    readonly upper?: string | null | undefined;
    readonly change?: string | null | undefined;
    readonly estimated?: boolean | null | undefined;
    readonly outOf?: string | null | undefined;
    readonly unit: string;
    readonly unitText?: string | null | undefined;
    readonly per?: string | null | undefined;
  };
  readonly period?: Period | null | undefined;
  readonly quote?: string;
  readonly shares?:
    | readonly { readonly percent: string; readonly plan?: string | null | undefined }[]
    | null
    | undefined;
  readonly comparisons?:
    | readonly { readonly percent?: string | null | undefined; readonly amount?: string | null | undefined }[]
    | null
    | undefined;
}

/** What an article states. */
export interface Facts {
  readonly conferences: readonly GoldConference[];
  readonly resolutions: readonly GoldResolution[];
  readonly targets: readonly GoldFigure[];
  readonly results: readonly GoldFigure[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly facts: Facts;
}

/** Articles of a folder: `NAME.txt` beside `NAME.json`. */
export function goldArticles(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.json$/u, "");
      const facts = JSON.parse(readFileSync(join(folder, file), "utf8")) as Partial<Facts>; // the corpus test checks them
      return {
        name,
        text: sourceText(readFileSync(join(folder, `${name}.txt`), "utf8")),
        facts: {
          conferences: facts.conferences ?? [],
          resolutions: facts.resolutions ?? [],
          targets: facts.targets ?? [],
          results: facts.results ?? [],
        },
      };
    });
}

/** The facts of a bundle in the same form. */
export function factsOf(bundle: Bundle): Facts {
  const label = new Map((bundle.committees ?? []).map(({ key, label: name }) => [key, name ?? null]));
  const term = new Map((bundle.terms ?? []).map((item) => [item.key, item]));
  const indicator = new Map((bundle.indicators ?? []).map((item) => [item.key, item.label]));
  const figure = <Figure extends { readonly indicator: string }>(item: Figure) => ({
    ...item,
    indicator: indicator.get(item.indicator) ?? item.indicator,
  });
  return {
    conferences: (bundle.conferences ?? []).map((item) => {
      const own = item.term ? term.get(item.term) : undefined;
      return {
        ...item,
        committee: label.get(item.committee) ?? null,
        termOrdinal: own?.ordinal ?? null,
        termStart: own?.startYear ?? null,
        termEnd: own?.endYear ?? null,
      };
    }),
    resolutions: (bundle.resolutions ?? []).map((item) => ({
      ...item,
      issuer: item.issuer ? (label.get(item.issuer) ?? null) : null,
      action: item.considered?.at(-1)?.action ?? null,
    })),
    targets: (bundle.targets ?? []).map(figure),
    results: (bundle.results ?? []).map(figure),
  };
}
