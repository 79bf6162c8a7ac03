/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  /** First unit. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}
