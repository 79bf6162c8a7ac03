import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a whole file where a flag names one, and makes its folders. */
export async function writeOut(path: unknown, text: () => string): Promise<void> {
  if (typeof path !== 'string') return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text());
}
