import type { Range } from '../posting/range.ts';
import { type Bound, statedRange } from './stated-range.ts';

const LEAST =
  /(?:^|[^a-zäöüß])(?:ab|mindestens|mind\.?|min\.?|minimum|wenigstens|zumindest|über|mehr als|from|at least|over|more than|minimum of)\s?$/;
const MOST =
  /(?:^|[^a-zäöüß])(?:bis|bis zu|bis max\.?|maximal|max\.?|maximum|höchstens|unter|weniger als|up to|at most|under|less than|below)\s?$/;
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

/** A German or English decimal such as `38,5` as a number. */
export function decimalOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function boundOf(lead: string, open: string): Bound | undefined {
  if (LEAST.test(lead)) return 'least';
  return MOST.test(lead) || OR_LESS.test(open) ? 'most' : undefined;
}
