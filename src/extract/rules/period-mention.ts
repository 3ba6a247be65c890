/** A period whose year may still be open; token indices. */
export interface PeriodMention {
  readonly at: number;
  readonly next: number;
  /** Null where the words leave it to the context: `6 tháng đầu năm`, `năm nay`. */
  readonly year: number | null;
  readonly endYear: number | null;
  /** It goes on: `từ năm 2022 đến nay`. */
  readonly toNow: boolean;
  readonly months: readonly [first: number, last: number] | null;
  /** Of the first month and of the last. */
  readonly firstDay: number | null;
  readonly day: number | null;
  readonly kind: "WHOLE" | "POINT" | "YEARLY_AVERAGE" | "CUMULATIVE";
  /** `năm 2018` as against `6 tháng đầu năm`, `giai đoạn`, `nhiệm kỳ`. */
  readonly sort: "year" | "months" | "span" | "term";
}

/** What a mention has that says no more. */
export const none = {
  toNow: false,
  year: null,
  endYear: null,
  months: null,
  firstDay: null,
  day: null,
  kind: "WHOLE",
} as const;
