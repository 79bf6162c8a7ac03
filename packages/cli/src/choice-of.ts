import type { Flags } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * The value of a flag that takes one of a closed list.
 *
 * @throws UsageError that names the list, where the value is none of it.
 */
export function choiceOf<Choice extends string>(flags: Flags, flag: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((name) => name === flags[flag]);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${flag} takes ${choices.join(', ')}, not ${String(flags[flag])}`);
}
