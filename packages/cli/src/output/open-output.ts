import { closeSync, mkdirSync, openSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from '../io.ts';

/** Where a command writes its results. */
export interface Output {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/**
 * Standard output, or a file whose folders are made. Each write is done when it returns, so that a long run holds
 * nothing back in memory. The file gets its name, and takes the place of one before it, only when all is written: until
 * then, and where a run is broken off, it is called `<file>.part`.
 *
 * @param path - The file; standard output where absent.
 */
export function openOutput(path: unknown, io: Io): Output {
  if (typeof path !== 'string') return { write: io.out, close: () => undefined };
  mkdirSync(dirname(path), { recursive: true });
  const before = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe has no place to take.
  const takesPlace = before === undefined || before.isFile();
  const target = before === undefined ? path : realpathSync(path);
  const written = takesPlace ? `${target}.part` : target;
  const file = openSync(written, 'w');
  return {
    write: (text) => writeSync(file, text),
    close() {
      closeSync(file);
      if (takesPlace) renameSync(written, target);
    },
  };
}
