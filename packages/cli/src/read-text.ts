import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { createIssue } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import type { CliCode } from './cli.messages.ts';
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
    const issue = createIssue<CliCode>('cli/not-utf-8', 'warning', { params: { encoding } });
    const { message, hint } = wordsOf(issue, locale);
    io.err(`${file}: ${issue.severity} ${issue.code}: ${message}\n    ${hint}\n`);
  }
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
