import type { Country, JobPosting, Place } from '@berufsbild/core';
import { UNKNOWN_COUNTRY } from '../address/unknown-country.ts';
import type { CountryJsonLd, PlaceJsonLd, PostalAddressJsonLd, PropertyValueJsonLd } from './job-posting-jsonld.ts';
import { present } from './present.ts';

/** A place of work as markup. A position that was only estimated is left out. */
export function placeMarkup(place: Place): PlaceJsonLd {
  const { name, kind, latitude, longitude, approximatePosition } = place;
  return present<PlaceJsonLd>({
    '@type': 'Place',
    name: kind === 'region' ? name : undefined,
    address: addressMarkup(place),
    ...(!approximatePosition && { latitude, longitude }),
    identifier: keyMarkup(place),
  });
}

/** Fully remote, or at the employee's choice: the only cases that TELECOMMUTE stands for. */
export function isTelecommute({ workplace }: JobPosting): boolean {
  const { kind, share = 100 } = workplace ?? {};
  return kind === 'optional' || (kind === 'remote' && share === 100);
}

/** Countries by their codes. */
export function countriesMarkup(countries: readonly Country[] = []): CountryJsonLd[] {
  return countries.filter((name) => name !== UNKNOWN_COUNTRY).map((name) => ({ '@type': 'Country', name }));
}

/** The address of a place. */
export function addressMarkup({ name, kind, state, postalCode, country }: Place): PostalAddressJsonLd {
  return present<PostalAddressJsonLd>({
    '@type': 'PostalAddress',
    postalCode,
    addressLocality: kind === 'city' || kind === 'district' ? name : undefined,
    addressRegion: kind === 'state' ? name : state,
    addressCountry: country === UNKNOWN_COUNTRY ? undefined : country,
  });
}

/** Names of the official municipality keys. */
const KEY_NAMES: Readonly<Record<string, string>> = { DE: 'AGS', AT: 'GKZ', CH: 'BFS' };

/** The key of a municipality with the name of its register, where that is known. */
export function keyMarkup({ key, country }: Place): PropertyValueJsonLd | undefined {
  const propertyID = KEY_NAMES[country];
  return key && propertyID ? { '@type': 'PropertyValue', propertyID, value: key } : undefined;
}
