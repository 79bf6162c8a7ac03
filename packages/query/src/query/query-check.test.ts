import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../messages/format-issue.ts';
import { POSTINGS } from '../posting/postings.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { LIMITS } from './limits.ts';
import { QUERY_MESSAGES } from './query.messages.ts';
import { QUERY_NAMES, queryCheck } from './query-check.ts';

const check = queryCheck(POSTINGS);
/** Codes and paths of all problems. */
const problems = (query: unknown) => check(query).map(({ code, path }) => `${code} ${path.join('.')}`);
/** Nested without recursion: a worker's stack is small. */
const deep = (depth: number) =>
  Array.from({ length: depth }).reduce<object>((inner) => ({ not: inner }), { level: 'entry' });

describe('queryCheck', () => {
  it('passes every query of the right type', () => {
    fc.assert(fc.property(queryArbitrary, (query) => void expect(check(query)).toEqual([])));
  });

  it.each([
    [null, 'query/wrong-type '],
    [[], 'query/wrong-type '],
    [new Date(0), 'query/wrong-type '],
    [{ text: undefined }, 'query/undefined text'],
    [{ text: 'x'.repeat(LIMITS.text + 1) }, 'query/too-long text'],
    [{ text: { mode: 'all' } }, 'query/missing text.words'],
    [{ text: { words: 'x', mode: 'al' } }, 'query/unknown-value text.mode'],
    [{ text: { words: 'x', typos: 1.5 } }, 'query/wrong-type text.typos'],
    [{ near: { latitude: Number.NaN, longitude: 0, km: 1 } }, 'query/wrong-type near.latitude'],
    [{ near: { latitude: 0, longitude: 0, km: -1 } }, 'query/out-of-range near.km'],
    [{ first: 1001 }, 'query/out-of-range first'],
    [{ where: { city: {} } }, 'query/empty where.city'],
    [{ where: { city: 5 } }, 'query/wrong-type where.city'],
    [{ where: { title: 'Koch' } }, 'query/unknown-name where.title'],
    [{ where: { level: { in: ['entry', 'x'] } } }, 'query/unknown-value where.level.in.1'],
    [{ where: { datePosted: { min: '2026-02-30' } } }, 'query/day where.datePosted.min'],
    [{ where: { datePosted: { min: '2026-02-02', max: '2026-01-01' } } }, 'query/bounds where.datePosted'],
    [{ where: { hoursPerWeek: { min: 40, max: 35 } } }, 'query/bounds where.hoursPerWeek'],
    [{ where: { salary: { per: 'YEAR', currency: 'EUR', unknown: 'include' } } }, 'query/empty where.salary'],
    [
      { where: { salary: { atLeast: 1, per: 'YEAR', currency: 'euro', unknown: 'include' } } },
      'query/currency where.salary.currency',
    ],
    [
      { where: { salary: { atLeast: 1, per: 'YEAR', currency: 'ZZZ', unknown: 'include' } } },
      'query/currency where.salary.currency',
    ],
    [{ where: { salary: { atLeast: 1, currency: 'EUR', unknown: 'include' } } }, 'query/missing where.salary.per'],
    [{ where: { or: [{ levle: 'entry' }] } }, 'query/unknown-name where.or.0.levle'],
    [{ where: { constructor: 'x' } }, 'query/unknown-name where.constructor'],
    [{ where: deep(9) }, `query/too-deep where${'.not'.repeat(9)}`],
    [{ where: { and: Array.from({ length: 257 }, () => ({ level: 'entry' })) } }, 'query/too-many where'],
    [{ where: { city: { in: Array.from({ length: 1001 }, () => 'x') } } }, 'query/too-many where.city.in'],
    [
      { where: { or: Array.from({ length: 11 }, () => ({ skill: { in: Array.from({ length: 1000 }, () => 'x') } })) } },
      'query/too-many where',
    ],
    [{ select: ['titel'] }, 'query/unknown-value select.0'],
    [{ facets: { titel: {} } }, 'query/unknown-name facets.titel'],
    [{ facets: { datePosted: {} } }, 'query/missing facets.datePosted.buckets'],
    [{ facets: { experienceYears: { buckets: [2, 2] } } }, 'query/not-ascending facets.experienceYears.buckets'],
    [{ stats: { salary: { per: 'YEAR', of: 'midpoint' } } }, 'query/missing stats.salary.currency'],
    [{ stats: { experienceYears: { quantiles: [1.1] } } }, 'query/out-of-range stats.experienceYears.quantiles.0'],
    [{ sort: [{ by: 'city', order: 'asc' }] }, 'query/unknown-value sort.0.by'],
    [{ sort: [{ order: 'asc' }] }, 'query/missing sort.0.by'],
    [{ sort: '-datePosted' }, 'query/sort sort'],
    [{ sort: { by: 'datePosted', order: 'desc' } }, 'query/sort sort'],
    [{ sort: [{ by: 'distance' }] }, 'query/needs-near sort.0'],
    [{ sort: [{ by: 'datePosted' }] }, 'query/missing sort.0.order'],
    [{ diversify: { by: 'city', max: 1 } }, 'query/unknown-value diversify.by'],
  ])('refuses %j', (query, problem) => {
    expect(problems(query)).toEqual([problem]);
  });

  it('takes a query that is hostile in depth', () => {
    expect(problems({ where: deep(5000) })).toEqual([`query/too-deep where${'.not'.repeat(9)}`]);
  });

  it('reports all problems together, with the nearest name', () => {
    const issues = check({ txt: 'x', where: { emploier: 'x', level: 'senor' }, first: -1 });
    expect(issues.map(({ params }) => params?.['nearest'])).toEqual(['text', 'employer', 'senior', undefined]);
  });

  it.each([
    ['euro', 'EUR'],
    ['eur', 'EUR'],
    ['CHR', 'CHF'],
    ['AUR', 'EUR'],
  ])('tells which currency %s may be', (written, nearest) => {
    const sort = [{ by: 'salary', order: 'asc', currency: written, of: 'midpoint' }];
    expect(check({ sort })).toMatchObject([{ code: 'query/currency', params: { nearest } }]);
  });

  it.each([
    [{ near: { lat: 1, lng: 1, km: 1 } }, ['latitude', 'longitude']],
    [{ stats: { salary: { per: 'YEAR', currency: 'EUR', of: 'min' } } }, ['minValue']],
    [{ sort: [{ by: 'datePosted', order: 'up' }] }, []],
  ])('tells which name a shorter one stands for: %j', (query, nearest) => {
    const issues = check(query).filter(({ code }) => code.startsWith('query/unknown-'));
    expect(issues.flatMap(({ params }) => params?.['nearest'] ?? [])).toEqual(nearest);
  });

  it('tells a bound that stands alone', () => {
    const salary = { atLeast: -1, per: 'YEAR', currency: 'EUR', unknown: 'exclude' };
    const [issue] = check({ where: { salary } });
    expect(issue).toMatchObject({ code: 'query/too-small', params: { min: 0 } });
    expect(issue && formatIssue(issue, 'en').message).toBe('-1 is less than 0.');
  });

  it.each([
    [{ where: { time: 'Teilzeit' } }, '„Teilzeit“ ist keiner der möglichen Werte: full, part.', undefined],
    [
      { where: { level: 'senor' } },
      /^„senor“ ist keiner der möglichen Werte: .+\.$/u,
      'Gemeint ist vielleicht „senior“.',
    ],
    [
      { where: { salary: { atLeast: 1, per: 'YEAR', currency: 'EUR' } } },
      '„unknown“ fehlt.',
      'Möglich sind include, exclude.',
    ],
    [{ near: { latitude: 1, longitude: 1 } }, '„km“ fehlt.', undefined],
    [
      { sort: '-datePosted' },
      'Die Ordnung ist eine Liste von Schritten, nicht -datePosted.',
      /sort\.0\.by=datePosted/u,
    ],
  ])('says of %j what may stand there', (query, message, hint) => {
    const [issue] = check(query);
    const words = issue && formatIssue(issue, 'de');
    expect(words?.message).toMatch(message);
    if (hint === undefined) expect(words).not.toHaveProperty('hint');
    else expect(words?.hint).toMatch(hint);
  });

  it('gives no hint where no name is near', () => {
    const [issue] = check({ where: { xyzzy: 1 } });
    expect(issue && formatIssue(issue, 'en')).toEqual({ message: 'There is no "xyzzy" here.' });
  });

  it('says in German what is expected', () => {
    const issues = [
      ...check({ text: { words: 5 }, where: [], select: {}, first: 0.5, near: { latitude: '1', longitude: 1, km: 1 } }),
      { code: 'query/wrong-type', severity: 'error', path: [], params: { expected: 'one of full, part' } } as const,
    ];
    expect(issues.map((issue) => /\((.*)\)/.exec(formatIssue(issue, 'de').message)?.[1])).toEqual([
      ...['Text', 'Objekt', 'Liste', 'ganze Zahl', 'Zahl', 'eines von full, part'],
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void check(value)));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...QUERY_NAMES), fc.anything({ maxDepth: 3 })),
        (value) => void check(value),
      ),
    );
  });

  it('has a text in both languages for every problem, and fills it in', () => {
    const issues = check({ txt: 'x', where: { level: 'senor' }, first: -1, text: 5 });
    for (const issue of issues) {
      expect(formatIssue(issue, 'de').message).not.toMatch(/…|\{/);
      expect(formatIssue(issue, 'en').message).not.toMatch(/…|\{/);
    }
    for (const row of Object.values(QUERY_MESSAGES)) expect(row.de.message).not.toBe(row.en.message);
  });
});
