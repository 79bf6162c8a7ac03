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

  it('takes hostile text in linear time', () => {
    const began = performance.now();
    for (const hostile of ['<a'.repeat(100_000), '&'.repeat(200_000), '<'.repeat(200_000)]) plainText(hostile);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
