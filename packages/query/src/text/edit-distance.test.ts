import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['koch', 'koch', 0],
    ['koch', 'kocht', 1],
    ['koch', 'kch', 1],
    ['koch', 'koth', 1],
    ['koch', 'kohc', 1],
    ['manager', 'menagre', 2],
    ['', 'ab', 2],
  ])('counts the slips between %s and %s', (left, right, slips) => {
    expect(editDistance(left, right, 3)).toBe(slips);
  });

  it('stops at one more than it is asked for', () => {
    expect(editDistance('koch', 'bäcker', 1)).toBe(2);
  });

  it('is always as many slips as were made, or fewer', () => {
    const slip = fc.record({
      at: fc.nat(10),
      kind: fc.constantFrom('drop', 'add', 'change'),
      letter: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 10 }), fc.array(slip, { maxLength: 3 }), (word, slips) => {
        const wrong = slips.reduce((text, { at, kind, letter }) => {
          const rest = text.slice(kind === 'add' ? at : at + 1);
          return text.slice(0, at) + (kind === 'drop' ? '' : letter) + rest;
        }, word);
        expect(editDistance(word, wrong, 5)).toBeLessThanOrEqual(slips.length);
        expect(editDistance(wrong, word, 5)).toBe(editDistance(word, wrong, 5));
      }),
    );
  });
});
