import type { Gazetteer, GazetteerPlace } from '@berufsbild/core';

/** The parts of an address, each as written but for the country's code. */
export interface AddressParts {
  readonly name: string | undefined;
  readonly locality: string | undefined;
  readonly region: string | undefined;
  readonly postalCode: string | undefined;
  readonly country: string | undefined;
}

/**
 * Two parts of an address that no place on earth has both of, as far as the gazetteer knows.
 *
 * A part that the gazetteer does not know disagrees with nothing, except that a place named like a town and another
 * town in the address disagree by their names alone ("Bellevue, WA" and "Sunnyvale").
 */
export function placesDisagree(parts: AddressParts, gazetteer: Gazetteer): readonly [string, string] | undefined {
  const { name, locality, region, postalCode, country } = parts;
  const town = name && TOWN_WITH_REGION.exec(name)?.[1];
  if (town && locality && !sameWords(town, locality)) return [town, locality];
  const named = !locality ? [] : gazetteer.byName(locality);
  const coded = !postalCode ? [] : gazetteer.byPostalCode(postalCode, country);
  if (locality && postalCode && apart(named, coded, locality)) return [locality, postalCode];
  const state = region && stateIn(region, gazetteer);
  if (!state || !region) return undefined;
  if (country && state.country !== country) return [region, country];
  return locality && outside(named, state) ? [locality, region] : undefined;
}

/** "Town, ST": a town and the code of its state. */
const TOWN_WITH_REGION = /^([\p{L} .'-]{2,60}), [A-Z]{2}$/u;

function sameWords(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** Both are known and no place is in both lists, or a district of it. */
function apart(named: readonly GazetteerPlace[], coded: readonly GazetteerPlace[], locality: string): boolean {
  if (named.length === 0 || coded.length === 0) return false;
  return !coded.some(
    (place) =>
      sameWords(place.name, locality) || named.some(({ key, name }) => (key ?? name) === (place.key ?? place.name)),
  );
}

/** Towns of the name are known, and all lie in other states. */
function outside(named: readonly GazetteerPlace[], { name: state }: GazetteerPlace): boolean {
  const states = named.map((town) => town.state ?? town.name);
  return states.length > 0 && !states.includes(state);
}

/** The first state, Bundesland or Kanton that a region names. */
function stateIn(region: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const words = region
    .slice(0, 200)
    .split(/[/,;|]/)
    .flatMap((part) => [part, part.replace(/^\s{0,9}(?:Region|Raum|Kanton|Großraum)\s/i, '')]);
  return words.flatMap((word) => gazetteer.byName(word.trim()).filter(({ kind }) => kind === 'state'))[0];
}
