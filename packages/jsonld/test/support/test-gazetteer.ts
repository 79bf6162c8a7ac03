import type { Gazetteer, GazetteerPlace } from '@berufsbild/core';

const PLACES: readonly GazetteerPlace[] = [
  {
    name: 'Leverkusen',
    kind: 'city',
    country: 'DE',
    state: 'Nordrhein-Westfalen',
    key: '05316000',
    postalCodes: ['51373', '51371'],
  },
  { name: 'Leipzig', kind: 'city', country: 'DE', state: 'Sachsen', key: '14713000', postalCodes: ['04109'] },
  { name: 'Brandenburg', kind: 'state', country: 'DE' },
  { name: 'Sachsen', kind: 'state', country: 'DE' },
  { name: 'Kiel', kind: 'city', country: 'DE', state: 'Schleswig-Holstein', key: '01002000', postalCodes: ['24103'] },
  { name: 'Nordrhein-Westfalen', kind: 'state', country: 'DE' },
  { name: 'Schleswig-Holstein', kind: 'state', country: 'DE' },
  { name: 'Zürich', kind: 'city', country: 'CH', state: 'Zürich', key: '261', postalCodes: ['8001'] },
  { name: 'Zürich', kind: 'state', country: 'CH' },
  { name: 'Schaffhausen', kind: 'state', country: 'CH' },
];

/** A gazetteer of a handful of places. */
export const TEST_GAZETTEER: Gazetteer = {
  edition: 'test',
  countries: ['DE', 'CH'],
  longestNameInWords: 1,
  byName: (name) => PLACES.filter((place) => place.name === name),
  byPostalCode: (code) => PLACES.filter((place) => place.postalCodes?.includes(code)),
  byKey: (key) => PLACES.find((place) => place.key === key),
  near: () => [],
};
