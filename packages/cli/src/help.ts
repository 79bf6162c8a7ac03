import type { Command, Flag } from './command.ts';
import { tableOf } from './output/table.ts';

/** Flags that every command takes. */
export const COMMON_FLAGS = {
  locale: { type: 'string', default: 'de', value: 'de|en', about: 'language of messages' },
  help: { type: 'boolean', short: 'h', about: 'shows this' },
} as const satisfies Command['options'];

/** What the program does, with its commands. */
export function overviewText(commands: readonly Command[]): string {
  const lines = commands.map(({ usage, summary }) => `  berufsbild ${usage}\n      ${summary}\n`);
  return `berufsbild reads, lints and exports German-language job data.

usage: berufsbild <command> [flags]

${lines.join('')}
Flags of a command: berufsbild <command> --help. Version: berufsbild --version. Standard input: - for a file.
Exit codes: 0 fine, 1 findings or something left out, 2 wrong use or files that cannot be opened.
`;
}

/** What a command does, with its flags and their defaults. */
export function helpText({ summary, usage, options }: Command): string {
  const rows = Object.entries<Flag>({ ...options, ...COMMON_FLAGS }).map(([name, flag]) => [
    `  ${flag.short === undefined ? '' : `-${flag.short}, `}--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`,
    aboutText(flag),
  ]);
  return `${summary}\n\nusage: berufsbild ${usage} [flags]\n\n${tableOf(rows)}`;
}

function aboutText({ about, multiple, default: value }: Flag): string {
  const remarks = [
    ...(multiple === undefined ? [] : ['may be repeated']),
    ...(value === undefined ? [] : [`default: ${String(value)}`]),
  ];
  return remarks.length === 0 ? about : `${about} (${remarks.join('; ')})`;
}
