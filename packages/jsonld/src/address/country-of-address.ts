import { germanLand } from './federal-states.ts';

/** A postal code with the prefix of its country: "D-50667", "CH-8001", "A 1010". */
const PREFIXED = /^(D|DE|A|AT|CH)[- ]{1,3}(\d{4,5})$/;

const COUNTRY_OF_PREFIX: Readonly<Record<string, string>> = { D: 'DE', DE: 'DE', A: 'AT', AT: 'AT', CH: 'CH' };

/** Names of the Austrian Bundesländer and the Swiss Kantone. Their codes are left out: BE is Bern, Berlin and Belgium. */
const REGIONS: Readonly<Record<string, RegExp>> = {
  AT: /^(?:burgenland|kärnten|(?:nieder|ober)österreich|salzburg|steiermark|tirol|vorarlberg|wien)$/i,
  CH: /^(?:kanton )?(?:aargau|appenzell (?:ausser|inner)rhoden|basel-(?:landschaft|stadt)|bern|freiburg|fribourg|genf|genève|glarus|graubünden|jura|luzern|neuenburg|neuchâtel|nidwalden|obwalden|schaffhausen|schwyz|solothurn|st\. ?gallen|tessin|ticino|thurgau|uri|waadt|vaud|wallis|valais|zug|zürich)$/i,
};

/**
 * The country that the other parts of an address leave no doubt about: a postal code with the prefix of its country, or a
 * German, Austrian or Swiss state by its name beside a postal code of as many digits as there. Neither alone is enough:
 * five digits are French as well.
 */
export function countryOfAddress(region = '', postalCode = ''): string | undefined {
  const prefixed = PREFIXED.exec(postalCode.trim());
  if (prefixed) return COUNTRY_OF_PREFIX[prefixed[1] ?? ''];
  const digits = /^\d{4,5}$/.exec(postalCode.trim())?.[0].length;
  if (digits === 5) return germanLand(region) === undefined ? undefined : 'DE';
  return digits === 4 ? Object.keys(REGIONS).find((country) => REGIONS[country]?.test(region.trim())) : undefined;
}

/** A postal code without the prefix of its country. */
export function withoutPrefix(postalCode: string): string {
  return PREFIXED.exec(postalCode.trim())?.[2] ?? postalCode.trim();
}
