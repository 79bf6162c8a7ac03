import type { MessageCode } from '../messages/message-table.ts';

/** One way to write a number in digits. */
export interface NumberForm {
  /** The whole chunk of digits and signs. */
  readonly pattern: RegExp;
  /** The number without its signs for groups and with a point before its decimals. */
  readonly value: (digits: string) => string;
  /** How many units before the number are something else. */
  readonly skip?: number;
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
  // 45000 · the cents of "26 Franken 05" · not 0221, which a telephone number or a postal code begins with
  { pattern: /^(?!0\d\d)\d{1,9}$/, value: (digits) => digits },
  // 3.500.00: the sign for groups before the decimals
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3}\.|,\d{3},)\d\d$/, value: decimal, grouped: true, issue: 'salary/number-typo' },
  // 1.234,56 · 117,420.50 · 120'000.50 with any apostrophe · 230 000 with any blank
  { pattern: /^[1-9]\d{0,2}(?:[.,'’‘´`ʼ′\s]\d{3}){1,3}(?:[.,]\d{1,2})?$/, value: decimal, grouped: true },
  // 20219,50: a year and a wage whose cells ran together
  { pattern: /^(?:19|20)\d\d[1-9]\d?,(?!00)\d\d$/, value: decimal, skip: 4, issue: 'salary/number-glued' },
  // 12,50 · 7.5
  { pattern: /^\d{1,9}[.,]\d{1,2}$/, value: decimal },
  // 36.0000: one nought too many
  { pattern: /^[1-9]\d{0,2}[.,'’]\d{3}0$/, value: withoutLast, grouped: true, issue: 'salary/number-typo' },
];

/** One or two digits behind the last sign are decimals; all other signs part groups. */
function decimal(digits: string): string {
  const sign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = sign < digits.length - 3 ? digits.length : sign;
  return `${digits.slice(0, whole).replace(/\D/g, '')}.${digits.slice(whole + 1)}`;
}

function withoutLast(digits: string): string {
  return decimal(digits.slice(0, -1));
}
