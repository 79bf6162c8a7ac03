import { glob } from 'tinyglobby';
import { UsageError } from './usage-error.ts';

/**
 * The files that the patterns name, sorted, so that the order of arguments does not matter.
 *
 * @throws UsageError where a pattern matches nothing: a check that skips a file in silence is none.
 */
export async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) throw new UsageError('name at least one file or pattern');
  const files = await Promise.all(patterns.map(matchesOf));
  return [...new Set(files.flat())].sort();
}

async function matchesOf(pattern: string): Promise<readonly string[]> {
  const files = await glob([pattern], { onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new UsageError(`no file matches ${pattern}`);
  return files;
}
