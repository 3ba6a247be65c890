import { strivingWords } from "../lexicon/clause-words.js";
import type { Marked } from "../mentions.js";
import type { DayParts } from "../rules/dates.js";
import type { PeriodMention } from "../rules/period-mention.js";
import { phraseAt } from "../text/phrases.js";
import type { Part } from "./layout.js";

export interface YearVote {
  readonly year: number;
  readonly rule: string;
  /** Of the day that the page came out, where that tells the year. */
  readonly month?: number | null;
}

/** What is known of the conference that the year is sought for. */
export interface Dated {
  readonly month: number | null;
  readonly day: number | null;
  /** The first year of the term that a congress opens. */
  readonly congressFrom: number | null;
  /** The term that it falls in. */
  readonly term: { readonly startYear: number | null; readonly endYear: number | null } | null;
}

/** What an article has that may tell its year. */
export interface Clues extends Dated {
  readonly published: string | null | undefined;
  readonly sentences: readonly Marked[];
  readonly parts: readonly Part[];
  /** The first sentences. */
  readonly lead: readonly Marked[];
  /** The periods of the text that the term allows, those of the first sentences first. */
  readonly near: readonly PeriodMention[];
  /** The day of the document that was issued last. */
  readonly latest: DayParts | undefined;
  readonly within: (year: number) => boolean;
}

export const alone = (year: number | null | undefined, why: string): YearVote | null =>
  year ? { year, rule: `The text gives day and month alone; ${why}.` } : null;

/** Told in January of a year, a day in December is of the year before; `of` is 0 where no month is known. */
export const lookingBack = (month: number | null, year: number, of: number): number =>
  month !== null && of > 0 && month > of + 1 ? year - 1 : year;

/** `ước năm 2018 đạt …`, `năm 2018 ước đạt …`. */
export const estimates = ({ ownPeriods, sentence: { tokens } }: Marked, of: number): boolean =>
  ownPeriods.some(
    ({ at, next, sort, year }) =>
      sort === "year" &&
      year === of &&
      (tokens[at - 1]?.low === "ước" || tokens.slice(next, next + 2).some(({ low }) => low === "ước")),
  );

/** The years that a sentence tells as gone by. */
export const yearsTold = ({ ownPeriods, sentence: { tokens } }: Marked): readonly number[] =>
  tokens.some((_, at) => phraseAt(strivingWords, tokens, at) !== null)
    ? []
    : ownPeriods.flatMap(({ sort, kind, year }) =>
        sort === "year" && kind === "WHOLE" && year !== null ? [year] : [],
      );
