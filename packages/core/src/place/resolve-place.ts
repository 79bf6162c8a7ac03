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

/**
 * What is known of a place that is looked for. Where name and postal code are absent it is the state or country itself;
 * where they are given and empty, or `null` as databases have it, no place is.
 */
export interface PlaceQuery {
  /** Postal code: 5 digits in Germany, 4 in Austria and Switzerland. */
  readonly postalCode?: string;
  /** Name in any spelling: `München`, `Muenchen`, `Munich`. */
  readonly name?: string;
  /** State or addition, in any spelling: `NRW`, `Lower Saxony`, `NI`, `DE-NI`, `Westf.`. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2 code, or a name of the country. */
  readonly country?: Country;
}

/**
 * Looks a place up by what is known of it.
 *
 * Takes name, postal code, state and country, each as text; gives the place with its official German name, key, state and position in
 * degrees (WGS 84). The name decides; the rest tells places of one name apart. Several candidates are never guessed
 * between: `place/ambiguous` lists them in `params.candidates`, the most populous first. A town that has fifteen
 * times the inhabitants of any other of its name counts as meant.
 *
 * @param query - What is known.
 * @param gazetteer - The places, from `loadGazetteer` in `@berufsbild/places`.
 * @returns The place, with `place/postal-code-mismatch` or `place/region-mismatch` where a part does not fit; or
 * `place/none`, `place/unknown`, `place/ambiguous`.
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
  const name = query.name?.trim() ?? '';
  const postalCode = query.postalCode?.replace(/[^\d]{1,20}/g, '') ?? '';
  const isOfArea = query.name === undefined && query.postalCode === undefined;
  const area = isOfArea ? query.region?.trim() || query.country?.trim() : undefined;
  const received = name || postalCode || area || '';
  if (received === '') return failure(createIssue('place/none', 'error'));
  const candidates = candidatesOf(name, postalCode, received, gazetteer);
  if (candidates.length === 0)
    return failure(createIssue('place/unknown', 'error', { params: { name: received }, received }));
  const hints = hintsOf(query, postalCode, gazetteer);
  const choice = choosePlace(candidates, hints, gazetteer);
  if (choice.place === undefined) return failure(ambiguous(received, choice.candidates));
  return success(placeFrom(choice.place, hints.postalCode), mismatches(choice, hints));
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
  const labels = listed.slice(0, 10).map(({ name: own, state, country }) => `${own} (${state ?? country})`);
  return createIssue('place/ambiguous', severity, { params: { name, labels, candidates: listed }, received: name });
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

function hintsOf(query: PlaceQuery, postalCode: string, gazetteer: Gazetteer): PlaceHints {
  const region = query.region?.trim();
  const country = query.country?.trim();
  return {
    ...(postalCode === '' ? {} : { postalCode }),
    ...(region === undefined || region === '' ? {} : { region }),
    ...(country === undefined || country === '' ? {} : { country: countryCode(country, gazetteer) }),
  };
}

function countryCode(country: string, gazetteer: Gazetteer): Country {
  return gazetteer.byName(country).find(({ kind }) => kind === 'country')?.country ?? country.toUpperCase();
}
