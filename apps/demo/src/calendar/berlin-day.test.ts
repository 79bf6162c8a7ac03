import { expect, it } from 'vitest';
import { berlinDay } from './berlin-day.ts';

it('counts the day as it is in Berlin', () => {
  expect(berlinDay(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-22');
  expect(berlinDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
});
