import { expect, it } from 'vitest';
import { dateText } from './date-text.ts';

it.each([
  ['2026-11-01T00:00:00.000Z', '2026-11-01'],
  ['2026-10-31T23:00:00.000Z', '2026-11-01'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-11-01T22:00:00.000Z', '2026-11-01T22:00:00.000Z'],
  ['2026-10-31T23:00:00.001Z', '2026-10-31T23:00:00.001Z'],
  ['2026-11-01T08:30:00.000Z', '2026-11-01T08:30:00.000Z'],
])('writes %s as %s', (instant, text) => {
  expect(dateText(new Date(instant))).toBe(text);
});

it('gives nothing for what is no date', () => {
  expect(dateText(new Date(Number.NaN))).toBeUndefined();
});
