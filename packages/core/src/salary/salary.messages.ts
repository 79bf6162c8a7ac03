import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about pay. */
export const SALARY_MESSAGES = {
  'salary/none': {
    de: {
      message: 'Der Text nennt kein Gehalt.',
      hint: 'Nennen Sie Betrag, Währung und Zeitraum: „3.200 € brutto im Monat“.',
    },
    en: { message: 'The text names no pay.', hint: 'Name amount, currency and period: "3.200 € brutto im Monat".' },
  },
} as const satisfies MessageRows;
