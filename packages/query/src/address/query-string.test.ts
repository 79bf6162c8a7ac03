import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, FieldTable } from '../collection/collection.ts';
import type { Query } from '../query/query.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { parseQueryString } from './parse-query-string.ts';
import { toQueryString } from './to-query-string.ts';

/** What JSON makes of a query: no prototype but the plain one, no -0. */
const plain = (query: Query): Query => JSON.parse(JSON.stringify(query)) as Query;

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `value ${index}`);

describe('toQueryString', () => {
  it('writes conditions without where', () => {
    const query: Query = {
      text: 'Koch',
      where: { postalCode: '50667', or: [{ level: 'entry' }, { directApply: true }] },
      near: { latitude: 50.9, longitude: 7, km: 25 },
      select: ['title'],
      facets: { level: {} },
    };
    expect(decodeURIComponent(toQueryString(query))).toBe(
      'text=Koch&postalCode=50667&or.0.level=entry&or.1.directApply=true&near.latitude=50.9&near.longitude=7&near.km=25&select*=title&facets.level=*',
    );
  });

  it('is read back as the same query', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        expect(parseQueryString(toQueryString(query))).toEqual({ ok: true, value: plain(query), issues: [] });
      }),
    );
  });

  it.each(['', '*', '"', '"a"', 'true', '1e3', '\uD800', 'a&b=c', '%', '+', ' '])('keeps the text %j', (text) => {
    const query: Query = { text, where: { city: { in: [text], none: [] }, employer: text } };
    expect(parseQueryString(toQueryString(query))).toEqual({ ok: true, value: query, issues: [] });
  });

  it('refuses a wrong query', () => {
    expect(() => toQueryString({ first: -1 })).toThrow('query/out-of-range at first');
  });
});

describe('parseQueryString', () => {
  it('reads what a form sends', () => {
    expect(parseQueryString('?text=&level=entry&level=senior&city=&postalCode=01067')).toEqual({
      ok: true,
      value: { where: { level: { in: ['entry', 'senior'] }, postalCode: '01067' } },
      issues: [],
    });
  });

  it('leaves out what is nobody’s, with a warning', () => {
    expect(parseQueryString('utm_source=x&txet=y')).toEqual({
      ok: true,
      value: {},
      issues: [
        { code: 'query/unknown-name', severity: 'warning', path: ['utm_source'], received: 'utm_source' },
        {
          code: 'query/unknown-name',
          severity: 'warning',
          path: ['txet'],
          received: 'txet',
          params: { nearest: 'text' },
        },
      ],
    });
  });

  const LONG: readonly Query[] = [
    { where: { city: { in: numbered(1000) }, skill: { in: numbered(1000) }, employer: { in: numbered(1000) } } },
    { near: { latitude: 0.0000012345678901234567, longitude: 1e-300, km: 5e-324 } },
    { where: { salary: { per: 'YEAR', currency: 'EUR', atLeast: 123456789012345680000, unknown: 'exclude' } } },
    { stats: { experienceYears: { quantiles: [1 / 300_000] } } },
  ];
  it.each(LONG.map((query) => [query] as const))('gives long queries and long numbers back (%#)', (query: Query) => {
    expect(parseQueryString(toQueryString(query))).toEqual({ ok: true, value: query, issues: [] });
  });

  it('refuses more parameters than it looks at', () => {
    const read = parseQueryString('city.in*=x&'.repeat(20_001));
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'query/too-many' }] });
  });

  it.each(['city=A&city.none*=B', 'city.none*=B&city=A', 'near=1&near.km=5'])(
    'takes no value and conditions for one name: %s',
    (text) => {
      expect(parseQueryString(text)).toMatchObject({ ok: false });
    },
  );

  it('keeps the words of a condition apart from a field of that name', () => {
    const fields = {
      lowest: { kind: 'number', url: 'min', read: () => 1 },
      price: { kind: 'number', read: () => 1 },
    } as const satisfies FieldTable<{ id: string }>;
    const collection: Collection<{ id: string }, typeof fields> = {
      name: 'offer',
      fields,
      order: { by: 'price', order: 'asc' },
      select: [],
      similarBy: [],
    };
    const query = { where: { price: { min: 1 }, lowest: { min: 2 } } };
    expect(parseQueryString(toQueryString(query, collection), collection)).toMatchObject({ ok: true, value: query });
  });

  it('names every problem', () => {
    const read = parseQueryString('level=senor&first=x&near.km=-1');
    expect(read.issues.map(({ path }) => path.join('.'))).toEqual([
      'where.level',
      'first',
      'near.latitude',
      'near.longitude',
      'near.km',
    ]);
  });

  it('never throws, and sets no prototype', () => {
    for (const text of [
      '__proto__.x=1',
      'where.__proto__=1',
      'level.__proto__.x=1',
      '%',
      '&&&',
      'or.9.x=1',
      'text.text=1',
    ]) {
      expect(() => parseQueryString(text)).not.toThrow();
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseQueryString(text)));
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
