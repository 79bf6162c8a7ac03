import type { MessageLocale } from '@berufsbild/core/messages';

/** Languages of the portal; German stands first and owns the addresses without a prefix. */
export const LOCALES = ['de', 'en'] as const satisfies readonly MessageLocale[];

/** A language of the portal. */
export type Locale = (typeof LOCALES)[number];

/** The address of a page in a language: `/suche` is `/en/suche` in English. */
export function localPath(locale: Locale, path: string): string {
  if (locale === 'de') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
