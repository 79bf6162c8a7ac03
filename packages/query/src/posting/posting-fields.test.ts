import type { Place } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { POSTING_FIELDS } from './posting-fields.ts';

const read = (name: 'region' | 'state', ...jobLocation: readonly Place[]) =>
  POSTING_FIELDS[name].read({ id: '1', title: 'Koch', jobLocation });

const KEMPTEN = { name: 'Kempten', kind: 'city', country: 'DE' } as const;

describe('the field region', () => {
  it('has a path to each level of a place', () => {
    expect(read('region', { ...KEMPTEN, state: 'Bayern' })).toEqual(['DE', 'DE/Bayern', 'DE/Bayern/Kempten']);
    expect(read('region', { name: 'Tirol', kind: 'state', country: 'AT' })).toEqual(['AT', 'AT/Tirol']);
    expect(read('region', { name: 'Schweiz', kind: 'country', country: 'CH' })).toEqual(['CH']);
  });

  it('has one to a district and to a region of a state', () => {
    const district = { name: 'Sankt Mang', kind: 'district', country: 'DE', state: 'Bayern' } as const;
    expect(read('region', district)).toEqual(['DE', 'DE/Bayern', 'DE/Bayern/Sankt Mang']);
    const region = { name: 'Allgäu', kind: 'region', country: 'DE', state: 'Bayern' } as const;
    expect(read('region', region)?.at(-1)).toBe('DE/Bayern/Allgäu');
  });

  it('ends where no more is known', () => {
    expect(read('region', KEMPTEN)).toEqual(['DE']);
    expect(read('region', { ...KEMPTEN, key: '99' })).toEqual(['DE']);
    for (const country of ['DE', 'CH'] as const) {
      expect(read('region', { ...KEMPTEN, country, key: null } as never)).toEqual([country]);
    }
  });
});

describe('the field state', () => {
  it.each([
    [{ ...KEMPTEN, key: '09763000' }, 'Bayern'],
    [{ name: 'Mitte', kind: 'district', country: 'DE', key: '11000000' }, 'Berlin'],
    [{ name: 'Graz', kind: 'city', country: 'AT', key: '60101' }, 'Steiermark'],
    [{ name: 'Wien', kind: 'city', country: 'AT' }, 'Wien'],
    [{ name: 'Zürich', kind: 'city', country: 'CH', key: '261' }, 'Zürich'],
    [{ name: 'Freiburg', kind: 'city', country: 'DE' }, undefined],
    [{ name: 'Berlin', kind: 'district', country: 'DE' }, undefined],
  ] as const)('is told by what is known of a place (%#)', (place, state) => {
    expect(read('state', place)).toEqual([state]);
  });
});
