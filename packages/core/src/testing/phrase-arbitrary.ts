import * as fc from 'fast-check';

/** Words that people write, and what breaks naive code: markup, escapes, other scripts, all kinds of blanks. */
const WORDS = [
  'Straße',
  'Mediengestalter',
  'Pflege-',
  'und',
  'für',
  'Zürich',
  '(m/w/d)',
  '3.200 €',
  '40 %',
  '„gut“',
  '</script>',
  '<!--',
  '&amp;',
  "O'Brien",
  '\\u003c',
  '👩‍💻',
  'İ',
  'ﬁx',
  'ä',
  '№\u00a07',
] as const;

/**
 * Phrases of one to eight words, never blank: German words, mixed with markup, escapes and other scripts.
 *
 * @example
 * import { sample } from 'fast-check';
 * sample(phraseArbitrary()).every((phrase) => phrase.trim() !== '') //=> true
 */
export function phraseArbitrary(): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const anything = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.trim() !== '');
  return fc.oneof({ arbitrary: words, weight: 4 }, { arbitrary: anything, weight: 1 });
}
