import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import { type CheckedQuery, planQuery } from '../query/plan-query.ts';
import type { Where } from '../query/where.ts';
import { compilePredicate } from './compile-where.ts';
import { createParameters } from './statement.ts';
import { tablesOf } from './tables.ts';

const TABLES = tablesOf(POSTINGS, 'public');

function compiled(where: Where): readonly [sql: string, values: readonly unknown[]] {
  const plan = planQuery({ where } as CheckedQuery, POSTINGS);
  const context = { tables: TABLES, parameter: createParameters(), dialect: 'materialise' } as const;
  const parts = 'code' in plan ? [] : plan.where.map(({ predicate }) => compilePredicate(context, predicate));
  return [parts.join(' AND '), context.parameter.values];
}

describe('compilePredicate', () => {
  it.each<[string, Where, string, readonly unknown[]]>([
    ['a value', { level: 'senior' }, '(d."level" = ANY ($1::text[]))', [['senior']]],
    [
      'none of some values, or no value',
      { employer: { none: ['A'] } },
      '((d."employer" = ANY ($1::text[])) IS NOT TRUE)',
      [['A']],
    ],
    ['one of several values', { city: { in: ['Köln', 'Bonn'] } }, '(d."city" && $1::text[])', [['Köln', 'Bonn']]],
    [
      'all of several values and none of others',
      { skill: { all: ['SAP'], none: ['C#'] } },
      '((d."skill" @> $1::text[]) AND (NOT d."skill" && $2::text[]))',
      [['SAP'], ['C#']],
    ],
    ['yes or no', { directApply: false }, '(d."direct_apply" = ANY ($1::text[]))', [['false']]],
    ['a number', { experienceYears: { max: 3 } }, '(d."experience_years" <= $1::double precision)', [3]],
    [
      'a day, as days since 1970-01-01',
      { datePosted: { min: '1970-01-11', max: '1970-01-31' } },
      '(d."date_posted" >= $1::double precision AND d."date_posted" <= $2::double precision)',
      [10, 30],
    ],
    [
      'a range that overlaps',
      { hoursPerWeek: { min: 20 } },
      '(coalesce(d."hours_per_week_min", d."hours_per_week_max") IS NOT NULL AND coalesce(d."hours_per_week_max", $1::double precision) >= $2::double precision)',
      [Number.POSITIVE_INFINITY, 20],
    ],
    [
      'pay of a year',
      { salary: { atLeast: 4000, per: 'MONTH', currency: 'EUR', unknown: 'exclude' } },
      '(($1::text = ANY (d."salary_currency")) AND coalesce((d."salary_max")[array_position(d."salary_currency", $1::text)], $2::double precision) >= $3::double precision)',
      ['EUR', Number.POSITIVE_INFINITY, 48_000],
    ],
    [
      'pay, or none that is known',
      { salary: { atMost: 50_000, per: 'YEAR', currency: 'EUR', unknown: 'include' } },
      '(NOT ($1::text = ANY (d."salary_currency")) OR (($1::text = ANY (d."salary_currency")) AND coalesce((d."salary_min")[array_position(d."salary_currency", $1::text)], $2::double precision) <= $3::double precision))',
      ['EUR', Number.NEGATIVE_INFINITY, 50_000],
    ],
    [
      'groups, a missing value not fulfilling what is negated',
      { or: [{ level: 'entry' }, { not: { city: 'Köln' } }] },
      '(((d."level" = ANY ($1::text[]))) OR ((((d."city" && $2::text[]))) IS NOT TRUE))',
      [['entry'], ['Köln']],
    ],
    ['nothing at all', { or: [] }, 'false', []],
  ])('compiles %s', (_, where, sql, values) => {
    expect(compiled(where)).toEqual([sql, values]);
  });
});
