import { findPlaces, type Gazetteer, type Place } from '@berufsbild/core';

/** A labelled text: the names of the places it means. */
export interface PlaceExample {
  readonly id: string;
  readonly text: string;
  readonly country?: string;
  readonly ambiguous?: boolean;
  readonly expect: { readonly places: readonly Pick<Place, 'name'>[] };
}

/** What came of a labelled text. */
export interface PlaceScore {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Scores the set of place names of each text; texts with two equally good readings do not count. */
export function scorePlaces(examples: readonly PlaceExample[], gazetteer: Gazetteer): PlaceScore[] {
  return examples.filter(({ ambiguous }) => ambiguous !== true).map((example) => scorePlace(example, gazetteer));
}

function scorePlace({ id, text, country, expect }: PlaceExample, gazetteer: Gazetteer): PlaceScore {
  const options = country === undefined ? {} : { country };
  const found = namesOf(findPlaces(text, gazetteer, options).map(({ value }) => value));
  const expected = namesOf(expect.places);
  return { id, text, expected, found, isRight: found.join('|') === expected.join('|') };
}

function namesOf(places: readonly Pick<Place, 'name'>[]): readonly string[] {
  return [...new Set(places.map(({ name }) => name))].sort();
}
