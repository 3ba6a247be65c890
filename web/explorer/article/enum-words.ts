import type { Words } from "../words/i18n.js";

/** The word lists whose keys are the values of an enum. */
export type Enum =
  | "action"
  | "article.change"
  | "article.periodKind"
  | "branch"
  | "change"
  | "comparator"
  | "conferenceKind"
  | "level"
  | "organ"
  | "resolutionKind"
  | "unit";

/** The word for a value of an enum, which a bundle holds as text. */
export const enumWord = (t: Words, of: Enum, value: unknown): string => t(`${of}.${String(value)}` as "level.CENTRAL"); // one of its keys
