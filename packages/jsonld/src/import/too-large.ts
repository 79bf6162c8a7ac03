import { createIssue, type Issue } from '@berufsbild/core';
import type { ImportCode } from './reading.ts';

/** Most bytes that are read where the caller says nothing. */
export const MAX_BYTES = 5_000_000;

/** True where a text has more bytes in UTF-8; stops counting as soon as that is clear. */
export function isLongerThan(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= maxBytes; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes > maxBytes;
}

/** Nothing is read of a text that is too large. */
export function tooLarge(maxBytes: number): Issue {
  return createIssue<ImportCode>('import/too-large', 'error', { params: { maxBytes } });
}
