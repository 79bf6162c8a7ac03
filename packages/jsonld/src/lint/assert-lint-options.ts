import type { LintOptions } from './lint-options.ts';

/** Options of the linter. */
const NAMES = /^(profile|now|gazetteer|maxBytes|portal)$/;

/**
 * Refuses an option that nobody reads, and a present instant that is none.
 *
 * @throws TypeError that names it.
 */
export function assertLintOptions(options: LintOptions): void {
  for (const name in options) if (!NAMES.test(name)) throw new TypeError(`${name} is no option`);
  if (Number.isNaN(Number(options.now ?? 0))) throw new TypeError('now is no valid Date');
}
