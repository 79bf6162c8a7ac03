import type { MessageLocale } from '@berufsbild/core/messages';
import type { Io } from './io.ts';

/** Flag values as `parseArgs` gives them. */
export type Flags = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** A flag: what `parseArgs` needs to know of it, and what the help says. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: true;
  readonly default?: string | string[];
  /** What its value is called in the help: `<file>`, or the values of a closed list. */
  readonly value?: string;
  /** What it does, in a few words. */
  readonly about: string;
}

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
  /** How it is called, without the program's name and without flags. */
  readonly usage: string;
  /** Its own flags. */
  readonly options: Readonly<Record<string, Flag>>;
  /** Runs it; gives the exit code: 0 fine, 1 findings, 2 wrong use or unreadable input. */
  readonly run: (input: CommandInput, io: Io) => Promise<number>;
}
