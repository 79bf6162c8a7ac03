import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of what feeds lack and cannot say. */
export const FEED_MESSAGES = {
  'feed/field-missing': {
    de: { message: 'Für {feed} fehlt der Stelle {field}; sie wurde ausgelassen.', hint: 'Ergänzen Sie die Angabe.' },
    en: { message: 'The posting lacks {field} for {feed}; it was left out.', hint: 'Supply it.' },
  },
  'feed/loss': {
    de: { message: '{feed} hat kein Feld für {property}.' },
    en: { message: '{feed} has no field for {property}.' },
  },
  'feed/expired': {
    de: { message: 'Die Stelle ist abgelaufen und steht nicht in {feed}.' },
    en: { message: 'The posting has expired and is left out of {feed}.' },
  },
  'feed/full': {
    de: {
      message: '{feed} fasst {most} Einträge; weitere wurden ausgelassen.',
      hint: 'Teilen Sie die Stellen auf mehrere Dateien auf.',
    },
    en: {
      message: '{feed} holds {most} entries; further ones were left out.',
      hint: 'Divide the postings over several files.',
    },
  },
} as const satisfies MessageRows;
