/** An occupation by name and codes. */
export interface OccupationRef {
  /** Name of the occupation. */
  readonly name: string;
  /** KldB 2010, five digits. */
  readonly kldb?: string;
  /** ISCO-08, four digits. */
  readonly isco08?: string;
  /** ESCO URI. */
  readonly esco?: string;
}
