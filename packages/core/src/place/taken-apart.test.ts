import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { takenApart } from './taken-apart.ts';

const apart = (name: string) => takenApart(name, SMALL_GAZETTEER);

describe('takenApart', () => {
  it.each([
    ['50667 Köln', { name: 'Köln', postalCode: '50667' }],
    ['Köln 50667', { name: 'Köln', postalCode: '50667' }],
    ['Köln (50667)', { name: 'Köln', postalCode: '50667' }],
    ['Köln, 50667', { name: 'Köln', postalCode: '50667' }],
    ['D-50667 Köln', { name: 'Köln', postalCode: '50667', country: 'D' }],
    ['AT 4600 Wels', { name: 'Wels', postalCode: '4600', country: 'AT' }],
    ['50667', { name: '', postalCode: '50667' }],
    ['Köln, NRW', { name: 'Köln', region: 'Nordrhein-Westfalen' }],
    ['50667 Köln (NRW)', { name: 'Köln', postalCode: '50667', region: 'Nordrhein-Westfalen' }],
    ['Wels, Österreich', { name: 'Wels', country: 'AT' }],
    ['Köln, NRW, Germany', { name: 'Köln', region: 'Nordrhein-Westfalen', country: 'DE' }],
    ['Essen; Köln', { name: 'Essen; Köln', several: ['Essen', 'Köln'] }],
    ['Essen & Köln', { name: 'Essen & Köln', several: ['Essen', 'Köln'] }],
  ])('takes %s apart', (name, parts) => {
    expect(apart(name)).toEqual(parts);
  });

  it.each([
    'Köln',
    'Frankfurt (Oder)',
    'Berlin, Kreuzberg',
    'Köln, Köln',
    'Köln, Rhein',
    'Köln-Essen',
    'Halle 12345678',
    'Hessen, Köln',
    'Musterstraße 5, Köln',
    'Halle5 50667x',
  ])('leaves %s as it stands', (name) => {
    expect(apart(name)).toEqual({ name });
  });

  it('never throws, and is quick on long text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => apart(name).name.length <= name.length));
    for (const part of ['Köln, ', ' ', '1', ',(', 'Köln 5']) expect(apart(part.repeat(50_000))).toBeDefined();
  });
});
