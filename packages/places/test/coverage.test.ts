import { existsSync, readFileSync } from 'node:fs';
import type { Country, GazetteerPlace } from '@berufsbild/core';
import { loadGazetteer } from '@berufsbild/places';
import { describe, expect, inject, it } from 'vitest';
import { distanceKm } from '../src/place-grid.ts';

const FILE = `${inject('shared')}data/places-dach.tsv`;
const IS_ABSENT = inject('shared') === '' || !existsSync(FILE);
/** A position is right within so many kilometres. */
const RIGHT_KM = 10;

interface Municipality {
  readonly country: Country;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Shares by name and, of those found, by position. */
const GOALS = [
  { country: 'DE', from: 5_000, byName: 0.995, byPosition: 0.98 },
  { country: 'DE', from: 0, byName: 0.97, byPosition: 0.98 },
  { country: 'AT', from: 0, byName: 0.99, byPosition: 0.98 },
  { country: 'CH', from: 0, byName: 0.99, byPosition: 0.98 },
] as const;

describe.skipIf(IS_ABSENT)('the municipalities of the reference', async () => {
  const municipalities = IS_ABSENT ? [] : readReference();
  const gazetteer = await loadGazetteer();
  const placesOf = ({ name, country }: Municipality) =>
    gazetteer.byName(name).filter((place) => place.country === country && place.kind !== 'state');

  // The verbose reporter lists the gaps.
  it.for(GOALS)(
    'of $country, from $from inhabitants on',
    async ({ country, from, byName, byPosition }, { annotate }) => {
      const wanted = municipalities.filter((place) => place.country === country && place.population >= from);
      const found = wanted.filter((place) => placesOf(place).length > 0);
      const right = found.filter((place) => placesOf(place).some((other) => isNear(place, other)));
      const gaps = wanted.filter((place) => !found.includes(place)).map(({ name }) => name);
      const shares = `${country} from ${from}: ${found.length}/${wanted.length} by name, ${right.length} placed`;
      await annotate(`${shares}; gaps: ${gaps.join(', ')}`);
      expect(found.length / wanted.length, shares).toBeGreaterThanOrEqual(byName);
      expect(right.length / found.length, shares).toBeGreaterThanOrEqual(byPosition);
    },
  );

  it('carry the official key where the data has one', () => {
    expect(gazetteer.byKey('05315000')?.name).toBe('Köln');
    expect(gazetteer.byKey('90001', 'AT')?.name).toBe('Wien');
    expect(gazetteer.byKey('261', 'CH')?.name).toBe('Zürich');
  });
});

function readReference(): Municipality[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [country = '', , name = '', , , , , latitude, longitude, population] = line.split('\t');
    return {
      country,
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population ?? 0),
    };
  });
}

function isNear(wanted: Municipality, { latitude, longitude }: GazetteerPlace): boolean {
  return latitude !== undefined && longitude !== undefined && distanceKm(wanted, { latitude, longitude }) <= RIGHT_KM;
}
