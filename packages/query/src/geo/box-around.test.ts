import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround } from './box-around.ts';
import { kilometres } from './kilometres.ts';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('boxAround', () => {
  it('holds every position of the circle', () => {
    fc.assert(
      fc.property(position, position, (centre, other) => {
        const { south, north, west, east } = boxAround({ ...centre, km: kilometres(centre, other) });
        expect(other.latitude).toBeGreaterThanOrEqual(south);
        expect(other.latitude).toBeLessThanOrEqual(north);
        expect(other.longitude).toBeGreaterThanOrEqual(west);
        expect(other.longitude).toBeLessThanOrEqual(east);
      }),
    );
  });

  it('is hardly wider than the circle', () => {
    const box = boxAround({ latitude: 50.94, longitude: 6.96, km: 25 });
    expect(kilometres({ latitude: box.south, longitude: 6.96 }, { latitude: box.north, longitude: 6.96 })).toBeCloseTo(
      50,
      1,
    );
    expect(kilometres({ latitude: 50.94, longitude: box.west }, { latitude: 50.94, longitude: box.east })).toBeCloseTo(
      50,
      0,
    );
  });

  it('takes all longitudes where the circle reaches a pole or the date line', () => {
    expect(boxAround({ latitude: 89.9, longitude: 0, km: 25 })).toMatchObject({ west: -180, east: 180 });
    expect(boxAround({ latitude: 0, longitude: 179.9, km: 25 })).toMatchObject({ west: -180, east: 180 });
  });
});
