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

/** Longest chunk of digits and signs that can be a number. */
const LONGEST_CHUNK = 20;

const GROUP_SIGNS = ".,'’‘´`ʼ′";
const BLANK = /\s/;
const NO_CENTS = /[.,] ?[-–—]{1,2}(?![-–—]? ?\d)/y;
const THREE_DIGITS = /\s\d{3}(?!\d|[.,'’]\d{3})/y;

/**
 * Reads the number whose first digit stands at `start`.
 *
 * @param afterMonth - The name of a month stands before it, so that four digits may be a year.
 */
export function readNumber(text: string, start: number, afterMonth: boolean): NumberRead {
  const chunkEnd = endOfChunk(text, start);
  const chunk = chunkEnd - start > LONGEST_CHUNK ? '' : text.slice(start, chunkEnd);
  for (const form of NUMBER_FORMS) {
    if (form.afterMonth === true && !afterMonth) continue;
    const digits = form.pattern.exec(chunk)?.[1];
    if (digits === undefined) continue;
    const end = matchEnd(NO_CENTS, text, chunkEnd) ?? chunkEnd;
    return {
      start: chunkEnd - digits.length,
      end,
      value: Number(form.value(digits)),
      grouped: form.grouped === true || end > chunkEnd,
      ...(form.issue === undefined ? {} : { issue: form.issue }),
    };
  }
  return { start, end: chunkEnd, grouped: false };
}

/** End of the digits from `start` on, with the signs between them, and of groups of three behind blanks. */
function endOfChunk(text: string, start: number): number {
  let end = endOfDigits(text, start);
  let blanks = end - start <= 3 && text[start] !== '0';
  for (;;) {
    const sign = text[end];
    if (sign === undefined) return end;
    if (GROUP_SIGNS.includes(sign) && isDigit(text.charCodeAt(end + 1))) {
      blanks = false;
      end = endOfDigits(text, end + 1);
    } else if (blanks && BLANK.test(sign)) {
      const next = matchEnd(THREE_DIGITS, text, end);
      if (next === undefined) return end;
      end = next;
    } else return end;
  }
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function matchEnd(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

/** Whether a UTF-16 unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
