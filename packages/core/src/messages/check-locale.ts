import type { MessageLocale } from './message.ts';

const LOCALES: readonly string[] = ['de', 'en'] satisfies readonly MessageLocale[];

/** Throws where a caller asks for a language that no text is in. */
export function checkLocale(locale: unknown): asserts locale is MessageLocale {
  if (!LOCALES.includes(String(locale)))
    throw new RangeError(`locale must be 'de' or 'en'; received ${String(locale).slice(0, 60)}`);
}
