import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from '../io.ts';

/** Where a command writes its results. */
export interface Output {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/**
 * Standard output, or a file whose folders are made. Each write is done when it returns, so that a long run holds
 * nothing back in memory.
 *
 * @param path - The file; standard output where absent.
 */
export function openOutput(path: unknown, io: Io): Output {
  if (typeof path !== 'string') return { write: io.out, close: () => undefined };
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  return { write: (text) => writeSync(file, text), close: () => closeSync(file) };
}
