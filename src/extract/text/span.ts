/** A piece of the text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
