import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../input-error.ts';

/**
 * Makes a folder and those above it where they are missing, one by one: Node's own `recursive` never ends where a file
 * system such as `/proc` says that a folder within one that is there does not exist.
 *
 * @throws InputError where a file stands in the way, or no folder can be made.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (isFolder(folder)) return;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new InputError(`the folder ${folder} cannot be made${code}`);
  }
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) throw new InputError(`${path} is a file, not a folder`);
  return found !== undefined;
}
