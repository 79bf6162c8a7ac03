import * as fc from 'fast-check';
import type { Place } from '../place/place.ts';
import { phraseArbitrary } from './phrase-arbitrary.ts';

/** How codes are written and where places lie, by country. */
const COUNTRIES = [
  {
    country: 'DE',
    postalDigits: 5,
    keyDigits: 8,
    latitude: [47.2, 55.1],
    longitude: [5.8, 15.1],
    states: ['Bayern', 'Hamburg', 'Sachsen'],
  },
  {
    country: 'AT',
    postalDigits: 4,
    keyDigits: 5,
    latitude: [46.3, 49.1],
    longitude: [9.5, 17.2],
    states: ['Wien', 'Tirol', 'Kärnten'],
  },
  {
    country: 'CH',
    postalDigits: 4,
    keyDigits: 4,
    latitude: [45.8, 47.9],
    longitude: [5.9, 10.5],
    states: ['Zürich', 'Bern', 'Genf'],
  },
] as const;

/**
 * Places of Germany, Austria and Switzerland: codes as their country writes them, leading zeros included, and a
 * position inside its bounds. They exist on no map.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(placeArbitrary()).every(({ postalCode }) => postalCode === undefined || postalCode.length >= 4) //=> true
 */
export function placeArbitrary(): fc.Arbitrary<Place> {
  return fc
    .constantFrom(...COUNTRIES)
    .chain((country) =>
      fc
        .tuple(codesArbitrary(country), fc.option(positionArbitrary(country)))
        .map(([codes, position]): Place => ({ ...codes, ...position })),
    );
}

function codesArbitrary({ country, postalDigits, keyDigits, states }: (typeof COUNTRIES)[number]) {
  return fc.record(
    {
      name: fc.oneof(fc.constantFrom('Neustadt', 'Bad Überlingen', 'Halle (Saale)', 'Sankt Gallen'), phraseArbitrary()),
      kind: fc.constantFrom('city' as const, 'district' as const, 'region' as const),
      country: fc.constant(country),
      state: fc.constantFrom(...states),
      postalCode: digitsArbitrary(postalDigits),
      key: digitsArbitrary(keyDigits),
    },
    { requiredKeys: ['name', 'kind', 'country'] },
  );
}

function positionArbitrary({ latitude, longitude }: (typeof COUNTRIES)[number]) {
  const between = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });
  return fc.record(
    {
      latitude: between(latitude),
      longitude: between(longitude),
      approximatePosition: fc.constant(true as const),
    },
    { requiredKeys: ['latitude', 'longitude'] },
  );
}

function digitsArbitrary(count: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
}
