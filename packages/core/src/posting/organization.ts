/** An employer. */
export interface Organization {
  /** Its name; absent for an anonymous employer. */
  readonly name?: string;
  /** Its own site. */
  readonly url?: string;
  /** Address of its logo. */
  readonly logo?: string;
  /** Address that identifies it, such as its Wikipedia page. */
  readonly sameAs?: string;
  /** The employer does not want to be named. */
  readonly confidential?: true;
}
