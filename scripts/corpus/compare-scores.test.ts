import { expect, it } from 'vitest';
import { compareScores } from './compare-scores.mjs';

it('tells lines that turned, that are read otherwise, and that came or went', () => {
  const before = { pay: { a: '+1', b: '-2', c: '+3', d: '-4', e: '+5', f: '-6' } };
  const now = { pay: { a: '-9', b: '+9', c: '+9', d: '-9', e: '+5', g: '-7' } };
  expect(compareScores(before, now)).toEqual([
    { measure: 'pay', lost: ['a'], gained: ['b'], changed: ['c', 'd'], added: ['g'], gone: ['f'] },
  ]);
});

it('takes a measure of its own as new', () => {
  expect(compareScores({}, { place: { a: '+1' } })).toMatchObject([{ measure: 'place', added: ['a'], lost: [] }]);
});
