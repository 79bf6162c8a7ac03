import type { MessageCode } from '../messages/message-table.ts';
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

/** Digits with the signs between them, or groups of three behind blanks; then the sign for "no cents": "3.000,-". */
const CHUNK =
  /([1-9]\d{0,2}(?:\p{Zs}\d{3}(?!\d|[.,'’]\d{3})){1,3}(?:[.,]\d{1,2}(?!\d))?|\d{1,40}(?:[.,'’‘´`ʼ′]\d{1,40}){0,20})([.,] ?[-–—]{1,2}(?![-–—]? ?\d))?/uy;

/** "seit 14.10.": a day of the year and no figure. */
const DAY = /(?<=(?:ab|am|bis|seit|vom|zum) )[0-3]?\d\.[01]?\d\./y;

/** Reads the number whose first digit stands at a place. */
export function readNumber(text: string, at: number): NumberRead {
  CHUNK.lastIndex = at;
  DAY.lastIndex = at;
  const [{ length }, chunk = '', noCents] = CHUNK.exec(text) ?? [''];
  const { cut = [0], grouped, issue, pattern } = NUMBER_FORMS.find((form) => form.pattern.test(chunk)) ?? {};
  const digits = chunk
    .slice(...cut)
    .replace(/\D(?=\d{3})/g, '')
    .replace(',', '.');
  return {
    start: at + cut[0],
    end: at + length,
    value: pattern && !DAY.test(text) ? Number(digits) : undefined,
    grouped: !!(grouped ?? noCents),
    issue,
  };
}
