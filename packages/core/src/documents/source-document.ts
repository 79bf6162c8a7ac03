import type { Fact } from '../occupation/fact.ts';
import type { OccupationRef } from '../occupation/occupation-ref.ts';
import type { Place } from '../place/place.ts';

/** A page that says something about an occupation, and all that it says. The page's text is not part of it. */
export interface SourceDocument {
  /** Name of its text file without the extension, such as `000_f6825ac899f8f821`. */
  readonly id: string;
  /** What it is about, in our own words. */
  readonly title: string;
  /** What sort of page it is. */
  readonly kind: 'city-page' | 'career-guide' | 'article' | 'interview';
  /** Who speaks to whom, in German and in our own words. */
  readonly source: string;
  /** Day `YYYY-MM-DD` or year `YYYY` that it was published in or speaks of; absent where it does not say. */
  readonly date?: string;
  /** The occupation it is about. */
  readonly occupation: OccupationRef;
  /** The place it is about. */
  readonly place?: Place;
  /** Its facts, by kind and then in the order of the text. Offsets are UTF-16 units of the file's text. */
  readonly facts: readonly Fact[];
}
