import type { LintOptions } from './lint-options.ts';

/** Options of the linter. */
const NAMES = /^(profile|now|gazetteer|maxBytes|portal)$/;

/**
 * Refuses an option that nobody reads.
 *
 * @throws TypeError that names it.
 */
export function assertLintOptions(options: LintOptions): void {
  for (const name in options) if (!NAMES.test(name)) throw new TypeError(`${name} is no option`);
}
