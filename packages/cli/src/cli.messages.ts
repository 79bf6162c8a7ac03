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
} as const satisfies MessageRows;
