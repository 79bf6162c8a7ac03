import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { STANDARD_STREAM } from '../files.ts';
import type { Io } from '../io.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a whole file where a flag names one, and makes its folders; `-` is standard output. */
export async function writeOut(path: unknown, text: () => string, io: Io): Promise<void> {
  if (typeof path !== 'string') return;
  if (path === STANDARD_STREAM) {
    io.out(text());
    return;
  }
  makeFolder(dirname(path));
  await writeFile(path, text());
}
