import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import { assertCollection } from './assert-collection.ts';
import type { AnyCollection, FieldTable } from './collection.ts';

const collection = (fields: FieldTable<never>, by = 'day'): AnyCollection => ({
  name: 'thing',
  fields: { day: { kind: 'day', read: () => undefined }, ...fields },
  order: { by, order: 'desc' },
  select: [],
  similarBy: [],
});
const keyword = { kind: 'keyword', read: () => [] } as const;
const position = { kind: 'position', read: () => ({ positions: [], remote: false }) } as const;

describe('assertCollection', () => {
  it('takes the field table of postings', () => {
    expect(() => assertCollection(POSTINGS)).not.toThrow();
  });

  it.each([
    ['a name of where', collection({ or: keyword })],
    ['a name of the query in an address', collection({ first: keyword })],
    ['two fields of one name in an address', collection({ a: { ...keyword, url: 'x' }, b: { ...keyword, url: 'x' } })],
    ['a name that is no step of an address', collection({ a: { ...keyword, url: 'a.b' } })],
    ['two positions', collection({ a: position, b: position })],
    ['an order by nothing', collection({}, 'unknown')],
  ])('refuses %s', (_, wrong) => {
    expect(() => assertCollection(wrong)).toThrow(TypeError);
  });
});
