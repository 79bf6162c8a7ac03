import { expect, it } from 'vitest';
import { addDays } from './add-days.ts';

it.each([
  ['2026-11-22', 60, '2027-01-21'],
  ['2026-03-29', -1, '2026-03-28'],
  ['2024-02-28', 1, '2024-02-29'],
])('%s and %i days are %s', (day, days, result) => expect(addDays(day, days)).toBe(result));
