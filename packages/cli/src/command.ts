import type { ParseArgsConfig } from 'node:util';
import type { MessageLocale } from '@berufsbild/core/messages';
import type { Io } from './io.ts';

/** Flag values as `parseArgs` gives them. */
export type Flags = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What a command is called with. */
export interface CommandInput {
  /** Files or patterns. */
  readonly positionals: readonly string[];
  /** Its flags. */
  readonly flags: Flags;
  /** Language of messages. */
  readonly locale: MessageLocale;
}

/** One command of the line. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** How it is called, without the program's name. */
  readonly usage: string;
  /** Its own flags. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Runs it; gives the exit code: 0 fine, 1 findings, 2 wrong use or unreadable input. */
  readonly run: (input: CommandInput, io: Io) => Promise<number>;
}
