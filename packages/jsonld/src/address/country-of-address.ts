import { germanLand } from './federal-states.ts';

/** A postal code with the prefix of its country and as many digits as there: "D-50667", "CH-8001", "A 1010". */
const PREFIXED = /^(?:(?<prefix>DE?)[- ]{1,3}(?<five>\d{5})|(?<other>AT?|CH)[- ]{1,3}(?<four>\d{4}))$/;

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
  const { country } = prefixedCode(postalCode);
  if (country !== undefined) return country;
  const digits = /^\d{4,5}$/.exec(postalCode.trim())?.[0].length;
  if (digits === 5) return germanLand(region) === undefined ? undefined : 'DE';
  return digits === 4 ? Object.keys(REGIONS).find((country) => REGIONS[country]?.test(region.trim())) : undefined;
}

/** A postal code without the prefix of its country; that of another country stays. */
export function withoutPrefix(postalCode: string, country: string): string {
  const prefixed = prefixedCode(postalCode);
  return prefixed.country === country ? prefixed.digits : postalCode.trim();
}

function prefixedCode(postalCode: string) {
  const { prefix, five, other = prefix, four = five } = PREFIXED.exec(postalCode.trim())?.groups ?? {};
  return { country: COUNTRY_OF_PREFIX[other ?? ''], digits: four ?? '' };
}
