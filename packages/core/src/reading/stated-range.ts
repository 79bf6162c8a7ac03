import type { Range } from '../posting/range.ts';

/** What words around a figure say about its bounds. */
const OPEN_TOP =
  /(?:^|[^a-zäöüß])(?:ab|mindestens|mind\.?|min\.?|minimum|wenigstens|zumindest|über|mehr als|from|at least|over|more than|minimum of)\s?$/;
const OPEN_BOTTOM =
  /(?:^|[^a-zäöüß])(?:bis|bis zu|bis max\.?|maximal|max\.?|maximum|höchstens|unter|weniger als|up to|at most|under|less than|below)\s?$/;
const MORE = /^(?:\+|plus|(?:oder|und|or|and) (?:mehr|länger|darüber|more|longer|above))/;
const LESS = /^(?:oder|und|or|and) (?:weniger|less|fewer)/;

/** A figure or a range as it stands in a text. */
export interface StatedFigures {
  /** The only or the lower figure. */
  readonly low: number;
  /** The upper figure of a range. */
  readonly high?: number | undefined;
  /** Lower-case words before it. */
  readonly lead: string;
  /** Lower-case words behind the figures. */
  readonly open?: string | undefined;
}

/** The range that figures and the words around them say: a written range keeps both ends, a word opens an end. */
export function statedRange({ low, high, lead, open = '' }: StatedFigures): Range {
  if (MORE.test(open)) return { min: low };
  if (high !== undefined) return { min: Math.min(low, high), max: Math.max(low, high) };
  if (OPEN_TOP.test(lead)) return { min: low };
  if (OPEN_BOTTOM.test(lead) || LESS.test(open)) return { max: low };
  return { min: low, max: low };
}

/** A German or English decimal such as `38,5` as a number. */
export function decimalOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}
