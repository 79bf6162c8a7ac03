import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the issues that only the command line has. */
export const CLI_MESSAGES = {
  'cli/line-unreadable': {
    de: {
      message: 'Die Zeile ist keine Stellenanzeige: {reason}.',
      hint: 'Jede Zeile ist ein JSON-Objekt mit mindestens {example}.',
    },
    en: { message: 'The line is no posting: {reason}.', hint: 'Each line is a JSON object with at least {example}.' },
  },
  'cli/key-missing': {
    de: {
      message: 'Die Zeile hat keinen Schlüssel von 1 bis {longest} Zeichen.',
      hint: 'Der Schlüssel kommt aus identifier.value, sonst aus url.',
    },
    en: {
      message: 'The row has no key of 1 to {longest} characters.',
      hint: 'The key comes from identifier.value, else from url.',
    },
  },
  'cli/row-refused': {
    de: { message: 'Der Bestand nimmt die Zeile nicht an: {reason}.' },
    en: { message: 'The store does not take the row: {reason}.' },
  },
} as const satisfies MessageRows;

/** The codes of those issues. */
export type CliCode = keyof typeof CLI_MESSAGES;
