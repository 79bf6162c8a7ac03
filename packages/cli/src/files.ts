import { readdir, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from './input-error.ts';
import { UsageError } from './usage-error.ts';

/** Stands for standard input among the files, and for standard output behind a flag. */
export const STANDARD_STREAM = '-';

/**
 * The files that the patterns name, sorted, so that the order of arguments does not matter. A name that is a file as it
 * stands is no pattern, whatever brackets it holds.
 *
 * @throws UsageError where no pattern is given.
 * @throws InputError where a pattern matches nothing: a check that skips a file in silence is none.
 */
export async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) throw new UsageError('name at least one file or pattern');
  const files = await Promise.all(patterns.map(matchesOf));
  return [...new Set(files.flat())].sort();
}

async function matchesOf(pattern: string): Promise<readonly string[]> {
  if (pattern === STANDARD_STREAM) return [pattern];
  const found = await stat(pattern).catch(() => undefined);
  if (found?.isDirectory())
    throw new InputError(`${pattern} is a folder; name its files, such as ${await filesOfFolder(pattern)}`);
  if (found !== undefined) return [pattern];
  const files = await glob([pattern], { onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new InputError(`no file matches ${pattern}`);
  return files;
}

/** A pattern for the files of a folder, with an ending that one of them has. */
async function filesOfFolder(folder: string): Promise<string> {
  const endings = (await readdir(folder)).sort().map((name) => extname(name));
  return `'${folder.replace(/\/$/u, '')}/**/*${endings.find((ending) => ending !== '') ?? '.html'}'`;
}
