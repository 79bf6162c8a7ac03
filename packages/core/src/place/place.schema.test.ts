import { describe, expect, it } from 'vitest';
import { PlaceSchema } from './place.schema.ts';

const kiel = { name: 'Kiel', kind: 'city', country: 'DE' };

describe('PlaceSchema', () => {
  it('takes a town with its codes and position', () => {
    const place = { ...kiel, key: '01002000', postalCode: '24103', latitude: 54.3, longitude: 10.1 };
    expect(PlaceSchema.safeParse(place).success).toBe(true);
  });

  it.each([
    ['a German postal code of four digits', { postalCode: '2410' }, ['postalCode']],
    ['an Austrian postal code of five digits', { country: 'AT', postalCode: '10100' }, ['postalCode']],
    ['a key of the Land in place of the town', { key: '01' }, ['key']],
    ['a latitude beyond the pole', { latitude: 90.1, longitude: 0 }, ['latitude']],
    ['a latitude alone', { latitude: 54.3 }, ['latitude']],
    ['a country by its name', { country: 'Deutschland' }, ['country']],
  ])('refuses %s', (_, fields, path) => {
    expect(PlaceSchema.safeParse({ ...kiel, ...fields }).error?.issues[0]?.path).toEqual(path);
  });

  it('knows no rule for the codes of other countries', () => {
    expect(PlaceSchema.safeParse({ ...kiel, country: 'NL', postalCode: '1012 AB' }).success).toBe(true);
  });
});
