import type { Place } from '../place/place.ts';

/** Leverkusen, as the documents name it. */
export const LEVERKUSEN: Place = {
  name: 'Leverkusen',
  kind: 'city',
  country: 'DE',
  state: 'Nordrhein-Westfalen',
  key: '05316000',
};

/** Bochum, as the documents name it. */
export const BOCHUM: Place = {
  name: 'Bochum',
  kind: 'city',
  country: 'DE',
  state: 'Nordrhein-Westfalen',
  key: '05911000',
};
