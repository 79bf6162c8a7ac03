import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { MessageLocale } from '@berufsbild/core/messages';
import { encodingOf, notUtf8 } from './encoding.ts';
import { STANDARD_STREAM } from './files.ts';
import type { Io } from './io.ts';
import { wordsOf } from './output/words-of.ts';

/**
 * The text of a file, or of standard input. Bytes that are not UTF-8 are taken for Windows-1252, or for UTF-16 where they
 * begin so, and standard error says that they were.
 */
export async function readText(file: string, locale: MessageLocale, io: Io): Promise<string> {
  const bytes = file === STANDARD_STREAM ? await buffer(process.stdin) : await readFile(file);
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') {
    const issue = notUtf8(encoding);
    const { message, hint } = wordsOf(issue, locale);
    io.err(`${file}: ${issue.severity} ${issue.code}: ${message}\n    ${hint}\n`);
  }
  return new TextDecoder(encoding).decode(bytes);
}
