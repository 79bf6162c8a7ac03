import { parseArgs } from 'node:util';
import type { MessageLocale } from '@berufsbild/core/messages';
import type { Command } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { loadCommand } from './commands/load.ts';
import { readCommand } from './commands/read.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** The commands by name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  lint: lintCommand,
  audit: auditCommand,
  import: importCommand,
  export: exportCommand,
  load: loadCommand,
};

/** Flags that every command takes. */
const COMMON = {
  help: { type: 'boolean', short: 'h' },
  locale: { type: 'string', default: 'de' },
} as const;

/**
 * Runs the command line.
 *
 * @param args - Arguments behind the program's name.
 * @param io - Outputs and clock.
 * @returns Exit code: 0 fine, 1 findings at or above the asked level, 2 wrong use or unreadable input.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return overview(name, io);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
    });
    if (values['help'] === true) return told(io, helpOf(command));
    return await command.run({ positionals, flags: values, locale: localeOf(values['locale']) }, io);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.err(`berufsbild ${name}: ${error.message}\nusage: berufsbild ${command.usage}\n`);
    return 2;
  }
}

function overview(name: string | undefined, io: Io): number {
  const known = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  berufsbild ${usage}\n      ${summary}\n`);
  const text = `berufsbild reads, lints and exports German-language job data.\n\n${lines.join('')}`;
  if (known) return told(io, text);
  io.err(`berufsbild: there is no command "${name}".\n\n${text}`);
  return 2;
}

function helpOf({ summary, usage, options }: Command): string {
  const flags = Object.keys(options).map((flag) => `  --${flag}\n`);
  return `${summary}\n\nusage: berufsbild ${usage}\n\n${flags.join('')}  --locale de|en\n`;
}

function told(io: Io, text: string): number {
  io.out(text);
  return 0;
}

function localeOf(value: unknown): MessageLocale {
  if (value === 'de' || value === 'en') return value;
  throw new UsageError(`--locale takes de or en, not ${String(value)}`);
}

/** Ours, those of Node's parseArgs, and files that are not there or not to be touched. */
function isUsageError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'UsageError' || code.startsWith('ERR_PARSE_ARGS') || FILE_TROUBLE.has(code);
}

const FILE_TROUBLE: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM', 'EROFS']);
