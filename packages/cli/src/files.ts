import { glob } from 'tinyglobby';
import { UsageError } from './usage-error.ts';

/** The files that the patterns name, sorted, so that the order of arguments does not matter. */
export async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) throw new UsageError('name at least one file or pattern');
  const files = await glob([...patterns], { onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new UsageError(`no file matches ${patterns.join(' ')}`);
  return files.sort();
}
