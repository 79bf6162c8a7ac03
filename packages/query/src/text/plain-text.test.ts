import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>Wir <b>suchen</b></p>', ' Wir  suchen  '],
    ['K&ouml;che &amp; Kellner', 'Köche & Kellner'],
    ['ab 5 < 6 und C<D', 'ab 5 < 6 und C<D'],
    ['&unknown; bleibt', '&unknown; bleibt'],
  ])('reads %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each(['<a', '&', '<'])('keeps a long hostile text of %s', (piece) => {
    expect(plainText(piece.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
