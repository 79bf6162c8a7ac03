import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about whole postings and their dates. */
export const POSTING_MESSAGES = {
  'posting/title-missing': {
    de: {
      message: 'Der Stellenanzeige fehlt der Titel.',
      hint: 'Geben Sie den Titel so an, wie ihn der Arbeitgeber schreibt: „Medienmanagerin (m/w/d)“.',
    },
    en: {
      message: 'The posting has no title.',
      hint: 'Give the title as the employer writes it: "Medienmanagerin (m/w/d)".',
    },
  },
  'date/german-form': {
    de: { message: '„{received}“ wurde als {date} gelesen.', hint: 'ISO 8601 ist eindeutig: {date}.' },
    en: { message: '"{received}" was read as {date}.', hint: 'ISO 8601 leaves no doubt: {date}.' },
  },
  'date/unknown': {
    de: { message: '„{received}“ ist kein Datum.', hint: 'Schreiben Sie Tage als JJJJ-MM-TT: 2026-11-01.' },
    en: { message: '"{received}" is no date.', hint: 'Write days as YYYY-MM-DD: 2026-11-01.' },
  },
} as const satisfies MessageRows;
