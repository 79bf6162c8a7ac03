import { describe, expect, it } from 'vitest';
import { kilometres } from './kilometres.ts';

describe('kilometres', () => {
  it.each([
    ['Köln to Bonn', { latitude: 50.9375, longitude: 6.9603 }, { latitude: 50.7374, longitude: 7.0982 }, 24.3],
    ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 }, 20_015.1],
    ['over the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.2],
    ['to itself', { latitude: 1, longitude: 1 }, { latitude: 1, longitude: 1 }, 0],
  ])('measures %s', (_, from, to, km) => {
    expect(kilometres(from, to)).toBeCloseTo(km, 1);
  });

  it('rounds to the metre', () => {
    const km = kilometres({ latitude: 50.9375, longitude: 6.9603 }, { latitude: 50.7374, longitude: 7.0982 });
    expect(km).toBe(24.266);
    expect(kilometres({ latitude: 50, longitude: 7 }, { latitude: 50.000001, longitude: 7 })).toBe(0);
  });
});
