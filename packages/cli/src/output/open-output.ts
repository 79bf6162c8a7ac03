import { chmodSync, closeSync, existsSync, lstatSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { STANDARD_STREAM } from '../files.ts';
import type { Io } from '../io.ts';
import { makeFolder } from './make-folder.ts';

/** Where a command writes its results. */
export interface Output {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/**
 * Standard output, or a file whose folders are made. Each write is done when it returns, so that a long run holds
 * nothing back in memory. The file gets its name, and takes the place of one before it, only when all is written: until
 * then, and where a run is broken off, it is called `<file>.part`. Devices, pipes and links are written to as they are.
 *
 * @param path - The file; standard output where absent or `-`.
 */
export function openOutput(path: unknown, io: Io): Output {
  if (typeof path !== 'string' || path === STANDARD_STREAM) return { write: io.out, close: () => undefined };
  makeFolder(dirname(path));
  // What is no file of its own, such as a device, a pipe or a link, is written to as it is.
  const takesPlace = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  const written = takesPlace ? partOf(path) : path;
  const file = openSync(written, 'w');
  return {
    write: (text) => writeSync(file, text),
    close() {
      closeSync(file);
      if (!takesPlace) return;
      const before = statSync(path, { throwIfNoEntry: false });
      if (before !== undefined) chmodSync(written, before.mode);
      renameSync(written, path);
    },
  };
}

/** A name beside a file that nobody has. */
function partOf(path: string): string {
  let name = `${path}.part`;
  for (let number = 2; existsSync(name); number += 1) name = `${path}.${number}.part`;
  return name;
}
