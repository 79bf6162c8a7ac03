import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about whole documents. */
export const READING_MESSAGES = {
  'fact/conflict': {
    de: {
      message: 'Zwei Angaben widersprechen sich: {facts}.',
      hint: 'Beide bleiben stehen; prüfen Sie die Quelle und nennen Sie Stand oder Geltungsbereich.',
    },
    en: {
      message: 'Two statements contradict each other: {facts}.',
      hint: 'Both are kept; check the source and name date or scope.',
    },
  },
  'fact/occupation-missing': {
    de: {
      message: 'Der Text nennt in seinem Kopf keinen Beruf.',
      hint: 'Eine Überschrift wie „Beruf Mediengestalter in Kiel“ genügt.',
    },
    en: {
      message: 'The head of the text names no occupation.',
      hint: 'A heading such as "Beruf Mediengestalter in Kiel" is enough.',
    },
  },
} as const satisfies MessageRows;
