import { parseArgs } from 'node:util';
import { nearestName } from '@berufsbild/core/messages';
import { choiceOf } from './choice-of.ts';
import type { Command, CommandInput } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { lintCommand } from './commands/lint.ts';
import { loadCommand } from './commands/load.ts';
import { readCommand } from './commands/read.ts';
import { COMMON_FLAGS, helpText, overviewText } from './help.ts';
import type { Io } from './io.ts';
import { printable } from './output/printable.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** The commands by name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  lint: lintCommand,
  audit: auditCommand,
  import: importCommand,
  export: exportCommand,
  load: loadCommand,
};

/** What is answered without a command. */
const ANSWERS: Readonly<Record<string, () => string>> = {
  help: overview,
  '--help': overview,
  '-h': overview,
  '--version': versionLine,
  '-v': versionLine,
};

/**
 * Runs the command line.
 *
 * @param args - Arguments behind the program's name.
 * @param io - Outputs and clock.
 * @returns Exit code: 0 fine, 1 findings at or above the asked level, 2 wrong use or unreadable input.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = args;
  const asked = name === 'help' && rest[0] !== undefined ? rest[0] : name;
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (command === undefined) return withoutCommand(asked, io);
  try {
    if (asked !== name) return told(io, helpText(command));
    const { help, ...input } = inputOf(command, rest);
    return help ? told(io, helpText(command)) : await command.run(input, io);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    io.err(printable(`berufsbild ${asked}: ${problem}\n`));
    if (isUsageError(error)) io.err(`See: berufsbild ${asked} --help\n`);
    return 2;
  }
}

function withoutCommand(name: string, io: Io): number {
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  if (answer !== undefined) return told(io, answer());
  const what = name.startsWith('-') ? `a command comes first, not ${name}` : `there is no command "${name}"`;
  io.err(`berufsbild: ${what}${meant(nearestName(name, Object.keys(COMMANDS)))}\nSee: berufsbild --help\n`);
  return 2;
}

function overview(): string {
  return overviewText(Object.values(COMMANDS));
}

function versionLine(): string {
  return `${version()}\n`;
}

function told(io: Io, text: string): number {
  io.out(text);
  return 0;
}

function meant(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean ${name}?`;
}

function inputOf(command: Command, args: string[]): CommandInput & { readonly help: boolean } {
  const options = { ...command.options, ...COMMON_FLAGS };
  assertKnown(args, options);
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const locale = choiceOf(values, 'locale', ['de', 'en']);
  return { positionals, flags: values, locale, help: values['help'] === true };
}

/** Node's own complaints about flags do not say which was probably meant, and take the last of several in silence. */
function assertKnown(args: string[], options: Command['options']): void {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined)
      throw new UsageError(`there is no flag ${token.rawName}${meantFlag(token.name, options)}`);
    if (given.has(token.name) && option.multiple !== true) throw new UsageError(`${token.rawName} is given twice`);
    given.add(token.name);
    if (option.type === 'string' && isNoValue(token)) {
      const example = `${token.rawName} ${option.value ?? '<value>'}`;
      throw new UsageError(`${token.rawName} needs a value, ${example}${token.value ? `, not ${token.value}` : ''}`);
    }
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
  }
}

function meantFlag(name: string, options: Command['options']): string {
  const nearest = nearestName(name, Object.keys(options));
  return meant(nearest && `--${nearest}`);
}

/** Whether nothing stands behind a flag, or another flag; `-` alone is standard input or output. */
function isNoValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }): boolean {
  if (value === undefined || value === '') return true;
  return inlineValue !== true && value.startsWith('-') && value !== '-';
}

/** Ours and those of Node's parseArgs. */
function isUsageError(error: unknown): boolean {
  return error instanceof Error && (error.name === 'UsageError' || codeOf(error).startsWith('ERR_PARSE_ARGS'));
}

/** In words what the caller can mend: wrong use, input that cannot be read, files that are not there or not to be touched. */
function problemOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isUsageError(error) || error.name === 'InputError') return error.message;
  if (!('syscall' in error)) return undefined;
  const trouble = FILE_TROUBLE[codeOf(error)] ?? `cannot be used (${codeOf(error)})`;
  return 'path' in error ? `${String(error.path)} ${trouble}` : error.message;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be opened by this user',
  EPERM: 'may not be opened by this user',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'lies below a file, not a folder',
  EROFS: 'lies where nothing can be written',
};
