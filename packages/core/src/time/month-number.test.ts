import { describe, expect, it } from 'vitest';
import { monthNumber } from './month-number.ts';

describe('monthNumber', () => {
  it.each([
    ['Januar', 1],
    ['Jänner', 1],
    ['jän', 1],
    ['März', 3],
    ['Ma\u0308rz', 3],
    ['MAI', 5],
    ['Sept', 9],
    ['dez', 12],
  ])('knows %s', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });

  it.each(['', 'Ma', 'Decem', 'Montag', 'Januarium'])('knows no %j', (name) => {
    expect(monthNumber(name)).toBeUndefined();
  });
});
