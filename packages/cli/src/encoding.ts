import { isUtf8 } from 'node:buffer';
import { createIssue, type Issue } from '@berufsbild/core';
import type { CliCode } from './cli.messages.ts';

/** The encodings that text is read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a text: UTF-16 where it says so, UTF-8 where it is, else Windows-1252, which any bytes are. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return wideEncodingOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** UTF-16 where a text begins with its mark. */
export function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What is told of a file or a line that was read in another encoding than UTF-8. */
export function notUtf8(encoding: Encoding): Issue {
  return createIssue<CliCode>('cli/not-utf-8', 'warning', { params: { encoding } });
}
