import { createIssue } from '../issue/create-issue.ts';
import { type Result, success } from '../issue/result.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import { knownKind } from './known-places.ts';
import type { NamedPlace } from './named-place.ts';
import { countryOfPlace } from './page-country.ts';

/** Where a page is read: the country that was given, and the one that it tells. */
interface Countries {
  readonly country: Country;
  readonly ofPage: Country;
}

/** A named place: resolved, or as written where there is no gazetteer or it does not know the name. */
export function resolvedPlace(
  { name, start, end }: NamedPlace,
  { country, ofPage }: Countries,
  gazetteer?: Gazetteer,
): Result<Place> {
  const resolved = gazetteer === undefined ? undefined : resolvePlace({ name, country }, gazetteer);
  if (resolved?.ok) return resolved;
  const issues = resolved?.issues ?? [createIssue('place/unresolved', 'warning', { params: { name }, received: name })];
  const placed = issues.map((issue) => ({
    ...issue,
    severity: 'warning' as const,
    path: ['place'],
    span: { start, end },
  }));
  return success<Place>({ name, kind: knownKind(name), country: countryOfPlace(name, ofPage) }, placed);
}
