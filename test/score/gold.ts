import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../src/bundle/format.js";
import { sourceText } from "../../src/values/text.js";

type Period = { readonly start?: string | null; readonly end?: string | null; readonly kind?: string | null };

export interface GoldConference {
  readonly committee?: string | null;
  readonly kind: string;
  readonly ordinal?: number | null;
  readonly date?: string | null;
  readonly dateEnd?: string | null;
  readonly enlarged?: boolean | null;
  readonly termOrdinal?: number | null;
  readonly termStart?: number | null;
  readonly termEnd?: number | null;
  readonly reviewPeriod?: Period | null;
  readonly planPeriod?: Period | null;
  readonly theme?: string | null;
}
export interface GoldResolution {
  readonly kind: string;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly issuedOn?: string | null;
  readonly issuer?: string | null;
  readonly subject?: string | null;
  readonly action?: string | null;
}
export interface GoldFigure {
  readonly indicator: string;
  readonly quantity: {
    readonly comparator: string;
    readonly value: string;
    readonly upper?: string | null;
    readonly change?: string | null;
    readonly estimated?: boolean | null;
    readonly outOf?: string | null;
    readonly unit: string;
    readonly unitText?: string | null;
    readonly per?: string | null;
  };
  readonly period?: Period | null;
  readonly quote?: string;
  readonly shares?: readonly { readonly percent: string; readonly plan?: string | null }[] | null;
  readonly comparisons?: readonly { readonly percent?: string | null; readonly amount?: string | null }[] | null;
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
        facts: { conferences: facts.conferences ?? [], resolutions: facts.resolutions ?? [], targets: facts.targets ?? [], results: facts.results ?? [] },
      };
    });
}

/** The facts of a bundle in the same form. */
export function factsOf(bundle: Bundle): Facts {
  const label = new Map((bundle.committees ?? []).map(({ key, label: name }) => [key, name ?? null]));
  const term = new Map((bundle.terms ?? []).map((item) => [item.key, item]));
  const indicator = new Map((bundle.indicators ?? []).map((item) => [item.key, item.label]));
  const figure = <Figure extends { readonly indicator: string }>(item: Figure) => ({ ...item, indicator: indicator.get(item.indicator) ?? item.indicator });
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
