import { ownValue } from '../markup/own-value.ts';
import { isUnknownCountry } from './is-unknown-country.ts';

/** Names that no list of languages holds. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  brd: 'DE',
  'bundesrepublik deutschland': 'DE',
  deu: 'DE',
  ger: 'DE',
  aut: 'AT',
  che: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
};

/**
 * ISO 3166-1 alpha-2 code of a country given as code or by its German or English name; `ZZ` is none.
 *
 * @see Unicode CLDR, through Intl.DisplayNames
 */
export function countryCode(text: string): string | undefined {
  const name = text.trim();
  if (isUnknownCountry(name)) return undefined;
  if (/^[A-Za-z]{2}$/.test(name)) return name.toUpperCase();
  const lower = name.toLowerCase();
  if (!/^[\p{L}. '’()&,-]{3,60}$/u.test(lower)) return undefined;
  names ??= countryNames();
  return ownValue(OTHER_NAMES, lower) ?? names.get(lower);
}

let names: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isInForce);
  for (const language of ['de', 'en']) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

/** False for a code that another took the place of, such as DD. */
function isInForce(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
