import { expect, it } from 'vitest';
import { dayWords } from './day-words.ts';

it.each([
  ['2014-03-14', 'de', '14. März 2014'],
  ['2014-03-14', 'en', '14 March 2014'],
  ['2013-03', 'de', 'März 2013'],
  ['2011', 'en', '2011'],
] as const)('%s in %s is %s', (date, locale, words) => expect(dayWords(date, locale)).toBe(words));
