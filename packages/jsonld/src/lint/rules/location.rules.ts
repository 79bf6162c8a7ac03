import type { FixOperation } from '@berufsbild/core';
import { germanLand } from '../../address/federal-states.ts';
import { placesDisagree } from '../../address/places-disagree.ts';
import { firstOf, isMissing, isNode, listOf, scalarText } from '../../markup/node.ts';
import { ownValue } from '../../markup/own-value.ts';
import { at, replaced } from '../finding.ts';
import { DACH, type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule } from '../rule.ts';
import { ADDRESS_PARTS, type AddressView, countryName } from '../views/address-view.ts';
import { type NodeView, nodesOf, pathOf, statedIn, textOf } from '../views/node-view.ts';
import { type PostingView, REMOTE_WORDS } from '../views/posting-view.ts';

/** Place of work, address and remote work. */
export const LOCATION_RULES: readonly Rule[] = [
  {
    id: 'JP106',
    code: 'job-location/address-missing',
    level: 'error',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ places }) => places.filter(({ node }) => isMissing(node['address'])).map((place) => at(place, 'address')),
  },
  {
    id: 'JP107',
    code: 'job-location/country-missing',
    level: 'error',
    profiles: GOOGLE,
    on: 'address',
    check: ({ place, node }) => {
      if (node === undefined) return at(place, 'address');
      const isStated = node.node['addressCountry'] !== undefined && countryName(node) !== undefined;
      return isStated ? undefined : at(node, 'addressCountry');
    },
  },
  {
    id: 'JP108',
    code: 'remote/applicant-location-missing',
    level: 'error',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) =>
      posting.isRemote && !hasArea(posting) && isMissing(posting.node.node['jobLocation'])
        ? at(posting.node, 'applicantLocationRequirements')
        : undefined,
  },
  {
    id: 'JP109',
    code: 'remote/applicant-location-advised',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) =>
      posting.isRemote && !hasArea(posting) && !isMissing(posting.node.node['jobLocation'])
        ? at(posting.node, 'applicantLocationRequirements')
        : undefined,
  },
  {
    id: 'JP240',
    code: 'remote/job-location-type',
    level: 'warning',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node }) => {
      const stated = statedIn(node, 'jobLocationType');
      if (isMissing(stated) || stated === 'TELECOMMUTE') return undefined;
      return at(node, 'jobLocationType', { fix: remoteFix(node, stated) });
    },
  },
  {
    id: 'JP241',
    code: 'remote/area-name',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node }) =>
      listOf(statedIn(node, 'applicantLocationRequirements'))
        .filter((area) => (isNode(area) ? area['name'] === undefined && area['@id'] === undefined : !isMissing(area)))
        .map((area) => at(node, 'applicantLocationRequirements', { received: area })),
  },
  {
    id: 'JP242',
    code: 'remote/area-without-telecommute',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) =>
      !posting.isRemote && !isMissing(statedIn(posting.node, 'applicantLocationRequirements'))
        ? at(posting.node, 'applicantLocationRequirements')
        : undefined,
  },
  {
    id: 'JP243',
    code: 'remote/area-not-country-or-state',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node }) =>
      nodesOf(node, 'applicantLocationRequirements')
        .filter((area) => !isCountryOrState(area))
        .map((area) => at(area, 'name')),
  },
  {
    id: 'JP250',
    code: 'address/country-form',
    level: 'info',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'address',
    check: ({ node, country }) => {
      if (node === undefined || countryName(node) === undefined) return undefined;
      const stated = firstOf(statedIn(node, 'addressCountry'));
      if (typeof stated === 'string' && /^[A-Z]{2}$/.test(stated)) return undefined;
      return at(
        node,
        'addressCountry',
        country === undefined ? {} : { fix: replaced(node, 'addressCountry', country) },
      );
    },
  },
  {
    id: 'JP251',
    code: 'address/part-missing',
    level: 'warning',
    profiles: GOOGLE,
    on: 'address',
    check: ({ node }) => {
      if (node === undefined) return undefined;
      const parts = ADDRESS_PARTS.filter((part) => part !== 'addressCountry' && isMissing(statedIn(node, part)));
      return parts.length > 0 ? { path: node.path, params: { parts } } : undefined;
    },
  },
  {
    id: 'JP252',
    code: 'address/text',
    level: 'warning',
    profiles: GOOGLE,
    on: 'address',
    check: ({ place, node }) => (node === undefined ? at(place, 'address') : undefined),
  },
  {
    id: 'JP253',
    code: 'address/dach-parts',
    level: 'warning',
    profiles: DACH,
    on: 'address',
    check: dachParts,
  },
  {
    id: 'JP254',
    code: 'address/disagrees',
    level: 'warning',
    profiles: DACH,
    on: 'address',
    check: ({ place, node, country, region, locality, postalCode }) => {
      const { gazetteer } = place.document.options;
      if (gazetteer === undefined || node === undefined) return undefined;
      const words = placesDisagree({ name: textOf(place, 'name'), country, region, locality, postalCode }, gazetteer);
      return words === undefined ? undefined : { path: node.path, params: { words } };
    },
  },
  {
    id: 'JP255',
    code: 'job-location/not-place',
    level: 'error',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    on: 'posting',
    check: ({ node }) =>
      listOf(statedIn(node, 'jobLocation'))
        .filter((place) => !isNode(place) && !isMissing(place))
        .map((place) => at(node, 'jobLocation', { received: place })),
  },
  {
    id: 'JP256',
    code: 'address/punctuation',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    on: 'address',
    check: ({ node }) =>
      node && ADDRESS_PARTS.filter((part) => isStray(textOf(node, part))).map((part) => at(node, part)),
  },
  {
    id: 'JP257',
    code: 'address/list',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes',
    on: 'address',
    check: ({ node }) => (node === undefined ? undefined : listedParts(node)),
  },
];

