import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues of this topic. */
export const EXPERIENCE_MESSAGES = {
  'experience-level/none': {
    de: {
      message: 'Der Text nennt keine Karrierestufe.',
      hint: 'Zum Beispiel „Berufseinstieg“, „Senior“ oder „mind. 5 Jahre Berufserfahrung“.',
    },
    en: {
      message: 'The text names no career level.',
      hint: 'For example "Berufseinstieg", "Senior" or "mind. 5 Jahre Berufserfahrung".',
    },
  },
  'experience-level/several': {
    de: { message: 'Der Text spricht für mehrere Karrierestufen: {levels}.', hint: 'Nennen Sie eine Stufe.' },
    en: { message: 'The text speaks for several career levels: {levels}.', hint: 'Name one level.' },
  },
} as const satisfies MessageRows;
