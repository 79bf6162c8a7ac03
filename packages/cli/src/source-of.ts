import { UsageError } from './usage-error.ts';

/**
 * The one source that a command is called with.
 *
 * @throws UsageError where there is none, or more than one.
 */
export function sourceOf(positionals: readonly string[]): string {
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError('name one source');
  return source;
}
