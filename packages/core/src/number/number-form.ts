import type { MessageCode } from '../messages/message-table.ts';

/** One way to write a number in digits. */
export interface NumberForm {
  /** How it looks. */
  readonly example: string;
  /** The whole chunk of digits and signs; the first capture is the number, what stands before it is something else. */
  readonly pattern: RegExp;
  /** The value of the first capture. */
  readonly value: (digits: string) => number;
  /** The digits are set in groups, as people write sums and not years or counts. */
  readonly grouped?: true;
  /** Holds only after the name of a month. */
  readonly afterMonth?: true;
  /** What must be told about a reading that repairs. */
  readonly issue?: MessageCode;
}

/**
 * Every number form that is read, in the order in which they are tried; the first that fits the whole chunk wins.
 *
 * A new form is one row here and, where it repairs, two texts for its issue.
 */
export const NUMBER_FORMS: readonly NumberForm[] = [
  { example: '45000', pattern: /^(\d{1,9})$/, value: Number },
  {
    example: '1.234,56',
    pattern: /^([1-9]\d{0,2}(?:\.\d{3}){1,3}(?:,\d{1,2})?)$/,
    value: withDecimalComma,
    grouped: true,
  },
  {
    example: '117,420.50',
    pattern: /^([1-9]\d{0,2}(?:,\d{3}){1,3}(?:\.\d{1,2})?)$/,
    value: withDecimalDot,
    grouped: true,
  },
  {
    example: "120'000.50",
    pattern: /^([1-9]\d{0,2}(?:['’‘´`ʼ′]\d{3}){1,3}(?:[.,]\d{1,2})?)$/,
    value: withDecimalTail,
    grouped: true,
  },
  {
    example: '230 000',
    pattern: /^([1-9]\d{0,2}(?:\s\d{3}){1,3}(?:[.,]\d{1,2})?)$/,
    value: withDecimalTail,
    grouped: true,
  },
  {
    example: '20219,50 (a year and a wage whose cells ran together)',
    pattern: /^(?:19|20)\d\d([1-9]\d?,\d\d)$/,
    value: withDecimalComma,
    afterMonth: true,
    issue: 'salary/number-glued',
  },
  { example: '12,50', pattern: /^(\d{1,9}[.,]\d{1,2})$/, value: withDecimalTail },
  {
    example: '36.0000',
    pattern: /^([1-9]\d{0,2}[.,'’]\d{3}0)$/,
    value: (digits) => withDecimalDot(digits.replace(/\D/g, '').slice(0, -1)),
    grouped: true,
    issue: 'salary/number-typo',
  },
  {
    example: '3.500.00',
    pattern: /^([1-9]\d{0,2}(?:\.\d{3}\.|,\d{3},)\d\d)$/,
    value: withDecimalTail,
    grouped: true,
    issue: 'salary/number-typo',
  },
];

function withDecimalComma(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

function withDecimalDot(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** Whatever the signs: the last one stands before the decimals if one or two digits follow it. */
function withDecimalTail(digits: string): number {
  const [, whole = digits, decimals = '0'] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
