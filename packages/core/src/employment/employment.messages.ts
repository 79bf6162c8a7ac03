import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues of this topic. */
export const EMPLOYMENT_MESSAGES = {
  'employment/none': {
    de: {
      message: 'Der Text nennt weder Arbeitszeit noch Vertragsart.',
      hint: 'Nennen Sie Zeit und Vertrag: „Teilzeit (20 Std./Woche), unbefristet“.',
    },
    en: {
      message: 'The text names neither working time nor contract.',
      hint: 'Name time and contract: "Teilzeit (20 Std./Woche), unbefristet".',
    },
  },
  'workplace/none': {
    de: { message: 'Der Text sagt nicht, wo gearbeitet wird.', hint: 'Zum Beispiel „100 % remote“ oder „hybrid“.' },
    en: { message: 'The text does not say where the work is done.', hint: 'For example "100 % remote" or "hybrid".' },
  },
  'workplace/several': {
    de: { message: 'Der Text nennt mehrere Arbeitsformen, die sich widersprechen: {kinds}.', hint: 'Nennen Sie eine.' },
    en: { message: 'The text names several contradicting ways of work: {kinds}.', hint: 'Name one.' },
  },
} as const satisfies MessageRows;
