import type { Place } from '../place/place.ts';
import type { Fact } from './fact.ts';

/** What sources say about an occupation, perhaps in one place. */
export interface OccupationProfile {
  /** Names of the occupation. */
  readonly titles: {
    /** Slash form: `Medienmanager/in`. */
    readonly neutral?: string;
    /** Masculine form. */
    readonly male?: string;
    /** Feminine form. */
    readonly female?: string;
    /** Other names. */
    readonly aliases: readonly string[];
  };
  /** Codes of the occupation. */
  readonly codes: {
    /** KldB 2010, five digits. */
    readonly kldb?: string;
    /** ISCO-08, four digits. */
    readonly isco08?: string;
    /** ESCO URI. */
    readonly esco?: string;
  };
  /** The place that the sources speak of. */
  readonly place?: Place;
  /** All facts, contradicting ones included. */
  readonly facts: readonly Fact[];
}
