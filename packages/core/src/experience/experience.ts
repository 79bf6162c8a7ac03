/** How firmly experience is asked for; `none`: it is somebody else's. */
export type Requirement = 'required' | 'preferred' | 'not-needed' | 'none';

/** Experience that a text asks for. */
export interface Experience {
  /** Years at least. */
  readonly minYears?: number;
  /** Years at most. */
  readonly maxYears?: number;
  /** The word in place of a figure: `first`, `several`, `long`, `solid`, `relevant`, `entry`. */
  readonly word?: string;
  /** How firmly it is asked for. */
  readonly requirement: Requirement;
  /** A word such as "ca." marks the figure as rough. */
  readonly approximate?: true;
  /** "mehr als 5 Jahre": the bound itself is not included. */
  readonly exclusiveBound?: true;
  /** Years of a part of it: "davon mindestens zwei Jahre". */
  readonly subRequirementYears?: number;
  /** Career changers are welcome. */
  readonly careerChangersWelcome?: true;
  /** It is experience in leading people. */
  readonly leadership?: true;
}
