import { countryCode } from '../../address/country-code.ts';
import { isUnknownCountry } from '../../address/is-unknown-country.ts';
import { firstOf, isNode } from '../../markup/node.ts';
import { type NodeView, nodesOf, statedIn, textOf } from './node-view.ts';

/** One address of one place of work. */
export interface AddressView {
  /** The Place node around it. */
  readonly place: NodeView;
  /** The address as a node; absent where it is text. */
  readonly node: NodeView | undefined;
  /** ISO code of its country, however it is written; absent where it is missing or unknown. */
  readonly country: string | undefined;
  readonly region: string | undefined;
  readonly locality: string | undefined;
  readonly postalCode: string | undefined;
}

/** Parts of an address that hold one value each. */
export const ADDRESS_PARTS = [
  'streetAddress',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'addressCountry',
] as const;

/** The addresses of places. A place without address gives none. */
export function readAddresses(places: readonly NodeView[]): AddressView[] {
  const addresses: AddressView[] = [];
  for (const place of places) {
    const nodes = nodesOf(place, 'address');
    for (const node of nodes) addresses.push(addressView(place, node));
    if (nodes.length === 0 && textOf(place, 'address') !== undefined) addresses.push(addressView(place, undefined));
  }
  return addresses;
}

function addressView(place: NodeView, node: NodeView | undefined): AddressView {
  const name = node && countryName(node);
  return {
    place,
    node,
    country: name && countryCode(name),
    region: node && textOf(node, 'addressRegion'),
    locality: node && textOf(node, 'addressLocality'),
    postalCode: node && postalCodeOf(node),
  };
}

/** The country as written: text, or the name of a Country node. */
export function countryName(address: NodeView): string | undefined {
  const value = firstOf(statedIn(address, 'addressCountry'));
  const name = isNode(value) ? firstOf(value['name']) : value;
  return typeof name === 'string' && name.trim() !== '' && !isUnknownCountry(name) ? name : undefined;
}

function postalCodeOf(node: NodeView): string | undefined {
  const value = firstOf(statedIn(node, 'postalCode'));
  return typeof value === 'number' ? String(value) : textOf(node, 'postalCode');
}
