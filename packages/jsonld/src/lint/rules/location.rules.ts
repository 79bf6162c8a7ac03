import { germanLand } from '../../address/federal-states.ts';
import { placesDisagree } from '../../address/places-disagree.ts';
import { firstOf, isMissing, isNode, listOf, scalarText } from '../../markup/node.ts';
import { ownValue } from '../../markup/own-value.ts';
import { at, atEach, atThose, atValues, mended } from '../finding.ts';
import { DACH, type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { ADDRESS_PARTS, type AddressView, countryName } from '../views/address-view.ts';
import { type NodeView, nodesOf, pathOf, statedIn, textOf } from '../views/node-view.ts';
import { type PostingView, REMOTE } from '../views/posting-view.ts';

/** Place of work, address and remote work. */
export const LOCATION_RULES: readonly Rule[] = [
  rule('JP106', 'job-location/address-missing', 'error', GOOGLE, 'posting', ({ places }) =>
    atEach(places, 'address', ({ node }) => isMissing(node['address'])),
  ),
  rule('JP107', 'job-location/country-missing', 'error', GOOGLE, 'address', ({ place, node }) => {
    if (!node) return at(place, 'address');
    const isStated = node.node['addressCountry'] !== undefined && countryName(node) !== undefined;
    return !isStated && at(node, 'addressCountry');
  }),
  rule(
    'JP108',
    'remote/applicant-location-missing',
    'error',
    GOOGLE,
    'posting',
    (posting) => isMissing(posting.node.node['jobLocation']) && areaMissing(posting),
  ),
  rule(
    'JP109',
    'remote/applicant-location-advised',
    'warning',
    GOOGLE,
    'posting',
    (posting) => !isMissing(posting.node.node['jobLocation']) && areaMissing(posting),
  ),
  rule('JP240', 'remote/job-location-type', 'warning', GOOGLE, 'posting', ({ node }) => {
    const stated = statedIn(node, 'jobLocationType');
    return !isMissing(stated) && stated !== 'TELECOMMUTE' && remoteMended(node, stated);
  }),
  rule('JP241', 'remote/area-name', 'warning', GOOGLE, 'posting', ({ node }) =>
    atValues(node, 'applicantLocationRequirements', (area) =>
      isNode(area) ? area['name'] === undefined && area['@id'] === undefined : !isMissing(area),
    ),
  ),
  rule(
    'JP242',
    'remote/area-without-telecommute',
    'warning',
    GOOGLE,
    'posting',
    (posting) =>
      !posting.isRemote &&
      !isMissing(statedIn(posting.node, 'applicantLocationRequirements')) &&
      at(posting.node, 'applicantLocationRequirements'),
  ),
  rule('JP243', 'remote/area-not-country-or-state', 'warning', GOOGLE, 'posting', ({ node }) =>
    atEach(nodesOf(node, 'applicantLocationRequirements'), 'name', (area) => !isCountryOrState(area)),
  ),
  rule('JP250', 'address/country-form', 'info', GOOGLE, 'address', ({ node, country }) => {
    if (!node || countryName(node) === undefined) return undefined;
    const stated = firstOf(statedIn(node, 'addressCountry'));
    return !(typeof stated === 'string' && /^[A-Z]{2}$/.test(stated)) && mended(node, 'addressCountry', country);
  }),
  rule('JP251', 'address/part-missing', 'warning', GOOGLE, 'address', ({ node }) => {
    if (!node) return undefined;
    const parts = ADDRESS_PARTS.filter((part) => part !== 'addressCountry' && isMissing(statedIn(node, part)));
    return parts.length > 0 && { path: node.path, params: { parts } };
  }),
  rule('JP252', 'address/text', 'warning', GOOGLE, 'address', ({ place, node }) => !node && at(place, 'address')),
  rule('JP253', 'address/dach-parts', 'warning', DACH, 'address', dachParts),
  rule(
    'JP254',
    'address/disagrees',
    'warning',
    DACH,
    'address',
    ({ place, node, country, region, locality, postalCode }) => {
      const { gazetteer } = place.document.options;
      const words =
        gazetteer &&
        node &&
        placesDisagree({ name: textOf(place, 'name'), country, region, locality, postalCode }, gazetteer);
      return words && { path: node.path, params: { words } };
    },
  ),
  rule('JP255', 'job-location/not-place', 'error', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) =>
    atValues(node, 'jobLocation', (place) => !isNode(place) && !isMissing(place)),
  ),
  rule(
    'JP256',
    'address/punctuation',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'address',
    ({ node }) => node && atThose(node, ADDRESS_PARTS, (part) => isStray(textOf(node, part))),
  ),
  rule('JP257', 'address/list', 'warning', GOOGLE_AND_SCHEMA_ORG, 'address', ({ node }) => node && listedParts(node)),
];

/** Remote work from nowhere in particular. */
function areaMissing({ node, isRemote }: PostingView): Finding | false {
  const hasArea = listOf(statedIn(node, 'applicantLocationRequirements')).some(
    (area) => !isMissing(isNode(area) ? (area['name'] ?? area) : area),
  );
  return isRemote && !hasArea && at(node, 'applicantLocationRequirements');
}

/** Remote in other words becomes TELECOMMUTE; hybrid and on-site work have no value and lose theirs. */
function remoteMended(node: NodeView, stated: unknown): Finding {
  const isRemote = REMOTE.test(scalarText(firstOf(stated)));
  if (isRemote) return mended(node, 'jobLocationType', 'TELECOMMUTE');
  return at(node, 'jobLocationType', { fix: [{ op: 'remove', path: pathOf(node, 'jobLocationType') }] });
}

const NO_COUNTRY =
  /^(?:eu|europe|europa|emea|apac|dach|worldwide|weltweit|world|anywhere|global|überall|remote|eea|ewr|zz)$/i;

function isCountryOrState(area: NodeView): boolean {
  if (!/^(?:Country|State|AdministrativeArea)?$/.test(area.type)) return false;
  const name = textOf(area, 'name');
  if (name === undefined) return true;
  return !/[/;]/.test(name) && (area.type === 'State' || !NO_COUNTRY.test(name.trim()));
}

/** Digits of a postal code by country. */
const POSTAL_CODE: Readonly<Record<string, RegExp>> = { DE: /^\d{5}$/, AT: /^\d{4}$/, CH: /^\d{4}$/, LI: /^\d{4}$/ };

function dachParts({ node, country, region, postalCode }: AddressView): Finding[] {
  if (!node || !country) return [];
  const isOtherLand = country === 'DE' && region && germanLand(region) === undefined;
  const isOtherCode = postalCode && ownValue(POSTAL_CODE, country)?.test(postalCode.trim()) === false;
  const isOther = { addressRegion: isOtherLand, postalCode: isOtherCode };
  return atThose(node, ['addressRegion', 'postalCode'], (part) => Boolean(isOther[part]));
}

/** Starts or ends with a separator, or says the same twice: ", Köln", "Köln, Köln". */
function isStray(text: string | undefined): boolean {
  if (!text || !/[,;:/|.-]/.test(text)) return false;
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
