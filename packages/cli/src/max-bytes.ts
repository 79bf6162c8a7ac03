import type { Flag, Flags } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The flag of the longest page that is read. */
export const MAX_BYTES_FLAG = {
  type: 'string',
  value: '<number>',
  default: '5000000',
  about: 'longest page that is read',
} as const satisfies Flag;

/**
 * The most bytes of a page that are read, as `--max-bytes` says.
 *
 * @throws UsageError where that is no whole number above 0.
 */
export function maxBytesOf(flags: Flags): number {
  const maxBytes = String(flags['max-bytes']);
  if (/^[1-9]\d{0,9}$/u.test(maxBytes)) return Number(maxBytes);
  throw new UsageError(`--max-bytes takes a whole number of bytes, not ${maxBytes}`);
}
