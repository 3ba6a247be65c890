import { InputError } from "./errors.js";
import { ArgsType, Field, Int } from "./tg.js";

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** What a caller asked of a connection, before it is checked. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A checked page: how many, from which end, between which cursors. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Pages that run forward only. */
@ArgsType()
export class ForwardPageArgs implements PageRequest {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: "How many to return, 1 to 100." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Return those after the one that this cursor names." })
  after?: string | null;
}

/** Pages from either end. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, {
    nullable: true,
    description: "How many to return from the start, 1 to 100; 20 where neither `first` nor `last` is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Return those after the one that this cursor names." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many to return from the end, 1 to 100. Never together with `first`.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Return those before the one that this cursor names." })
  before?: string | null;
}

export function checkPage({ first, after, last, before }: PageRequest): Page {
  if (first != null && last != null) throw new InputError("Give `first` or `last`, not both.");
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw new InputError(`\`${last == null ? "first" : "last"}\` is ${size}; it must be 1 to ${LARGEST_PAGE}.`);
  }
  return { size, backward: last != null, after: after ?? null, before: before ?? null };
}
