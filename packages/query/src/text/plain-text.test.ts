import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>Wir <b>suchen</b></p>', ' Wir suchen '],
    ['<b>Back</b>stube, K<span class="x">o</span>ch', 'Backstube, Koch'],
    ['<li>Koch</li><li>Kellner</li>', ' Koch  Kellner '],
    ['K&ouml;che &amp; Kellner', 'Köche & Kellner'],
    ['W&#252;rzburg, F&#xFC;rth, F&#XFC;ssen', 'Würzburg, Fürth, Füssen'],
    ['Ren&eacute;, &Ccedil;a &ndash; &bdquo;gut&ldquo; &#128512;', 'René, Ça – „gut“ \u{1F600}'],
    ['Gro&szlig;k&uuml;&shy;che', 'Großküche'],
    [
      '&unknown; &#0; &#xD800; &#9999999; &constructor; bleibt',
      '&unknown; &#0; &#xD800; &#9999999; &constructor; bleibt',
    ],
    ['&lt;b&gt;', '<b>'],
    ['ab 5 < 6 und C<D', 'ab 5 < 6 und C<D'],
    ['Koch<script>if (a<b && c>d) eval("Bäcker")</script> gesucht', 'Koch  gesucht'],
    ['<STYLE type="text/css">p > a { color: red }</STYLE>Koch', ' Koch'],
    ['<script>Koch', ' Koch'],
    ['<style>a</script>b</style>Koch', ' Koch'],
    ['</style>Koch</style>', ' Koch '],
  ])('reads %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('always gives well-formed text for well-formed text', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '<script>',
      '</script>',
      '<style>',
      '&#',
      'xD800',
      '55357',
      ';',
      '\u{1F600}',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(plainText(pieces.join(''))).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it.each(['<a', '&', '<', '<script>', '</script><script>', '&#1', '<style></script>'])(
    'answers a long hostile text of %s',
    (piece) => {
      expect(plainText(piece.repeat(100_000)).length).toBeGreaterThan(0);
    },
  );
});
