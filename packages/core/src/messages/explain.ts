import type { Found } from '../reading/found.ts';
import { checkLocale } from './check-locale.ts';
import { formatIssue } from './format-issue.ts';
import type { MessageLocale } from './message.ts';

/**
 * Says why a value was read so: every thing that was inferred, repaired or doubted, in sentences.
 *
 * @param found - What a finder gave.
 * @param locale - Language of the text.
 * @returns One sentence or more; that all stands so in the text, where nothing had to be inferred.
 * @throws RangeError where `locale` is none of `de` and `en`.
 *
 * @example
 * const [found] = findSalaries('Gehalt: 3.200 €');
 * explain(found, 'en')
 * //=> 'Read from "3.200 €". The period (MONTH) is not in the text; it follows from the size of 3,200 EUR.'
 */
export function explain(found: Found<unknown>, locale: MessageLocale): string {
  checkLocale(locale);
  const texts = found.issues.map((issue) => formatIssue(issue, locale).message);
  const { readFrom, allStated } = WORDS[locale];
  return [readFrom(found.raw), ...(texts.length === 0 ? [allStated] : texts)].join(' ');
}

const WORDS: Readonly<
  Record<MessageLocale, { readonly readFrom: (raw: string) => string; readonly allStated: string }>
> = {
  de: { readFrom: (raw) => `Gelesen aus „${raw}“.`, allStated: 'Alles steht so im Text.' },
  en: { readFrom: (raw) => `Read from "${raw}".`, allStated: 'All of it stands so in the text.' },
};