function hasArea({ node }: PostingView): boolean {
  return listOf(statedIn(node, 'applicantLocationRequirements')).some(
    (area) => !isMissing(isNode(area) && area['name'] !== undefined ? area['name'] : area),
  );
}

/** Remote in other words becomes TELECOMMUTE; hybrid and on-site work have no value and lose theirs. */
function remoteFix(node: NodeView, stated: unknown): readonly FixOperation[] {
  const isRemote = REMOTE_WORDS.has(scalarText(firstOf(stated)).toUpperCase());
  return isRemote
    ? replaced(node, 'jobLocationType', 'TELECOMMUTE')
    : [{ op: 'remove', path: pathOf(node, 'jobLocationType') }];
}

const NO_COUNTRY =
  /^(?:eu|europe|europa|emea|apac|dach|worldwide|weltweit|world|anywhere|global|überall|remote|eea|ewr)$/i;

function isCountryOrState(area: NodeView): boolean {
  if (!['Country', 'State', 'AdministrativeArea', ''].includes(area.type)) return false;
  const name = textOf(area, 'name');
  if (name === undefined) return true;
  if (area.type === 'State') return !/[/;]/.test(name);
  return !/[/;]/.test(name) && !NO_COUNTRY.test(name.trim());
}

/** Digits of a postal code by country. */
const POSTAL_CODE: Readonly<Record<string, RegExp>> = { DE: /^\d{5}$/, AT: /^\d{4}$/, CH: /^\d{4}$/, LI: /^\d{4}$/ };

function dachParts({ node, country, region, postalCode }: AddressView): Finding[] {
  if (node === undefined || country === undefined) return [];
  const isOtherLand = country === 'DE' && region !== undefined && germanLand(region) === undefined;
  const isOtherCode = postalCode !== undefined && ownValue(POSTAL_CODE, country)?.test(postalCode.trim()) === false;
  return [...(isOtherLand ? [at(node, 'addressRegion')] : []), ...(isOtherCode ? [at(node, 'postalCode')] : [])];
}

/** Starts or ends with a separator, or says the same twice: ", Köln", "Köln, Köln". */
function isStray(text: string | undefined): boolean {
  if (text === undefined || !/[,;:/|.-]/.test(text)) return false;
  const word = text.trim();
  if (/^[,;:/|.-]|[,;:/|-]$|,\s{0,9},/.test(word)) return true;
  const [first, second, third] = word.split(/[,;|]\s{0,9}/, 3);
  return third === undefined && second !== undefined && first?.toLowerCase() === second.toLowerCase();
}

/** A list of one and the same value has one reading. */
function listedParts(node: NodeView): Finding[] | undefined {
  if (!ADDRESS_PARTS.some((part) => typeof statedIn(node, part) === 'object')) return undefined;
  return ADDRESS_PARTS.flatMap((part) => {
    const value = statedIn(node, part);
    const isNamed = part === 'addressCountry' && isNode(value);
    const list = isNamed ? value['name'] : value;
    if (!Array.isArray(list)) return [];
    const path = isNamed ? [...pathOf(node, part), 'name'] : pathOf(node, part);
    const isOne = list.every((item) => item === list[0]);
    return [{ path, received: list, ...(isOne && { fix: [{ op: 'replace', path, value: list[0] }] }) }];
  });
}
