import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['35–40\u00a0Std.', '35-40 Std.'],
    ['120’000', "120'000"],
    ['Mu\u0308nchen', 'München'],
    ['Kauf\u00admann', 'Kaufmann'],
    ['\u200fText\u200e', 'Text'],
    ['İ', 'I'],
  ])('spells %j plainly', (raw, plain) => {
    expect(plainText(raw).text).toBe(plain);
  });

  it('leads back to the offsets of the original', () => {
    const raw = 'a\u0308b\u00adc';
    const { text, original } = plainText(raw);
    expect(text).toBe('äbc');
    expect([0, 1, 2, 3].map(original)).toEqual([0, 2, 4, 5]);
  });

  it('keeps lower case as long as the text, and offsets in order and in bounds, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, lower, original } = plainText(raw);
        expect(lower).toHaveLength(text.length);
        const offsets = Array.from({ length: text.length + 1 }, (_, index) => original(index));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(raw.length);
      }),
    );
  });
});
