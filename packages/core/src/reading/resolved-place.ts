import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import { type Result, success } from '../issue/result.ts';
import { choosePlace, type PlaceChoice } from '../place/choose-place.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer, GazetteerPlace } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { placeFrom } from '../place/place-from.ts';
import { ambiguous } from '../place/resolve-place.ts';
import { knownKind, knownPlace } from './known-places.ts';
import type { NamedPlace } from './named-place.ts';
import type { PageCountry } from './page-country.ts';

/**
 * A named place of a page: resolved, or as written where there is no gazetteer, it does not know the name, or several
 * places have it. One as written lies in the only country that has its name, else in the page's.
 */
export function resolvedPlace(named: NamedPlace, page: PageCountry, gazetteer?: Gazetteer): Result<Place> {
  const { name } = named;
  const choice = gazetteer && chosenPlace(name, page, gazetteer);
  if (choice?.place !== undefined) return success(placeFrom(choice.place));
  const known = knownPlaces(name);
  const found = choice?.candidates ?? [];
  const country = onlyCountry(found.length === 0 ? known : found) ?? page.country;
  const issues = choice === undefined ? asWritten(name, known, country) : [unresolved(name, found)];
  return success(
    { name, kind: knownKind(name), country },
    issues.map((issue) => atPlace(issue, named)),
  );
}

/** The place that is meant: in the page's country where that is told and may have one, else where it outweighs all others. */
function chosenPlace(name: string, { country, told }: PageCountry, gazetteer: Gazetteer): PlaceChoice {
  const all = gazetteer.byName(name);
  const kind = knownKind(name);
  const areas = all.filter((place) => kind !== 'city' && place.kind === kind);
  const candidates = areas.length === 0 ? all : areas;
  const known = knownPlaces(name);
  const mayBeHere = known.length === 0 || known.some((place) => place.country === country);
  const isHere = told !== undefined && mayBeHere && candidates.some((place) => place.country === country);
  return choosePlace(candidates, isHere ? { country } : { homeCountry: country }, gazetteer);
}

/** The places of a name that no gazetteer is needed for. */
function knownPlaces(name: string): readonly Place[] {
  const kind = knownKind(name);
  return (knownPlace(name)?.countries ?? []).map((country) => ({ name, kind, country }));
}

function onlyCountry(places: readonly Place[]): Country | undefined {
  const [only, ...others] = new Set(places.map(({ country }) => country));
  return others.length === 0 ? only : undefined;
}

/** Why a name stands as written where there is no gazetteer. */
function asWritten(name: string, known: readonly Place[], country: Country): readonly Issue[] {
  const issue = createIssue('place/unresolved', 'warning', { params: { name }, received: name });
  const isElsewhere = known.length > 0 && known.every((place) => place.country !== country);
  return isElsewhere ? [issue, ambiguous(name, known)] : [issue];
}

/** Why a name stands as written where there is one. */
function unresolved(name: string, candidates: readonly GazetteerPlace[]): Issue {
  return candidates.length === 0
    ? createIssue('place/unknown', 'warning', { params: { name }, received: name })
    : ambiguous(name, candidates);
}

function atPlace(issue: Issue, { start, end }: NamedPlace): Issue {
  return { ...issue, severity: 'warning', path: ['place'], span: { start, end } };
}
