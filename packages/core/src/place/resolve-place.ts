import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { choosePlace, type PlaceChoice, type PlaceHints } from './choose-place.ts';
import type { Country } from './country.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { Place } from './place.ts';
import { placeFrom } from './place-from.ts';
import { stateNames } from './state-codes.ts';
import { takenApart } from './taken-apart.ts';
import { UNKNOWN_COUNTRY } from './unknown-country.ts';

/**
 * What is known of a place that is looked for. Where name and postal code are absent it is the state or country itself;
 * where they are given and empty, or `null` as databases have it, no place is.
 */
export interface PlaceQuery {
  /** Postal code: 5 digits in Germany, 4 in Austria and Switzerland. */
  readonly postalCode?: string;
  /** Name in any spelling, alone or with postal code, state or country: `Muenchen`, `80331 München`, `Köln, NRW`. */
  readonly name?: string;
  /** State or addition, in any spelling: `NRW`, `Lower Saxony`, `NI`, `DE-NI`, `Westf.`. */
  readonly region?: string;
  /** ISO 3166-1 code, sign or a name of the country. */
  readonly country?: Country;
}

/**
 * Looks a place up by what is known of it.
 *
 * Takes name, postal code, state and country, each as text; gives the place with its official German name, key, state and position in
 * degrees (WGS 84). The name decides; the rest tells places of one name apart. Several candidates are never guessed
 * between: `place/ambiguous` lists them in `params.candidates`, the most populous first. A town that has fifteen
 * times the inhabitants of any other of its name counts as meant. What stands beside the name in one field is read with
 * it; several towns there, and a country that the gazetteer has no places in, give no place.
 *
 * @param query - What is known.
 * @param gazetteer - The places, from `loadGazetteer` in `@berufsbild/places`.
 * @returns The place, with `place/postal-code-mismatch` or `place/region-mismatch` where a part does not fit; or
 * `place/none`, `place/several`, `place/unknown`, `place/postal-code-unknown`, `place/country-unknown`,
 * `place/ambiguous`.
 * @throws TypeError where a part of the query is no string.
 *
 * @example
 * const gazetteer = await loadGazetteer({ countries: ['DE'] }); // of the places package
 * resolvePlace({ name: 'Frankfurt', postalCode: '60311' }, gazetteer)
 * //=> { ok: true, value: { name: 'Frankfurt am Main', kind: 'city', country: 'DE', state: 'Hessen', … }, issues: [] }
 */
export function resolvePlace(query: PlaceQuery, gazetteer: Gazetteer): Result<Place> {
  for (const part of ['name', 'postalCode', 'region', 'country'] as const)
    checkText(query[part] ?? '', `query.${part}`);
  const { several, ...said } = takenApart(query.name?.trim() ?? '', gazetteer);
  const { name } = said;
  const postalCode = query.postalCode?.replace(/[^\d]{1,20}/g, '') || (said.postalCode ?? '');
  const isOfArea = query.name === undefined && query.postalCode === undefined;
  const area = isOfArea ? query.region?.trim() || query.country?.trim() : undefined;
  const received = name || postalCode || area || '';
  if (received === '') return failure(createIssue('place/none', 'error'));
  if (several !== undefined)
    return failure(
      createIssue('place/several', 'error', { params: { name: query.name, names: several }, received: query.name }),
    );
  const country = query.country?.trim() || said.country;
  const hints = hintsOf(query.region?.trim() || said.region, country, postalCode, gazetteer);
  if (hints.country !== undefined && !gazetteer.countries.includes(hints.country))
    return failure(countryUnknown(country, gazetteer));
  const candidates = candidatesOf(name, postalCode, received, gazetteer);
  if (candidates.length === 0) return failure(unknown(name || area, postalCode));
  const choice = choosePlace(candidates, hints, gazetteer);
  if (choice.place === undefined) return failure(ambiguous(received, choice.candidates));
  return success(placeFrom(choice.place, hints.postalCode), mismatches(choice, hints));
}

function countryUnknown(country: Country | undefined, { countries }: Gazetteer): Issue {
  return createIssue('place/country-unknown', 'error', {
    params: { country, countries },
    path: ['country'],
    received: country,
  });
}

function unknown(name: string | undefined, postalCode: string): Issue {
  return name === undefined
    ? createIssue('place/postal-code-unknown', 'error', { params: { postalCode }, received: postalCode })
    : createIssue('place/unknown', 'error', { params: { name }, received: name });
}

/** The places of a name, else of a postal code, else the states and countries that were asked for. */
function candidatesOf(name: string, postalCode: string, area: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  if (name !== '') return gazetteer.byName(name);
  if (postalCode !== '') return gazetteer.byPostalCode(postalCode);
  const named = stateNames(area).flatMap((state) => gazetteer.byName(state));
  return named.filter(({ kind }) => kind === 'state' || kind === 'country');
}

/** The issue for a name that several places have. */
export function ambiguous(
  name: string,
  candidates: readonly GazetteerPlace[],
  severity: Issue['severity'] = 'error',
): Issue {
  const listed = candidates.map((place) => placeFrom(place));
  const countries = [...new Set(listed.map(({ country }) => country))];
  const labels = listed.slice(0, 10).map((place) => label(place, countries.length > 1));
  return createIssue('place/ambiguous', severity, {
    params: { name, labels, countries, candidates: listed },
    received: name,
  });
}

/** "Altdorf (Uri)", among places of several countries "Altdorf (Uri, CH)". */
function label({ name, state, country }: Place, isAmongOthers: boolean): string {
  const area = state === undefined || isAmongOthers ? [state, country] : [state];
  return `${name} (${area.filter((part) => part !== undefined).join(', ')})`;
}

/** The issues for what stands beside a name and does not fit the place. */
export function mismatches({ place, contradicted }: PlaceChoice, hints: PlaceHints): readonly Issue[] {
  const name = place?.name;
  return contradicted.flatMap((hint) => {
    if (hint === 'postalCode') {
      const { postalCode } = hints;
      return createIssue('place/postal-code-mismatch', 'warning', {
        params: { name, postalCode },
        path: ['postalCode'],
      });
    }
    if (hint === 'near' || hint === 'homeCountry') return [];
    const region = hint === 'region' ? hints.region : hints.country;
    return createIssue('place/region-mismatch', 'warning', {
      params: { name, region },
      path: [hint === 'region' ? 'state' : 'country'],
    });
  });
}

function hintsOf(
  region: string | undefined,
  country: Country | undefined,
  postalCode: string,
  gazetteer: Gazetteer,
): PlaceHints {
  const code = country && countryCode(country, gazetteer);
  return {
    ...(postalCode === '' ? {} : { postalCode }),
    ...(region ? { region } : {}),
    ...(code && code !== UNKNOWN_COUNTRY ? { country: code } : {}),
  };
}

/** Signs of countries on cars and before postal codes, and their codes of three letters. */
const COUNTRY_SIGNS: ReadonlyMap<string, Country> = new Map([
  ['D', 'DE'],
  ['DEU', 'DE'],
  ['A', 'AT'],
  ['AUT', 'AT'],
  ['CHE', 'CH'],
]);

function countryCode(written: string, gazetteer: Gazetteer): Country {
  const named = gazetteer.byName(written).find(({ kind }) => kind === 'country');
  const sign = written.toUpperCase();
  return named?.country ?? COUNTRY_SIGNS.get(sign) ?? sign;
}
