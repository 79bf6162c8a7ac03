import { type Gazetteer, type GazetteerPlace, type Issue, type Place, resolvePlace } from '@berufsbild/core';

/** A place as it was written, resolved: the place, or what is wrong with its name. */
export interface PlaceFound {
  readonly place?: Place;
  readonly issues: readonly Issue[];
}

/** The place that somebody wrote as `Köln`, `50667` or `60311 Frankfurt, Hessen`; nothing for ''. */
export function placeOf(written: string, gazetteer: Gazetteer): PlaceFound {
  if (written === '') return { issues: [] };
  const resolved = resolvePlace(placeQuery(written), gazetteer);
  return resolved.ok ? { place: resolved.value, issues: [] } : { issues: resolved.issues };
}

/** `60311 Frankfurt, Hessen` as postal code, name and region. */
function placeQuery(written: string) {
  const [, postalCode, rest = ''] = /^(\d{4,5})?[ ,]{0,9}(.{0,200})$/u.exec(written) ?? [];
  const [name = '', region] = rest.split(',').map((part) => part.trim());
  return {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(name === '' ? {} : { name }),
    ...(region === undefined || region === '' ? {} : { region }),
  };
}

/** What to write into the form to mean just this place. */
export function placeWords({ name, state, postalCode }: Place | GazetteerPlace): string {
  return [[postalCode, name].filter((part) => part !== undefined).join(' '), state]
    .filter((part) => part !== undefined)
    .join(', ');
}
