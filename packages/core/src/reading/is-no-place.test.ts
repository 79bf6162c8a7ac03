import { expect, it } from 'vitest';
import { isNoPlace } from './is-no-place.ts';

it.each(['Teilzeit', 'Nachtwache', 'Weiterbildung', 'Teilzeit in Kiel', 'Schichtarbeit'])('%s is no place', (name) => {
  expect(isNoPlace(name)).toBe(true);
});

it.each(['Kiel', 'Rothenburg ob der Tauber', 'Bad Ems'])('%s may be one', (name) => {
  expect(isNoPlace(name)).toBe(false);
});
