import type { MessageCode } from '../messages/message-table.ts';
import { NUMBER_FORMS } from './number-form.ts';

/** Digits in a text, read as far as they go. */
export interface NumberRead {
  /** First unit of the number itself. */
  readonly start: number;
  /** One past the last unit, signs such as `,-` included. */
  readonly end: number;
  /** Absent where the digits are a date, a version, a telephone number. */
  readonly value?: number;
  /** The digits are set in groups, or end in a sign for "no cents". */
  readonly grouped: boolean;
  /** What must be told about the reading. */
  readonly issue?: MessageCode;
}

/** Digits with the signs between them, or groups of three behind blanks; then a sign for "no cents". */
const CHUNK =
  /([1-9]\d{0,2}(?:[ \u00a0\u2007\u2009\u202f]\d{3}(?!\d|[.,'’]\d{3})){1,3}(?:[.,]\d{1,2}(?!\d))?|\d{1,40}(?:[.,'’‘´`ʼ′]\d{1,40}){0,20})([.,] ?[-–—]{1,2}(?![-–—]? ?\d))?/y;

/** Longest chunk of digits and signs that can be a number. */
const LONGEST_CHUNK = 20;

/** Reads the number whose first digit stands at `start`. */
export function readNumber(text: string, start: number): NumberRead {
  CHUNK.lastIndex = start;
  const match = CHUNK.exec(text);
  const raw = match?.[0] ?? '';
  const chunk = match?.[1] ?? '';
  const end = start + raw.length;
  for (const { pattern, value, grouped, issue } of chunk.length > LONGEST_CHUNK ? [] : NUMBER_FORMS) {
    const digits = pattern.exec(chunk)?.[1];
    if (!digits) continue;
    const number = { start: start + chunk.length - digits.length, end, value: Number(value(digits)) };
    return { ...number, grouped: !!(grouped ?? match?.[2]), ...(issue && { issue }) };
  }
  return { start, end, grouped: false };
}
