/** Two bounds, both included. An absent end is open. */
export interface Range {
  /** Lower bound. */
  readonly min?: number;
  /** Upper bound. */
  readonly max?: number;
}
