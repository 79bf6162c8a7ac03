/** Something a function had to assume to give an answer. */
export interface Assumption {
  /** What was assumed, such as `salary/payments-per-year`. */
  readonly code: string;
  /** The figure or word that was taken. */
  readonly value: unknown;
  /** Why, in a short English phrase for developers. */
  readonly because: string;
}
