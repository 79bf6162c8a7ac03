import { COUNT_FIGURE } from './figure-words.ts';
import { NUMBER_WORDS } from './number-of-word.ts';
import type { Span } from './span.ts';

/** The lower figure of a range, from the word on that opens it. */
export interface LowerFigure extends Pick<Span, 'start'> {
  /** Digits or a numeral. */
  readonly figure: string;
}

const LOWER = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\d.,'])(?:zwischen (?<least>${COUNT_FIGURE}|\d|${NUMBER_WORDS}) und |(?<from>${COUNT_FIGURE}|\d(?:,\d)?|${NUMBER_WORDS})(?: bis | oder | ?- ?))$`,
  'iu',
);
/** How far the lower figure of a range may reach back, in UTF-16 units. */
const REACH = 26;

/** The lower figure right before the upper one: "60 bis 80 Bewerbungen", "zwischen 20 und 30 Betriebe". */
export function lowerFigure(text: string, upper: number): LowerFigure | undefined {
  const match = LOWER.exec(text.slice(Math.max(0, upper - REACH), upper));
  const figure = match?.groups?.['least'] ?? match?.groups?.['from'];
  return match === null || figure === undefined ? undefined : { start: upper - match[0].length, figure };
}
