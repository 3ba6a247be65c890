export interface TokenSpan {
  readonly at: number;
  readonly next: number;
}
