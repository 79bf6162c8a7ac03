import { createIssue } from '../issue/create-issue.ts';
import { type Result, success } from '../issue/result.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { placeFrom } from '../place/place-from.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import { knownKind } from './known-places.ts';
import type { NamedPlace } from './named-place.ts';
import { countryOfPlace } from './page-country.ts';

/** A named place of a page on a country: resolved, or as written where there is no gazetteer or it does not know the name. */
export function resolvedPlace({ name, start, end }: NamedPlace, ofPage: Country, gazetteer?: Gazetteer): Result<Place> {
  const kind = knownKind(name);
  const country = countryOfPlace(name, ofPage);
  const area =
    kind === 'city'
      ? undefined
      : gazetteer?.byName(name).find((place) => place.kind === kind && place.country === country);
  if (area !== undefined) return success(placeFrom(area));
  const resolved = gazetteer === undefined ? undefined : resolvePlace({ name, country }, gazetteer);
  if (resolved?.ok) return resolved;
  const issues = resolved?.issues ?? [createIssue('place/unresolved', 'warning', { params: { name }, received: name })];
  const placed = issues.map((issue) => ({
    ...issue,
    severity: 'warning' as const,
    path: ['place'],
    span: { start, end },
  }));
  return success<Place>({ name, kind, country }, placed);
}
