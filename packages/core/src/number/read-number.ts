import type { MessageCode } from '../messages/message-table.ts';
import { endOfMatch } from './end-of-match.ts';
import { NUMBER_FORMS } from './number-form.ts';

/** Digits in a text, read as far as they go. */
export interface NumberRead {
  /** First unit of the number itself. */
  readonly start: number;
  /** One past the last unit, signs such as `,-` included. */
  readonly end: number;
  /** Absent where the digits are a date, a version, a telephone number. */
  readonly value: number | undefined;
  /** The digits are set in groups, or end in a sign for "no cents". */
  readonly grouped: boolean;
  /** What must be told about the reading. */
  readonly issue: MessageCode | undefined;
}

/** Digits with the signs between them, or groups of three behind blanks. */
const CHUNK =
  /[1-9]\d{0,2}(?:[ \u00a0\u2007\u2009\u202f]\d{3}(?!\d|[.,'’]\d{3})){1,3}(?:[.,]\d{1,2}(?!\d))?|\d{1,40}(?:[.,'’‘´`ʼ′]\d{1,40}){0,20}/y;

/** The sign for "no cents": "3.000,-". */
const NO_CENTS = /[.,] ?[-–—]{1,2}(?![-–—]? ?\d)/y;

/** Longest chunk of digits and signs that can be a number. */
const LONGEST_CHUNK = 20;

/** Reads the number whose first digit stands at `start`. */
export function readNumber(text: string, start: number): NumberRead {
  const last = endOfMatch(CHUNK, text, start) ?? start;
  const end = endOfMatch(NO_CENTS, text, last) ?? last;
  const chunk = text.slice(start, last);
  const form = chunk.length > LONGEST_CHUNK ? undefined : NUMBER_FORMS.find(({ pattern }) => pattern.test(chunk));
  if (!form) return { start, end, value: undefined, grouped: false, issue: undefined };
  const { value, skip = 0, grouped, issue } = form;
  return { start: start + skip, end, value: Number(value(chunk.slice(skip))), grouped: !!grouped || end > last, issue };
}
