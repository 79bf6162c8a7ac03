import type { Severity } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import { choiceOf } from '../choice-of.ts';
import type { Flags } from '../command.ts';
import { countedAll } from '../output/counted.ts';

/** Severities, the heaviest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Counts findings by severity and knows whether they fail the command. */
export interface Tally {
  readonly add: (severity: Severity) => void;
  /** The counts in words. */
  readonly text: () => string;
  /** 1 where something weighs as much as `--fail-on` says, else 0. */
  readonly exitCode: () => 0 | 1;
}

/**
 * A tally that fails on what `--fail-on` says.
 *
 * @throws UsageError where `--fail-on` is no severity.
 */
export function createTally(flags: Flags, locale: MessageLocale): Tally {
  const at = SEVERITIES.indexOf(choiceOf(flags, 'fail-on', SEVERITIES));
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    add: (severity) => {
      counts[severity] += 1;
    },
    text: () => countedAll({ error: counts.error, warning: counts.warning, note: counts.info }, locale),
    exitCode: () => (SEVERITIES.slice(0, at + 1).some((severity) => counts[severity] > 0) ? 1 : 0),
  };
}
