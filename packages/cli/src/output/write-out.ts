import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Writes a whole file where a flag names one, and makes its folders. */
export async function writeOut(path: unknown, text: () => string): Promise<void> {
  if (typeof path !== 'string') return;
  makeFolder(dirname(path));
  await writeFile(path, text());
}
