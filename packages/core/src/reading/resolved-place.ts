import { createIssue } from '../issue/create-issue.ts';
import { type Result, success } from '../issue/result.ts';
import type { Country } from '../place/country.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { Place } from '../place/place.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import type { NamedPlace } from './named-place.ts';

/** A named place: resolved, or as written where there is no gazetteer or it does not know the name. */
export function resolvedPlace(
  { name, start, end, kind = 'city' }: NamedPlace,
  country: Country,
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
  return success<Place>({ name, kind, country }, placed);
}
