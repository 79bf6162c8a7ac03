import { loadGazetteer } from '@berufsbild/places';
import { expect, it } from 'vitest';
import { largestPlaces } from './largest-places.ts';

it('gives the most populous municipalities of one country, each once', async () => {
  const places = largestPlaces(await loadGazetteer(), 'DE', 400);
  expect(places.slice(0, 3).map(({ name }) => name)).toEqual(['Berlin', 'Hamburg', 'München']);
  expect(new Set(places.map(({ key }) => key)).size).toBe(400);
  expect(places.every(({ country, kind }) => country === 'DE' && kind === 'city')).toBe(true);
});
