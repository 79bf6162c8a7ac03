import { STANDARD_STREAM } from './files.ts';

/** Whether a file holds JSON-LD, or lines of it, and no page: by its ending, on standard input by its first letter. */
export function isJsonText(file: string, text: string): boolean {
  return file === STANDARD_STREAM ? /^\s*[[{]/u.test(text.slice(0, 1000)) : /\.(?:json(?:ld|l)?|ndjson)$/iu.test(file);
}
