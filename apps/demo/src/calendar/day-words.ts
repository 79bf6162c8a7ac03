import type { Locale } from '../i18n/locale.ts';

const STYLES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) in words: `14. März 2014`. */
export function dayWords(date: string, locale: Locale): string {
  const language = locale === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...STYLES[date.length] }).format(new Date(date));
}
