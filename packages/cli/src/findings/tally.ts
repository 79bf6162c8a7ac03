import type { Severity } from '@berufsbild/core';
import type { Flags } from '../command.ts';
import { UsageError } from '../usage-error.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

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
export function createTally(flags: Flags): Tally {
  const at = (SEVERITIES as readonly string[]).indexOf(String(flags['fail-on']));
  if (at === -1) throw new UsageError(`--fail-on takes ${SEVERITIES.join(', ')}, not ${String(flags['fail-on'])}`);
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    add: (severity) => {
      counts[severity] += 1;
    },
    text: () => `${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes`,
    exitCode: () => (SEVERITIES.slice(0, at + 1).some((severity) => counts[severity] > 0) ? 1 : 0),
  };
}
