import { ownValue } from '../markup/own-value.ts';

/** Signs and words that stand for one currency only. A dollar sign does not. */
const CURRENCY_OF_SIGN: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  sfr: 'CHF',
  fr: 'CHF',
  franken: 'CHF',
  'schweizer franken': 'CHF',
  us$: 'USD',
};

/** The code of a currency, for a code in any case or an unambiguous sign or word. */
export function readCurrency(text: string): string | undefined {
  const word = text.trim();
  if (isCurrencyCode(word)) return word;
  const sign = ownValue(CURRENCY_OF_SIGN, word.toLowerCase().replace(/\.$/, ''));
  return sign ?? (isCurrencyCode(word.toUpperCase()) ? word.toUpperCase() : undefined);
}

let codes: ReadonlySet<string> | undefined;

/** True for a code of ISO 4217 in upper case. */
export function isCurrencyCode(text: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text);
}
