import { type Comparator } from "../../../values/quantity.js";
import { type Cue } from "../../lexicon/figure-words.js";
import { type TokenSpan } from "../../text/token-span.js";
import { type QuantityMention } from "../quantity.js";

export interface ShareMention extends TokenSpan {
  readonly percent: string;
  readonly comparator: Comparator;
  readonly plan: string;
}

export interface ComparisonMention extends TokenSpan {
  readonly percent: string | null;
  /** In the unit as worded. */
  readonly amount: string | null;
  readonly unitText: string | null;
  readonly comparator: Comparator;
  readonly against: string | null;
}

/** What was planned, said beside what was reached: `(kế hoạch 180 triệu USD)`. */
export interface PlanMention extends TokenSpan {
  readonly value: string;
  readonly upper: string | null;
  readonly comparator: Comparator;
  /** A rise or a fall was: `(KH tăng 15 - 16%)`. */
  readonly change: "INCREASE" | "DECREASE" | null;
}

/** A figure with what it measures and what is said of it; token indices. */
export interface FigureMention extends TokenSpan {
  readonly quantity: QuantityMention;
  /** Where the words of the quantity begin: `ước đạt`, `tăng`, or the comparator. */
  readonly quantityAt: number;
  readonly cue: Cue | null;
  readonly change: "INCREASE" | "DECREASE" | null;
  readonly estimated: boolean;
  readonly indicator: readonly TokenSpan[];
  /** `Tỷ lệ`, `Số`, `Tỷ trọng`: what the words themselves leave out. */
  readonly prefix: string;
  /** The verb whose object is counted; others may follow: `kiểm tra 145 tổ chức đảng và 402 đảng viên`. */
  readonly verb: TokenSpan | null;
  readonly plan: PlanMention | null;
  readonly shares: ShareMention[];
  readonly comparisons: ComparisonMention[];
  readonly yearly: boolean;
  readonly running: boolean;
}

export type Draft = { -readonly [Key in keyof FigureMention]: FigureMention[Key] };

export interface CueFound {
  readonly at: number;
  readonly cue: Cue | null;
  readonly estimated: boolean;
  readonly words: string;
  /** What it is more or less than, said before the figure: `tăng so với cùng kỳ 11,3%`. */
  readonly against: string | null;
}

export interface Surroundings {
  readonly end: number;
  readonly limit: number;
  readonly taken: readonly TokenSpan[];
  readonly numbers: ReadonlySet<number>;
  readonly last: Draft | undefined;
}
