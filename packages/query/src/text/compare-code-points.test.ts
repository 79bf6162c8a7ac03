import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from './compare-code-points.ts';

const points = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number);

/** The order that the definition gives: point by point, then the shorter one. */
function bruteForce(left: string, right: string): number {
  const [a, b] = [points(left), points(right)];
  const at = a.findIndex((point, index) => point !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

describe('compareCodePoints', () => {
  it('puts astral characters behind all others', () => {
    expect(['\u{1F600}', '\uFF5E', 'z', 'ä', 'Z', ''].sort(compareCodePoints)).toEqual([
      '',
      'Z',
      'z',
      'ä',
      '\uFF5E',
      '\u{1F600}',
    ]);
  });

  it('is always the order by code point', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\uE000', '\uFFFD', '\u{10000}', '\u{1F600}'), maxLength: 4 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(compareCodePoints(left, right))).toBe(Math.sign(bruteForce(left, right)));
      }),
    );
  });
});
