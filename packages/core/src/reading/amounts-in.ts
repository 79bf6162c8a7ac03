import { allMatches } from './all-matches.ts';
import { firstOfOverlaps } from './first-of-overlaps.ts';
import type { Span } from './span.ts';

const FIGURE = String.raw`(?:\d{4,6}(?![.'\u2019 ]?\d)|\d{1,3}(?:[.'\u2019 ]\d{3}){0,2}(?!\d))(?:,\d{2})?`;
const CURRENCY = String.raw`(?:€|euro|eur|franken|chf|fr\.)`;
const BOUND = String.raw`(?:(?<![a-zß-ÿ])(?:ab|bis(?: zu)?|rund|etwa|ca\.|über|mindestens|knapp|zwischen|ungefähr|circa) )?(?<![\p{N}.,'])`;
const JOINT = ' ?(?:-|bis|und) ?';
/** "ab 2.300 €", "zwischen 2.300 und 2.500 euro". One pattern for both orders is too large to be checked quickly. */
const FIGURE_FIRST = new RegExp(`${BOUND}(?:${FIGURE}(?: ?€)?${JOINT})?${FIGURE} ?${CURRENCY}(?![a-zß-ÿ])`, 'gu');
/** "chf 4'300.-", "€ 2.300 - € 2.500". */
const CURRENCY_FIRST = new RegExp(
  String.raw`${BOUND}(?<![a-zß-ÿ]|\d |\d)${CURRENCY} ?${FIGURE}(?:,-|\.-)?(?:${JOINT}${CURRENCY}? ?${FIGURE})?`,
  'gu',
);

/** Amounts of money and ranges of them in lower-case text, in order, each with the word that opens one of its ends. */
export function amountsIn(lower: string): readonly Span[] {
  return firstOfOverlaps(
    [FIGURE_FIRST, CURRENCY_FIRST].flatMap((pattern) =>
      allMatches(pattern, lower).map(({ index, 0: amount }) => ({ start: index, end: index + amount.length })),
    ),
  );
}
