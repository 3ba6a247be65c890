import type { Marked } from "../mentions.js";
import type { DateMention } from "../rules/dates.js";
import type { TermMention } from "../rules/terms.js";
import type { KnownBody } from "./bodies.js";

export type ConferenceKind = "CONGRESS" | "PLENARY" | "EXTRAORDINARY" | "STANDING" | "OTHER";

export interface Where<Mention> {
  readonly marked: Marked;
  readonly mention: Mention;
}

/** A conference as it comes out of all that the article says of it. */
export interface ConferenceFound {
  readonly kind: ConferenceKind;
  readonly body: KnownBody;
  readonly ordinal: number | null;
  readonly enlarged: boolean;
  readonly term: TermFound | null;
  readonly date: Where<DateMention> | null;
  /** The day on which it came to its end. */
  readonly closed: Where<DateMention> | null;
  readonly days: number | null;
  readonly mentions: readonly Where<{ readonly at: number; readonly next: number }>[];
  readonly ordinalAt: Where<{ readonly at: number; readonly next: number }> | null;
  readonly bodyAt: Where<{ readonly at: number; readonly next: number }> | null;
  /** The one that the article reports. */
  readonly main: boolean;
  /** Only named by a document. */
  readonly named: boolean;
}

export interface TermFound {
  readonly ordinal: number | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly at: readonly Where<TermMention>[];
}
