import { dateFrom, dateTo } from "../values/partial-date.js";
import { fold } from "../values/text.js";
import { InputError } from "./errors.js";
import { PartialDate } from "./scalars.js";
import { Field, InputType } from "./tg.js";

@InputType({ description: "Matches what overlaps it; an open end is null." })
export class PartialDateRange {
  @Field(() => PartialDate, { nullable: true, description: "First day, month or year; open where null." })
  readonly from?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Last day, month or year, itself included; open where null.",
  })
  readonly to?: string | null;
}

@InputType({ description: "Case, Vietnamese marks and Unicode form are ignored. What is given must all hold." })
export class StringMatch {
  @Field(() => String, { nullable: true, description: "The whole text." })
  readonly equals?: string | null;

  @Field(() => String, { nullable: true, description: "A part of the text." })
  readonly contains?: string | null;

  @Field(() => String, { nullable: true, description: "How the text begins." })
  readonly startsWith?: string | null;
}

/** First and last day of a range, for the parameters `from` and `to` of a filter fragment. */
export function rangeParameters(range: PartialDateRange | null | undefined) {
  const from = dateFrom(range?.from);
  const to = dateTo(range?.to);
  if (from !== null && to !== null && from > to)
    throw new InputError(`The range ends (${range?.to}) before it begins (${range?.from}).`);
  return { from, to };
}

const LONGEST_MATCH = 500;

/** The folded texts, for the parameters of the same names of a filter fragment. */
export function matchParameters(match: StringMatch | null | undefined) {
  return { equals: folded(match?.equals), contains: folded(match?.contains), startsWith: folded(match?.startsWith) };
}

function folded(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (text.length > LONGEST_MATCH) throw new InputError(`A text to match has at most ${LONGEST_MATCH} characters.`);
  return fold(text);
}

/** Null where nothing is filtered, so that the statement without a filter serves. */
export function filterParameters<T extends Readonly<Record<string, unknown>>>(filter: T): T | null {
  return Object.values(filter).some((value) => value != null) ? filter : null;
}
