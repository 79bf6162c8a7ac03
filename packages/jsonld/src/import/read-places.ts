import type { Country, Place, Workplace } from '@berufsbild/core';
import { countryCode } from '../address/country-code.ts';
import { countryOfAddress, withoutPrefix } from '../address/country-of-address.ts';
import { germanLand } from '../address/federal-states.ts';
import type { AddressView } from '../lint/views/address-view.ts';
import { type NodeView, nodesOf, pathOf, statedIn, textOf } from '../lint/views/node-view.ts';
import { jsonText } from '../markup/json-text.ts';
import { firstOf, listOf, numberOf, scalarText } from '../markup/node.ts';
import { noteFigure } from './note-figure.ts';
import { note, type Reading } from './reading.ts';

/** The places of work. */
export function readPlaces(reading: Reading): Place[] {
  const { posting } = reading;
  const lines = listOf(statedIn(posting.node, 'jobLocation')).filter((line) => typeof line === 'string');
  const unaddressed = posting.places.filter(
    ({ node }) => node['address'] === undefined && node['Address'] === undefined,
  );
  return [
    ...posting.addresses.flatMap((address) => placeOf(reading, address) ?? []),
    ...unaddressed.flatMap((place) => placeOfLine(reading, place, textOf(place, 'name')) ?? []),
    ...lines.flatMap((line) => placeOfLine(reading, posting.node, line) ?? []),
  ];
}

/** Hybrid and on-site work in words that markup does not know. */
const KIND_OF_WORD: readonly (readonly [RegExp, Workplace['kind']])[] = [
  [/hybrid|teilweise|partial/i, 'hybrid'],
  [/on.?site|vor ort|präsenz/i, 'onsite'],
];

/** Where the work is done. TELECOMMUTE beside a place of work is the employee's choice. */
export function readWorkplace(reading: Reading, places: readonly Place[]): Workplace | undefined {
  const { posting } = reading;
  const stated = scalarText(firstOf(statedIn(posting.node, 'jobLocationType'))).slice(0, 100);
  const worded = KIND_OF_WORD.find(([words]) => words.test(stated))?.[1];
  if (!posting.isRemote) return worded === undefined ? undefined : { kind: worded };
  const applicantCountries = applicantAreas(reading);
  const kind = posting.addresses.length + places.length > 0 ? 'optional' : 'remote';
  return applicantCountries.length > 0 ? { kind, applicantCountries } : { kind };
}

function applicantAreas({ posting: { node }, issues }: Reading): Country[] {
  const texts = listOf(statedIn(node, 'applicantLocationRequirements')).filter((area) => typeof area === 'string');
  const names = nodesOf(node, 'applicantLocationRequirements').map((area) => textOf(area, 'name') ?? '');
  return [...names, ...texts].flatMap((name) => {
    const code = countryCode(name);
    const property = 'applicantLocationRequirements';
    if (code === undefined) note(issues, 'import/left-out', pathOf(node, property), name, { property });
    return code ?? [];
  });
}

function placeOf(reading: Reading, address: AddressView): Place | undefined {
  const { place, node } = address;
  if (node === undefined) return placeOfLine(reading, place, textOf(place, 'address'));
  const country = countryOf(reading, address);
  if (country === undefined) return undefined;
  const { locality, region, postalCode } = address;
  const state = region === undefined ? undefined : stateName(region, country);
  const name = locality === undefined ? undefined : withoutStray(locality);
  if (name !== locality) note(reading.issues, 'import/punctuation', [...node.path, 'addressLocality'], locality);
  const code = postalCode && withoutPrefix(postalCode, country);
  if (code !== postalCode?.trim()) note(reading.issues, 'import/punctuation', pathOf(node, 'postalCode'), postalCode);
  const region2 = name === undefined ? textOf(place, 'name') : undefined;
  const whole: Place =
    name !== undefined
      ? { name, kind: 'city', country }
      : region2 !== undefined
        ? { name: region2, kind: 'region', country }
        : state !== undefined
          ? { name: state, kind: 'state', country }
          : { name: country, kind: 'country', country };
  return {
    ...whole,
    ...(state !== undefined && whole.kind !== 'state' && { state }),
    ...(code && { postalCode: code }),
    ...keyOf(place),
    ...positionOf(reading, place),
  };
}

