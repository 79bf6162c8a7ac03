import { describe, expect, it } from 'vitest';
import { isPlaced } from './is-placed.ts';

describe('isPlaced', () => {
  it.each([
    ['in jena zahlt man mehr', 'jena', true],
    ['im umland sucht man leute', 'jena', true],
    ['in kiel zahlt man mehr', 'jena', false],
    ['deutschlandweit fehlen leute', undefined, true],
    ['in kiel fehlen leute', undefined, false],
  ])('"%s", of %s', (clause, place, placed) => {
    expect(isPlaced(clause, place)).toBe(placed);
  });
});
