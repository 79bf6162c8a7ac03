import type { MessageCode } from '../messages/message-table.ts';

/** One way to write a number in digits. */
export interface NumberForm {
  /** The whole chunk of digits and signs; a sign before three digits parts groups, the last other one the decimals. */
  readonly pattern: RegExp;
  /** Where in the chunk the number starts and ends, if not at its ends. */
  readonly cut?: readonly [start: number, end?: number];
  /** The digits are set in groups, as people write sums and not years or counts. */
  readonly grouped?: true;
  /** What must be told about a reading that repairs. */
  readonly issue?: MessageCode;
}

/**
 * Every number form that is read, in the order in which they are tried; the first that fits the whole chunk wins.
 *
 * A new form is one row here and, where it repairs, two texts for its issue.
 */
export const NUMBER_FORMS: readonly NumberForm[] = [
  // 20219,50: a year and a wage whose cells ran together
  { pattern: /^(?:19|20)\d\d[1-9]\d?,(?!00)\d\d$/, cut: [4], issue: 'salary/number-glued' },
  // 45000 · 12,50 · 7.5 · not 0221, which a telephone number or a postal code begins with
  { pattern: /^(?!0\d\d)\d{1,9}(?:[.,]\d{1,2})?$/ },
  // 3.500.00: the sign for groups before the decimals
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3}\.|,\d{3},)\d\d$/, grouped: true, issue: 'salary/number-typo' },
  // 1.234,56 · 117,420.50 · 120'000.50 with any apostrophe · 230 000 with any blank
  { pattern: /^[1-9]\d{0,2}(?:[.,'’‘´`ʼ′\s]\d{3}){1,3}(?:[.,]\d{1,2})?$/, grouped: true },
  // 36.0000: one nought too many
  { pattern: /^[1-9]\d{0,2}[.,'’]\d{3}0$/, cut: [0, -1], grouped: true, issue: 'salary/number-typo' },
];
