import { describe, expect, it } from 'vitest';
import { nominativePlace } from './nominative-place.ts';

describe('nominativePlace', () => {
  it.each([
    ['Hessens', 'Hessen'],
    ['Alten Land', 'Altes Land'],
    ['Schwäbischen Alb', 'Schwäbische Alb'],
    ['Bayerischen Wald', 'Bayerischer Wald'],
    ['Märkischen Kreis', 'Märkischer Kreis'],
  ])('takes %s for %s', (written, name) => {
    expect(nominativePlace(written)).toBe(name);
  });

  it.each(['Hessen', 'Reims', 'Altes Land', 'Neuen Land', 'Freien Kreis', 'Bad Ems', 'Thüringer Wald'])(
    'leaves %s',
    (name) => {
      expect(nominativePlace(name)).toBe(name);
    },
  );
});