/** The stated country; else the one that region and postal code leave no doubt about; else the one of the options. */
function countryOf(reading: Reading, { node, country, region, postalCode, place }: AddressView): Country | undefined {
  if (country !== undefined) return country;
  const assumed = countryOfAddress(region, postalCode) ?? reading.options.country;
  const path = [...(node ?? place).path, 'addressCountry'];
  if (assumed === undefined) note(reading.issues, 'import/place-without-country', path, jsonText(node?.node));
  else note(reading.issues, 'import/country-assumed', path, undefined, { country: assumed });
  return assumed;
}

/** A German state by its own name, any other as written. */
function stateName(region: string, country: Country): string {
  return (country === 'DE' ? germanLand(region) : undefined) ?? region.trim();
}

function withoutStray(text: string): string {
  return text.replace(/^[\s,;:/|.-]{1,99}|[\s,;:/|-]{1,99}$/g, '');
}

/** A postal code and a town, with an optional country behind them: "Musterweg 3, 51373 Leverkusen, Deutschland". */
const LINE = /(?:^|[\s,])(?:(D|A|CH)-)?(\d{4,5}) (\p{L}[\p{L} ./()-]{1,60}?)(?:, ?([\p{L} ]{2,40}))?\s{0,9}$/u;

const COUNTRY_OF_PREFIX: Readonly<Record<string, Country>> = { D: 'DE', A: 'AT', CH: 'CH' };

/** An address in one line. Without a country, five digits are taken for Germany. */
function placeOfLine(reading: Reading, holder: NodeView, line: string | undefined): Place | undefined {
  if (line === undefined) return undefined;
  const match = LINE.exec(line.slice(0, 300));
  const [, prefix = '', postalCode, town, named = ''] = match ?? [];
  const path = holder === reading.posting.node ? [...holder.path, 'jobLocation'] : holder.path;
  const stated = COUNTRY_OF_PREFIX[prefix] ?? countryCode(named);
  const country = stated ?? reading.options.country ?? (postalCode?.length === 5 ? 'DE' : undefined);
  const name = town ?? (reading.options.country === undefined ? undefined : withoutStray(line));
  if (country === undefined || name === undefined) {
    note(reading.issues, 'import/place-without-country', path, line);
    return undefined;
  }
  note(reading.issues, 'import/address-line', path, line);
  if (stated === undefined) note(reading.issues, 'import/country-assumed', path, undefined, { country });
  const street = withoutStray(line.slice(0, match?.index));
  if (match && street !== '') note(reading.issues, 'import/left-out', path, street, { property: 'streetAddress' });
  return { name: name.trim(), kind: 'city', country, ...(postalCode !== undefined && { postalCode }) };
}

/** The official key that our own exporter writes. */
function keyOf(place: NodeView): { key?: string } {
  const [identifier] = nodesOf(place, 'identifier');
  const isKey = identifier !== undefined && ['AGS', 'GKZ', 'BFS'].includes(textOf(identifier, 'propertyID') ?? '');
  const key = isKey ? textOf(identifier, 'value') : undefined;
  return key === undefined ? {} : { key };
}

const MOST_DEGREES = { latitude: 90, longitude: 180 } as const;

function positionOf(reading: Reading, place: NodeView): { latitude?: number; longitude?: number } {
  const [geo = place] = nodesOf(place, 'geo');
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((side) => {
    const degrees = numberOf(firstOf(statedIn(geo, side)));
    const read = Math.abs(degrees) <= MOST_DEGREES[side] ? degrees : undefined;
    noteFigure(reading, geo, side, read);
    return read;
  });
  return { ...(latitude !== undefined && { latitude }), ...(longitude !== undefined && { longitude }) };
}
