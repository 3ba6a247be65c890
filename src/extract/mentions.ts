import { type BodyMention, bodiesOf } from "./rules/bodies.js";
import { type DateMention, datesOf } from "./rules/dates.js";
import { type DocumentMention, documentsOf, type TokenSpan } from "./rules/documents.js";
import { type FigureMention, figuresOf } from "./rules/figures.js";
import { type MeetingMention, meetingsOf } from "./rules/meetings.js";
import type { NumberStyle } from "./rules/numeral.js";
import { type PeriodMention, periodsOf } from "./rules/periods.js";
import { ordinalAt, type TermMention, termsOf } from "./rules/terms.js";
import type { Sentence } from "./text/sentences.js";
import type { Token } from "./text/tokens.js";

/** A sentence with all that rules found in it. */
export interface Marked {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly bodies: readonly BodyMention[];
  readonly terms: readonly TermMention[];
  readonly documents: readonly DocumentMention[];
  readonly meetings: readonly MeetingMention[];
  readonly figures: readonly FigureMention[];
}

export function marked(sentence: Sentence, style: NumberStyle): Marked {
  const { tokens } = sentence;
  const terms = termsOf(tokens);
  const bodies = bodiesOf(tokens);
  const periods = periodsOf(tokens);
  const documents = documentsOf(tokens);
  const names = documents.map(({ at, nameEnd }) => ({ at, next: nameEnd }));
  const dates = datesOf(tokens).filter((date) => !periods.some((period) => overlap(date, period)));
  const ordinals = ordinalsOf(tokens);
  const taken = [...dates, ...periods, ...terms, ...names, ...ordinals].toSorted((a, b) => a.at - b.at);
  return {
    sentence,
    dates,
    periods,
    bodies,
    terms,
    documents,
    meetings: meetingsOf(tokens, bodies, dates, terms, names),
    figures: figuresOf(tokens, taken, style),
  };
}

const overlap = (one: TokenSpan, other: TokenSpan) => one.at < other.next && other.at < one.next;

function ordinalsOf(tokens: readonly Token[]): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const ordinal = ordinalAt(tokens, at);
    if (ordinal) found.push({ at, next: ordinal.next });
  }
  return found;
}
