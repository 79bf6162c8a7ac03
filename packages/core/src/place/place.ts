import type { Country } from './country.ts';

/** What sort of place it is: `city` is any municipality, `state` a Land, Bundesland or Kanton. */
export type PlaceKind = 'city' | 'district' | 'region' | 'state' | 'country';

/** A place that a text or a posting names. */
export interface Place {
  /** Official name in German, or the name as written where the place is not known. */
  readonly name: string;
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /**
   * Its country. `ZZ` is no country: an ambiguous name may mean places in several, and its issue `place/ambiguous` lists
   * them. Nothing that is shown or published should hold it.
   */
  readonly country: Country;
  /** Its Land, Bundesland or Kanton, by its German name: `Nordrhein-Westfalen`, `Wien`, `Zürich`. */
  readonly state?: string;
  /** Official municipality key: AGS (DE, 8 digits), Gemeindekennziffer (AT, 5 digits), BFS number (CH). */
  readonly key?: string;
  /** The postal code that was stated; 5 digits in Germany, 4 in Austria and Switzerland. */
  readonly postalCode?: string;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** The position was taken from neighbouring places. */
  readonly approximatePosition?: true;
}
