import type { MessageLocale } from '@berufsbild/core/messages';

/** What commands count: the word behind a 1, and behind any other figure where that is another one. */
const WORDS = {
  file: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  row: { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] },
  posting: { de: ['Anzeige', 'Anzeigen'], en: ['posting', 'postings'] },
  error: { de: ['Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  note: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
  duplicates: {
    de: ['Gruppe von Dubletten', 'Gruppen von Dubletten'],
    en: ['group of duplicates', 'groups of duplicates'],
  },
  written: { de: ['geschrieben'], en: ['written'] },
  unchanged: { de: ['unverändert'], en: ['unchanged'] },
  left: { de: ['ausgelassen'], en: ['left out'] },
  other: { de: ['andere Datei bleibt', 'andere Dateien bleiben'], en: ['other file stays', 'other files stay'] },
  unpaid: { de: ['ohne Gehaltsangabe'], en: ['without stated pay'] },
} as const satisfies Readonly<Record<string, Readonly<Record<MessageLocale, readonly [string, string?]>>>>;

/** Something that commands count. */
export type Countable = keyof typeof WORDS;

/** A count with its word: `1 file`, `2 Dateien`. */
export function counted(count: number, what: Countable, locale: MessageLocale): string {
  const [one, many = one] = WORDS[what][locale];
  return `${count} ${count === 1 ? one : many}`;
}

/** Several counts in a row: `3 written, 1 left out`. */
export function countedAll(counts: Readonly<Partial<Record<Countable, number>>>, locale: MessageLocale): string {
  return (Object.keys(counts) as Countable[]).map((what) => counted(counts[what] ?? 0, what, locale)).join(', ');
}
