import { describe, expect, it } from 'vitest';
import type { AnyCollection } from '../collection/collection.ts';
import { identifier } from './column.ts';
import { tablesOf } from './tables.ts';

const COLLECTION: AnyCollection = {
  name: 'occupation',
  fields: {
    name: { kind: 'text', tier: 8, read: () => [] },
    codes: { kind: 'keyword', many: true, column: 'kldb_code', read: () => [] },
    monthlyPay: { kind: 'number', read: () => undefined },
  },
  order: { by: 'monthlyPay', order: 'desc' },
  select: [],
  similarBy: [],
};

describe('tablesOf', () => {
  it('names tables and columns after the collection and its fields', () => {
    const { documents, words, columns } = tablesOf(COLLECTION, 'jobs');
    expect([documents, words]).toEqual(['"jobs"."occupation"', '"jobs"."occupation_word"']);
    expect(columns.map(({ name }) => name)).toEqual(['"kldb_code"', '"monthly_pay"']);
  });

  it('refuses two columns of one name', () => {
    const fields = { ...COLLECTION.fields, rev: { kind: 'number', read: () => 1 } } as const;
    expect(() => tablesOf({ ...COLLECTION, fields }, 'jobs')).toThrow(/two columns "rev"/);
  });
});

describe('identifier', () => {
  it.each(['"; DROP TABLE x', 'Großes', '', 'a b', '1a', 'x'.repeat(51)])('refuses %j', (name) => {
    expect(() => identifier(name)).toThrow(TypeError);
  });
});
