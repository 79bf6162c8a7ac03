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

/** The code of a currency, for a code in any case or an unambiguous sign or word; undefined without text. */
export function readCurrency(text = ''): string | undefined {
  const word = text.trim();
  const code = word.toUpperCase();
  return isCurrencyCode(code) ? code : ownValue(CURRENCY_OF_SIGN, word.toLowerCase().replace(/\.$/, ''));
}

let codes: ReadonlySet<string> | undefined;

/** True for a code of ISO 4217 in upper case. */
export function isCurrencyCode(text = ''): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text);
}
