import type { Range } from '../posting/range.ts';
import { type Bound, statedRange } from './stated-range.ts';

const LEAST =
  /(?:^|[^a-zäöüß])(?:ab|mindestens|mind\.?|min\.?|minimum|wenigstens|zumindest|(?<!nicht )(?:über|mehr als)|nicht (?:unter|weniger als)|from|at least|over|(?<!no )more than|(?:no|not) less than|minimum of)\s?$/;
const MOST =
  /(?:^|[^a-zäöüß])(?:bis|bis zu|bis max\.?|maximal|max\.?|maximum|höchstens|(?<!nicht )(?:unter|weniger als)|nicht (?:über|mehr als)|up to|at most|under|(?<!not? )less than|no more than|below)\s?$/;
/** What makes a bound rough, behind it: "ab etwa". */
const ROUGH = / (?:etwa|ca\.|circa|rund|about|around)\s?$/;
const OR_MORE = /^(?:\+|plus|(?:oder|und|or|and) (?:mehr|länger|darüber|more|longer|above))/;
const OR_LESS = /^(?:oder|und|or|and) (?:weniger|less|fewer)/;

/** A figure or a range as it stands in a text, with the lower-case words around it. */
export interface StatedFigures {
  /** The only or the lower figure. */
  readonly low: string;
  /** The upper figure of a range. */
  readonly high?: string | undefined;
  /** Words before it. */
  readonly lead?: string | undefined;
  /** Words or a plus sign behind it. */
  readonly open?: string | undefined;
}

/** The range that figures and the words around them say, in their own unit. "3-5+" is open above. */
export function rangeOfWords({ low, high, lead = '', open = '' }: StatedFigures): Range {
  if (OR_MORE.test(open)) return { min: decimalOf(low) };
  return statedRange(decimalOf(low), high === undefined ? undefined : decimalOf(high), boundOf(lead, open));
}

/** Small numbers in lower-case words, without endings. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['halb', 0.5],
  ['ein', 1],
  ['one', 1],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zwei', 2],
  ['zweieinhalb', 2.5],
  ['two', 2],
  ['drei', 3],
  ['dreieinhalb', 3.5],
  ['three', 3],
  ['vier', 4],
  ['viereinhalb', 4.5],
  ['four', 4],
  ['fünf', 5],
  ['fünfeinhalb', 5.5],
  ['five', 5],
  ['sechs', 6],
  ['sechseinhalb', 6.5],
  ['six', 6],
  ['sieben', 7],
  ['seven', 7],
  ['acht', 8],
  ['eight', 8],
  ['neun', 9],
  ['nine', 9],
  ['zehn', 10],
  ['ten', 10],
  ['elf', 11],
  ['eleven', 11],
  ['zwölf', 12],
  ['twelve', 12],
  ['fünfzehn', 15],
  ['achtzehn', 18],
  ['zwanzig', 20],
]);

/** A German or English decimal such as `38,5`, or a small number in lower-case words such as `drei`, as a number. */
export function decimalOf(digits: string): number {
  return (
    NUMBER_WORDS.get(digits) ??
    NUMBER_WORDS.get(digits.replace(/(?:e[nrsm]?|s)$/, '')) ??
    Number(digits.replace(',', '.'))
  );
}

function boundOf(lead: string, open: string): Bound | undefined {
  const bound = lead.replace(ROUGH, '');
  if (LEAST.test(bound)) return 'least';
  return MOST.test(bound) || OR_LESS.test(open) ? 'most' : undefined;
}
