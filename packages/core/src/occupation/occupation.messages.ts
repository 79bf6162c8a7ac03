import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues of this topic. */
export const OCCUPATION_MESSAGES = {
  'job-title/none': {
    de: { message: 'Der Text nennt keine Tätigkeit.', hint: 'Zum Beispiel „Softwareentwickler (m/w/d)“.' },
    en: { message: 'The text names no role.', hint: 'For example "Softwareentwickler (m/w/d)".' },
  },
  'job-title/too-long': {
    de: {
      message: 'Der Text ist zu lang für einen Stellentitel.',
      hint: 'Geben Sie nur den Titel, höchstens 500 Zeichen.',
    },
    en: { message: 'The text is too long for a job title.', hint: 'Give the title only, at most 500 characters.' },
  },
} as const satisfies MessageRows;
